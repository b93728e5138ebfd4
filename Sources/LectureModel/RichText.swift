import Diagnostics

/// One line of inline Markdown: a title, a caption, a hint.
public struct RichText: Sendable {
    public var inlines: [Inline]
    public var range: SourceRange

    public init(inlines: [Inline], range: SourceRange) {
        self.inlines = inlines
        self.range = range
    }

    /// The words alone, for attributes and terminals.
    public var plain: String { inlines.plain }
}
