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
        case .sum(let parts), .product(let parts): parts.contains { $0.contains(name) }
        case .negated(let operand), .call(_, let operand): operand.contains(name)
        case .quotient(let left, let right), .power(let left, let right): left.contains(name) || right.contains(name)
        }
    }

    /// The expression with each part that equals `part` replaced.
    public func replacing(_ part: Symbolic, by other: Symbolic) -> Symbolic {
        if self == part { return other }
        switch self {
        case .number, .variable: return self
        case .sum(let parts): return .sum(parts.map { $0.replacing(part, by: other) })
        case .product(let parts): return .product(parts.map { $0.replacing(part, by: other) })
        case .negated(let operand): return .negated(operand.replacing(part, by: other))
        case .call(let function, let operand): return .call(function, operand.replacing(part, by: other))
        case .quotient(let left, let right):
            return .quotient(left.replacing(part, by: other), right.replacing(part, by: other))
        case .power(let left, let right):
            return .power(left.replacing(part, by: other), right.replacing(part, by: other))
        }
    }
}
