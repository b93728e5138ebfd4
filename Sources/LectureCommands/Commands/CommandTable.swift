/// All commands, in the order of the help.
enum CommandTable {
    static var commands: [Command] {
        [
            RunCommand.command, NewCommand.command, CheckCommand.command, HandoutCommand.command, EvalCommand.command,
            ReferenceCommand.command, DumpCommand.command, HelpCommand.command,
        ]
    }

    static func command(named name: String) -> Command? {
        commands.first { $0.name == name }
    }
}
