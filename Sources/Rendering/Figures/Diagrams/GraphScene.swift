import Figures

/// Draws a computation graph from left to right: what flows forward above the edges, what flows back below them.
struct GraphScene {
    private static let radius = 20.0
    private static let gap = (node: 82.0, bend: 46.0)

    /// The numbers beside a node, as they are drawn.
    private struct Numbers {
        let value: String?
        let gradient: String?
        /// The room they take, with the arrow heads before them.
        let width: Double

        init(_ node: GraphNode) {
            value = node.value.map { FigureNumber.short($0) }
            gradient = node.gradient.map { FigureNumber.short($0) }
            let widest = [value, gradient].reduce(0) { widest, text in
                max(widest, text.map { TextMetrics.width($0, size: TextMetrics.small) } ?? 0)
            }
            width = widest == 0 ? 0 : widest + 18
        }
    }

    private let drawing: GraphDrawing
    private let numbers: [Numbers]
    private let layout: LayeredGraph
    private let heights: [Double]
    /// The middle of each column, and where its numbers end and its edges may turn.
    private let columns: [Double]
    private let turns: [Double]
    private var scene: Scene
    private let top: Double

    static func draw(_ drawing: GraphDrawing, title: String?) -> Scene {
        var graph = GraphScene(drawing, title: title)
        return graph.draw()
    }

    private init(_ drawing: GraphDrawing, title: String?) {
        self.drawing = drawing
        numbers = drawing.nodes.map { Numbers($0) }
        layout = LayeredGraph(nodes: drawing.nodes.count, edges: drawing.edges.map { ($0.from, $0.to) })
        heights = layout.heights(gap: Self.gap)
        (columns, turns) = Self.places(drawing, numbers, layout)
        scene = Scene(width: max(160, (turns.last ?? 0) + 6))
        var top = 4.0
        if let title { top += scene.heading(title, top: top) }
        let hasKey = drawing.nodes.contains { $0.value != nil || $0.gradient != nil }
        self.top = top + (hasKey ? 24 : 0) + 44
        scene.height = self.top + (heights.max() ?? 0) + 36
        if hasKey { key(top: top) }
    }

    private static func places(
        _ drawing: GraphDrawing, _ numbers: [Numbers], _ layout: LayeredGraph
    ) -> ([Double], [Double]) {
        let slopes = drawing.edges.compactMap { $0.slope.map(slopeText) }
        let gap = slopes.reduce(34) { max($0, TextMetrics.width($1, size: TextMetrics.small) + 30) }
        var places: [Double] = []
        var turns: [Double] = []
        var x = 4.0
        for column in layout.columns {
            var half = radius
            var reach = radius
            for node in column where node < drawing.nodes.count {
                let own = halfWidth(drawing.nodes[node])
                half = max(half, own)
                reach = max(reach, own + numbers[node].width)
            }
            places.append(x + half)
            turns.append(x + half + reach)
            x += half + reach + gap
        }
        return (places, turns)
    }

    private static func halfWidth(_ node: GraphNode) -> Double {
        let label = TextMetrics.width(TextMetrics.fitted(node.label, width: 150))
        return label <= 2 * radius - 8 ? radius : label / 2 + 9
    }

    /// Room for readers who widen the spaces between letters.
    private static let keyGap = 30.0

    private mutating func key(top: Double) {
        mark(0, top + 8, isForward: true)
        scene.centered(FigureMessages.valueAbove, 14, top + 8, .start, ink: .muted, size: TextMetrics.small)
        var x = 14 + TextMetrics.width(FigureMessages.valueAbove, size: TextMetrics.small) + Self.keyGap
        if drawing.nodes.contains(where: { $0.gradient != nil }) {
            mark(x, top + 8, isForward: false)
            scene.centered(FigureMessages.gradientBelow, x + 14, top + 8, .start, ink: .muted, size: TextMetrics.small)
            x += 14 + TextMetrics.width(FigureMessages.gradientBelow, size: TextMetrics.small) + Self.keyGap
        }
        if drawing.edges.contains(where: { $0.slope != nil }) {
            scene.centered(FigureMessages.slopeOnEdge, x, top + 8, .start, ink: .muted, size: TextMetrics.small)
            x += TextMetrics.width(FigureMessages.slopeOnEdge, size: TextMetrics.small) + 18
        }
        scene.width = max(scene.width, x - 12)
    }

    /// A small arrow head says which way a number flows; its colour is the one of values or of gradients.
    private mutating func mark(_ x: Double, _ y: Double, isForward: Bool) {
        let ink = Ink.series(isForward ? 0 : 1)
        scene.arrowHead(isForward ? x + 9 : x, y, alongX: isForward ? 1 : -1, y: 0, size: 9, ink: ink)
    }

