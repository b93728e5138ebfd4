import Diagnostics

public struct Image: Sendable {
    /// Escapes and entities resolved, not yet percent-encoded.
    public var source: String
    public var title: String?
    public var alternative: [Inline]
    public var range: SourceRange

    public init(source: String, title: String?, alternative: [Inline], range: SourceRange) {
        self.source = source
        self.title = title
        self.alternative = alternative
        self.range = range
    }
}
