/// A whole function or array as one line.
public struct LinePlot: ChartContent {
    public let group: ChartGroup

    public init(
        x: String, y: String, domain: ClosedRange<Double>? = nil, function: @escaping (Double) -> Double
    ) {
        group = ChartGroup(
            functions: [FunctionPlot(xLabel: x, yLabel: y, domain: domain, function: function)])
    }

    public init<Items: Sequence>(
        _ items: Items, x: (Items.Element) -> PlottableValue, y: (Items.Element) -> PlottableValue
    ) {
        group = ChartGroup(items.map { ChartMark(.line, x: .at(x($0)), y: .at(y($0))) })
    }
}
