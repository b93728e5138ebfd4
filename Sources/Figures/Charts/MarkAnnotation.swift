/// Words at a mark.
public struct MarkAnnotation: Sendable, Equatable {
    public var text: String
    public var position: AnnotationPosition
    public var alignment: Alignment
    public var spacing: Double

    public init(
        _ text: String, position: AnnotationPosition = .automatic, alignment: Alignment = .center,
        spacing: Double = 4
    ) {
        self.text = text
        self.position = position
        self.alignment = alignment
        self.spacing = spacing
    }
}
