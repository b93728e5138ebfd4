import Formulas

/// Matrices, cases and aligned lines.
extension MathMLWriter {
    mutating func table(_ table: FormulaTable) {
        switch table.kind {
        case .matrix(let brackets):
            let (left, right) = MathMLWriter.texts(of: brackets)
            bracketed(left, right) { $0.cells(table, "matrix") }
        case .smallMatrix: small(table)
        case .cases(let display): bracketed("{", "") { $0.cells(table, "cases", isDisplay: display) }
        case .rightCases(let display): bracketed("", "}") { $0.cells(table, "cases", isDisplay: display) }
        case .aligned: cells(table, "aligned", isDisplay: true, continuesLines: true)
        case .gathered: cells(table, "gathered", isDisplay: true)
        case .array: cells(table, "array")
        case .substack: cells(table, "substack")
        }
    }

    private static func texts(of brackets: FormulaTable.MatrixBrackets) -> (String, String) {
        switch brackets {
        case .none: ("", "")
        case .parentheses: ("(", ")")
        case .brackets: ("[", "]")
        case .braces: ("{", "}")
        case .bars: ("|", "|")
        case .doubleBars: ("‖", "‖")
        }
    }

    private mutating func bracketed(_ left: String, _ right: String, _ content: (inout MathMLWriter) -> Void) {
        if left.isEmpty, right.isEmpty { return content(&self) }
        markup.open("mrow")
        growing(left, "prefix")
        content(&self)
        growing(right, "postfix")
        markup.close("mrow")
    }

    private mutating func small(_ table: FormulaTable) {
        let outer = isScript
        isScript = true
        markup.open("mstyle", [MarkupAttribute("scriptlevel", "1")])
        cells(table, "matrix small")
        markup.close("mstyle")
        isScript = outer
    }

    private mutating func cells(
        _ table: FormulaTable, _ name: String, isDisplay: Bool = false, continuesLines: Bool = false
    ) {
        let outer = self.isDisplay
        self.isDisplay = isDisplay
        var attributes = [MarkupAttribute("class", name)]
        if isDisplay { attributes.append(MarkupAttribute("displaystyle", "true")) }
        markup.open("mtable", attributes)
        for (row, cells) in table.rows.enumerated() {
            markup.open("mtr")
            for (column, cell) in cells.enumerated() {
                markup.open("mtd", MathMLWriter.attributes(of: table, row, column))
                if column == 0, table.kind != .substack { strut() }
                if continuesLines, column % 2 == 1 { lines(cell) } else { contents(cell) }
                markup.close("mtd")
            }
            markup.close("mtr")
        }
        markup.close("mtable")
        self.isDisplay = outer
    }

    /// The right side of an aligned line, which a narrow page may continue below.
    private mutating func lines(_ cell: Formula) {
        let part = FormulaLines.part(of: cell)
        guard !part.parts.isEmpty else { return contents(cell, afterCell: true) }
        MathMLWriter.writeLines(
            of: part.parts, isDisplay: isDisplay, afterCell: true, into: &markup, references: references)
    }

    /// Gives a row the height of a line of text, so that rows of x and of f stand equally far apart.
    private mutating func strut() {
        markup.empty("mspace", [MarkupAttribute("height", ".7em"), MarkupAttribute("depth", ".3em")])
    }

    /// The alignment and rules of one cell, as classes.
    private static func attributes(of table: FormulaTable, _ row: Int, _ column: Int) -> [MarkupAttribute] {
        var classes: [String] = []
        if let alignment = alignment(of: table, column) { classes.append(alignment) }
        if table.columnRules.contains(column) { classes.append("rule-left") }
        if column + 1 == table.alignments.count, table.columnRules.contains(column + 1) {
            classes.append("rule-right")
        }
        if table.rowRules.contains(row) { classes.append("rule-top") }
        if row + 1 == table.rows.count, table.rowRules.contains(row + 1) { classes.append("rule-bottom") }
        guard !classes.isEmpty else { return [] }
        return [MarkupAttribute("class", classes.joined(separator: " "))]
    }

    private static func alignment(of table: FormulaTable, _ column: Int) -> String? {
        guard !table.alignments.isEmpty else { return nil }
        // The letter of a starred matrix holds for all its columns.
        let index = table.kind == .array ? column : 0
        guard index < table.alignments.count else { return nil }
        switch table.alignments[index] {
        case .left: return "left"
        case .centre: return nil
        case .right: return "right"
        }
    }
}
