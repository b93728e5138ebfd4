import Diagnostics
import Interpreter
import Runner

/// `lecture eval`: runs a plain Swift file.
enum EvalCommand {
    static var command: Command {
        Command(
            name: "eval", summary: "run a plain Swift file", operands: "[options] FILE.swift",
            description: """
                Runs a Swift file on the interpreter that lectures use, and prints its output. '-' reads standard input. What is
                wrong with it is said on standard error; the exit status is then 1.
                """,
            options: LimitOptions.options,
            examples: [("echo 'print(6 * 7)' | lecture eval -", "prints 42")],
            execute: execute)
    }

    @Sendable private static func execute(_ arguments: Arguments, _ console: Console) throws(CommandError) -> ExitStatus
    {
        guard let path = arguments.operands.first else {
            throw .missingOperand(command: "eval", operand: "a Swift file")
        }
        if arguments.operands.count > 1 { throw .tooManyOperands(command: "eval", operand: arguments.operands[1]) }
        let limits = try LimitOptions.limits(arguments)
        let source = try FileSystem.read(path)
        let name = path == "-" ? "<standard input>" : path
        let evaluation = ProgramEvaluation(name: name, source: source, limits: limits)
        console.output(evaluation.printed)
        console.report(evaluation.diagnostics, in: evaluation.map)
        return evaluation.hasErrors ? .failed : .success
    }
}
