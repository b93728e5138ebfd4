import Diagnostics

public struct Heading: Sendable {
    /// 1…6, after the move that keeps the page at one heading of level 1.
    public var level: Int
    public var inlines: [Inline]
    /// The id of the element: the label, or made of the words; empty where the reader makes none (CommonMark alone).
    public var identifier: String
    /// The label the author wrote, without braces.
    public var label: String?
    /// `2.1`; empty for the title.
    public var number: String
    public var range: SourceRange

    public init(
        level: Int, inlines: [Inline], identifier: String = "", label: String? = nil, number: String = "",
        range: SourceRange
    ) {
        self.level = level
        self.inlines = inlines
        self.identifier = identifier
        self.label = label
        self.number = number
        self.range = range
    }
}
