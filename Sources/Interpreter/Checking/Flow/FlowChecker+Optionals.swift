import Diagnostics
import Syntax

/// Optionals that become a text or an `Any` as they are: seldom meant.
extension FlowChecker {
    func warnInterpolated(_ part: CheckedExpression) {
        guard isPlainOptional(part) else { return }
        let notes = [CheckingMessages.describeExplicitly, CheckingMessages.provideDefault]
        warn(CheckingMessages.interpolatesOptional, at: part.syntax?.range ?? part.range, notes: notes)
    }

    func warnCoerced(_ inner: CheckedExpression, to value: CheckedExpression) {
        guard value.type == .any, isPlainOptional(inner), !isCast(value) else { return }
        let notes = [CheckingMessages.provideDefault, CheckingMessages.forceUnwrapWarned, CheckingMessages.explicitAny]
        warn(
            CheckingMessages.optionalAsAny(checker.text(inner.type)), at: inner.syntax?.range ?? inner.range,
            notes: notes)
    }

    /// Nothing was said of it with `as`, and it is no `T!`.
    private func isPlainOptional(_ value: CheckedExpression) -> Bool {
        checker.types.wrapped(value.type) != nil && value.syntax != nil && !checker.isIUO(value) && !isCast(value)
    }

    private func isCast(_ value: CheckedExpression) -> Bool {
        guard let syntax = value.syntax, case .cast(.coerce, _, _) = checker.bare(syntax).kind else { return false }
        return true
    }
}
