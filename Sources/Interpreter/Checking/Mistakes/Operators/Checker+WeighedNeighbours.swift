import Diagnostics
import Syntax

/// What stands beside a chain of operators that the compiler chooses a type or a declaration for: it tells the chain in other
/// words then.
extension Checker {
    /// Has the whole expression, apart from the sum, anything that the compiler chooses a type or a declaration for?
    func weighsOthers(beside sum: Expression) -> Bool {
        var operands: [(op: OperatorName?, value: Expression)] = []
        chainOperands(sum, &operands)
        for operand in operands {
            if case .string = bare(operand.value).kind { continue }
            if isWeighed(operand.value) { return true }
        }
        guard let wholeExpression else { return false }
        if isInText { return true }
        if function?.kind == .closure, case .call = bare(wholeExpression).kind { return true }
        return weighsOthers(beside: sum, in: bare(wholeExpression)) ?? false
    }

    /// The same of a chain of numbers, which may be what is made another number or a text.
    func isWeighedAround(_ chain: OperatorChain?) -> Bool {
        guard let chain, let wholeExpression else { return false }
        return isInText || weighsOthers(beside: chain.syntax, in: bare(wholeExpression)) ?? false
    }

    private func isWeighed(_ syntax: Expression) -> Bool {
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(syntax)
        if walker.hasLiteral || !walker.operators.isEmpty { return true }
        guard case .call(let call) = bare(syntax).kind, case .name(let reference) = call.callee.kind else {
            return false
        }
        return namesType(reference)
    }

    /// Nil if the sum is no part of the expression.
    private func weighsOthers(beside sum: Expression, in syntax: Expression) -> Bool? {
        if syntax.range == bare(sum).range { return false }
        switch syntax.kind {
        case .call(let call):
            if let found = weighsOthers(beside: sum, among: call.arguments.map { $0.value }) {
                if case .name(let reference) = call.callee.kind, namesType(reference) { return true }
                return found
            }
            return weighsOthers(beside: sum, in: bare(call.callee))
        case .tuple(let elements): return weighsOthers(beside: sum, among: elements.map { $0.value })
        case .array(let elements):
            let found = weighsOthers(beside: sum, among: elements)
            return statedTypeRange == nil ? found.map { _ in false } : found
        case .member(let base, _): return weighsOthers(beside: sum, in: bare(base))
        case .assignment(_, let value): return weighsOthers(beside: sum, in: bare(value))
        case .binary(_, let left, let right):
            return weighsOthers(beside: sum, in: bare(left)) ?? weighsOthers(beside: sum, in: bare(right))
        default: return nil
        }
    }

    private func weighsOthers(beside sum: Expression, among parts: [Expression]) -> Bool? {
        for (index, part) in parts.enumerated() {
            guard let found = weighsOthers(beside: sum, in: bare(part)) else { continue }
            return found || parts.indices.contains { $0 != index && isWeighed(parts[$0]) }
        }
        return nil
    }
}
