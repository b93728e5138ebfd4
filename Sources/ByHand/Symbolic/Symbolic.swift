/// A scalar expression as a tree, to be differentiated, made simpler, evaluated and shown.
public indirect enum Symbolic: Equatable, Sendable {
    case number(Double)
    case variable(String)
    /// Terms that are added; a difference adds what is negated.
    case sum([Symbolic])
    case product([Symbolic])
    case negated(Symbolic)
    case quotient(Symbolic, Symbolic)
    case power(Symbolic, Symbolic)
    case call(SymbolicFunction, Symbolic)
    /// The largest or smallest of several.
    case extreme(isLargest: Bool, [Symbolic])
    /// One expression where a condition holds, another elsewhere.
    case choice(SymbolicCondition, Symbolic, otherwise: Symbolic)

    public static let zero = Symbolic.number(0)
    public static let one = Symbolic.number(1)

    public static func + (left: Symbolic, right: Symbolic) -> Symbolic { .sum([left, right]) }
    public static func - (left: Symbolic, right: Symbolic) -> Symbolic { .sum([left, .negated(right)]) }
    public static func * (left: Symbolic, right: Symbolic) -> Symbolic { .product([left, right]) }
    public static func / (left: Symbolic, right: Symbolic) -> Symbolic { .quotient(left, right) }
    public static prefix func - (operand: Symbolic) -> Symbolic { .negated(operand) }

    /// Whether `name` occurs in it.
    public func contains(_ name: String) -> Bool {
        switch self {
        case .number: false
        case .variable(let variable): variable == name
        case .sum(let parts), .product(let parts), .extreme(_, let parts): parts.contains { $0.contains(name) }
        case .negated(let operand), .call(_, let operand): operand.contains(name)
        case .quotient(let left, let right), .power(let left, let right): left.contains(name) || right.contains(name)
        case .choice(let condition, let value, let otherwise):
            condition.left.contains(name) || condition.right.contains(name) || value.contains(name)
                || otherwise.contains(name)
        }
    }

    /// The expression with each part that equals `part` replaced.
    public func replacing(_ part: Symbolic, by other: Symbolic) -> Symbolic {
        self == part ? other : mapped { $0.replacing(part, by: other) }
    }

    /// The same expression of other operands.
    func mapped(_ change: (Symbolic) -> Symbolic) -> Symbolic {
        switch self {
        case .number, .variable: return self
        case .sum(let parts): return .sum(parts.map(change))
        case .product(let parts): return .product(parts.map(change))
        case .negated(let operand): return .negated(change(operand))
        case .call(let function, let operand): return .call(function, change(operand))
        case .quotient(let left, let right): return .quotient(change(left), change(right))
        case .power(let left, let right): return .power(change(left), change(right))
        case .extreme(let isLargest, let parts): return .extreme(isLargest: isLargest, parts.map(change))
        case .choice(let condition, let value, let otherwise):
            return .choice(condition.mapped(change), change(value), otherwise: change(otherwise))
        }
    }
}
