/// The area between two functions.
public struct AreaPlot: ChartContent {
    public let group: ChartGroup

    public init(
        x: String, yStart: String, yEnd: String, domain: ClosedRange<Double>? = nil,
        function: @escaping (Double) -> (yStart: Double, yEnd: Double)
    ) {
        group = ChartGroup(functions: [
            FunctionPlot(
                xLabel: x, yLabel: yStart, domain: domain, lower: { function($0).yStart },
                function: { function($0).yEnd })
        ])
    }
}
