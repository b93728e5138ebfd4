import Figures

/// Draws a surface as labelled contours with paths on it.
struct ContourScene {
    private let contours: ContourMap
    private var plane: PlaneScene
    private var labels: [Box] = []

    static func draw(_ contours: ContourMap, title: String?, width: Double) -> Scene {
        let named = contours.paths.filter { !$0.name.isEmpty }
        let widest = named.reduce(0) { max($0, min(150, TextMetrics.width($1.name))) }
        let plane = PlaneScene(
            x: Self.span(contours.xs), y: Self.span(contours.ys), xTitle: contours.xTitle, yTitle: contours.yTitle,
            title: title ?? (contours.valueTitle.isEmpty ? nil : contours.valueTitle),
            width: width, right: named.isEmpty ? 14 : 30 + widest)
        var drawing = ContourScene(contours: contours, plane: plane)
        return drawing.draw()
    }

    private init(contours: ContourMap, plane: PlaneScene) {
        self.contours = contours
        self.plane = plane
    }

    private static func span(_ numbers: [Double]) -> ClosedRange<Double> { ColorMap.range([numbers]) }

    private mutating func draw() -> Scene {
        let box = plane.frame.box
        plane.scene.rectangle(box, stroke: Stroke(.rule))
        let levels = contours.levels.isEmpty ? ContourLevels.choose(contours.values) : contours.levels
        let tracer = ContourTracer(xs: contours.xs, ys: contours.ys, values: contours.values)
        var texts: [SceneText] = []
        for level in levels.prefix(40) {
            let lines = tracer.lines(at: level).map { line in line.compactMap { plane.place($0.x, $0.y) } }
            var path = PathData()
            for line in lines { path.lines(line) }
            plane.scene.path(path, stroke: Stroke(.edge))
            if let text = label(level, lines) { texts.append(text) }
        }
        // Numbers after all lines, so that no line runs through one.
        for text in texts { plane.scene.text(text) }
        plane.labels()
        drawPaths()
        if let words = words(for: levels) { plane.scene.centered(words, box.centerX, box.centerY, ink: .muted) }
        return plane.scene
    }

    /// What stands in the place of contours where there are none.
    private func words(for levels: [Double]) -> String? {
        for row in contours.values {
            guard let value = row.first(where: { $0.isFinite }) else { continue }
            return levels.isEmpty ? FigureMessages.flat(FigureNumber.short(value)) : nil
        }
        return FigureMessages.empty
    }

    /// The height, written on the longest line of its level where it covers no other number and no path.
    private mutating func label(_ level: Double, _ lines: [[(x: Double, y: Double)]]) -> SceneText? {
        guard let line = lines.max(by: { $0.count < $1.count }), line.count > 4 else { return nil }
        let inner = plane.frame.box.inset(3)
        for part in [2, 3, 5, 7, 11, 13] {
            for turn in 1..<part {
                let point = line[line.count * turn / part]
                var text = SceneText(
                    string: FigureNumber.short(level), x: point.x, y: point.y + 4.5, anchor: .middle,
                    size: TextMetrics.small)
                text.ink = .muted
                text.hasHalo = true
                let around = text.box.inset(-4)
                guard inner.contains(text.box), !labels.contains(where: { $0.overlaps(around) }),
                    !isOnPath(around)
                else { continue }
                labels.append(text.box)
                return text
            }
        }
        return nil
    }

    private func isOnPath(_ box: Box) -> Bool {
        contours.paths.contains { path in
            path.points.contains { point in
                guard let place = plane.place(point.x, point.y) else { return false }
                return place.x > box.x && place.x < box.right && place.y > box.y && place.y < box.bottom
            }
        }
    }

    private mutating func drawPaths() {
        var ends: [(name: String, x: Double, y: Double, index: Int)] = []
        for (index, path) in contours.paths.enumerated() {
            let points = path.points.compactMap { plane.place($0.x, $0.y) }
            if let end = draw(points, index) { ends.append((path.name, end.x, end.y, index)) }
        }
        let named = ends.filter { !$0.name.isEmpty }
        let box = plane.frame.box
        let places = LabelSpreader.spread(named.map { $0.y }, gap: TextMetrics.line, within: box.y + 8...box.bottom - 4)
        for (end, y) in zip(named, places) {
            let left = box.right + 8
            let dash = SeriesStyles.dashes[end.index % 6]
            plane.scene.line(left, y, left + 16, y, Stroke(.series(end.index), width: 2, dash: dash))
            plane.scene.centered(TextMetrics.fitted(end.name, width: 150), left + 21, y, .start)
        }
    }

    /// Draws a path with a dot at each step, open at its start; returns its last point in the plot.
    private mutating func draw(_ points: [(x: Double, y: Double)], _ index: Int) -> (x: Double, y: Double)? {
        let ink = Ink.series(index)
        var path = PathData()
        for run in PolylineClip.runs(points, in: plane.frame.box) { path.lines(run) }
        plane.scene.path(path, stroke: Stroke(ink, width: 2, dash: SeriesStyles.dashes[index % 6]))
        let inside = points.filter { plane.frame.contains($0.x, $0.y) }
        if points.count <= 60 {
            for point in inside.dropFirst().dropLast() { plane.scene.circle(point.x, point.y, 2, fill: SceneFill(ink)) }
        }
        if inside.count < points.count { plane.scene.notes = [FigureMessages.leaves] }
        guard let last = inside.last else { return nil }
        if inside.count > 1, let first = inside.first {
            plane.scene.circle(first.x, first.y, 4.5, fill: SceneFill(.page), stroke: Stroke(ink, width: 2))
        }
        Symbol.draw(SeriesStyles.shapes[index % 6], last.x, last.y, 5, ink, on: &plane.scene)
        return last
    }
}
