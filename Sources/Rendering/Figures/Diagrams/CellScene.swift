import Figures

/// Draws the inside of a recurrent cell: memory along the top, gates in a row, output along the bottom.
struct CellScene {
    private static let top = 74.0
    private static let gates = 150.0
    private static let bottom = 214.0

    private let drawing: CellDrawing
    private var scene = Scene(width: 572, height: 292)
    private let shift: Double

    static func draw(_ drawing: CellDrawing, title: String?) -> Scene {
        var cell = CellScene(drawing: drawing, shift: title == nil ? 0 : 26)
        if let title { _ = cell.scene.heading(title, top: 4) }
        switch drawing.kind {
        case .vanilla: cell.vanilla()
        case .lstm: cell.lstm()
        }
        return cell.scene
    }

    private init(drawing: CellDrawing, shift: Double) {
        self.drawing = drawing
        self.shift = shift
        scene.height += shift
    }

    private mutating func frame(from top: Double, to bottom: Double) {
        let box = Box(x: 76, y: top + shift, width: 420, height: bottom - top)
        scene.rectangle(box, radius: 14, fill: SceneFill(.surface), stroke: Stroke(.rule, width: 1.5))
    }

    private mutating func vanilla() {
        scene.height = 196 + shift
        frame(from: 16, to: 130)
        flow([(14, 74), (270, 74)], lit: "", hasHead: true)
        flow([(180, 170), (180, 74)], lit: "", hasHead: false)
        flow([(330, 74), (558, 74)], lit: "h", hasHead: true)
        gate("tanh", 300, 74, part: "h")
        scene.symbol("h_t−1", 14, 64 + shift)
        scene.symbol("h_t", 556, 64 + shift, .end)
        scene.symbol("x_t", 180, 186 + shift, .middle)
        note("h", 340, 64)
    }

    private mutating func lstm() {
        frame(from: 34, to: 244)
        let (top, middle, bottom) = (Self.top, Self.gates, Self.bottom)
        // Memory.
        flow([(14, top), (148, top)], lit: "", hasHead: true)
        flow([(172, top), (300, top)], lit: "f", hasHead: true)
        flow([(324, top), (558, top)], lit: "c", hasHead: true)
        // What goes into the gates: the output before and the input.
        flow([(14, bottom), (396, bottom), (396, middle + 18)], lit: "", hasHead: true)
        flow([(110, 272), (110, bottom)], lit: "", hasHead: false)
        for x in [160.0, 236, 312] { flow([(x, bottom), (x, middle + 18)], lit: "", hasHead: true) }
        // What comes out of them.
        flow([(160, middle - 16), (160, top + 12)], lit: "f", hasHead: true)
        flow([(236, middle - 16), (236, 112), (300, 112)], lit: "i", hasHead: true)
        flow([(312, middle - 16), (312, 124)], lit: "g", hasHead: true)
        flow([(312, 100), (312, top + 12)], lit: "", hasHead: true)
        // The output.
        flow([(466, top), (466, 100)], lit: "", hasHead: true)
        flow([(466, 126), (466, middle - 12)], lit: "", hasHead: true)
        flow([(424, middle), (454, middle)], lit: "o", hasHead: true)
        flow([(466, middle + 12), (466, bottom), (558, bottom)], lit: "h", hasHead: true)
        sign("×", 160, top)
        sign("+", 312, top)
        sign("×", 312, 112)
        sign("×", 466, middle)
        gate("σ", 160, middle, part: "f")
        gate("σ", 236, middle, part: "i")
        gate("tanh", 312, middle, part: "g")
        gate("σ", 396, middle, part: "o")
        gate("tanh", 466, 113, part: "")
        labels()
    }

    private mutating func labels() {
        scene.symbol("c_t−1", 14, Self.top - 10 + shift)
        scene.symbol("c_t", 558, Self.top - 10 + shift, .end)
        scene.symbol("h_t−1", 14, Self.bottom - 10 + shift)
        scene.symbol("h_t", 558, Self.bottom - 10 + shift, .end)
        scene.symbol("x_t", 110, 284 + shift, .middle)
        note("f", 166, 188)
        note("i", 242, 188)
        note("g", 318, 188)
        note("o", 402, 188)
        note("c", 340, Self.top - 8)
        note("h", 472, Self.bottom + 22)
    }

    /// The name of a part with what the author wrote at it.
    private mutating func note(_ part: String, _ x: Double, _ y: Double) {
        let value = drawing.values.last { $0.part == part }?.text
        if part == "c" || part == "h", value == nil { return }
        let room = part == "c" ? 140.0 : part == "h" ? 98 : part == "o" ? 58 : 66
        let text = value.map { "\(part) \($0)" } ?? part
        scene.text(
            TextMetrics.fitted(text, width: room, size: TextMetrics.small), x, y + shift, ink: .muted,
            size: TextMetrics.small, bold: drawing.lit == part, halo: false)
    }

    private func isLit(_ part: String) -> Bool { !part.isEmpty && drawing.lit == part }

    private mutating func gate(_ label: String, _ x: Double, _ y: Double, part: String) {
        let box = Box(x: x - 26, y: y - 14 + shift, width: 52, height: 28)
        let lit = isLit(part)
        scene.rectangle(box, radius: 5, fill: SceneFill(.page), stroke: Stroke(.edge, width: 1.5))
        if lit {
            scene.rectangle(
                box, radius: 5, fill: SceneFill(.series(1), opacity: 0.18), stroke: Stroke(.series(1), width: 3))
        }
        scene.centered(label, x, y + shift, bold: lit)
    }

    private mutating func sign(_ label: String, _ x: Double, _ y: Double) {
        scene.circle(x, y + shift, 12, fill: SceneFill(.page), stroke: Stroke(.edge, width: 1.5))
        scene.centered(label, x, y + shift)
    }

    /// A line through points, with a head at its end.
    private mutating func flow(_ points: [(Double, Double)], lit: String, hasHead: Bool) {
        let ink: Ink = isLit(lit) ? .series(1) : .muted
        var path = PathData()
        path.lines(points.map { (x: $0.0, y: $0.1 + shift) })
        scene.path(path, stroke: Stroke(ink, width: isLit(lit) ? 3 : 1.5))
        guard hasHead, points.count > 1 else { return }
        let (from, to) = (points[points.count - 2], points[points.count - 1])
        scene.arrowHead(to.0, to.1 + shift, alongX: to.0 - from.0, y: to.1 - from.1, ink: ink)
    }
}
