import Figures

/// What the marks of a chart measure along each axis.
struct AxisData {
    enum Axis { case x, y }

    private let marks: [PlotMark]
    private let spans: [(low: Double, high: Double)?]

    init(_ marks: [PlotMark], _ spans: [(low: Double, high: Double)?]) {
        self.marks = marks
        self.spans = spans
    }

    func resolver(_ axis: Axis, _ specification: AxisSpecification) -> ScaleResolver {
        var resolver = ScaleResolver(specification: specification, data: data(axis))
        resolver.startsAtZero = marks.contains { measuresLength($0, axis) }
        resolver.welcomesZero = axis == .y && marks.contains { $0.kind == .line || $0.kind == .area }
        if axis == .x { resolver.margin = barMargin() }
        return resolver
    }

    /// The title: what all marks measure, if it is one thing.
    func title(_ axis: Axis) -> String {
        var labels: [String] = []
        for mark in marks where mark.kind != .rule && mark.kind != .sector {
            guard let label = position(mark, axis)?.label, !label.isEmpty else { continue }
            if !labels.contains(label) { labels.append(label) }
            if labels.count > 1 { break }
        }
        return labels.count == 1 ? labels[0] : ""
    }

    /// Whether all data are whole numbers, which get whole ticks.
    func isWhole(_ axis: Axis) -> Bool {
        var found = false
        for mark in marks where mark.kind != .rule {
            let isStacked = mark.kind == .bar || mark.kind == .area
            if isStacked, mark.look.stacking == .normalized || mark.look.stacking == .center { return false }
            guard let position = position(mark, axis) else { continue }
            let (first, second) = (Self.isWhole(position.datum), Self.isWhole(position.end))
            if first == false || second == false { return false }
            if first == true || second == true { found = true }
        }
        return found
    }

    /// Nil for what is no number.
    private static func isWhole(_ datum: PlottableDatum?) -> Bool? {
        guard let number = datum?.number, number.isFinite else { return nil }
        return number == number.rounded()
    }

    private func position(_ mark: PlotMark, _ axis: Axis) -> MarkPosition? {
        axis == .x ? mark.x : mark.y
    }

    private func data(_ axis: Axis) -> [PlottableDatum] {
        var result: [PlottableDatum] = []
        result.reserveCapacity(marks.count * 2)
        for (index, mark) in marks.enumerated() where mark.kind != .sector {
            if let span = spans[index], mark.isHorizontal == (axis == .x) {
                result.append(.number(span.low))
                result.append(.number(span.high))
            } else if let position = position(mark, axis) {
                result.append(position.datum)
                if let end = position.end { result.append(end) }
            }
        }
        return result
    }

    private func measuresLength(_ mark: PlotMark, _ axis: Axis) -> Bool {
        guard mark.kind == .bar || mark.kind == .area, case .at = mark.x, case .at = mark.y else { return false }
        return mark.isHorizontal == (axis == .x)
    }

    /// Half of the least distance between bars that stand at numbers.
    private func barMargin() -> Double {
        var places: [Double] = []
        for mark in marks where mark.kind == .bar && !mark.isHorizontal {
            if let number = mark.x?.datum.number, number.isFinite { places.append(number) }
        }
        return Self.leastGap(places) / 2
    }

    /// The least distance between different places; 1 for a single one.
    static func leastGap(_ places: [Double]) -> Double {
        guard !places.isEmpty else { return 0 }
        let sorted = places.sorted()
        var gap = Double.infinity
        for (low, high) in zip(sorted, sorted.dropFirst()) where high > low { gap = min(gap, high - low) }
        return gap.isFinite ? gap : 1
    }
}
