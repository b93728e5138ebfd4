import Diagnostics

public struct Image: Sendable {
    /// Escapes and entities resolved, not yet percent-encoded.
    public var source: String
    public var title: String?
    public var alternative: [Inline]
    /// `fig-loss`, from `{#fig-loss}` directly behind it.
    public var label: String?
    public var range: SourceRange

    public init(
        source: String, title: String?, alternative: [Inline], label: String? = nil, range: SourceRange
    ) {
        self.label = label
        self.source = source
        self.title = title
        self.alternative = alternative
        self.range = range
    }
}
