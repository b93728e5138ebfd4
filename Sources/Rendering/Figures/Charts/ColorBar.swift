import Figures

/// The scale of a colour map: a strip with numbers below it.
struct ColorBar {
    let map: ColorMap
    let title: String

    init(_ map: ColorMap, title: String) {
        self.map = map
        self.title = title
    }

    /// The bar of a chart whose colours are amounts.
    init?(_ model: ChartModel) {
        guard let amounts = model.styles.amounts, model.specification.legend != .hidden else { return nil }
        map = ColorMap(.automatic, domain: amounts)
        title = model.marks.lazy.compactMap { $0.look.colorBy?.label }.first ?? ""
    }

    /// Draws the bar and returns the height it takes.
    func draw(x: Double = 0, top: Double, width: Double = 200, on scene: inout Scene) -> Double {
        var y = top
        if !title.isEmpty {
            scene.text(TextMetrics.fitted(title, width: max(width, scene.width - x)), x, y + 12, ink: .muted)
            y += 20
        }
        let steps = 50
        PixelRuns.draw(rows: 1, columns: steps, x: x, y: y, cell: (width / Double(steps), 10), on: &scene) { _, step in
            let share = (Double(step) + 0.5) / Double(steps)
            return map.color(map.domain.lowerBound + share * (map.domain.upperBound - map.domain.lowerBound))
        }
        labels(x: x, y: y + 24, width: width, on: &scene)
        return y + 34 - top
    }

    private func labels(x: Double, y: Double, width: Double, on scene: inout Scene) {
        var scale = AxisScale(domain: map.domain)
        scale.place(from: x, to: x + width)
        let ticks = AxisTicks(scale, length: width, spacing: 60).ticks
        var labels: [(text: String, box: ClosedRange<Double>)] = []
        for tick in ticks {
            guard let place = scale.position(tick.datum) else { continue }
            let half = TextMetrics.width(tick.label) / 2
            let center = max(half, place)
            labels.append((tick.label, center - half...center + half))
        }
        // Where they would touch, the same number of them is left out everywhere, and zero stays.
        let zero = labels.firstIndex { !$0.text.utf8.contains { $0 >= UInt8(ascii: "1") && $0 <= UInt8(ascii: "9") } }
        for every in 1...max(1, labels.count) {
            let first = (zero ?? 0) % every
            let kept = stride(from: first, to: labels.count, by: every).map { labels[$0] }
            let touches = zip(kept, kept.dropFirst()).contains { $0.box.upperBound + 6 > $1.box.lowerBound }
            guard !touches else { continue }
            for label in kept {
                scene.text(label.text, (label.box.lowerBound + label.box.upperBound) / 2, y, .middle, ink: .muted)
            }
            return
        }
    }
}
