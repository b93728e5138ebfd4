/// What is wrong (or odd) at a place of the input, in words that its reader can act on.
public struct Diagnostic: Sendable {
    public enum Severity: Sendable {
        case error, warning, note

        public var word: String {
            switch self {
            case .error: "error"
            case .warning: "warning"
            case .note: "note"
            }
        }
    }

    public var severity: Severity
    public var message: String
    /// The caret stands at its start; its length is underlined.
    public var range: SourceRange
    /// Further places and hints, each with a range of its own.
    public var notes: [Diagnostic]

    public init(_ severity: Severity, _ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        self.severity = severity
        self.message = message
        self.range = range
        self.notes = notes
    }
}
