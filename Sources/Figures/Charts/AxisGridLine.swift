/// A line across the plot at each value of an axis.
public struct AxisGridLine: AxisMark {
    public init() {}
    public var part: AxisPart { .gridLine }
}
