import Figures

/// Draws layers of units and the weights between them.
struct NetworkScene {
    private static let radius = 20.0
    /// More units than this are drawn as the first ones, dots, and the last.
    private static let shown = 8

    /// A unit's place; nil index stands for the dots.
    private struct Place {
        var index: Int?
        var x: Double
        var y: Double
    }

    private let drawing: NetworkDrawing
    private var scene: Scene
    private var places: [[Place]] = []
    private var labels: [Box] = []

    static func draw(_ drawing: NetworkDrawing, title: String?) -> Scene {
        var network = NetworkScene(drawing, title: title)
        return network.draw()
    }

    private init(_ drawing: NetworkDrawing, title: String?) {
        self.drawing = drawing
        let count = drawing.layers.count
        let gap = count > 1 ? max(130, min(220, 440 / Double(count - 1))) : 0
        let margin = 64.0
        scene = Scene(width: max(200, 2 * margin + gap * Double(max(0, count - 1))))
        var top = 4.0
        if let title { top += scene.heading(title, top: top) }
        let tallest = drawing.layers.reduce(1) { max($0, min(Self.shown, $1.units.count)) }
        // Few units stand further apart, so that the numbers on crossing lines do.
        let step = tallest <= 3 ? 112.0 : tallest <= 5 ? 84 : 68
        let height = Double(tallest) * step
        for (index, layer) in drawing.layers.enumerated() {
            let x = count > 1 ? margin + Double(index) * gap : scene.width / 2
            places.append(Self.column(layer, x: x, top: top + 26, height: height, step: step))
        }
        scene.height = top + 26 + height + 6
        titles(top: top, gap: gap)
    }

    private static func column(_ layer: NetworkLayer, x: Double, top: Double, height: Double, step: Double) -> [Place] {
        let count = layer.units.count
        // Made optional one by one: a whole array is only converted by a cast, which Embedded Swift lacks.
        var indices: [Int?] = (0..<count).map { Optional($0) }
        if count > shown { indices = Array(indices[..<4]) + [nil] + Array(indices[(count - 3)...]) }
        let first = top + (height - Double(indices.count) * step) / 2 + step / 2 - 6
        return indices.enumerated().map { Place(index: $1, x: x, y: first + Double($0) * step) }
    }

    private mutating func titles(top: Double, gap: Double) {
        for (layer, column) in zip(drawing.layers, places) {
            guard let x = column.first?.x else { continue }
            let count = layer.units.count > Self.shown ? " (\(layer.units.count))" : ""
            let text = TextMetrics.fitted(layer.title + count, width: max(110, gap - 10))
            let half = TextMetrics.width(text) / 2
            scene.text(text, max(half, min(scene.width - half, x)), top + 12, .middle, ink: .muted)
        }
    }

    private mutating func draw() -> Scene {
        for column in places {
            for place in column where place.index != nil {
                labels.append(Box(x: place.x - 22, y: place.y - 22, width: 44, height: 62))
            }
        }
        var texts: [SceneText] = []
        for layer in 0..<max(0, places.count - 1) { texts += edges(layer) }
        for text in texts {
            // A rim alone would leave the line between the digits.
            scene.rectangle(text.box.inset(-1.5), radius: 2, fill: SceneFill(.page))
            scene.text(text)
        }
        for (layer, column) in zip(drawing.layers, places) {
            for place in column { draw(place, layer) }
        }
        if drawing.layers.isEmpty { scene.centered(FigureMessages.empty, 100, 24, ink: .muted) }
        return scene
    }

    private mutating func draw(_ place: Place, _ layer: NetworkLayer) {
        guard let index = place.index else {
            for dot in -1...1 { scene.circle(place.x, place.y + Double(dot) * 9, 2.2, fill: SceneFill(.muted)) }
            return
        }
        let unit = layer.units[index]
        let stroke = unit.isHighlighted ? Stroke(.series(1), width: 3) : Stroke(.edge, width: 1.5)
        scene.circle(place.x, place.y, Self.radius, fill: SceneFill(.page), stroke: stroke)
        scene.centered(TextMetrics.fitted(unit.name, width: 38), place.x, place.y)
        guard let value = unit.value else { return }
        scene.text(
            FigureNumber.short(value), place.x, place.y + Self.radius + 14, .middle, size: TextMetrics.small, halo: true
        )
    }

    private func weight(_ layer: Int, _ from: Int, _ to: Int) -> Double? {
        guard layer < drawing.weights.count, from < drawing.weights[layer].count,
            to < drawing.weights[layer][from].count
        else { return nil }
        return drawing.weights[layer][from][to]
    }

    /// Draws the lines between two layers and returns the numbers that go on them.
    private mutating func edges(_ layer: Int) -> [SceneText] {
        let pairs = places[layer].flatMap { from in
            places[layer + 1].compactMap { to in from.index != nil && to.index != nil ? (from, to) : nil }
        }
        let largest =
            layer < drawing.weights.count ? ColorMap.range(drawing.weights[layer].map { $0.map(abs) }).upperBound : 0
        var texts: [SceneText] = []
        for (from, to) in pairs {
            guard let first = from.index, let second = to.index else { continue }
            let weight = weight(layer, first, second)
            if let weight, weight.isNaN { continue }
            line(from, to, weight, largest)
            guard let weight, pairs.count <= 16, let text = label(weight, from, to) else { continue }
            texts.append(text)
        }
        return texts
    }

    private mutating func line(_ from: Place, _ to: Place, _ weight: Double?, _ largest: Double) {
        var stroke = Stroke(.edge, width: 1)
        if let weight, largest > 0 {
            let width = 0.75 + 3.25 * min(1, weight.magnitude / largest)
            stroke = Stroke(.series(weight < 0 ? 1 : 0), width: width, dash: weight < 0 ? [7, 4] : [])
        }
        let length = ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot()
        let share = Self.radius / max(1, length)
        let (dx, dy) = ((to.x - from.x) * share, (to.y - from.y) * share)
        scene.line(from.x + dx, from.y + dy, to.x - dx, to.y - dy, stroke)
    }

    /// A weight on its line, at the first of several places where it covers nothing.
    private mutating func label(_ weight: Double, _ from: Place, _ to: Place) -> SceneText? {
        for share in [0.32, 0.68, 0.25, 0.75, 0.4, 0.6, 0.5] {
            let x = from.x + (to.x - from.x) * share
            let y = from.y + (to.y - from.y) * share
            let text = SceneText(
                string: FigureNumber.signed(weight, digits: 3), x: x, y: y + 4.5, anchor: .middle,
                size: TextMetrics.small)
            guard !labels.contains(where: { $0.overlaps(text.box.inset(-2)) }) else { continue }
            labels.append(text.box)
            return text
        }
        return nil
    }
}
