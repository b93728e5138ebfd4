/// A picture as plain data: what it shows, and the words that stand with it.
public struct Figure: Sendable, Equatable {
    public var content: FigureContent
    /// A short heading inside the drawing; a chart needs none when its caption says it.
    public var title: String?
    /// What to see, in one sentence; a cell's `caption:` goes before it.
    public var caption: String?
    /// The author's words for those who cannot see it; nil means that they are made from the data.
    public var alternative: String?

    public init(
        _ content: FigureContent, title: String? = nil, caption: String? = nil, alternative: String? = nil
    ) {
        self.content = content
        self.title = title
        self.caption = caption
        self.alternative = alternative
    }
}

extension Figure: FigureConvertible {
    public var figure: Figure { self }
}
