/// A chart as plain data: marks, axes and styles, with every function sampled.
public struct ChartSpecification: Sendable, Equatable {
    public var marks: [ChartMark]
    public var x = AxisSpecification()
    public var y = AxisSpecification()
    public var colors: StyleAssignment<Color>?
    public var symbols: StyleAssignment<SymbolShape>?
    public var lines: StyleAssignment<StrokeStyle>?
    /// The smallest and the largest area of a symbol whose size is a value.
    public var symbolSizes: ClosedRange<Double>?
    public var legend = Visibility.automatic
    public var facet: FacetSpecification?
    /// The size of the plot in points, where the author gave it.
    public var plotWidth: Double?
    public var plotHeight: Double?

    public init(_ marks: [ChartMark] = []) {
        self.marks = marks
    }
}
