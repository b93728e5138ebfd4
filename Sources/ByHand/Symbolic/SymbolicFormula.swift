import Elementary
import Formulas

/// Writes expressions as formulas, with the symbols of their variables or with their numbers in the place of them.
public struct SymbolicFormula {
    /// What stands for a variable; a number where numbers are filled in.
    private let leaf: (String) -> Formula
    /// Whether factors are kept apart by a dot, because they are numbers.
    private let showsDots: Bool
    private let digits: Int

    /// Formulas with anything in the place of variables.
    init(leaf: @escaping (String) -> Formula, showsDots: Bool, digits: Int) {
        self.leaf = leaf
        self.showsDots = showsDots
        self.digits = digits
    }

    /// Formulas of symbols.
    public init(symbols: SymbolTable = .standard, digits: Int = NumberFormula.usualDigits) {
        leaf = { symbols.symbol(for: $0) }
        showsDots = false
        self.digits = digits
    }

    /// Formulas of numbers; a variable without a value stays a symbol.
    public init(
        values: @escaping (String) -> Double?, symbols: SymbolTable = .standard,
        digits: Int = NumberFormula.usualDigits
    ) {
        leaf = { name in
            values(name).map { NumberFormula.formula($0, digits: digits) } ?? symbols.symbol(for: name)
        }
        showsDots = true
        self.digits = digits
    }

    public func formula(_ expression: Symbolic) -> Formula {
        Formula.joined(parts(expression))
    }

    private func parts(_ expression: Symbolic) -> [Formula] {
        switch expression {
        case .number(let number): return [constant(number)]
        case .variable(let name): return [leaf(name)]
        case .sum(let terms): return sum(terms)
        case .product(let factors): return product(factors)
        case .negated(let operand): return [.minus] + term(operand)
        case .quotient(let left, let right): return [.fraction(formula(left), formula(right))]
        case .power(let base, let exponent): return [power(base, exponent)]
        case .call(let function, let operand): return call(function, operand)
        case .extreme(let isLargest, let parts):
            let name = FunctionName(isLargest ? "max" : "min", takesLimits: true)
            return [.call(.function(name), parts.map { formula($0) })]
        case .choice(let condition, _, _) where expression.isIndicator: return indicator(condition)
        case .choice: return [.table(FormulaTable(.cases(display: false), cases(expression)))]
        }
    }

    /// A number of the source as it stands there, as long as it is short.
    private func constant(_ number: Double) -> Formula {
        let isShort = DecimalDigits(number).digits.count <= 6
        return NumberFormula.formula(number, digits: isShort ? 15 : digits)
    }

    /// 𝟙[a > b]: one where the condition holds, zero elsewhere.
    private func indicator(_ condition: SymbolicCondition) -> [Formula] {
        let content = [formula(condition.left), .relation(condition.relation.sign), formula(condition.right)]
        return [SymbolicFunction.step.symbol, .bracketed("[", .joined(content), "]")]
    }

    /// A row for each condition, and one for what is left.
    private func cases(_ expression: Symbolic) -> [[Formula]] {
        guard case .choice(let condition, let value, let otherwise) = expression else {
            return [[formula(expression), .text("otherwise")]]
        }
        let words = Formula.joined([
            .text("if "), formula(condition.left), .relation(condition.relation.sign), formula(condition.right),
        ])
        return [[formula(value), words]] + cases(otherwise)
    }

    private func sum(_ terms: [Symbolic]) -> [Formula] {
        var parts: [Formula] = []
        for (index, term) in terms.enumerated() {
            if case .negated(let operand) = term {
                parts += [.minus] + self.term(operand)
            } else if case .number(let number) = term, number < 0, index > 0 {
                parts += [.minus, constant(-number)]
            } else {
                let written = isChoice(term) ? self.term(term) : self.parts(term)
                let begins = index > 0 && SymbolicFormula.beginsWithSign(written)
                parts += index > 0 ? [.plus] : []
                parts += begins ? [.parenthesised(Formula.joined(written))] : written
            }
        }
        return parts
    }

    private func isChoice(_ expression: Symbolic) -> Bool {
        if case .choice = expression { return !expression.isIndicator }
        return false
    }

    /// An operand after a minus: a sum needs parentheses, and so does a number with a sign.
    private func term(_ expression: Symbolic) -> [Formula] {
        let written = parts(expression)
        if case .sum = expression { return [parenthesised(expression)] }
        if isChoice(expression) { return [.fenced("(", Formula.joined(written), ")")] }
        return SymbolicFormula.beginsWithSign(written) ? [.parenthesised(Formula.joined(written))] : written
    }

    private static func beginsWithSign(_ parts: [Formula]) -> Bool {
        guard let first = parts.first else { return false }
        if case .row(let inner) = first { return inner.first == .minus }
        return first == .minus
    }

    /// Equal factors beside each other are written as a power.
    private func gathered(_ factors: [Symbolic]) -> [Symbolic] {
        var result: [Symbolic] = []
        for factor in factors.flatMap({ $0.factors }) {
            switch (result.last, factor) {
            case (_, .number): result.append(factor)
            case (.power(let base, .number(let exponent))?, _) where base == factor:
                result[result.count - 1] = .power(base, .number(exponent + 1))
            case (factor?, _): result[result.count - 1] = .power(factor, .number(2))
            default: result.append(factor)
            }
        }
        return result
    }

