/// An option of a command: its spelling, its value, its line in the help.
struct CommandOption: Sendable {
    let name: String
    /// How its value is called in the help; nil for an option that takes none.
    let placeholder: String?
    let summary: String

    /// An option with a value.
    init(_ name: String, _ placeholder: String?, _ summary: String) {
        self.name = name
        self.placeholder = placeholder
        self.summary = summary
    }

    /// An option that is there or not.
    init(_ name: String, _ summary: String) {
        self.init(name, nil, summary)
    }

    /// As it stands in the help: `--output PATH`.
    var spelling: String {
        placeholder.map { "\(name) \($0)" } ?? name
    }
}
