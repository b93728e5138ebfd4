import Diagnostics

/// `lecture new`: a first lecture to change.
enum NewCommand {
    static var command: Command {
        Command(
            name: "new", summary: "write a starting point", operands: "NAME.md",
            description: """
                Writes a short lecture that runs and passes 'lecture check': a question, a worked cell, a figure and an exercise
                with its test. A file that is there already stays as it is.
                """,
            options: [],
            examples: [
                ("lecture new 04-descent.md", "writes the file; change it, then:"),
                ("lecture run 04-descent.md", "makes its report"),
            ],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard let operand = arguments.operands.first else {
            throw .missingOperand(command: "new", operand: "a name for the lecture")
        }
        if arguments.operands.count > 1 { throw .tooManyOperands(command: "new", operand: arguments.operands[1]) }
        let path = operand.hasSuffix(".md") ? operand : operand + ".md"
        if FileSystem.exists(path) { throw .alreadyThere(path: path) }
        let lecture = LectureTemplate.text(titled: title(of: FileSystem.stem(of: path)))
        try FileSystem.write(Array(lecture.utf8), to: path)
        console.say("\(path): written; make its report with 'lecture run \(path)'\n")
        return .success
    }

    /// `04-gradient-descent` is the lecture “Gradient descent”.
    private static func title(of stem: String) -> String {
        let words = stem.split { $0 == "-" || $0 == "_" || $0 == " " }
            .drop { $0.allSatisfy { $0.isASCII && $0.isNumber } }
        let title = words.joined(separator: " ")
        return title.isEmpty ? stem : title.prefix(1).uppercased() + title.dropFirst()
    }
}
