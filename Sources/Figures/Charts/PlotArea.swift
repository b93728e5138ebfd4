/// The plot inside a chart, for `chartPlotStyle`.
public struct PlotArea: Sendable, Equatable {
    public var width: Double?
    public var height: Double?

    public init() {}

    public func frame(width: Double? = nil, height: Double? = nil) -> PlotArea {
        var copy = self
        copy.width = width ?? self.width
        copy.height = height ?? self.height
        return copy
    }
}
