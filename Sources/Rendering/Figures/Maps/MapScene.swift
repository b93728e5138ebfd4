import Figures

/// Draws heat maps, confusion matrices and attention maps.
enum MapScene {
    static func draw(_ heatMap: HeatMap, title: String?) -> Scene {
        let matrix = MatrixShape(heatMap.values)
        let domain = heatMap.domain ?? ColorMap.range(heatMap.values)
        let map = ColorMap(heatMap.scale, domain: domain)
        var field = CellField(matrix: matrix, map: map)
        // Blocks of averages have no names of their own.
        if matrix.block == 1 { (field.rows, field.columns) = (heatMap.rows, heatMap.columns) }
        field.rowTitle = heatMap.rowTitle.isEmpty ? "" : "↓ " + heatMap.rowTitle
        field.columnTitle = heatMap.columnTitle.isEmpty ? "" : heatMap.columnTitle + " →"
        field.highlighted = matrix.block == 1 ? heatMap.highlighted : []
        field.size(width: Scene.column, texts: CellNumbers.texts(heatMap.values))
        let bar = field.texts.isEmpty || !heatMap.valueTitle.isEmpty ? ColorBar(map, title: heatMap.valueTitle) : nil
        var scene = draw(field, title: title, bar: bar)
        if matrix.block > 1 { scene.note(FigureMessages.averaged(matrix.block)) }
        return scene
    }

    static func draw(_ confusion: ConfusionMatrix, title: String?) -> Scene {
        let classes = confusion.classes
        // Each row is coloured by its shares, so that a rare class is as visible as a common one.
        let shares = confusion.counts.map { row in
            let sum = row.reduce(0, +)
            return row.map { sum > 0 ? $0 / sum : 0 }
        }
        var field = CellField(matrix: MatrixShape(shares), map: ColorMap(.sequential, domain: 0...1))
        field.rows = classes
        field.columns = classes
        field.rowTitle = "↓ " + FigureMessages.truth
        field.columnTitle = FigureMessages.predicted + " →"
        field.size(width: Scene.column, texts: CellNumbers.texts(confusion.counts))
        field.highlighted = field.texts.isEmpty ? [] : shares.indices.map { CellIndex($0, $0) }
        return draw(field, title: title, bar: ColorBar(field.map, title: FigureMessages.shareOfRow))
    }

    static func draw(_ attention: AttentionMap, title: String?) -> Scene {
        let top = max(1e-9, min(1, ColorMap.range(attention.weights).upperBound))
        var field = CellField(matrix: MatrixShape(attention.weights), map: ColorMap(.sequential, domain: 0...top))
        field.rows = attention.queries
        field.columns = attention.keys
        field.size(width: Scene.column - 60, texts: CellNumbers.texts(attention.weights))
        return draw(field, title: title, bar: ColorBar(field.map, title: FigureMessages.attention))
    }

    private static func draw(_ field: CellField, title: String?, bar: ColorBar?) -> Scene {
        let titleWidth = title.map { min(Scene.column, TextMetrics.width($0, bold: true)) } ?? 0
        var scene = Scene(width: max(field.width + 2, bar == nil ? 0 : 220, titleWidth, 120))
        var top = 4.0
        if let title { top += scene.heading(title, top: top) }
        guard field.matrix.rows > 0, field.matrix.columns > 0 else {
            scene.centered(FigureMessages.empty, scene.width / 2, 30, ink: .muted)
            scene.height = 60
            return scene
        }
        let box = field.draw(top: top, on: &scene)
        scene.height = box.bottom + 4
        guard let bar else { return scene }
        let height = bar.draw(x: box.x, top: box.bottom + 12, width: min(200, max(120, box.width)), on: &scene)
        scene.width = max(scene.width, box.x + 210)
        scene.height = box.bottom + 14 + height
        return scene
    }
}

extension Scene {
    /// Writes a title and returns the height it takes.
    mutating func heading(_ title: String, top: Double) -> Double {
        text(TextMetrics.fitted(title, width: width, bold: true), 0, top + 12, bold: true)
        return 26
    }

    /// Adds small print below the drawing.
    mutating func note(_ words: String) {
        notes.append(words)
        height += TextMetrics.line
        text(
            TextMetrics.fitted(words, width: width, size: TextMetrics.small), 0, height - 5, ink: .muted,
            size: TextMetrics.small)
    }
}
