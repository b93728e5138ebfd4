import Diagnostics

/// `lecture help`: the overview, a command's page, or a topic.
enum HelpCommand {
    static var command: Command {
        Command(
            name: "help", summary: "explain a command or a topic", operands: "[COMMAND | TOPIC]",
            description: "Without a name: the list of commands and topics.",
            options: [], examples: [("lecture help run", "all options of 'run'")],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard let name = arguments.operands.first else {
            console.print(HelpText.overview)
            return .success
        }
        if arguments.operands.count > 1 { throw .tooManyOperands(command: "help", operand: arguments.operands[1]) }
        if let command = CommandTable.command(named: name) {
            console.print(HelpText.page(of: command))
        } else if let topic = HelpTopic.all.first(where: { $0.name == name }) {
            console.print(topic.text)
        } else {
            let names = CommandTable.commands.map(\.name) + HelpTopic.all.map(\.name)
            throw .unknownTopic(name: name, nearest: NearestSpelling.of(name, among: names))
        }
        return .success
    }
}
