/// A point of a line; marks of one series join into one line.
public struct LineMark: ChartContent {
    public let group: ChartGroup

    public init(x: PlottableValue, y: PlottableValue) {
        group = ChartGroup([ChartMark(.line, x: .at(x), y: .at(y))])
    }

    public init(x: PlottableValue, y: PlottableValue, series: PlottableValue) {
        group = ChartGroup([ChartMark(.line, x: .at(x), y: .at(y), attributes: [.series(series)])])
    }
}
