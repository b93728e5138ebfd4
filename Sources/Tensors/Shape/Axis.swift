/// One place of an index list: a single position, or a run of positions with a step.
public enum Axis: Equatable, Sendable {
    case index(Int)
    /// From `lower` up to `upper` (nil: to the end), every `step`-th.
    case slice(lower: Int, upper: Int?, step: Int)
    /// A new axis of extent 1.
    case new

    public static let all = Axis.slice(lower: 0, upper: nil, step: 1)

    /// A run of positions taken every `step`-th.
    public static func every(_ step: Int, from lower: Int = 0, to upper: Int? = nil) -> Axis {
        .slice(lower: lower, upper: upper, step: step)
    }
}

/// What may stand in an index list that selects a tensor.
public protocol AxisIndex {
    var axis: Axis { get }
}

extension Axis: AxisIndex {
    public var axis: Axis { self }
}

extension Int: AxisIndex {
    public var axis: Axis { .index(self) }
}

extension Range: AxisIndex where Bound == Int {
    public var axis: Axis { .slice(lower: lowerBound, upper: upperBound, step: 1) }
}

extension ClosedRange: AxisIndex where Bound == Int {
    public var axis: Axis { .slice(lower: lowerBound, upper: upperBound + 1, step: 1) }
}

extension PartialRangeFrom: AxisIndex where Bound == Int {
    public var axis: Axis { .slice(lower: lowerBound, upper: nil, step: 1) }
}

extension PartialRangeUpTo: AxisIndex where Bound == Int {
    public var axis: Axis { .slice(lower: 0, upper: upperBound, step: 1) }
}

extension PartialRangeThrough: AxisIndex where Bound == Int {
    public var axis: Axis { .slice(lower: 0, upper: upperBound + 1, step: 1) }
}
