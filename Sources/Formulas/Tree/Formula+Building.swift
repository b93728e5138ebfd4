/// Short spellings for programs that build formulas.
extension Formula {
    /// The given parts in one row, rows among them opened up; a single part stands for itself.
    public static func joined(_ parts: [Formula]) -> Formula {
        let flat = flattened(parts)
        return flat.count == 1 ? flat[0] : .row(flat)
    }

    /// The parts, those of rows among them one by one.
    public static func flattened(_ parts: [Formula]) -> [Formula] {
        guard parts.contains(where: { $0.isRow }) else { return parts }
        var flat: [Formula] = []
        for part in parts {
            if case .row(let inner) = part { flat += inner } else { flat.append(part) }
        }
        return flat
    }

    private var isRow: Bool {
        if case .row = self { return true }
        return false
    }

    public static func identifier(_ name: String) -> Formula { .identifier(name, .automatic) }
    public static func number(_ digits: String) -> Formula { .number(digits, .automatic) }
    /// What stands between the thousands of a long number: a narrow space at which no line ends.
    public static let groupSpace: Character = "\u{202F}"
    public static func text(_ words: String) -> Formula { .text(words, .plain) }

    public static func binary(_ text: String) -> Formula { .symbol(FormulaSymbol(text, .binary)) }
    public static func relation(_ text: String) -> Formula { .symbol(FormulaSymbol(text, .relation)) }
    public static func ordinary(_ text: String) -> Formula { .symbol(FormulaSymbol(text, .ordinary)) }
    public static func large(_ text: String) -> Formula { .symbol(FormulaSymbol(text, .large)) }

    public static let empty = Formula.row([])
    public static let plus = Formula.binary("+")
    /// A minus between two terms or, at the start of a row, the sign of one.
    public static let minus = Formula.binary("−")
    public static let times = Formula.binary("×")
    public static let dot = Formula.binary("⋅")
    public static let equals = Formula.relation("=")
    public static let comma = Formula.symbol(FormulaSymbol(",", .punctuation))
    public static let partial = Formula.ordinary("∂")
    public static let sum = Formula.large("∑")
    public static let product = Formula.large("∏")

    public static func fraction(_ numerator: Formula, _ denominator: Formula) -> Formula {
        .fraction(Fraction(numerator, denominator))
    }

    /// A derivative as it is written: ∂E over ∂w.
    public static func partialDerivative(of value: Formula, by variable: Formula) -> Formula {
        .fraction(.joined([.partial, value]), .joined([.partial, variable]))
    }

    public static func root(_ radicand: Formula) -> Formula { .root(radicand, index: nil) }

    /// Brackets of normal size around `content`.
    public static func bracketed(_ left: String, _ content: Formula, _ right: String) -> Formula {
        .joined([.symbol(FormulaSymbol(left, .opening)), content, .symbol(FormulaSymbol(right, .closing))])
    }

    public static func parenthesised(_ content: Formula) -> Formula { bracketed("(", content, ")") }

    /// Brackets that grow with `content`.
    public static func fenced(_ left: String, _ content: Formula, _ right: String) -> Formula {
        .fenced(Fence(left, [content], right))
    }

    /// A function's name with its arguments in parentheses.
    public static func call(_ name: Formula, _ arguments: [Formula]) -> Formula {
        var parts = [name, .symbol(FormulaSymbol("(", .opening))]
        for (index, argument) in arguments.enumerated() {
            if index > 0 { parts.append(.comma) }
            parts.append(argument)
        }
        parts.append(.symbol(FormulaSymbol(")", .closing)))
        return .joined(parts)
    }

    public static func matrix(
        _ rows: [[Formula]], _ brackets: FormulaTable.MatrixBrackets = .parentheses
    ) -> Formula {
        .table(FormulaTable(.matrix(brackets), rows))
    }

    public static func aligned(_ rows: [[Formula]]) -> Formula {
        .table(FormulaTable(.aligned, rows))
    }

    /// This formula with an index.
    public func lower(_ index: Formula) -> Formula {
        guard case .scripts(var scripts) = self, scripts.lower == nil else {
            return .scripts(Scripts(self, lower: index))
        }
        scripts.lower = index
        return .scripts(scripts)
    }

    /// This formula with an exponent.
    public func upper(_ exponent: Formula) -> Formula {
        guard case .scripts(var scripts) = self, scripts.upper == nil else {
            return .scripts(Scripts(self, upper: exponent))
        }
        scripts.upper = exponent
        return .scripts(scripts)
    }
}
