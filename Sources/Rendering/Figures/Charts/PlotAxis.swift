import Figures

/// One axis as it is to be drawn.
struct PlotAxis {
    var title: String
    var ticks: AxisTicks
    var parts: [AxisPart] = [.gridLine, .label]
    var isHidden = false

    init(
        _ scale: AxisScale, _ specification: AxisSpecification, title: String, length: Double, spacing: Double,
        whole: Bool
    ) {
        let marks = specification.marks.first
        ticks = AxisTicks(scale, length: length, spacing: spacing, values: marks?.values ?? .automatic, whole: whole)
        for other in specification.marks.dropFirst() {
            ticks.ticks += AxisTicks(scale, length: length, spacing: spacing, values: other.values).ticks
        }
        parts = marks?.parts ?? (scale.isCategorical ? [.label] : [.gridLine, .label])
        isHidden = specification.visibility == .hidden
        self.title = specification.titleVisibility == .hidden ? "" : title
    }

    var showsLabels: Bool { !isHidden && parts.contains(.label) }

    /// The room that the labels of a y axis take.
    /// Names beside a plot are cut where they are wider.
    static let widestName = 235.0

    var labelWidth: Double { showsLabels ? min(Self.widestName, ticks.width) + 8 : 0 }
}
