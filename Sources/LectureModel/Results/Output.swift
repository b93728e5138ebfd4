import Diagnostics

/// One thing that a cell shows.
public enum Output: Sendable {
    /// What `print` wrote, lines that follow each other taken together.
    case text(String)
    case value(ShownValue)
    case check(CheckVerdict)
    case diagnostics([Diagnostic])
}
