import Diagnostics

/// The command line: finds the command, reads its options, runs it, and turns errors into words.
public enum LectureCommandLine {
    /// Runs the command that `words` (without the program's name) ask for.
    public static func run(_ words: [String], console: Console) -> ExitStatus {
        do throws(CommandError) {
            return try dispatch(words, console)
        } catch {
            console.report(error)
            return .unusable
        }
    }

    private static func dispatch(_ words: [String], _ console: Console) throws(CommandError) -> ExitStatus {
        guard let name = words.first else {
            console.say(HelpText.overview)
            return .unusable
        }
        if name == "--version" {
            console.print("lecture \(HelpText.version)\n")
            return .success
        }
        if name == "--help" || name == "-h" {
            console.print(HelpText.overview)
            return .success
        }
        guard let command = CommandTable.command(named: name) else {
            throw .unknownCommand(
                name: name, nearest: NearestSpelling.of(name, among: CommandTable.commands.map(\.name)))
        }
        if words.dropFirst().contains("--help") || words.dropFirst().contains("-h") {
            console.print(HelpText.page(of: command))
            return .success
        }
        return try command.execute(try Arguments(words.dropFirst(), of: command), console)
    }
}
