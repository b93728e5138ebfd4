import Diagnostics

/// A paragraph that is one image with a label or a caption: a numbered figure.
public struct ImageFigure: Sendable {
    public var image: Image
    /// The image's title as inline Markdown, or else its alternative text.
    public var caption: [Inline]
    public var label: String?
    public var number: String
    public var range: SourceRange

    public init(image: Image, caption: [Inline], label: String?, number: String, range: SourceRange) {
        self.image = image
        self.caption = caption
        self.label = label
        self.number = number
        self.range = range
    }
}
