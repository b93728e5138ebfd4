import Diagnostics
import Formulas

/// What the expression of an inline value or a checked number came to.
public enum InlineResult: Sendable {
    /// The words that stand in the prose.
    case text(String)
    case formula(Formula)
    case failed(Diagnostic)
    case notRun(NotRunReason)
}
