/// Lays out the help from the command table.
enum HelpText {
    static let version = "0.1.0"

    static var overview: String {
        var text = "lecture runs executable course notes: Markdown with Swift cells.\n\n"
        text += "usage: lecture COMMAND [options] …\n\ncommands:\n"
        text += columns(CommandTable.commands.map { ($0.name, $0.summary) })
        text += "\ntopics:\n"
        text += columns(HelpTopic.all.map { ($0.name, $0.summary) })
        text += "\n'lecture help NAME' tells more; 'lecture --version' prints the version.\n"
        return text
    }

    static func page(of command: Command) -> String {
        var text = "lecture \(command.name): \(command.summary)\n\n"
        text += "usage: lecture \(command.name) \(command.operands)\n\n\(command.description)\n"
        if !command.options.isEmpty {
            text += "\noptions:\n" + columns(command.options.map { ($0.spelling, $0.summary) })
        }
        if !command.examples.isEmpty {
            text += "\nexamples:\n" + columns(command.examples.map { ($0.line, $0.meaning) })
        }
        return text
    }

    private static func columns(_ rows: [(String, String)]) -> String {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { left, right in
            "  " + left + String(repeating: " ", count: width - left.count + 2) + right + "\n"
        }.joined()
    }
}
