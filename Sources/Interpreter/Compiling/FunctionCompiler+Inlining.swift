import Syntax

/// Functions compiled in the place of their call.
extension FunctionCompiler {
    func inlined(
        _ reference: FunctionReference, _ sources: [ArgumentSource], _ type: Type, _ target: Registers?
    ) -> Operand? {
        nil
    }

    func callKnownClosure(
        _ callee: CheckedExpression, _ arguments: [CheckedExpression.Argument], _ target: Registers?
    ) -> Operand? {
        nil
    }
}
