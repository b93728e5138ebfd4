import Diagnostics
import Syntax

/// Products of numbers with a point and whole ones. Beside a whole number the compiler also thinks of durations, which can
/// be multiplied by one, and says what would have to be such.
extension Checker {
    /// `pi * r * r` with a whole `r` where a `Double` is wanted: the outer product is told as well.
    func reportOuterProduct(_ op: OperatorName, _ syntax: Expression, _ left: Type, _ right: Type) {
        guard text(op.name) == "*", isFloating(left), right == known(.int), let chain = operatorChain,
            chain.expecting == known(.double), case .binary(let outer, let inner, _) = bare(chain.syntax).kind,
            text(outer.name) == "*", bare(inner).range == syntax.range
        else { return }
        report(CheckingMessages.noCandidates("*", "Double"), at: outer.range)
    }

    /// `2 * r * pi`: of the product before the last factor the compiler thinks that it should be a duration.
    func reportProduct(_ op: OperatorName, _ syntax: Expression, _ left: Type, _ right: Type) {
        guard text(op.name) == "*", isInteger(left), isFloating(right), literalKind(right) == .none,
            case .binary(_, let product, _) = syntax.kind, case .binary(let inner, var first, _) = bare(product).kind,
            text(inner.name) == "*", hasNoContext
        else { return }
        while case .binary(_, let next, _) = bare(first).kind { first = next }
        report(CheckingMessages.convertArgument("'Int'", "Duration"), at: place(of: first))
    }

    /// `2 * pi * n` with a whole `n`; true if the outer product is not told.
    func reportScaledProduct(_ op: OperatorName, _ syntax: Expression, _ left: Type, _ right: Type) -> Bool {
        guard isProduct(op), left == known(.double), right == known(.int), hasNoContext, !isCompared,
            case .binary(_, let product, _) = syntax.kind,
            case .binary(let inner, let first, let second) = bare(product).kind, isProduct(inner)
        else { return false }
        if case .integer = bare(second).kind {
            if case .binary = bare(first).kind { reportDurations(in: first, isWhole: true) }
            report(CheckingMessages.binaryOperands(text(inner.name), "'Double'", "'Int'"), at: inner.range)
            return true
        }
        if case .integer = bare(first).kind {
            report(CheckingMessages.binaryOperands(text(inner.name), "'Int'", "'Double'"), at: inner.range)
            return true
        }
        return reportDurations(in: product, isWhole: true)
    }

    private var hasNoContext: Bool {
        operatorChain.map { $0.expecting == nil || $0.expecting == .any } ?? true
    }

    private var isCompared: Bool {
        guard let wholeExpression, case .binary(let op, _, _) = bare(wholeExpression).kind else { return false }
        return comparing.contains(op.name)
    }

    private func isProduct(_ op: OperatorName) -> Bool { text(op.name) == "*" || text(op.name) == "/" }

    /// The first factor, and each product but the whole one, should be durations; true if a whole number begins it all.
    @discardableResult
    private func reportDurations(in product: Expression, isWhole: Bool = false) -> Bool {
        guard case .binary(let op, let first, _) = bare(product).kind, isProduct(op) else {
            if case .prefix = bare(product).kind { return false }
            let isWholeNumber = if case .integer = bare(product).kind { true } else { false }
            report(
                CheckingMessages.convertArgument(isWholeNumber ? "'Int'" : "'Double'", "Duration"),
                at: place(of: product))
            return isWholeNumber
        }
        let beginsWhole = reportDurations(in: first)
        if !beginsWhole, !isWhole { report(CheckingMessages.convertArgument("'Double'", "Duration"), at: op.range) }
        return beginsWhole
    }
}
