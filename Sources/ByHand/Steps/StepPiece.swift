import Formulas

/// A formula on its way into a larger one: what it is made of, and how firmly it holds together.
struct StepPiece {
    /// From loosest to firmest.
    enum Level: Int, Comparable {
        case relation, sum, product, fraction, script, atom

        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    var parts: [Formula]
    var level: Level
    /// It begins with a minus.
    var isSigned = false
    /// A number with a power of ten.
    var isCompound = false
    /// Brackets around it have to grow.
    var isTall = false
    /// What follows it would be read as part of it, as behind a sum over a range.
    var isOpenEnded = false

    init(_ parts: [Formula], _ level: Level, isSigned: Bool = false, isTall: Bool = false, isOpenEnded: Bool = false) {
        self.parts = Formula.flattened(parts)
        self.level = level
        self.isSigned = isSigned
        self.isTall = isTall
        self.isOpenEnded = isOpenEnded
    }

    init(symbol: Formula) {
        self.init([symbol], .atom)
        if case .scripts(let scripts) = symbol, scripts.upper != nil || scripts.primes > 0 { level = .script }
        if case .fraction = symbol {
            level = .fraction
            isTall = true
        }
    }

    init(number: Formula) {
        self.init([number], .atom)
        isSigned = parts.first == .minus
        isCompound = parts.contains(.times)
        if case .fraction? = parts.last { isTall = true }
        if isSigned { level = .sum } else if isCompound { level = .product } else if isTall { level = .fraction }
    }

    var formula: Formula { .joined(parts) }

    /// The piece in brackets that grow with it if they have to.
    var bracketed: Formula {
        isTall ? .fenced("(", formula, ")") : .parenthesised(formula)
    }

    /// Whether a product with what stands at the right would be misread without a dot.
    func needsDot(before right: StepPiece) -> Bool {
        guard let last = parts.last, let first = right.parts.first else { return false }
        if StepPiece.isNumeric(first) { return right.level >= .product }
        let words = StepPiece.isWord(last) || (StepPiece.isWord(first) && !StepPiece.isNumeric(last))
        return words || level == .fraction && right.level == .fraction
    }

    private static func isNumeric(_ formula: Formula) -> Bool {
        switch formula {
        case .number: true
        case .scripts(let scripts): isNumeric(scripts.base)
        default: false
        }
    }

    private static func isWord(_ formula: Formula) -> Bool {
        switch formula {
        case .identifier(let name, _): name.unicodeScalars.count > 1
        case .scripts(let scripts): isWord(scripts.base)
        default: false
        }
    }
}

extension [Formula] {
    /// The formulas side by side, with an exponent on the last of them.
    func upper(_ exponent: Formula) -> [Formula] {
        guard let last else { return self }
        return dropLast() + [last.upper(exponent)]
    }
}
