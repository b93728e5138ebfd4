import Syntax

/// Integers of two types beside each other.
extension Checker {
    /// `byte == number`, `count < limit`: integers of two types are compared by what they are.
    func mixedComparison(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ one: CheckedExpression,
        _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression? {
        let (from, to) = (shallow(one.type), shallow(other.type))
        guard from != to, comparing.contains(op.name), types.flags(from).isEmpty, types.flags(to).isEmpty,
            isInteger(from), isInteger(to)
        else { return nil }
        let (helper, isNegated) =
            switch text(op.name) {
            case "==": ("_isEqual", false)
            case "!=": ("_isEqual", true)
            case "<": ("_isLess", false)
            case ">=": ("_isLess", true)
            case ">": ("_isGreater", false)
            default: ("_isGreater", true)
            }
        let candidates = operatorFunctions(names.intern(helper)).compactMap { symbol -> Candidate? in
            guard case .function(let function) = symbol else { return nil }
            return Candidate(function: function, receiver: .none, outer: freeOuter(function), dispatch: .direct)
        }
        let made = resolveCall(
            candidates, operandList(op, left, right, one, other, syntax), explicit: nil, name: op.name,
            expecting: known(.bool), syntax: syntax, nameRange: op.range)
        guard isNegated, made.type != .error else { return made }
        let (yes, no) = (node(.boolean(true), known(.bool), syntax), node(.boolean(false), known(.bool), syntax))
        return node(.conditional(made, then: no, otherwise: yes), known(.bool), syntax)
    }
}