    private func product(_ all: [Symbolic]) -> [Formula] {
        let factors = gathered(all)
        if factors.count == 1 { return parts(factors[0]) }
        var parts: [Formula] = []
        for (index, factor) in factors.enumerated() {
            let written = self.factor(factor, isFirst: index == 0)
            if index > 0, needsDot(factors[index - 1], factor) { parts.append(.dot) }
            parts += written
        }
        return parts
    }

    /// A factor, in parentheses if it is a sum or begins with a sign.
    private func factor(_ expression: Symbolic, isFirst: Bool) -> [Formula] {
        let written = parts(expression)
        switch expression {
        case .sum, .negated: return [parenthesised(expression)]
        case .choice where !expression.isIndicator: return [.fenced("(", Formula.joined(written), ")")]
        default:
            let needsBrackets = SymbolicFormula.beginsWithSign(written) && !isFirst
            return needsBrackets ? [.parenthesised(Formula.joined(written))] : written
        }
    }

    private func needsDot(_ left: Symbolic, _ right: Symbolic) -> Bool {
        if showsDots { return true }
        if case .number = right { return true }
        // Words would run into their neighbours.
        if isWord(left) || isWord(right) { return true }
        if case .quotient = left, case .quotient = right { return true }
        return false
    }

    /// Whether it is shown as a name of several letters.
    private func isWord(_ expression: Symbolic) -> Bool {
        guard case .variable(let name) = expression, case .identifier(let letters, _) = leaf(name) else { return false }
        return letters.unicodeScalars.count > 1
    }

    private func power(_ base: Symbolic, _ exponent: Symbolic) -> Formula {
        let exponentFormula = formula(exponent)
        if case .call(let function, let operand) = base, function != .exp, function != .sqrt, function != .abs {
            return .joined([function.symbol.upper(exponentFormula), parenthesised(operand)])
        }
        let written = parts(base)
        let core = Formula.joined(written)
        if isAtom(base), written.count == 1, !SymbolicFormula.beginsWithSign(written), !NumberFormula.isCompound(core) {
            return core.upper(exponentFormula)
        }
        if base.isTall { return .fenced("(", core, ")").upper(exponentFormula) }
        let end = Formula.symbol(FormulaSymbol(")", .closing)).upper(exponentFormula)
        return .joined([.symbol(FormulaSymbol("(", .opening)), core, end])
    }

    private func isAtom(_ expression: Symbolic) -> Bool {
        switch expression {
        case .variable, .number: true
        default: false
        }
    }

    /// In brackets, which grow with what they hold.
    func parenthesised(_ operand: Symbolic) -> Formula {
        let content = formula(operand)
        return operand.isTall ? .fenced("(", content, ")") : .parenthesised(content)
    }

    private func call(_ function: SymbolicFunction, _ operand: Symbolic) -> [Formula] {
        switch function {
        case .exp: return [Formula.identifier("e").upper(formula(operand.dividedByWhole))]
        case .sqrt: return [.root(formula(operand))]
        case .abs: return [.fenced("|", formula(operand), "|")]
        case .step:
            return [
                .bracketed("[", .joined([formula(operand), .relation(">"), .number("0")]), "]").after(function.symbol)
            ]
        default: return [function.symbol, parenthesised(operand)]
        }
    }
}

extension Formula {
    fileprivate func after(_ first: Formula) -> Formula { .joined([first, self]) }
}

extension Symbolic {
    /// What is multiplied, however the product came about.
    fileprivate var factors: [Symbolic] {
        if case .product(let parts) = self { return parts.flatMap { $0.factors } }
        return [self]
    }

    /// x²/2 for 0.5 x², which is how exponents are written.
    fileprivate var dividedByWhole: Symbolic {
        switch self {
        case .negated(let operand): return .negated(operand.dividedByWhole)
        case .product(let parts):
            guard case .number(let factor)? = parts.first, factor > 0, factor < 1, parts.count > 1 else { return self }
            let divisor = 1 / factor
            guard divisor == divisor.rounded(), divisor < 100 else { return self }
            let rest = Array(parts.dropFirst())
            return .quotient(rest.count == 1 ? rest[0] : .product(rest), .number(divisor))
        default: return self
        }
    }

    /// Whether it is one where a condition holds and zero elsewhere.
    fileprivate var isIndicator: Bool {
        if case .choice(_, .number(1), otherwise: .number(0)) = self { return true }
        return false
    }

    /// Whether it holds a fraction, so that brackets around it should grow.
    fileprivate var isTall: Bool {
        switch self {
        case .number, .variable: false
        case .choice where isIndicator: false
        case .quotient, .choice: true
        case .sum(let parts), .product(let parts), .extreme(_, let parts): parts.contains { $0.isTall }
        case .negated(let operand), .call(_, let operand): operand.isTall
        case .power(let base, _): base.isTall
        }
    }
}
