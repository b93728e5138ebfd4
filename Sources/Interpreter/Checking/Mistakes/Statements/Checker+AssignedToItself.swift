import Diagnostics
import Syntax

/// Assignments that change nothing.
extension Checker {
    /// `self.name = name` where no parameter is called `name`.
    func reportAssignedToItself(
        _ place: CheckedExpression, _ value: CheckedExpression, at equals: SourceRange
    ) -> Bool {
        guard isSamePlace(place, value) else { return false }
        if case .variable = place.kind {
            report(CheckingMessages.assignsItself("variable"), at: equals)
        } else {
            report(CheckingMessages.assignsItself("property"), at: equals)
        }
        return true
    }

    private func isSamePlace(_ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        switch (one.kind, other.kind) {
        case (.variable(let first), .variable(let second)): return first === second
        case (.field(let base, let first), .field(let inner, let second)):
            return first === second && isSamePlace(base, inner)
        case (.property(.value(let base), let first), .property(.value(let inner), let second)):
            return first.variable != nil && first.variable === second.variable && isSamePlace(base, inner)
        case (.staticVariable(let first, _), .staticVariable(let second, _)): return first === second
        default: return false
        }
    }
}
