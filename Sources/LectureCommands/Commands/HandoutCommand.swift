import Diagnostics

/// `lecture handout`: writes what students get.
enum HandoutCommand {
    static var command: Command {
        Command(
            name: "handout", summary: "write what students get", operands: "[options] LECTURE… --output DIR",
            description: """
                Writes each lecture as students get it, NAME.md and NAME.html: solutions give way to 'unanswered()', hidden tests
                and known mistakes are gone, and so is everything computed from them. Pictures and data files come along; several
                lectures get an index.html. Every byte is then searched for hidden lines, in plain and encoded forms: where one is
                found, the command fails and writes nothing.
                """,
            options: [
                CommandOption("--output", "DIR", "the folder that the files go to; it is made if need be"),
                CommandOption("--solutions", "write the answer key, NAME.solutions.html, instead of the handout"),
                CommandOption(
                    "--variants", "ROSTER", "a CSV file of students: each gets a folder with numbers of their own"),
                CommandOption(
                    "--course-key", "FILE", "the secret that variants are drawn with; the grader needs the same"),
            ] + LimitOptions.options,
            examples: [
                ("lecture handout lectures/*.md --output handouts/", "the whole course, with an index"),
                ("lecture handout 03-backprop.md --output key/ --solutions", "the answer key"),
            ],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard !arguments.operands.isEmpty else { throw .missingOperand(command: "handout", operand: "a lecture") }
        guard let output = arguments.value("--output") else {
            throw .missingOperand(command: "handout", operand: "'--output DIR'")
        }
        var roster = Roster()
        var key: [UInt8] = []
        if let path = arguments.value("--variants") {
            roster = try Roster(path: path)
            guard let keyPath = arguments.value("--course-key") else {
                throw .missingOperand(command: "handout", operand: "'--course-key FILE' for variants")
            }
            key = try FileSystem.read(keyPath)
        }
        var handouts = HandoutRun(
            limits: try LimitOptions.limits(arguments), keepsSolutions: arguments.has("--solutions"), roster: roster,
            courseKey: key, console: console)
        for path in arguments.operands { try handouts.read(path) }
        return try handouts.write(into: output)
    }
}
