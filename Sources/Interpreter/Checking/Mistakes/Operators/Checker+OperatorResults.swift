import Diagnostics
import Syntax

/// What an operator that is not there would have to give, where something is wanted of it.
extension Checker {
    /// A call or an operator that waited for its arguments, none of whose declarations takes them.
    func reportUndecided(_ list: ArgumentList, _ syntax: Expression) {
        if case .binary(let op, _, _) = syntax.kind, list.nodes.count == 2, let one = list.nodes[0],
            let other = list.nodes[1],
            types.wrapped(shallow(one.type)) != nil || types.wrapped(shallow(other.type)) != nil
        {
            _ = reportOperator(op, one, other, syntax)
        } else {
            report(CheckingMessages.ambiguousExpression, at: syntax.range)
        }
    }

    /// `return a * b` of two values that do not multiply, where a `Double` is wanted: there is no such `*` either.
    func reportOperatorResult(_ op: OperatorName, _ left: Type, _ right: Type, _ syntax: Expression) {
        guard nilPurpose == .returned || nilPurpose == .specified, let chain = operatorChain,
            chain.syntax.id == syntax.id, let expecting = chain.expecting, unboundVariable(expecting) == nil,
            let wanted = types.nominalSymbol(shallow(expecting)), wanted.isLibrary,
            types.wrapped(shallow(expecting)) == nil
        else { return }
        let type = text(expecting)
        switch text(op.name) {
        case "*" where left == right && isOfProgram(left) || isGeneric(left) && right == known(.int),
            "/" where isGeneric(left) && right == known(.int):
            report(CheckingMessages.noCandidates(text(op.name), type), at: op.range)
        case "%" where left == right && isOfProgram(left):
            let given = "'\(text(left))'"
            report(
                nilPurpose == .returned
                    ? CheckingMessages.convertReturned(given, type) : CheckingMessages.convertSpecified(given, type),
                at: op.range)
        default: return
        }
    }

    /// `radius ^ 2` where a `Double` is wanted: bits are combined of whole numbers, and give one.
    func reportCombinedBits(_ op: OperatorName, _ syntax: Expression) {
        guard text(op.name) == "^", nilPurpose == .returned || nilPurpose == .specified, let chain = operatorChain,
            chain.syntax.id == syntax.id, let expecting = chain.expecting, shallow(expecting) == known(.double)
        else { return }
        report(
            nilPurpose == .returned
                ? CheckingMessages.convertReturned("'Int'", "Double")
                : CheckingMessages.convertSpecified("'Int'", "Double"), at: op.range)
    }

    private func isOfProgram(_ type: Type) -> Bool {
        if case .tuple = types.kind(type) { return true }
        return types.nominalSymbol(type).map { !$0.isLibrary } ?? false
    }

    func isGeneric(_ type: Type) -> Bool {
        if case .parameter = types.kind(type) { true } else { false }
    }
}
