extension Symbolic {
    /// The expression as a person would leave it: numbers worked out, like terms and factors together, no ones, no zeros.
    public var simplified: Symbolic {
        switch self {
        case .number, .variable: return self
        case .sum(let parts): return Symbolic.simplifiedSum(parts.map { $0.simplified })
        case .product(let parts): return Symbolic.simplifiedProduct(parts.map { $0.simplified })
        case .negated(let operand): return Symbolic.simplifiedProduct([.number(-1), operand.simplified])
        case .quotient(let left, let right):
            return Symbolic.simplifiedProduct([left.simplified], over: [right.simplified])
        case .power(let base, let exponent):
            return Symbolic.simplifiedPower(base.simplified, exponent.simplified)
        case .call(let function, let operand): return Symbolic.simplifiedCall(function, operand.simplified)
        case .extreme: return mapped { $0.simplified }
        case .choice(_, let value, let otherwise):
            let value = value.simplified
            return value == otherwise.simplified ? value : mapped { $0.simplified }
        }
    }

    // MARK: Sums

    /// A multiple of a sum is multiplied out where that leaves less to read: 0.7σ − 0.3(1 − σ) is σ − 0.3.
    private static func simplifiedSum(_ parts: [Symbolic]) -> Symbolic {
        let gathered = gatheredSum(parts)
        var hasMultiples = false
        let opened = parts.flatMap { $0.terms }.flatMap { term -> [Symbolic] in
            let (factor, rest) = term.splitFactor
            guard case .sum(let inner)? = rest else { return [term] }
            hasMultiples = true
            return inner.map { simplifiedProduct([.number(factor), $0]) }
        }
        guard hasMultiples else { return gathered }
        let flat = gatheredSum(opened)
        return flat.terms.count <= gathered.terms.count && flat.size < gathered.size ? flat : gathered
    }

    /// How many numbers, variables and operations it is made of.
    private var size: Int {
        switch self {
        case .number, .variable: 1
        case .sum(let parts), .product(let parts), .extreme(_, let parts): parts.reduce(1) { $0 + $1.size }
        case .negated(let operand), .call(_, let operand): operand.size + 1
        case .quotient(let left, let right), .power(let left, let right): left.size + right.size + 1
        case .choice(let condition, let value, let otherwise):
            condition.left.size + condition.right.size + value.size + otherwise.size + 1
        }
    }

    private static func gatheredSum(_ parts: [Symbolic]) -> Symbolic {
        var constant = 0.0
        var terms: [(factor: Double, rest: Symbolic)] = []
        for part in parts.flatMap({ $0.terms }) {
            let (factor, rest) = part.splitFactor
            guard let rest else {
                constant += factor
                continue
            }
            if let index = terms.firstIndex(where: { $0.rest == rest }) {
                terms[index].factor += factor
            } else {
                terms.append((factor, rest))
            }
        }
        var result: [Symbolic] = []
        for term in terms where term.factor != 0 { result.append(scaled(term.rest, by: term.factor)) }
        if constant != 0 {
            // 1 − σ, not −σ + 1: a term without a minus comes first.
            let leads = constant > 0 && (result.first.map { $0.isNegative } ?? false)
            result.insert(.number(constant), at: leads ? 0 : result.count)
        }
        if result.isEmpty { return .zero }
        return result.count == 1 ? result[0] : .sum(result)
    }

    private var terms: [Symbolic] {
        switch self {
        case .sum(let parts): return parts
        case .negated(.sum(let parts)): return parts.map { Symbolic.negation(of: $0) }
        default: return [self]
        }
    }

    var isNegative: Bool {
        switch self {
        case .number(let number): number < 0
        case .negated: true
        case .product(let parts): parts.first.map { $0.isNegative } ?? false
        case .quotient(let left, _): left.isNegative
        default: false
        }
    }

    /// The numeric factor, and what is left of the term; nothing is left of a number.
    private var splitFactor: (Double, Symbolic?) {
        switch self {
        case .number(let number): return (number, nil)
        case .negated(let operand):
            let (factor, rest) = operand.splitFactor
            return (-factor, rest)
        case .product(let parts):
            guard case .number(let factor)? = parts.first else { return (1, self) }
            let rest = Array(parts.dropFirst())
            return (factor, rest.count == 1 ? rest[0] : .product(rest))
        default: return (1, self)
        }
    }

    private static func scaled(_ term: Symbolic, by factor: Double) -> Symbolic {
        if factor == 1 { return term }
        if factor == -1 { return .negated(term) }
        let rest: [Symbolic]
        if case .product(let parts) = term { rest = parts } else { rest = [term] }
        let product = Symbolic.product([.number(factor.magnitude)] + rest)
        return factor < 0 ? .negated(product) : product
    }

    // MARK: Products and quotients

