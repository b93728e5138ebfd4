import Figures

/// Puts bars and areas that share a place upon each other: the span of each along its value axis.
struct MarkStacker {
    /// What bars and areas share: the panel, the kind, the place, and the place beside each other.
    private struct Place: Hashable {
        var facet: PlottableDatum?
        var kind: MarkKind
        var datum: PlottableDatum
        var beside: PlottableDatum?
    }

    private struct Sums {
        var above = 0.0
        var below = 0.0
        var size = 0.0
    }

    private let facetLabel: String?

    init(_ specification: ChartSpecification) {
        facetLabel = specification.facet?.label
    }

    /// The spans of all marks; nil for those that have none.
    func spans(_ marks: [PlotMark]) -> [(low: Double, high: Double)?] {
        var totals: [Place: Sums] = [:]
        for mark in marks {
            guard let (place, value) = stacked(mark) else { continue }
            totals[place, default: Sums()].size += value.magnitude
        }
        var running: [Place: Sums] = [:]
        return marks.map { mark in
            guard let (place, value) = stacked(mark) else { return nil }
            if mark.look.stacking == .unstacked { return (min(0, value), max(0, value)) }
            return Self.span(value, mark.look.stacking, totals[place]?.size ?? 0, &running[place, default: Sums()])
        }
    }

    private static func span(
        _ value: Double, _ method: MarkStackingMethod, _ total: Double, _ sums: inout Sums
    ) -> (low: Double, high: Double) {
        let size = method == .normalized && total > 0 ? value / total : value
        let shift = method == .center ? total / 2 : 0
        if size < 0, method != .center {
            let top = sums.below
            sums.below += size
            return (sums.below, top)
        }
        let bottom = sums.above
        sums.above += size.magnitude
        return (bottom - shift, sums.above - shift)
    }

    private func stacked(_ mark: PlotMark) -> (Place, Double)? {
        guard mark.kind == .bar || mark.kind == .area, case .at(let x) = mark.x, case .at(let y) = mark.y else {
            return nil
        }
        let (datum, value) = mark.isHorizontal ? (y.datum, x.datum) : (x.datum, y.datum)
        guard let number = value.number, number.isFinite else { return nil }
        let place = Place(
            facet: facetLabel.flatMap { mark.look.value(labelled: $0) }, kind: mark.kind, datum: datum,
            beside: mark.look.positionBy?.datum)
        return (place, number)
    }
}

extension PlotMark {
    /// Whether a bar lies: its place is a name on the y axis, or it spans the x axis.
    var isHorizontal: Bool {
        guard kind == .bar else { return false }
        if case .between = x { return true }
        guard let y, let x, case .at(let place) = y else { return false }
        return place.datum.number == nil && x.datum.number != nil
    }
}
