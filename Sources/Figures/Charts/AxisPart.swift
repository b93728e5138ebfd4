/// What is drawn at each value of an axis.
public enum AxisPart: Sendable, Equatable {
    case gridLine, tick, label
}

/// What can be drawn at a value of an axis.
public protocol AxisMark {
    var part: AxisPart { get }
}
