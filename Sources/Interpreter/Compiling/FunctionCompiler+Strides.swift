import Diagnostics
import Syntax

/// `for i in stride(from: 0, to: n, by: 2)` over Int: three registers and one instruction a turn.
extension FunctionCompiler {
    func forStride(_ jump: JumpTarget, _ loop: CheckedForLoop) -> Bool {
        guard let (start, end, step, includesEnd) = writtenStride(loop.sequence) else { return false }
        let index = allocateScalar()
        // The instructions find the step behind the number of turns.
        let turns = allocate(ValueLayout(scalars: 2, objects: 0)).scalar
        evaluate(start, into: Registers(scalar: index, object: 0))
        evaluate(end, into: Registers(scalar: turns, object: 0))
        evaluate(step, into: Registers(scalar: turns + 1, object: 0))
        builder.emit(.countStride, x: includesEnd ? 1 : 0, a: index, b: turns)
        let context = enter(jump)
        builder.jump(.jumpIfEqualImmediate, a: turns, b: 0, to: context.breakLabel)
        let first = builder.here()
        scoped { forBody(loop, Registers(scalar: index, object: 0), isTemporary: true) }
        bind(context.continueLabel)
        builder.jump(.loopStride, a: index, b: turns, to: first)
        bind(context.breakLabel)
        return true
    }

    /// The parts of a stride of Int that is written where it is iterated.
    private func writtenStride(
        _ sequence: CheckedExpression
    ) -> (start: CheckedExpression, end: CheckedExpression, step: CheckedExpression, includesEnd: Bool)? {
        guard case .call(let call) = sequence.kind, call.arguments.count == 3,
            call.function.function.state.row?.name.description == "stride",
            concrete(call.function.arguments[0]) == compiler.checker.known(.int),
            case .value(let start) = call.arguments[0], case .value(let end) = call.arguments[1],
            case .value(let step) = call.arguments[2], let label = call.function.function.parameters[1].label
        else { return nil }
        return (start, end, step, compiler.text(label) == "through")
    }
}
