/// A point of an area's edge; an error band is an area between two values.
public struct AreaMark: ChartContent {
    public let group: ChartGroup

    public init(x: PlottableValue, y: PlottableValue, stacking: MarkStackingMethod = .standard) {
        group = ChartGroup([ChartMark(.area, x: .at(x), y: .at(y), attributes: [.stacking(stacking)])])
    }

    public init(
        x: PlottableValue, y: PlottableValue, series: PlottableValue, stacking: MarkStackingMethod = .standard
    ) {
        group = ChartGroup([
            ChartMark(.area, x: .at(x), y: .at(y), attributes: [.series(series), .stacking(stacking)])
        ])
    }

    public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
        group = ChartGroup([ChartMark(.area, x: .at(x), y: .between(yStart, yEnd))])
    }

    public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue, series: PlottableValue) {
        group = ChartGroup([
            ChartMark(.area, x: .at(x), y: .between(yStart, yEnd), attributes: [.series(series)])
        ])
    }
}
