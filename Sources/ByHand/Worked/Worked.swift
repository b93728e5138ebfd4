import Formulas

/// Worked examples: one number of a computation, with everything that went into it.
public enum Worked {
    /// Sums of more terms than this show the first and the last of them.
    static let mostTerms = 16

    /// An expression as symbols, with its numbers, and its value.
    public static func expression(
        _ name: String, _ expression: Symbolic, _ values: [String: Double], symbols: SymbolTable = .current,
        digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula {
        let value = expression.value { values[$0] }
        let stages = [
            SymbolicFormula(symbols: symbols, digits: digits).formula(expression),
            SymbolicFormula(values: { values[$0] }, symbols: symbols, digits: digits).formula(expression),
            NumberFormula.formula(value, digits: digits),
        ]
        return WorkedFormula(
            subject: symbols.symbol(for: name), stages: WorkedFormula.distinct(stages), value: value)
    }

    /// One product of a sum: the symbols and the numbers of its factors.
    struct Term {
        var symbols: [Formula]
        var numbers: [Double]
    }

    /// A sum of products.
    static func sum(_ subject: Formula, _ terms: [Term], digits: Int) -> WorkedFormula {
        var value = 0.0
        for term in terms { value += term.numbers.reduce(1, *) }
        let symbols = terms.map { product($0.symbols) }
        let numbers = terms.map { product($0.numbers.enumerated().map { factor($1, isFirst: $0 == 0, digits) }) }
        let stages = [added(symbols), added(numbers), NumberFormula.formula(value, digits: digits)]
        return WorkedFormula(subject: subject, stages: WorkedFormula.distinct(stages), value: value)
    }

    /// Terms with plus signs between them, long sums with dots in the middle.
    static func added(_ terms: [Formula]) -> Formula {
        joined(terms, by: .plus, dots: "⋯")
    }

    /// Formulas with a sign between them; of many the first, dots and the last.
    static func joined(_ terms: [Formula], by sign: Formula, dots: String) -> Formula {
        guard !terms.isEmpty else { return .number("0") }
        var shown = terms
        if terms.count > mostTerms {
            shown = Array(terms.prefix(mostTerms / 2)) + [.symbol(FormulaSymbol(dots, .inner))] + terms.suffix(1)
        }
        var parts: [Formula] = []
        for (index, term) in shown.enumerated() {
            if index > 0 { parts.append(sign) }
            let isSigned = index > 0 && startsWithSign(term)
            parts.append(isSigned ? .parenthesised(term) : term)
        }
        return .joined(parts)
    }

    private static func startsWithSign(_ formula: Formula) -> Bool {
        guard case .row(let parts) = formula else { return false }
        return parts.first == .minus && !parts.contains(.dot)
    }

    static func product(_ factors: [Formula]) -> Formula {
        var parts: [Formula] = []
        for (index, factor) in factors.enumerated() {
            if index > 0 { parts.append(.dot) }
            parts.append(factor)
        }
        return .joined(parts)
    }

    /// A number as a factor; signs and powers of ten go into parentheses.
    static func factor(_ value: Double, isFirst: Bool, _ digits: Int) -> Formula {
        let formula = NumberFormula.formula(value, digits: digits)
        return NumberFormula.isCompound(formula) && (!isFirst || value < 0) ? .parenthesised(formula) : formula
    }

    /// `x[1, 2]`, as the cell writes it.
    static func entry(_ name: Formula, _ indices: [Int]) -> Formula {
        var parts: [Formula] = []
        for (place, index) in indices.enumerated() {
            if place > 0 { parts.append(.comma) }
            parts.append(NumberFormula.formula(Int64(index)))
        }
        return .joined([name, .bracketed("[", .joined(parts), "]")])
    }
}