    private func place(_ vertex: Int) -> (x: Double, y: Double) {
        (columns[layout.columnOf[vertex]], top + heights[vertex])
    }

    private mutating func draw() -> Scene {
        for route in layout.routes where route.count > 1 { edge(route) }
        for route in layout.routes where route.count > 1 { slope(route) }
        for index in drawing.nodes.indices { node(index) }
        if drawing.nodes.isEmpty { scene.centered(FigureMessages.empty, 80, 24, ink: .muted) }
        return scene
    }

    private mutating func edge(_ route: [Int]) {
        let (from, to) = (drawing.nodes[route[0]], drawing.nodes[route[route.count - 1]])
        let start = place(route[0])
        let end = place(route[route.count - 1])
        // The line stays level along the numbers of its column, then turns.
        let level = turns[layout.columnOf[route[0]]]
        var path = PathData()
        path.move(start.x + Self.halfWidth(from), start.y)
        path.line(level, start.y)
        var last = (x: level, y: start.y)
        let tip = (x: end.x - Self.halfWidth(to), y: end.y)
        for vertex in route.dropFirst().dropLast() {
            let bend = place(vertex)
            let right = turns[layout.columnOf[vertex]]
            Self.curve(&path, last, (bend.x - Self.radius, bend.y))
            path.line(right, bend.y)
            last = (right, bend.y)
        }
        Self.curve(&path, last, (tip.x - 6, tip.y))
        let isHighlighted = from.isHighlighted && to.isHighlighted
        let ink: Ink = isHighlighted ? .series(1) : .muted
        scene.path(path, stroke: Stroke(ink, width: isHighlighted ? 2.5 : 1.5))
        scene.arrowHead(tip.x, tip.y, alongX: 1, y: 0, ink: ink)
    }

    /// The local derivative on the last bend of an edge.
    private mutating func slope(_ route: [Int]) {
        let (from, to) = (route[0], route[route.count - 1])
        guard let slope = drawing.edges.first(where: { $0.from == from && $0.to == to })?.slope else { return }
        let before = place(route[route.count - 2])
        let end = place(to)
        let left = turns[layout.columnOf[route[route.count - 2]]]
        let right = end.x - Self.halfWidth(drawing.nodes[to]) - 6
        var text = SceneText(
            string: Self.slopeText(slope), x: (left + right) / 2, y: (before.y + end.y) / 2 + 4.5, anchor: .middle,
            size: TextMetrics.small)
        text.ink = .muted
        scene.rectangle(text.box.inset(-1.5), radius: 2, fill: SceneFill(.page))
        scene.text(text)
    }

    private static func slopeText(_ slope: Double) -> String { "× " + FigureNumber.short(slope) }

    private static func curve(_ path: inout PathData, _ from: (x: Double, y: Double), _ to: (x: Double, y: Double)) {
        let half = (to.x - from.x) / 2
        path.curve(from.x + half, from.y, to.x - half, to.y, to.x, to.y)
    }

    private mutating func node(_ index: Int) {
        let node = drawing.nodes[index]
        let (x, y) = place(index)
        let half = Self.halfWidth(node)
        let box = Box(x: x - half, y: y - Self.radius, width: 2 * half, height: 2 * Self.radius)
        let isInput = layout.before[index].isEmpty
        let stroke = node.isHighlighted ? Stroke(.series(1), width: 3) : Stroke(.edge, width: 1.5)
        scene.rectangle(
            box, radius: isInput ? 6 : Self.radius, fill: SceneFill(isInput ? .surface : .page), stroke: stroke)
        scene.centered(TextMetrics.fitted(node.label, width: 150), x, y)
        if !node.name.isEmpty {
            scene.text(
                TextMetrics.fitted(node.name, width: 2 * half + 20), x, box.y - 5, .middle, ink: .muted,
                size: TextMetrics.small, halo: true)
        }
        drawNumbers(
            numbers[index], x + half, y, hasUsers: !layout.after[index].isEmpty, showsGradient: !node.hidesGradient)
    }

    private mutating func drawNumbers(
        _ numbers: Numbers, _ right: Double, _ y: Double, hasUsers: Bool, showsGradient: Bool
    ) {
        if let value = numbers.value {
            mark(right + 3, y - 11, isForward: true)
            scene.centered(value, right + 14, y - 11, .start, size: TextMetrics.small, halo: true)
        }
        if let gradient = numbers.gradient, showsGradient {
            mark(right + 3, y + 12, isForward: false)
            scene.centered(gradient, right + 14, y + 12, .start, size: TextMetrics.small, halo: true)
        }
        if !hasUsers, numbers.value != nil || numbers.gradient != nil && showsGradient {
            scene.line(right, y, right + numbers.width, y, Stroke(.muted, width: 1.5))
        }
    }
}
