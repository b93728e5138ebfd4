import Formulas

/// The numbers of a computation below each other: how each was made, its value, its derivatives.
public struct TracedTable: Sendable, CustomStringConvertible {
    public var rows: [TracedRow]

    /// Symbol, operation, value, local derivatives and gradient in columns.
    public var formula: Formula {
        let head = ["number", "made as", "value", "local derivatives", "gradient"].map { Formula.text($0) }
        var lines = [head]
        for row in rows {
            let isGiven = row.localDerivatives.isEmpty
            lines.append([
                row.symbol, isGiven ? .text("given") : row.operation, NumberFormula.formula(row.value),
                TracedTable.stacked(row.localDerivatives), NumberFormula.formula(row.gradient),
            ])
        }
        return .table(
            FormulaTable(.array, lines, alignments: [.left, .left, .right, .left, .right], rowRules: [1]))
    }

    public var description: String { PlainTextWriter.string(formula) }

    private static func stacked(_ derivatives: [Formula]) -> Formula {
        if derivatives.isEmpty { return .empty }
        if derivatives.count == 1 { return derivatives[0] }
        return .table(FormulaTable(.array, derivatives.map { [$0] }, alignments: [.left]))
    }
}
