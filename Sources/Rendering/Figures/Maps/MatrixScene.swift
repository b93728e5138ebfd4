import Figures

/// Draws matrices side by side with signs between them and frames on their cells.
struct MatrixScene {
    private struct Panel {
        var panel: MatrixPanel
        var texts: [[String]]
        var cell: Double
        var columns: Int
        var sign: Double
        var width: Double { max(Double(columns) * cell, TextMetrics.width(panel.title)) }
        var height: Double
    }

    /// How large cells are and how far apart matrices stand; the compact one is tried before a second line.
    private struct Sizes {
        var row: Double
        var gap: Double
        var text: Double
        var padding: Double
        static let normal = Sizes(row: 34, gap: 16, text: TextMetrics.size, padding: 8)
        static let compact = Sizes(row: 30, gap: 11, text: TextMetrics.small, padding: 6)
    }

    private let sizes: Sizes
    private var gap: Double { sizes.gap }
    private var rowHeight: Double { sizes.row }

    static func draw(_ drawing: MatrixDrawing, title: String?) -> Scene {
        var scene = Scene()
        var top = 4.0
        if let title { top += scene.heading(title, top: top) }
        var matrices = MatrixScene(sizes: .normal)
        if matrices.lines(drawing.panels.map(matrices.prepare)).count > 1 { matrices = MatrixScene(sizes: .compact) }
        let widest = matrices.draw(drawing.panels.map(matrices.prepare), &top, on: &scene)
        scene.width = max(min(widest + 2, 2000), title.map { TextMetrics.width($0, bold: true) } ?? 0, 60)
        scene.height = max(30, top - 12)
        return scene
    }

    /// Draws all panels and returns the width of the widest line.
    private func draw(_ panels: [Panel], _ top: inout Double, on scene: inout Scene) -> Double {
        var widest = 0.0
        for line in lines(panels) {
            let height = line.reduce(0) { max($0, $1.height) }
            var x = 0.0
            for panel in line {
                x += draw(panel, x: x, top: top, lineHeight: height, on: &scene)
            }
            widest = max(widest, x - gap)
            top += height + 24 + 18
        }
        return widest
    }

    private func prepare(_ panel: MatrixPanel) -> Panel {
        var panel = panel
        // Larger matrices belong into a heat map; here their corner is shown.
        panel.values = panel.values.prefix(16).map { Array($0.prefix(16)) }
        let texts = CellNumbers.texts(panel.values)
        let columns = panel.values.reduce(0) { max($0, $1.count) }
        let sign = panel.sign.isEmpty ? 0 : TextMetrics.width(panel.sign, size: 20) + gap
        let all = panel.others.isEmpty ? texts : texts + CellNumbers.texts(panel.others)
        let cell = max(rowHeight, CellNumbers.width(all, size: sizes.text) + sizes.padding)
        return Panel(
            panel: panel, texts: texts, cell: cell, columns: columns, sign: sign,
            height: Double(panel.values.count) * rowHeight)
    }

    /// The panels in lines no wider than the column.
    private func lines(_ panels: [Panel]) -> [[Panel]] {
        var lines: [[Panel]] = []
        var width = 0.0
        for panel in panels {
            let needed = panel.sign + panel.width + gap
            if lines.isEmpty || width + needed - gap > Scene.column {
                lines.append([])
                width = 0
            }
            lines[lines.count - 1].append(panel)
            width += needed
        }
        return lines
    }

    private func draw(
        _ panel: Panel, x: Double, top: Double, lineHeight: Double, on scene: inout Scene
    ) -> Double {
        let middle = top + 20 + lineHeight / 2
        if panel.sign > 0 {
            scene.centered(panel.panel.sign, x + (panel.sign - gap) / 2, middle, size: 20)
        }
        let left = x + panel.sign
        let box = Box(
            x: left, y: middle - panel.height / 2, width: Double(panel.columns) * panel.cell, height: panel.height)
        scene.text(panel.panel.title, left, box.y - 7, ink: .muted)
        cells(panel, box, on: &scene)
        for window in panel.panel.windows { frame(window, panel, box, on: &scene) }
        return panel.sign + panel.width + gap
    }

    private func cells(_ panel: Panel, _ box: Box, on scene: inout Scene) {
        let values = panel.panel.values
        let map = ColorMap(.automatic, domain: ColorMap.range(values))
        for (row, line) in values.enumerated() {
            for (column, number) in line.enumerated() {
                let cell = Box(
                    x: box.x + Double(column) * panel.cell, y: box.y + Double(row) * rowHeight, width: panel.cell,
                    height: rowHeight)
                let edge = panel.panel.padding
                let isPadding =
                    row < edge || column < edge || row >= values.count - edge || column >= panel.columns - edge
                let color = map.color(number)
                let fill: Ink = panel.panel.isShaded ? .fixed(color) : isPadding && edge > 0 ? .surface : .none
                scene.rectangle(cell, fill: SceneFill(fill), stroke: Stroke(.rule))
                let ink: Ink =
                    panel.panel.isShaded ? color.readableText : isPadding && edge > 0 ? .muted : .text
                scene.centered(panel.texts[row][column], cell.centerX, cell.centerY, ink: ink, size: sizes.text)
            }
        }
        scene.rectangle(box, stroke: Stroke(.edge))
    }

    private func frame(_ window: MatrixWindow, _ panel: Panel, _ box: Box, on scene: inout Scene) {
        let rows = panel.panel.values.count
        let (top, left) = (max(0, window.row), max(0, window.column))
        let bottom = min(rows, window.row + window.height)
        let right = min(panel.columns, window.column + window.width)
        guard top < bottom, left < right else { return }
        let outline = Box(
            x: box.x + Double(left) * panel.cell, y: box.y + Double(top) * rowHeight,
            width: Double(right - left) * panel.cell, height: Double(bottom - top) * rowHeight)
        scene.rectangle(outline, fill: SceneFill(.series(1), opacity: 0.14), stroke: Stroke(.series(1), width: 3))
    }
}
