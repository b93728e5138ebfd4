/// A slice of a circle.
public struct SectorMark: ChartContent {
    public let group: ChartGroup

    /// Radii are shares of the largest one that fits.
    public init(
        angle: PlottableValue, innerRadius: MarkDimension = .ratio(0), outerRadius: MarkDimension = .ratio(1),
        angularInset: Double = 0
    ) {
        let attribute = MarkAttribute.sector(
            inner: Self.share(innerRadius, 0), outer: Self.share(outerRadius, 1), inset: angularInset)
        group = ChartGroup([ChartMark(.sector, y: .at(angle), attributes: [attribute])])
    }

    private static func share(_ radius: MarkDimension, _ standard: Double) -> Double {
        if case .ratio(let share) = radius { return share }
        return standard
    }
}
