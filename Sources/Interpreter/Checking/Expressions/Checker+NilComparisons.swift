import Syntax

/// Comparisons with nothing.
extension Checker {
    /// `x == nil` asks no conformance of what the optional wraps.
    func checkNilComparison(
        _ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression
    ) -> CheckedExpression? {
        var subject: Expression
        if case .nilLiteral = right.kind {
            subject = left
        } else if case .nilLiteral = left.kind {
            subject = right
        } else {
            return nil
        }
        while case .parenthesized(let inner) = subject.kind { subject = inner }
        if case .nilLiteral = subject.kind { return nil }
        let value = check(subject, expecting: nil)
        if value.type == .error { return errorNode(syntax) }
        let type = forceDefault(value.type)
        guard let wrapped = types.wrapped(type) else {
            if programHasLiteralTypes || types.flags(type).contains(.parameter),
                conforms(type, .expressibleByNilLiteral)
            {
                return nil
            }
            warn(
                op.name == .equal
                    ? CheckingMessages.comparesFalse(text(type))
                    : CheckingMessages.comparesTrue(text(type)),
                at: op.range)
            return node(.boolean(op.name != .equal), known(.bool), syntax)
        }
        let pattern = CheckedPattern(.none, optional(wrapped), range: syntax.range, node: syntax.id)
        unfinished.append(.pattern(pattern))
        return node(.isNone(value, negated: op.name != .equal), known(.bool), syntax)
    }
}
