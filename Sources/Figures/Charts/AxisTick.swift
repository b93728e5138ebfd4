/// A short line at the axis at each of its values.
public struct AxisTick: AxisMark {
    public init() {}
    public var part: AxisPart { .tick }
}
