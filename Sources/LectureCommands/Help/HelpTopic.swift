/// A page of help that belongs to no single command.
struct HelpTopic: Sendable {
    let name: String
    let summary: String
    let text: String

    static var all: [HelpTopic] { [cells, exercises, formats, limits, json] }
}
