import Elementary

extension Symbolic {
    /// The value where `values` gives each variable its number; NaN where one has none.
    public func value(_ values: (String) -> Double?) -> Double {
        switch self {
        case .number(let number): return number
        case .variable(let name): return values(name) ?? .nan
        case .sum(let parts): return parts.reduce(0) { $0 + $1.value(values) }
        case .product(let parts): return parts.reduce(1) { $0 * $1.value(values) }
        case .negated(let operand): return -operand.value(values)
        case .quotient(let left, let right): return left.value(values) / right.value(values)
        case .power(let base, let exponent): return Symbolic.power(base.value(values), exponent.value(values))
        case .call(let function, let operand): return function.value(at: operand.value(values))
        case .extreme(let isLargest, let parts):
            let numbers = parts.map { $0.value(values) }
            return (isLargest ? numbers.max() : numbers.min()) ?? .nan
        case .choice(let condition, let value, let otherwise):
            return condition.holds(values) ? value.value(values) : otherwise.value(values)
        }
    }

    /// Small whole powers by multiplication, as a person would.
    static func power(_ base: Double, _ exponent: Double) -> Double {
        guard exponent == exponent.rounded(), exponent.magnitude <= 64 else { return Elementary.pow(base, exponent) }
        var result = 1.0
        for _ in 0..<Int(exponent.magnitude) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}
