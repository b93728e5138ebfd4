/// One figure of a sequence, with what is new in it.
public struct Frame: Sendable, Equatable {
    public var caption: String
    public var figure: Figure

    public init(_ caption: String = "", _ content: some FigureConvertible) {
        self.caption = caption
        self.figure = content.figure
    }
}
