/// A figure as an SVG file, with the words that go beside it.
public struct StandaloneDrawing: Sendable, Equatable {
    public var svg: String
    public var caption: String
    public var alternative: String
    /// Counted from 1.
    public var number: Int
}
