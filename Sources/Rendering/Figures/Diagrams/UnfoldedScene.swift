import Figures

/// Draws a recurrent network written out over time.
struct UnfoldedScene {
    private let drawing: UnfoldedDrawing
    private var scene: Scene
    private var top = 4.0
    private let cell: (width: Double, height: Double)
    private let gap: Double

    static func draw(_ drawing: UnfoldedDrawing, title: String?) -> Scene {
        var unfolded = UnfoldedScene(drawing, title: title)
        return unfolded.draw()
    }

    private init(_ drawing: UnfoldedDrawing, title: String?) {
        self.drawing = drawing
        let words = drawing.steps.flatMap { [$0.input, $0.output] } + [drawing.cell]
        let widest = words.reduce(0) { max($0, TextMetrics.width($1)) }
        cell = (max(64, widest + 20), max(48, Double(drawing.states.count) * 30))
        let state = drawing.states.reduce(0) { max($0, TextMetrics.width($1) + 14) }
        gap = max(44, state + 18, TextMetrics.width(drawing.stateWeight) + 18)
        scene = Scene(width: 2 * gap + Double(drawing.steps.count) * (cell.width + gap) - gap)
        scene.width = max(160, scene.width)
        if let title { top += scene.heading(title, top: top) }
    }

    private mutating func draw() -> Scene {
        let hasOutputs = drawing.steps.contains { !$0.output.isEmpty }
        let middle = top + (hasOutputs ? 64 : 8) + cell.height / 2
        for (index, step) in drawing.steps.enumerated() {
            let box = Box(
                x: gap + Double(index) * (cell.width + gap), y: middle - cell.height / 2, width: cell.width,
                height: cell.height)
            draw(step, box, index)
        }
        scene.height = middle + cell.height / 2 + 44 + 28
        if drawing.steps.isEmpty { scene.centered(FigureMessages.empty, 80, 24, ink: .muted) }
        return scene
    }

    private mutating func draw(_ step: UnfoldedStep, _ box: Box, _ index: Int) {
        let stroke = step.isHighlighted ? Stroke(.series(1), width: 3) : Stroke(.edge, width: 1.5)
        states(box, index)
        scene.rectangle(box, radius: 6, fill: SceneFill(.surface), stroke: stroke)
        scene.centered(drawing.cell, box.centerX, box.centerY)
        if !step.output.isEmpty {
            arrow(box.centerX, box.y, box.centerX, box.y - 40)
            scene.text(step.output, box.centerX, box.y - 46, .middle)
            weight(drawing.outputWeight, box.centerX, box.y - 22, index)
        }
        if !step.input.isEmpty {
            arrow(box.centerX, box.bottom + 42, box.centerX, box.bottom)
            scene.text(step.input, box.centerX, box.bottom + 58, .middle)
            weight(drawing.inputWeight, box.centerX, box.bottom + 24, index)
        }
    }

    /// Weights are named once a kind: they are the same at every step.
    private mutating func weight(_ name: String, _ x: Double, _ y: Double, _ index: Int) {
        guard index == 0 else { return }
        scene.symbol(name, x + 7, y + 4.5, ink: .muted, size: TextMetrics.small)
    }

    /// The arrows into a copy, and out of the last one.
    private mutating func states(_ box: Box, _ index: Int) {
        let rows = drawing.states.count
        for (row, state) in drawing.states.enumerated() {
            let y = box.y + box.height * (Double(row) + 0.5) / Double(rows)
            arrow(box.x - gap, y, box.x, y)
            let label = state.isEmpty ? "" : state + Self.subscript(index)
            scene.text(label, box.x - gap / 2 - 3, y - 6, .middle, size: TextMetrics.small)
            if index == 1 || drawing.steps.count == 1 {
                scene.symbol(
                    drawing.stateWeight, box.x - gap / 2 - 3, y + 16, .middle, ink: .muted, size: TextMetrics.small)
            }
            guard index == drawing.steps.count - 1 else { continue }
            arrow(box.right, y, box.right + gap, y)
            let last = state.isEmpty ? "" : state + Self.subscript(index + 1)
            scene.text(last, box.right + gap / 2 - 3, y - 6, .middle, size: TextMetrics.small)
        }
    }

    private mutating func arrow(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
        let (dx, dy) = (x2 - x1, y2 - y1)
        let length = max(1, (dx * dx + dy * dy).squareRoot())
        scene.line(x1, y1, x2 - dx / length * 6, y2 - dy / length * 6, Stroke(.muted, width: 1.5))
        scene.arrowHead(x2, y2, alongX: dx, y: dy, ink: .muted)
    }

    private static func `subscript`(_ number: Int) -> String {
        var text = ""
        for byte in String(number).utf8 {
            text.unicodeScalars.append(Unicode.Scalar(0x2080 + UInt32(byte - 48)) ?? " ")
        }
        return text
    }
}
