import Formulas

/// Writes an expression of a cell as a formula: with its symbols, or with its numbers in the place of them.
public struct StepWriter: Sendable {
    public enum Mode: Sendable {
        case symbols, numbers
    }

    let mode: Mode
    let digits: Int
    /// Sums of more terms than this show the first and the last of them.
    let mostTerms: Int

    public init(_ mode: Mode, digits: Int = NumberFormula.usualDigits, mostTerms: Int = 16) {
        self.mode = mode
        self.digits = digits
        self.mostTerms = mostTerms
    }

    public func formula(_ expression: StepExpression) -> Formula { piece(expression).formula }

    /// What an index can hang on: in brackets if it is made of several parts.
    public func base(_ expression: StepExpression) -> Formula {
        let inner = piece(expression)
        return inner.level == .atom || inner.level == .script ? inner.formula : inner.bracketed
    }

    func piece(_ expression: StepExpression) -> StepPiece {
        switch expression {
        case .leaf(let symbol, let value): return leaf(symbol, value)
        case .literal(let number): return StepPiece(number: NumberFormula.formula(number, digits: 15))
        case .sum(let terms): return sum(terms)
        case .product(let factors, let kind): return product(factors, kind)
        case .negated(let operand):
            let inner = piece(operand)
            // A sum over a range takes the sign before it as a factor.
            if operand.isPlainSeries, inner.isOpenEnded {
                return StepPiece([.minus] + inner.parts, .sum, isSigned: true, isTall: true, isOpenEnded: true)
            }
            let needsBrackets = inner.level < .product || inner.isSigned
            return StepPiece(
                [.minus] + (needsBrackets ? [inner.bracketed] : inner.parts), .sum, isSigned: true,
                isTall: inner.isTall)
        case .quotient(let left, let right):
            return quotient(left, right)
        case .power(let base, let exponent): return power(base, exponent)
        case .root(let radicand):
            let inner = piece(radicand)
            return StepPiece([.root(inner.formula)], .atom, isTall: inner.isTall)
        case .call(let name, let arguments): return call(name, arguments)
        case .between(let left, let inner, let right): return between(left, inner, right)
        case .relation(let left, let sign, let right):
            let parts = operand(left, above: .relation) + [sign] + operand(right, above: .relation)
            return StepPiece(parts, .relation)
        case .not(let operand):
            return StepPiece([.ordinary("¬")] + self.operand(operand, above: .product), .sum)
        case .cases(let cases, let taken): return self.cases(cases, taken)
        case .list(let elements): return list(elements)
        case .matrix(let rows):
            return StepPiece([.matrix(rows.map { row in row.map { formula($0) } })], .atom, isTall: true)
        case .series(let series): return self.series(series)
        case .each(let body, let lower, let terms): return each(body, lower, terms)
        case .transposed(let inner):
            return StepPiece(raisable(inner).upper(.ordinary("⊤")), .script)
        }
    }

    // MARK: Parts

    private func leaf(_ symbol: Formula, _ value: StepValue?) -> StepPiece {
        guard mode == .numbers, let value, value.isShownInFull else { return StepPiece(symbol: symbol) }
        let formula = value.formula(digits: digits)
        guard value.isTensor else { return StepPiece(number: formula) }
        if case .table = formula { return StepPiece([formula], .atom, isTall: true) }
        return StepPiece([formula], .atom)
    }

    private func operand(_ expression: StepExpression, above level: StepPiece.Level) -> [Formula] {
        let inner = piece(expression)
        return inner.level <= level ? [inner.bracketed] : inner.parts
    }

    private func sum(_ terms: [StepExpression.Term]) -> StepPiece {
        var parts: [Formula] = []
        var isTall = false
        var isSigned = false
        for (index, term) in terms.enumerated() {
            let inner = piece(term.expression)
            isTall = isTall || inner.isTall
            if index > 0 || term.isNegative { parts.append(term.isNegative ? .minus : .plus) }
            if index == 0 { isSigned = term.isNegative || inner.isSigned }
            let isPlainFirst = index == 0 && !term.isNegative
            let isLast = index == terms.count - 1
            parts += needsBrackets(inner, isPlainFirst: isPlainFirst, isLast: isLast) ? [inner.bracketed] : inner.parts
        }
        return StepPiece(parts, .sum, isSigned: isSigned, isTall: isTall)
    }

    private func needsBrackets(_ term: StepPiece, isPlainFirst: Bool, isLast: Bool) -> Bool {
        if term.level == .relation { return true }
        if term.isOpenEnded { return !isLast }
        return !isPlainFirst && (term.isSigned || term.level == .sum)
    }

    private func product(_ factors: [StepExpression], _ kind: StepExpression.Product) -> StepPiece {
        var parts: [Formula] = []
        var isTall = false
        var previous: StepPiece?
        for (index, factor) in factors.enumerated() {
            let inner = piece(factor)
            isTall = isTall || inner.isTall
            if let previous {
                let sign = sign(kind, previous, inner)
                // t · (−2): without a dot it would be t of −2.
                parts += sign.isEmpty && kind == .plain && inner.isSigned ? [.dot] : sign
            }
            previous = inner
            // A sum over a range that stands last takes in nothing else.
            if index > 0, index == factors.count - 1, kind == .plain, inner.isOpenEnded, factor.isPlainSeries {
                return StepPiece(parts + inner.parts, .product, isTall: true, isOpenEnded: true)
            }
            let isCompound = inner.isSigned || (inner.isCompound && (index > 0 || kind != .plain))
            parts += inner.level < .product || isCompound || inner.isOpenEnded ? [inner.bracketed] : inner.parts
        }
        return StepPiece(parts, .product, isTall: isTall)
    }

