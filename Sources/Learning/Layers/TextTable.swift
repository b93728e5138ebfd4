/// Text in columns: the first ones on the left, the others on the right.
struct TextTable {
    private var rows: [[String]]
    private let onTheLeft: Int

    init(_ header: [String], onTheLeft: Int = 1) { (rows, self.onTheLeft) = ([header], onTheLeft) }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        var lines: [String] = []
        for (place, row) in rows.enumerated() {
            lines.append(line(row))
            if place == 0 || place == rows.count - 2 {
                lines.append(String(repeating: "─", count: widths.reduce(-2) { $0 + $1 + 2 }))
            }
        }
        return lines.reduce("") { $0.isEmpty ? $1 : $0 + "\n" + $1 }
    }

    private var widths: [Int] {
        rows[0].indices.map { column in rows.reduce(0) { max($0, $1[column].unicodeScalars.count) } }
    }

    private func line(_ row: [String]) -> String {
        var text = ""
        for (column, cell) in row.enumerated() {
            let gap = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
            text += column == 0 ? "" : "  "
            text += column < onTheLeft ? cell + gap : gap + cell
        }
        return text
    }
}
