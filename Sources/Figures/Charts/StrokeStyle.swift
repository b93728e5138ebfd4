/// How a line is drawn; an empty dash is solid.
public struct StrokeStyle: Sendable, Equatable, Hashable {
    public var lineWidth: Double
    public var dash: [Double]

    public init(lineWidth: Double = 2, dash: [Double] = []) {
        self.lineWidth = lineWidth
        self.dash = dash
    }
}
