/// A symbol at a place.
public struct PointMark: ChartContent {
    public let group: ChartGroup

    public init(x: PlottableValue, y: PlottableValue) {
        group = ChartGroup([ChartMark(.point, x: .at(x), y: .at(y))])
    }
}
