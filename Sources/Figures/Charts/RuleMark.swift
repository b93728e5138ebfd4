/// A straight line across the plot, or a part of it.
public struct RuleMark: ChartContent {
    public let group: ChartGroup

    public init(x: PlottableValue) {
        group = ChartGroup([ChartMark(.rule, x: .at(x))])
    }

    public init(y: PlottableValue) {
        group = ChartGroup([ChartMark(.rule, y: .at(y))])
    }

    public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
        group = ChartGroup([ChartMark(.rule, x: .at(x), y: .between(yStart, yEnd))])
    }

    public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) {
        group = ChartGroup([ChartMark(.rule, x: .between(xStart, xEnd), y: .at(y))])
    }
}
