/// A function in a chart; it is sampled when the chart becomes a figure, once its domain is known.
public struct FunctionPlot {
    /// What the series of marks that a function was sampled into is labelled.
    public static let seriesLabel = "function"

    public var xLabel: String
    public var yLabel: String
    /// Where to draw it; nil takes the chart's scale or the data of its other marks.
    public var domain: ClosedRange<Double>?
    /// Nil for a line; the lower edge of an area.
    public var lower: ((Double) -> Double)?
    public var function: (Double) -> Double
    public var attributes: [MarkAttribute]

    public init(
        xLabel: String, yLabel: String, domain: ClosedRange<Double>?, lower: ((Double) -> Double)? = nil,
        function: @escaping (Double) -> Double, attributes: [MarkAttribute] = []
    ) {
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.domain = domain
        self.lower = lower
        self.function = function
        self.attributes = attributes
    }
}
