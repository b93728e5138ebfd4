import Figures

extension MarkDrawing {
    /// More symbols than this cannot be told apart.
    static var pointLimit: Int { 4000 }

    mutating func drawPoints(_ indices: [Int]) {
        let thins = indices.count > Self.pointLimit
        var taken: Set<Int> = []
        var shown = 0
        for index in indices {
            let mark = model.marks[index]
            guard let x = place(frame.x, mark.x), let y = place(frame.y, mark.y) else {
                skip(mark)
                continue
            }
            counted += 1
            guard frame.contains(x, y) else {
                outside += 1
                drawn += 1
                continue
            }
            // One symbol for each spot of two by two while there are too many.
            if thins {
                let spot = Int(x / 2) * 100_000 + Int(y / 2)
                guard shown < Self.pointLimit, taken.insert(spot).inserted else { continue }
            }
            shown += 1
            drawn += 1
            drawPoint(mark.look, x + mark.look.offsetX, y + mark.look.offsetY)
        }
    }

    private mutating func drawPoint(_ look: MarkLook, _ x: Double, _ y: Double) {
        let ink = model.styles.ink(look)
        let radius = model.styles.radius(look)
        Symbol.draw(model.styles.shape(look), x, y, radius, ink, opacity: look.opacity ?? 1, on: &scene)
        note(look, Box(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius))
    }

    mutating func drawRule(_ mark: PlotMark) {
        let box = frame.box
        let ink =
            mark.look.color.map { Ink($0) }
            ?? (SeriesStyles.colorKey(mark.look) == nil ? .edge : model.styles.ink(mark.look))
        let stroke = Stroke(
            ink, width: mark.look.line?.lineWidth ?? 1.5, dash: mark.look.line?.dash ?? [],
            opacity: mark.look.opacity ?? 1)
        guard let (x1, x2) = extent(mark.x, frame.x, box.x, box.right),
            let (y1, y2) = extent(mark.y, frame.y, box.bottom, box.y)
        else {
            return skip(mark)
        }
        let line = PolylineClip.runs([(x1, y1), (x2, y2)], in: box)
        guard let run = line.first, run.count == 2 else {
            outside += 1
            return
        }
        scene.line(run[0].x, run[0].y, run[1].x, run[1].y, stroke)
        let (left, top) = (min(run[0].x, run[1].x), min(run[0].y, run[1].y))
        note(mark.look, Box(x: left, y: top, width: abs(run[1].x - run[0].x), height: abs(run[1].y - run[0].y)))
    }

    /// The two ends of a rule along one axis: the whole plot where nothing is said.
    private func extent(
        _ position: MarkPosition?, _ scale: AxisScale, _ start: Double, _ end: Double
    ) -> (Double, Double)? {
        guard let position else { return (start, end) }
        let places = position.data.compactMap { scale.position($0) }
        guard places.count == position.data.count, let first = places.first, let last = places.last else { return nil }
        return (first, last)
    }
}
