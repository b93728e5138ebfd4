/// An option of a command: its spelling, its value, its line in the help.
struct CommandOption: Sendable {
    let name: String
    /// How its value is called in the help; nil for an option that takes none.
    let placeholder: String?
    let summary: String

    init(_ name: String, _ placeholder: String? = nil, _ summary: String) {
        self.name = name
        self.placeholder = placeholder
        self.summary = summary
    }

    /// As it stands in the help: `--output PATH`.
    var spelling: String {
        placeholder.map { "\(name) \($0)" } ?? name
    }
}
