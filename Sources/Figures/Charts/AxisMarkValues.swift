/// Where an axis has its ticks.
public enum AxisMarkValues: Sendable, Equatable {
    case automatic
    case count(Int)
    case step(Double)
    case values([PlottableDatum])

    public static func automatic(desiredCount: Int) -> AxisMarkValues { .count(desiredCount) }

    public static func stride(by step: Double) -> AxisMarkValues { .step(step) }
}
