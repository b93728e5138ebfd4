import Figures

/// Draws a tree from its root downwards, each node above the middle of its children.
struct TreeScene {
    private static let gap = 20.0
    private static let step = 96.0
    private static let deepest = 12

    private var scene = Scene(width: 0)
    private var top = 4.0

    static func draw(_ tree: TreeDrawing, title: String?) -> Scene {
        var drawing = TreeScene()
        let width = Self.width(tree.root, depth: 0)
        let titleWidth = title.map { TextMetrics.width($0, bold: true) } ?? 0
        drawing.scene.width = max(120, width + 4, min(titleWidth, Scene.column))
        if let title { drawing.top += drawing.scene.heading(title, top: drawing.top) }
        drawing.scene.height = drawing.top + Double(Self.depth(tree.root)) * Self.step + 52
        let middle = (drawing.scene.width - width) / 2
        _ = drawing.place(tree.root, left: middle, depth: 0)
        return drawing.scene
    }

    private static func depth(_ node: TreeNode, _ level: Int = 0) -> Int {
        guard level < deepest else { return level }
        return node.children.reduce(level) { max($0, depth($1, level + 1)) }
    }

    private static func label(_ node: TreeNode) -> String { TextMetrics.fitted(node.label, width: 200) }

    private static func boxWidth(_ node: TreeNode) -> Double {
        let detail = TextMetrics.width(node.detail, size: TextMetrics.small)
        return max(44, TextMetrics.width(label(node), bold: node.leaf != nil), min(200, detail)) + 24
    }

    /// The room of a node with everything below it; answers on the edges must fit, too.
    private static func width(_ node: TreeNode, depth: Int) -> Double {
        let own = max(boxWidth(node), TextMetrics.width(node.answer) + 12)
        guard depth < deepest, !node.children.isEmpty else { return own }
        return max(own, childrenWidth(node, depth))
    }

    private static func childrenWidth(_ node: TreeNode, _ depth: Int) -> Double {
        node.children.reduce(-gap) { $0 + width($1, depth: depth + 1) + gap }
    }

    /// Draws a subtree and returns the middle of its top node.
    private mutating func place(_ node: TreeNode, left: Double, depth: Int) -> Double {
        let own = Self.width(node, depth: depth)
        let y = top + Double(depth) * Self.step
        var middle = left + own / 2
        guard depth < Self.deepest, !node.children.isEmpty else {
            draw(node, middle, y)
            return middle
        }
        var x = left + (own - Self.childrenWidth(node, depth)) / 2
        var middles: [Double] = []
        for child in node.children {
            middles.append(place(child, left: x, depth: depth + 1))
            x += Self.width(child, depth: depth + 1) + Self.gap
        }
        if let first = middles.first, let last = middles.last {
            let half = Self.boxWidth(node) / 2
            middle = max(left + half, min(left + own - half, (first + last) / 2))
        }
        for (child, below) in zip(node.children, middles) { edge(child, from: middle, to: below, y) }
        draw(node, middle, y)
        return middle
    }

    private mutating func edge(_ child: TreeNode, from: Double, to: Double, _ y: Double) {
        let (start, end) = (y + 46, y + Self.step)
        scene.line(from, start, to, end, Stroke(.edge, width: 1.5))
        let share = 0.55
        scene.centered(
            child.answer, from + (to - from) * share, start + (end - start) * share, size: TextMetrics.small, halo: true
        )
    }

    private mutating func draw(_ node: TreeNode, _ x: Double, _ y: Double) {
        let width = Self.boxWidth(node)
        let box = Box(x: x - width / 2, y: y, width: width, height: 46)
        let outline = node.isHighlighted ? Stroke(.series(1), width: 3) : Stroke(.edge, width: 1.5)
        if let leaf = node.leaf {
            let ink = Ink.series(max(0, leaf))
            scene.rectangle(box, radius: 22, fill: SceneFill(.page))
            scene.rectangle(
                box, radius: 22, fill: SceneFill(ink, opacity: 0.18),
                stroke: node.isHighlighted ? outline : Stroke(ink, width: 1.5))
        } else {
            scene.rectangle(box, radius: 4, fill: SceneFill(.page), stroke: outline)
        }
        let isAlone = node.detail.isEmpty
        scene.centered(Self.label(node), x, isAlone ? y + 23 : y + 15, bold: node.leaf != nil)
        let detail = TextMetrics.fitted(node.detail, width: 200, size: TextMetrics.small)
        scene.centered(detail, x, y + 33, ink: .muted, size: TextMetrics.small)
    }
}
