extension StepExpression {
    /// Whether a value can stand in the place of one of its symbols.
    public var hasValues: Bool {
        switch self {
        case .leaf(_, let value): value != nil
        case .literal: false
        case .sum(let terms): terms.contains { $0.expression.hasValues }
        case .product(let parts, _), .call(_, let parts), .list(let parts): parts.contains { $0.hasValues }
        case .negated(let operand), .root(let operand), .between(_, let operand, _), .not(let operand),
            .transposed(let operand):
            operand.hasValues
        case .quotient(let left, let right), .power(let left, let right), .relation(let left, _, let right):
            left.hasValues || right.hasValues
        case .matrix(let rows): rows.contains { row in row.contains { $0.hasValues } }
        // As numbers these are written in another way: the case that held, term by term.
        case .cases, .series, .each: true
        }
    }
}
