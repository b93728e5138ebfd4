/// Environments: matrices, cases, aligned lines.
extension TeXWriter {
    mutating func table(_ table: FormulaTable) {
        if table.kind == .substack {
            write("\\substack{")
            rows(of: table)
            return write("}")
        }
        let name = TeXWriter.environmentName(table)
        write("\\begin{" + name + "}" + TeXWriter.columns(of: table))
        blank()
        rows(of: table)
        blank()
        write("\\end{" + name + "}")
    }

    private mutating func rows(of table: FormulaTable) {
        for (index, cells) in table.rows.enumerated() {
            if index > 0 { rowEnd() }
            if table.rowRules.contains(index) { rule() }
            for (column, cell) in cells.enumerated() {
                if column > 0 {
                    blank()
                    write("&")
                    blank()
                }
                top(cell)
            }
        }
        let lastIsEmpty = table.rows.last.map { $0 == [.empty] } ?? false
        let hasLastRule = table.rowRules.contains(table.rows.count)
        if lastIsEmpty || hasLastRule && !table.rows.isEmpty { rowEnd() }
        if hasLastRule { rule() }
    }

    private mutating func rowEnd() {
        blank()
        command("\\")
        blank()
    }

    private mutating func rule() {
        command("hline")
        blank()
    }

    private static func columns(of table: FormulaTable) -> String {
        var letters: [String] = []
        for alignment in table.alignments {
            switch alignment {
            case .left: letters.append("l")
            case .centre: letters.append("c")
            case .right: letters.append("r")
            }
        }
        if table.kind != .array { return letters.first.map { "[" + $0 + "]" } ?? "" }
        var text = ""
        for column in 0...letters.count {
            if table.columnRules.contains(column) { text += "|" }
            if column < letters.count { text += letters[column] }
        }
        return "{" + text + "}"
    }
}
