import Diagnostics
import Figures
import Formulas

/// One thing that a cell shows.
public enum Output: Sendable {
    /// What `print` wrote, lines that follow each other taken together.
    case text(String)
    case value(ShownValue)
    case formula(Formula)
    case figure(Figure)
    /// What `steps: true` shows.
    case steps([Step])
    case check(CheckVerdict)
    case diagnostics([Diagnostic])
}
