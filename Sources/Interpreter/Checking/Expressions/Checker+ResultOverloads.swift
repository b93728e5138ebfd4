import Syntax

/// Functions that differ in nothing but their results: beside an operator the other operand says which one is meant.
extension Checker {
    /// What the operands of `make() + "t"` are read as, where several functions `make` take such arguments; else nil.
    func resultTypes(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> (left: Type?, right: Type?)? {
        let one = openResults(left)
        let other = openResults(right)
        if one.isEmpty, other.isEmpty { return nil }
        var found: (left: Type?, right: Type?)?
        for first in one.isEmpty ? [nil] : one.map({ Optional($0) }) {
            for second in other.isEmpty ? [nil] : other.map({ Optional($0) }) {
                switch fit(op, (left, first), (right, second), syntax, expecting) {
                case .none: continue
                case .bent: found = found ?? (first, second)
                case .plain: return (first, second)
                }
            }
        }
        return found
    }

    /// Whether an operator takes operands of two types: as they are, or by a literal that becomes another type than it
    /// would by itself.
    private enum Fit {
        case none, bent, plain
    }

    private func fit(
        _ op: OperatorName, _ left: (syntax: Expression, type: Type?), _ right: (syntax: Expression, type: Type?),
        _ syntax: Expression, _ expecting: Type?
    ) -> Fit {
        var isBent = false
        let fits = tries(keeping: false) {
            let context = expecting.flatMap { unboundVariable($0) == nil ? $0 : nil }
            let one = operand(left, beside: right.type, op)
            let other = operand(right, beside: left.type, op)
            guard one.type != .error, other.type != .error else { return }
            let literals = [one, other].filter { literalKind($0.type) != .none }
            let usual = literals.map { defaultType(of: literalKind($0.type)) }
            let made = apply(
                op, one, other, left.syntax, right.syntax, syntax, context, isAssigning: assigns(op.name))
            if let context, made.type != .error { _ = coerce(made, to: context, .none) }
            isBent = zip(literals, usual).contains { literal, type in
                literalKind(literal.type) == .none && shallow(literal.type) != type
            }
        }
        return !fits ? .none : isBent ? .bent : .plain
    }

    private func operand(
        _ operand: (syntax: Expression, type: Type?), beside other: Type?, _ op: OperatorName
    ) -> CheckedExpression {
        outOfChain(operand.syntax, of: op) {
            check(operand.syntax, expecting: operand.type ?? (needsContext(folded(operand.syntax)) ? other : nil))
        }
    }

    /// The results of the program's functions that a call can mean, if there are several.
    private func openResults(_ syntax: Expression) -> [Type] {
        guard case .call(let call) = bare(syntax).kind, case .name(let reference) = call.callee.kind,
            reference.genericArguments == nil
        else { return [] }
        let found = quietly { lookup(reference.name) }
        let symbols = found.symbols.isEmpty ? found.member.map { $0.symbol } : found.symbols
        guard symbols.count > 1 else { return [] }
        let list = ArgumentList(call.arguments, trailing: call.trailingClosureCount, range: call.parentheses)
        var results: [Type] = []
        var first: FunctionSymbol?
        for symbol in symbols {
            guard case .function(let function) = symbol, function.state.row == nil else { return [] }
            resolve(function)
            guard bind(list, to: function.parameters).mismatch == nil else { continue }
            // Others than these are told apart by their arguments.
            let model = first ?? function
            guard function.generics.parameters.isEmpty,
                model.parameters.map({ $0.argumentType }) == function.parameters.map({ $0.argumentType })
            else { return [] }
            first = model
            if !results.contains(function.result) { results.append(function.result) }
        }
        return results.count > 1 ? results : []
    }
}
