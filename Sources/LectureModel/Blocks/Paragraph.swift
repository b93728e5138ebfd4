import Diagnostics

public struct Paragraph: Sendable {
    public var inlines: [Inline]
    public var range: SourceRange

    public init(inlines: [Inline], range: SourceRange) {
        self.inlines = inlines
        self.range = range
    }
}
