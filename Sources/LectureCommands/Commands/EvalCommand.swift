import CKernels
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
            options: LimitOptions.options + [instructionOption],
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
        try chooseInstructions(arguments)
        let source = try FileSystem.read(path)
        let name = path == "-" ? "<standard input>" : path
        let evaluation = ProgramEvaluation(name: name, source: source, limits: limits, isLast: true)
        console.output(evaluation.printed)
        console.report(evaluation.diagnostics, in: evaluation.map)
        return evaluation.hasErrors ? .failed : .success
    }

    private static let instructionOption = CommandOption(
        "--instructions", "SET", "what tensors are computed with: portable, avx2 or avx512; no digit depends on it")

    /// Uses a set of instructions that this machine has; for comparing the bits.
    private static func chooseInstructions(_ arguments: Arguments) throws(CommandError) {
        guard let name = arguments.value(instructionOption.name) else { return }
        let paths = ["portable": kernel_path_portable, "avx2": kernel_path_avx2, "avx512": kernel_path_avx512]
        guard let path = paths[name], kernel_use_path(path) else {
            let present = ["portable", "avx2", "avx512"].prefix(Int(kernel_best_path().rawValue) + 1)
            throw .badValue(option: instructionOption.name, value: name, allowed: present.joined(separator: ", "))
        }
    }
}
