import Figures

extension MarkDrawing {
    typealias Point = (x: Double, y: Double)

    mutating func drawLine(_ indices: [Int]) {
        let look = model.marks[indices[0]].look
        let ink = model.styles.ink(look)
        var stroke = model.styles.stroke(look, ink: ink)
        if model.entries.count > 12, look.line == nil { stroke.width = 1.25 }
        var path = PathData()
        for run in runs(indices, offset: (look.offsetX, look.offsetY)) {
            let thin = Thinning.line(run)
            counted += run.count
            drawn += thin.count
            if thin.count == 1 { Symbol.draw(.circle, thin[0].x, thin[0].y, 3.5, ink, on: &scene) }
            append(thin, look.interpolation, to: &path)
            if let last = thin.last(where: { frame.contains($0.x, $0.y) }) { ends[look.key] = last }
        }
        scene.path(path, stroke: stroke)
        decorate(indices, ink)
    }

    private func append(_ points: [Point], _ method: InterpolationMethod, to path: inout PathData) {
        let clipped = PolylineClip.runs(points, in: frame.box)
        let isWhole = clipped.count == 1 && clipped[0].count == points.count
        for run in clipped where run.count > 1 { CurvePath.append(run, isWhole ? method : .linear, to: &path) }
    }

    /// The points of a line, parted where there is no number.
    private mutating func runs(_ indices: [Int], offset: Point) -> [[Point]] {
        var runs: [[Point]] = []
        var current: [Point] = []
        for index in indices {
            let mark = model.marks[index]
            if let x = place(frame.x, mark.x), let y = place(frame.y, mark.y) {
                if let last = current.last, leapsOver(last.y, y + offset.y, mark) {
                    runs.append(current)
                    current = []
                }
                current.append((x + offset.x, y + offset.y))
            } else {
                skip(mark)
                if !current.isEmpty { runs.append(current) }
                current = []
            }
        }
        if !current.isEmpty { runs.append(current) }
        return runs
    }

    /// Whether a function is beyond one edge of the plot and then beyond the other: no line joins the sides of a pole.
    private func leapsOver(_ last: Double, _ next: Double, _ mark: PlotMark) -> Bool {
        guard mark.look.series?.label == FunctionPlot.seriesLabel else { return false }
        let (low, high) = (min(last, next), max(last, next))
        return low < frame.box.y && high > frame.box.bottom
    }

    private mutating func decorate(_ indices: [Int], _ ink: Ink) {
        var plain: PlotMark?
        for index in indices {
            let mark = model.marks[index]
            if let plain, mark.looksLike(plain) { continue }
            let look = mark.look
            if look.symbol == nil, look.symbolBy == nil, look.annotations.isEmpty {
                plain = mark
            } else {
                decorate(index, ink)
            }
        }
    }

    /// Symbols on a line that asks for them, and its annotations.
    private mutating func decorate(_ index: Int, _ ink: Ink) {
        let mark = model.marks[index]
        let hasSymbol = mark.look.symbol != nil || mark.look.symbolBy != nil
        guard hasSymbol || !mark.look.annotations.isEmpty, let xValue = mark.x, let yValue = mark.y,
            let x = frame.x.position(xValue.datum), let y = frame.y.position(yValue.datum), frame.contains(x, y)
        else { return }
        if hasSymbol {
            Symbol.draw(model.styles.shape(mark.look), x, y, model.styles.radius(mark.look), ink, on: &scene)
        }
        note(mark.look, Box(x: x - 4, y: y - 4, width: 8, height: 8))
    }

    mutating func drawArea(_ indices: [Int]) {
        let look = model.marks[indices[0]].look
        let ink = model.styles.ink(look)
        var top: [Point] = []
        var bottom: [Point] = []
        var isBand = false
        for index in indices {
            let mark = model.marks[index]
            guard let x = place(frame.x, mark.x), let (low, high) = edges(index) else {
                skip(mark)
                continue
            }
            if case .between = mark.y { isBand = true }
            top.append((x, clamp(high)))
            bottom.append((x, clamp(low)))
        }
        counted += top.count
        top = Thinning.line(top)
        bottom = Thinning.line(bottom)
        drawn += top.count
        guard !top.isEmpty else { return }
        fillArea(top, bottom, look, ink, isBand: isBand)
    }

    private mutating func fillArea(_ top: [Point], _ bottom: [Point], _ look: MarkLook, _ ink: Ink, isBand: Bool) {
        var path = PathData()
        CurvePath.append(top, look.interpolation, to: &path)
        CurvePath.append(bottom.reversed(), look.interpolation, to: &path, joined: true)
        path.close()
        scene.path(path, fill: SceneFill(ink, opacity: look.opacity ?? 0.15))
        if let last = top.last, let below = bottom.last { ends[look.key] = (last.x, (last.y + below.y) / 2) }
        guard !isBand else { return }
        var edge = PathData()
        CurvePath.append(top, look.interpolation, to: &edge)
        scene.path(edge, stroke: model.styles.stroke(MarkLook(of: look), ink: ink))
    }

    private func edges(_ index: Int) -> (low: Double, high: Double)? {
        let mark = model.marks[index]
        if let span = model.spans[index] {
            let low = frame.y.position(span.low) ?? frame.y.baseline
            guard let high = frame.y.position(span.high) else { return nil }
            return (low, high)
        }
        if case .between(let low, let high) = mark.y, let bottom = frame.y.position(low.datum),
            let top = frame.y.position(high.datum)
        {
            return (bottom, top)
        }
        return nil
    }

    private func clamp(_ y: Double) -> Double { max(frame.box.y, min(frame.box.bottom, y)) }
}

extension MarkLook {
    /// A look for the edge of an area, which is solid whatever the area's opacity.
    init(of look: MarkLook) {
        self = look
        opacity = nil
    }
}
