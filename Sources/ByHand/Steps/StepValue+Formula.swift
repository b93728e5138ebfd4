import Formulas

extension StepValue {
    /// Vectors of more elements, and matrices of more rows or columns, show only some of them.
    private static let longestVector = 8
    private static let widestMatrix = 6

    /// The value as mathematics; nil where it is too large to be shown with its numbers.
    public func formula(digits: Int) -> Formula {
        switch self {
        case .number(let number): return NumberFormula.formula(number, digits: digits)
        case .integer(let number): return NumberFormula.formula(number)
        case .ratio(let numerator, let denominator): return StepValue.ratio(numerator, denominator)
        case .truth(let truth): return .text(truth ? "true" : "false")
        case .large(let shape): return StepValue.elided(shape)
        case .list(let elements):
            if let rows { return StepValue.matrix(rows, digits) }
            return StepValue.vector(elements, digits)
        case .tensor(let shape, let elements):
            if shape.isEmpty { return NumberFormula.formula(elements.first ?? .nan, digits: digits) }
            if shape.count == 1 { return StepValue.vector(elements.map { .number($0) }, digits) }
            if let rows { return StepValue.matrix(rows, digits) }
            return StepValue.elided(shape)
        }
    }

    /// Whether the formula shows every number, so that it can stand for the value in a computation.
    public var isShownInFull: Bool {
        switch self {
        case .number, .integer, .ratio, .truth: true
        case .large: false
        case .list(let elements):
            if let rows { StepValue.isSmall(rows) } else { StepValue.isShort(elements) }
        case .tensor(let shape, let elements):
            if let rows {
                StepValue.isSmall(rows)
            } else {
                shape.count < 2 && elements.count <= StepValue.longestVector
            }
        }
    }

    private static func ratio(_ numerator: Int64, _ denominator: Int64) -> Formula {
        guard denominator != 1 else { return NumberFormula.formula(numerator) }
        let fraction = Formula.fraction(
            .number(String(numerator.magnitude)), .number(String(denominator)))
        return numerator < 0 ? .joined([.minus, fraction]) : fraction
    }

    private static func isShort(_ elements: [StepValue]) -> Bool {
        elements.count <= longestVector && elements.allSatisfy { $0.isShownInFull }
    }

    private static func isSmall(_ rows: [[StepValue]]) -> Bool {
        rows.count <= widestMatrix && rows[0].count <= widestMatrix
    }

    /// `(1, 2, 3)`; of a long one the first three, dots and the last, with the count below.
    private static func vector(_ elements: [StepValue], _ digits: Int) -> Formula {
        let isLong = elements.count > longestVector
        let shown = isLong ? Array(elements.prefix(3)) : elements
        var parts: [Formula] = []
        for (index, element) in shown.enumerated() {
            if index > 0 { parts.append(.comma) }
            parts.append(element.formula(digits: digits))
        }
        guard isLong, let last = elements.last else { return .parenthesised(.joined(parts)) }
        parts += [.comma, .symbol(FormulaSymbol("…", .inner)), .comma, last.formula(digits: digits)]
        return below(.joined(parts), [elements.count])
    }

    private static func matrix(_ rows: [[StepValue]], _ digits: Int) -> Formula {
        guard isSmall(rows) else { return elided([rows.count, rows[0].count]) }
        return .matrix(rows.map { row in row.map { $0.formula(digits: digits) } })
    }

    /// Dots, and below them how large what they stand for is: `(⋯)₁₀₀ₓ₃`.
    private static func elided(_ shape: [Int]) -> Formula {
        below(.symbol(FormulaSymbol("⋯", .inner)), shape)
    }

    private static func below(_ content: Formula, _ shape: [Int]) -> Formula {
        var size: [Formula] = []
        for (axis, extent) in shape.enumerated() {
            if axis > 0 { size.append(.times) }
            size.append(.number(String(extent)))
        }
        let end = Formula.symbol(FormulaSymbol(")", .closing)).lower(.joined(size))
        return .joined([.symbol(FormulaSymbol("(", .opening)), content, end])
    }
}