    /// Factors with their exponents; equal bases together.
    private struct Factors {
        var number = 1.0
        var powers: [(base: Symbolic, exponent: Symbolic)] = []

        mutating func multiply(_ part: Symbolic, _ sign: Double) {
            switch part {
            case .number(let value): number = sign > 0 ? number * value : number / value
            case .product(let parts): for part in parts { multiply(part, sign) }
            case .negated(let operand):
                number = -number
                multiply(operand, sign)
            case .quotient(let left, let right):
                multiply(left, sign)
                multiply(right, -sign)
            case .power(let base, let exponent): add(base, sign > 0 ? exponent : (-exponent).simplified)
            default: add(part, .number(sign))
            }
        }

        private mutating func add(_ base: Symbolic, _ exponent: Symbolic) {
            if let index = powers.firstIndex(where: { $0.base == base }) {
                powers[index].exponent = (powers[index].exponent + exponent).simplified
            } else {
                powers.append((base, exponent))
            }
        }
    }

    private static func simplifiedProduct(_ above: [Symbolic], over below: [Symbolic] = []) -> Symbolic {
        var factors = Factors()
        for part in above { factors.multiply(part, 1) }
        for part in below { factors.multiply(part, -1) }
        if factors.number == 0 { return .zero }
        var numerator: [Symbolic] = []
        var denominator: [Symbolic] = []
        for (base, exponent) in factors.powers {
            if exponent.isNegative {
                denominator.append(raised(base, (-exponent).simplified))
            } else if exponent != .zero {
                numerator.append(raised(base, exponent))
            }
        }
        return assembled(factors.number, numerator, denominator)
    }

    private static func assembled(_ number: Double, _ above: [Symbolic], _ below: [Symbolic]) -> Symbolic {
        var numerator = ordered(above)
        var denominator = ordered(below)
        let size = number.magnitude
        // A factor such as ½ with nothing below stays a number; 1/n below a line reads better as a quotient.
        let inverse = 1 / size
        if !below.isEmpty, size < 1, inverse == inverse.rounded(), inverse < 1e6 {
            denominator.insert(.number(inverse), at: 0)
        } else if size != 1 || numerator.isEmpty {
            numerator.insert(.number(size), at: 0)
        }
        if numerator.isEmpty { numerator = [.one] }
        let top = numerator.count == 1 ? numerator[0] : .product(numerator)
        let result: Symbolic
        if denominator.isEmpty {
            result = top
        } else {
            result = .quotient(top, denominator.count == 1 ? denominator[0] : .product(denominator))
        }
        guard number < 0 else { return result }
        if case .number(let value) = result { return .number(-value) }
        // y − t, not −(t − y).
        if case .sum(let parts) = result, parts.count == 2, case .negated(let second) = parts[1] {
            return .sum([second, negation(of: parts[0])])
        }
        return .negated(result)
    }

    private static func negation(of term: Symbolic) -> Symbolic {
        switch term {
        case .negated(let operand): operand
        case .number(let number): .number(-number)
        default: .negated(term)
        }
    }

    /// Letters before functions, functions before sums; otherwise as they came.
    private static func ordered(_ factors: [Symbolic]) -> [Symbolic] {
        var result: [Symbolic] = []
        for rank in 0...2 { result += factors.filter { $0.rank == rank } }
        return result
    }

    private var rank: Int {
        switch self {
        case .number, .variable: 0
        case .power(let base, _): base.rank
        case .call, .quotient, .extreme: 1
        case .sum, .product, .negated, .choice: 2
        }
    }

    // MARK: Powers and calls

    private static func raised(_ base: Symbolic, _ exponent: Symbolic) -> Symbolic {
        exponent == .one ? base : .power(base, exponent)
    }

    private static func simplifiedPower(_ base: Symbolic, _ exponent: Symbolic) -> Symbolic {
        switch (base, exponent) {
        case (_, .number(0)): return .one
        case (_, .number(1)): return base
        case (.number(let number), .number(let power)):
            let value = Symbolic.power(number, power)
            return value == value.rounded() && value.magnitude < 1e6 ? .number(value) : .power(base, exponent)
        case (.power(let inner, let first), _): return simplifiedPower(inner, (first * exponent).simplified)
        case (_, .number(let number)) where number < 0:
            return .quotient(.one, simplifiedPower(base, .number(-number)))
        default: return .power(base, exponent)
        }
    }

    private static func simplifiedCall(_ function: SymbolicFunction, _ operand: Symbolic) -> Symbolic {
        switch (function, operand) {
        case (.exp, .number(0)): return .one
        case (.log, .number(1)): return .zero
        case (.exp, .call(.log, let inner)), (.log, .call(.exp, let inner)): return inner
        case (.sqrt, .number(0)), (.sqrt, .number(1)): return operand
        default: return .call(function, operand)
        }
    }
}
