import Diagnostics
import Interpreter
import LectureModel
import MarkdownReader
import Rendering
import Runner

/// `lecture dump`: shows what a stage makes of a file.
enum DumpCommand {
    static var command: Command {
        Command(
            name: "dump", summary: "show a stage of the pipeline", operands: "WHAT FILE",
            description: """
                WHAT is one of
                  tokens, tree, types, bytecode   of a Swift file
                  document, html, swift           of a lecture; 'html' is the prose as an HTML fragment, 'swift' its
                                                  cells as one program for the real compiler
                '-' reads standard input.
                """,
            options: [
                CommandOption("--commonmark", "html: CommonMark and tables alone, raw HTML passed through")
            ],
            examples: [
                ("lecture dump bytecode fib.swift", "the code that the machine runs"),
                ("lecture dump swift 03-backprop.md", "the lecture as a native program over LectureKit"),
                ("lecture dump html --commonmark README.md", "the file as CommonMark has it"),
            ],
            execute: execute)
    }

    private static let stages = ["tokens", "tree", "types", "bytecode", "document", "html", "swift"]

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard let stage = arguments.operands.first else {
            throw .missingOperand(command: "dump", operand: "what to show and a file")
        }
        guard stages.contains(stage) else {
            throw .unknownStage(name: stage, nearest: NearestSpelling.of(stage, among: stages))
        }
        guard arguments.operands.count > 1 else { throw .missingOperand(command: "dump", operand: "a file") }
        if arguments.operands.count > 2 { throw .tooManyOperands(command: "dump", operand: arguments.operands[2]) }
        let path = arguments.operands[1]
        switch stage {
        case "swift": return try dumpNative(path, console)
        case "document", "html":
            return try dumpLecture(stage, path, commonMark: arguments.has("--commonmark"), console)
        default:
            return try dumpProgram(stage, path, console)
        }
    }

    private static func dumpLecture(
        _ stage: String, _ path: String, commonMark: Bool, _ console: Console
    ) throws(CommandError) -> ExitStatus {
        let file = try LectureFile(path: path, options: commonMark ? .commonMark : .full)
        if stage == "document" {
            console.print(LectureDumper.dump(file.lecture, file.map))
        } else {
            console.print(commonMark ? ProseWriter.fragment(of: file.lecture) : ProseWriter.fragment(of: report(file)))
        }
        if commonMark { return .success }
        console.report(file.diagnostics, in: file.map)
        return file.diagnostics.contains { $0.severity == .error } ? .failed : .success
    }

    private static func dumpNative(_ path: String, _ console: Console) throws(CommandError) -> ExitStatus {
        let file = try LectureFile(path: path)
        let program = NativeProgram(file.lecture, in: file.map)
        console.print(program.text)
        let diagnostics = file.diagnostics + program.diagnostics
        console.report(diagnostics, in: file.map)
        return diagnostics.contains { $0.severity == .error } ? .failed : .success
    }

    /// The prose alone: nothing has run.
    private static func report(_ file: LectureFile) -> Report {
        Report(file.lecture, result: LectureResult(), sources: file.map, pictures: file.pictures)
    }

    private static func dumpProgram(_ stage: String, _ path: String, _ console: Console) throws(CommandError)
        -> ExitStatus
    {
        let bytes = try FileSystem.read(path)
        var dump = ProgramDump(name: path == "-" ? "<standard input>" : path, source: bytes)
        switch stage {
        case "tokens": console.print(dump.tokens())
        case "tree": console.print(dump.tree())
        case "types": console.print(dump.types())
        default: console.print(dump.bytecode())
        }
        console.report(dump.diagnostics, in: dump.map)
        return dump.hasErrors ? .failed : .success
    }
}
