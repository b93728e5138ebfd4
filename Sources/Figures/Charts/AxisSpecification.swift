/// What a chart says about one of its axes; nil and empty leave it to the drawing.
public struct AxisSpecification: Sendable, Equatable {
    public var title: String?
    public var scale: ScaleType?
    public var domain: AxisDomain?
    public var visibility = Visibility.automatic
    public var titleVisibility = Visibility.automatic
    public var marks: [AxisMarks] = []

    public init() {}
}
