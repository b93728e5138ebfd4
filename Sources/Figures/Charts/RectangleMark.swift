/// A rectangle of the plane.
public struct RectangleMark: ChartContent {
    public let group: ChartGroup

    public init(
        x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic, height: MarkDimension = .automatic
    ) {
        group = ChartGroup([
            ChartMark(.rectangle, x: .at(x), y: .at(y), attributes: [.width(width), .height(height)])
        ])
    }

    public init(xStart: PlottableValue, xEnd: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
        group = ChartGroup([ChartMark(.rectangle, x: .between(xStart, xEnd), y: .between(yStart, yEnd))])
    }
}
