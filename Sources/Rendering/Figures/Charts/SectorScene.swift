import Figures

/// Slices of a circle with their names and shares beside them.
enum SectorScene {
    private struct Slice {
        var name: String
        var value: Double
        var look: MarkLook
    }

    static func draw(_ model: ChartModel, title: String?) -> Scene {
        var scene = Scene(width: 432)
        var top = 8.0
        if let title {
            scene.text(TextMetrics.fitted(title, width: scene.width, bold: true), 0, 16, bold: true)
            top = 34
        }
        let slices = slices(model)
        let total = slices.reduce(0) { $0 + $1.value }
        let radius = 84.0
        let center = (x: scene.width / 2, y: top + radius + 18)
        scene.height = center.y + radius + 24
        guard total > 0, total.isFinite else {
            scene.centered(FigureMessages.empty, center.x, center.y, ink: .muted)
            return scene
        }
        var turn = 0.0
        for slice in slices {
            let share = slice.value / total
            draw(slice, model, center, radius, from: turn, share: share, on: &scene)
            turn += share
        }
        label(slices, total, center, radius, on: &scene)
        return scene
    }

    private static func slices(_ model: ChartModel) -> [Slice] {
        model.marks.compactMap { mark in
            guard mark.kind == .sector, let value = mark.y?.datum.number, value > 0, value.isFinite else { return nil }
            return Slice(name: mark.look.name, value: value, look: mark.look)
        }
    }

    private static func draw(
        _ slice: Slice, _ model: ChartModel, _ center: (x: Double, y: Double), _ radius: Double, from: Double,
        share: Double, on scene: inout Scene
    ) {
        let outer = radius * max(0.1, min(1, slice.look.sector.outer))
        let inner = radius * max(0, min(0.95, slice.look.sector.inner))
        let fill = SceneFill(model.styles.ink(slice.look), opacity: slice.look.opacity ?? 1)
        let rim = Stroke(.page, width: max(1.5, slice.look.sector.inset))
        if share > 0.9999 {
            scene.circle(center.x, center.y, outer, fill: fill, stroke: rim)
            if inner > 0 { scene.circle(center.x, center.y, inner, fill: SceneFill(.page)) }
            return
        }
        let start = PlotMath.circle(turns: from)
        let end = PlotMath.circle(turns: from + share)
        var path = PathData()
        path.move(center.x + inner * start.x, center.y + inner * start.y)
        path.line(center.x + outer * start.x, center.y + outer * start.y)
        path.arc(radius: outer, large: share > 0.5, center.x + outer * end.x, center.y + outer * end.y)
        path.line(center.x + inner * end.x, center.y + inner * end.y)
        if inner > 0 {
            path.arc(
                radius: inner, large: share > 0.5, clockwise: false, center.x + inner * start.x,
                center.y + inner * start.y)
        }
        path.close()
        scene.path(path, fill: fill, stroke: rim)
    }

    /// Names at both sides, moved apart.
    private static func label(
        _ slices: [Slice], _ total: Double, _ center: (x: Double, y: Double), _ radius: Double, on scene: inout Scene
    ) {
        var turn = 0.0
        var middles: [(x: Double, y: Double)] = []
        for slice in slices {
            let share = slice.value / total
            middles.append(PlotMath.circle(turns: turn + share / 2))
            turn += share
        }
        for isRight in [true, false] {
            let side = slices.indices.filter { (middles[$0].x >= 0) == isRight }
            let wanted = side.map { center.y + (radius + 14) * middles[$0].y }
            let range = center.y - radius - 12...center.y + radius + 12
            let places = LabelSpreader.spread(wanted, gap: TextMetrics.line, within: range)
            for (index, y) in zip(side, places) {
                let percent = FigureNumber.short(slices[index].value / total * 100, digits: 2) + " %"
                let name = slices[index].name.isEmpty ? percent : slices[index].name + " " + percent
                let x = center.x + (isRight ? 1 : -1) * (radius + 12)
                let text = TextMetrics.fitted(name, width: scene.width / 2 - radius - 12)
                scene.centered(text, x, y, isRight ? .start : .end)
            }
        }
    }
}
