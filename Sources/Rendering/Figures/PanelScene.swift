import Figures

/// Draws figures beside each other, each in its share of the column.
enum PanelScene {
    private static let gap = 24.0

    static func draw(_ panels: FigurePanels, title: String?, width: Double) -> Scene {
        var scene = Scene(width: width)
        var top = 4.0
        if let title { top += scene.heading(title, top: top) + 6 }
        let count = panels.panels.count
        let columns = max(1, min(max(1, count), panels.columns ?? (count == 4 ? 2 : min(3, count))))
        let share = (width - gap * Double(columns - 1)) / Double(columns)
        let drawings = panels.panels.map { FigureScene.draw($0, width: share) }
        // Drawings that cannot shrink widen their column, all columns alike.
        let slot = drawings.reduce(share) { max($0, $1.width) }
        for row in stride(from: 0, to: drawings.count, by: columns) {
            let line = drawings[row..<min(drawings.count, row + columns)]
            for (column, drawing) in line.enumerated() {
                scene.draw(drawing, x: Double(column) * (slot + gap), y: top)
            }
            top += line.reduce(0) { max($0, $1.height) } + gap
        }
        scene.width = max(width, Double(columns) * (slot + gap) - gap)
        scene.height = max(40, top - gap)
        if count == 0 { scene.centered(FigureMessages.empty, width / 2, 20, ink: .muted) }
        return scene
    }
}
