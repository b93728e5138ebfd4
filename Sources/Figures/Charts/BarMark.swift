/// A bar from zero, or between two values.
public struct BarMark: ChartContent {
    public let group: ChartGroup

    public init(
        x: PlottableValue, y: PlottableValue, width: MarkDimension = .automatic, height: MarkDimension = .automatic,
        stacking: MarkStackingMethod = .standard
    ) {
        group = ChartGroup([
            ChartMark(
                .bar, x: .at(x), y: .at(y), attributes: [.width(width), .height(height), .stacking(stacking)])
        ])
    }

    public init(
        x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, width: MarkDimension = .automatic
    ) {
        group = ChartGroup([ChartMark(.bar, x: .at(x), y: .between(yStart, yEnd), attributes: [.width(width)])])
    }

    public init(
        xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue, height: MarkDimension = .automatic
    ) {
        group = ChartGroup([ChartMark(.bar, x: .between(xStart, xEnd), y: .at(y), attributes: [.height(height)])])
    }
}