    private func sign(_ kind: StepExpression.Product, _ left: StepPiece, _ right: StepPiece) -> [Formula] {
        switch kind {
        case .plain: mode == .numbers || left.needsDot(before: right) ? [.dot] : []
        case .elementwise: [.binary("⊙")]
        case .elementwiseQuotient: [.binary("⊘")]
        case .modulo: [.space(.medium), .text("mod"), .space(.medium)]
        // Words side by side would be one.
        case .matrix: mode == .symbols && left.needsDot(before: right) ? [.space(.thin)] : []
        case .convolution: [.binary("∗")]
        case .correlation: [.binary("⋆")]
        }
    }

    /// What an index or exponent can hang on.
    private func raisable(_ expression: StepExpression) -> [Formula] {
        let inner = piece(expression)
        if inner.level == .atom, !inner.isSigned, !inner.isCompound { return inner.parts }
        if inner.isTall { return [inner.bracketed] }
        return [.symbol(FormulaSymbol("(", .opening))] + inner.parts + [.symbol(FormulaSymbol(")", .closing))]
    }

    /// A numerator that is wider than a phone is multiplied by one over the denominator: its terms can be parted then.
    private func quotient(_ left: StepExpression, _ right: StepExpression) -> StepPiece {
        let above = piece(left)
        let below = formula(right)
        guard above.level == .sum, !above.isOpenEnded,
            FormulaWidth.of(above.formula) > FormulaLines.narrowWidth + 4_000,
            FormulaWidth.of(below) < 2_000
        else { return StepPiece([.fraction(above.formula, below)], .fraction, isTall: true) }
        return StepPiece([.fraction(.number("1"), below), above.bracketed], .product, isTall: true)
    }

    private func power(_ base: StepExpression, _ exponent: StepExpression) -> StepPiece {
        StepPiece(raisable(base).upper(formula(exponent)), .script)
    }

    private func call(_ name: Formula, _ arguments: [StepExpression]) -> StepPiece {
        let written = arguments.map { piece($0) }
        // A vector with its numbers stands in brackets already.
        if mode == .numbers, arguments.count == 1, case .leaf(_, let value?) = arguments[0], value.isTensor,
            value.isShownInFull, !written[0].isTall
        {
            return StepPiece([name] + written[0].parts, .atom)
        }
        // What has a bar or brackets of its own needs no second pair.
        if written.count == 1, written[0].parts.count == 1 {
            switch written[0].parts[0] {
            case .root: return StepPiece([name] + written[0].parts, .product, isTall: written[0].isTall)
            case .table(let table) where table.kind == .matrix(.parentheses):
                return StepPiece([name] + written[0].parts, .atom, isTall: true)
            default: break
            }
        }
        guard written.contains(where: { $0.isTall }) else {
            return StepPiece([Formula.call(name, written.map { $0.formula })], .atom)
        }
        var content: [Formula] = []
        for (index, argument) in written.enumerated() {
            if index > 0 { content.append(.comma) }
            content += argument.parts
        }
        return StepPiece([name, .fenced("(", .joined(content), ")")], .atom, isTall: true)
    }

    private func between(_ left: String, _ expression: StepExpression, _ right: String) -> StepPiece {
        let inner = piece(expression)
        if inner.isTall { return StepPiece([.fenced(left, inner.formula, right)], .atom, isTall: true) }
        let isBar = left == right
        return StepPiece(
            [.symbol(FormulaSymbol(left, isBar ? .ordinary : .opening))] + inner.parts
                + [.symbol(FormulaSymbol(right, isBar ? .ordinary : .closing))], .atom)
    }

    /// As symbols all cases; as numbers the one that held, with the reason.
    private func cases(_ cases: [StepExpression.Case], _ taken: Int) -> StepPiece {
        guard mode == .symbols else { return piece(cases[taken].value) }
        let rows = cases.map { part in
            [
                formula(part.value),
                part.condition.map { condition($0) } ?? .text("otherwise"),
            ]
        }
        return StepPiece([.table(FormulaTable(.cases(display: false), rows))], .sum, isTall: true, isOpenEnded: true)
    }

    /// A minus behind the word would be one between two numbers.
    private func condition(_ condition: StepExpression) -> Formula {
        let parts = piece(condition).parts
        return parts.first == .minus ? .row([.text("if "), .row(parts)]) : .joined([.text("if ")] + parts)
    }

    private func list(_ elements: [StepExpression]) -> StepPiece {
        var parts: [Formula] = [.symbol(FormulaSymbol("(", .opening))]
        var isTall = false
        for (index, element) in elements.enumerated() {
            if index > 0 { parts.append(.comma) }
            let inner = piece(element)
            isTall = isTall || inner.isTall
            parts += inner.parts
        }
        parts.append(.symbol(FormulaSymbol(")", .closing)))
        guard isTall else { return StepPiece(parts, .atom) }
        return StepPiece(
            [.fenced("(", .joined(Array(parts.dropFirst().dropLast())), ")")], .atom, isTall: true)
    }
}

extension StepExpression {
    /// A sum or product with nothing before its sign.
    fileprivate var isPlainSeries: Bool {
        guard case .series(let series) = self else { return false }
        return series.start == nil && !series.isNegative
    }
}
