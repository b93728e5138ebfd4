/// The number or name at each value of an axis.
public struct AxisValueLabel: AxisMark {
    public init() {}
    public var part: AxisPart { .label }
}
