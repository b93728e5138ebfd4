import Figures

/// A field of coloured cells with names at its rows and columns: the common part of all maps.
struct CellField {
    var matrix: MatrixShape
    var map: ColorMap
    var rows: [String] = []
    var columns: [String] = []
    var rowTitle = ""
    var columnTitle = ""
    /// What is written into the cells; empty writes nothing.
    var texts: [[String]] = []
    var highlighted: [CellIndex] = []
    var cell = (width: 34.0, height: 34.0)

    /// Cells wide enough for their numbers, or small ones that fill the room there is.
    mutating func size(width: Double, texts wanted: [[String]]) {
        let room = width - labelWidth
        let (rowCount, columnCount) = (Double(max(1, matrix.rows)), Double(max(1, matrix.columns)))
        if matrix.rows <= 8, matrix.columns <= 8 {
            let needed = CellNumbers.width(wanted.map { $0.map(CellField.signed) }) + 10
            let side = max(36, needed)
            if side * columnCount <= room {
                cell = (side, max(36, min(side, 44)))
                texts = wanted
                return
            }
        }
        let side = min(34, room / columnCount, max(3, 380 / rowCount))
        let whole = side >= 4 ? side.rounded(.down) : side
        cell = (whole, whole)
    }

    /// Maps of decimals below each other have columns of one width, with and without negative numbers.
    private static func signed(_ text: String) -> String {
        text.hasPrefix("−") || !text.utf8.contains(UInt8(ascii: ".")) ? text : "−" + text
    }

    var labelWidth: Double {
        let widest = rows.reduce(0) { max($0, TextMetrics.width($1)) }
        let title = rowTitle.isEmpty ? 0 : TextMetrics.width(rowTitle) + 10
        return widest == 0 && title == 0 ? 0 : min(170, max(widest + 8, min(title, 110)))
    }

    private var widestName: Double { columns.reduce(0) { max($0, TextMetrics.width($1)) } + 6 }

    /// Numbers that do not fit beside each other are not turned: only every so many of them are written.
    private var everyColumn: Int {
        guard columns.allSatisfy({ Int64($0) != nil }) else { return 1 }
        return [1, 2, 5, 10, 20, 50, 100].first { Double($0) * cell.width >= widestName } ?? 1
    }

    /// Whether the names of the columns must be turned.
    private var turnsColumns: Bool { widestName > Double(everyColumn) * cell.width }

    private var columnHeight: Double {
        guard !columns.isEmpty else { return 0 }
        guard turnsColumns else { return 20 }
        let widest = columns.reduce(0) { max($0, min(110, TextMetrics.width($1))) }
        return cell.width < 22 ? 6 : widest * 0.71 + 16
    }

    var width: Double {
        // Turned names lean to the right over the last column.
        let lean =
            turnsColumns && cell.width >= 22 ? columns.last.map { min(110, TextMetrics.width($0)) * 0.71 } ?? 0 : 0
        return labelWidth + Double(matrix.columns) * cell.width + lean
    }

    /// Draws the field with its names and returns the place of its cells.
    func draw(x: Double = 0, top: Double, on scene: inout Scene) -> Box {
        var y = top
        let left = x + labelWidth
        if !columnTitle.isEmpty {
            scene.text(TextMetrics.fitted(columnTitle, width: scene.width - left), left, y + 12, ink: .muted)
            y += 20
        }
        y += columnHeight
        let box = Box(
            x: left, y: y, width: Double(matrix.columns) * cell.width, height: Double(matrix.rows) * cell.height)
        if !rowTitle.isEmpty { scene.text(TextMetrics.fitted(rowTitle, width: labelWidth), x, y - 6, ink: .muted) }
        PixelRuns.draw(rows: matrix.rows, columns: matrix.columns, x: box.x, y: box.y, cell: cell, on: &scene) {
            map.color(matrix[$0, $1])
        }
        names(box, on: &scene)
        numbers(box, on: &scene)
        for place in highlighted { frame(place, box, on: &scene) }
        return box
    }

    private func names(_ box: Box, on scene: inout Scene) {
        if cell.height >= 14 {
            for (row, name) in rows.prefix(matrix.rows).enumerated() {
                let text = TextMetrics.fitted(name, width: labelWidth - 8)
                scene.centered(text, box.x - 8, box.y + (Double(row) + 0.5) * cell.height, .end)
            }
        }
        guard !turnsColumns || cell.width >= 22 else { return }
        let every = everyColumn
        for (column, name) in columns.prefix(matrix.columns).enumerated() where column % every == 0 {
            let middle = box.x + (Double(column) + 0.5) * cell.width
            var text = SceneText(string: TextMetrics.fitted(name, width: 110), x: middle, y: box.y - 7, anchor: .middle)
            if turnsColumns {
                text.anchor = .start
                text.rotation = -45
            }
            scene.text(text)
        }
    }

    private func numbers(_ box: Box, on scene: inout Scene) {
        for (row, line) in texts.enumerated() {
            for (column, text) in line.enumerated() {
                let ink = map.color(matrix[row, column]).readableText
                scene.centered(
                    text, box.x + (Double(column) + 0.5) * cell.width, box.y + (Double(row) + 0.5) * cell.height,
                    ink: ink, size: TextMetrics.small)
            }
        }
    }

    private func frame(_ place: CellIndex, _ box: Box, on scene: inout Scene) {
        guard place.row >= 0, place.row < matrix.rows, place.column >= 0, place.column < matrix.columns else { return }
        let outline = Box(
            x: box.x + Double(place.column) * cell.width, y: box.y + Double(place.row) * cell.height,
            width: cell.width, height: cell.height)
        scene.rectangle(outline, stroke: Stroke(.page, width: 4))
        scene.rectangle(outline, stroke: Stroke(.text, width: 2))
    }
}
