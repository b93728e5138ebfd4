import Formulas

extension StepExpression {
    /// What the expression is at one entry of its tensors, all of this shape; with no number where `place` is nil. Nil
    /// for what is not worked out entry by entry.
    public func entry(_ place: Int?, _ index: Formula, of shape: [Int]) -> StepExpression? {
        func each(_ parts: [StepExpression]) -> [StepExpression]? {
            let entries = parts.compactMap { $0.entry(place, index, of: shape) }
            return entries.count == parts.count ? entries : nil
        }
        func one(_ part: StepExpression) -> StepExpression? { part.entry(place, index, of: shape) }
        switch self {
        case .leaf(let symbol, let value?) where value.isTensor:
            guard case .tensor(shape, let elements) = value else {
                return value.shape == shape ? .leaf(symbol.entry(index), nil) : nil
            }
            return .leaf(symbol.entry(index), place.map { .number(elements[$0]) })
        case .leaf, .literal: return self
        case .sum(let terms):
            return each(terms.map { $0.expression }).map { entries in
                .sum(zip(entries, terms).map { Term($0, isNegative: $1.isNegative) })
            }
        case .product(let factors, .plain), .product(let factors, .elementwise):
            guard let entries = each(factors) else { return nil }
            if entries.count == 2, entries[0].isWritten(like: entries[1]) { return .power(entries[0], .literal(2)) }
            return .product(entries, .plain)
        case .product(let factors, .elementwiseQuotient):
            return each(factors).flatMap { $0.count == 2 ? .quotient($0[0], $0[1]) : nil }
        case .quotient(let left, let right): return each([left, right]).map { .quotient($0[0], $0[1]) }
        case .power(let left, let right): return each([left, right]).map { .power($0[0], $0[1]) }
        case .negated(let operand): return one(operand).map { .negated($0) }
        case .root(let operand): return one(operand).map { .root($0) }
        case .between(let left, let operand, let right) where left != "‖":
            return one(operand).map { .between(left, $0, right) }
        case .call(let name, let arguments):
            if !arguments.contains(where: { $0.holdsTensor }) { return self }
            guard arguments.count == 1, let function = SymbolicFunction.allCases.first(where: { $0.symbol == name })
            else {
                return nil
            }
            return one(arguments[0]).map {
                function == .exp ? .power(.leaf(.identifier("e"), nil), $0) : .call(name, [$0])
            }
        default: return holdsTensor ? nil : self
        }
    }

    private func isWritten(like other: StepExpression) -> Bool {
        StepWriter(.symbols).formula(self) == StepWriter(.symbols).formula(other)
    }

    /// Whether a tensor of at least one axis occurs in it.
    private var holdsTensor: Bool { contains { _, value in value?.isTensor ?? false } }

    /// Whether what is shown as `symbol` occurs in it.
    public func names(_ symbol: Formula) -> Bool { contains { name, _ in name == symbol } }

    private func contains(_ isMeant: (Formula, StepValue?) -> Bool) -> Bool {
        switch self {
        case .leaf(let symbol, let value): return isMeant(symbol, value)
        case .literal: return false
        case .sum(let terms): return terms.contains { $0.expression.contains(isMeant) }
        case .product(let parts, _), .call(_, let parts), .list(let parts):
            return parts.contains { $0.contains(isMeant) }
        case .negated(let operand), .root(let operand), .between(_, let operand, _), .not(let operand),
            .transposed(let operand):
            return operand.contains(isMeant)
        case .quotient(let left, let right), .power(let left, let right), .relation(let left, _, let right):
            return left.contains(isMeant) || right.contains(isMeant)
        case .matrix(let rows): return rows.contains { row in row.contains { $0.contains(isMeant) } }
        case .cases(let cases, _):
            return cases.contains { $0.value.contains(isMeant) || $0.condition?.contains(isMeant) ?? false }
        case .series(let series):
            let inside = [series.body] + series.terms + (series.start.map { [$0] } ?? [])
            return inside.contains { $0.contains(isMeant) }
        case .each(let body, _, let terms): return ([body] + terms).contains { $0.contains(isMeant) }
        }
    }
}

extension Formula {
    /// An entry of what it names: elements of a tensor are not bold.
    fileprivate func entry(_ index: Formula) -> Formula {
        .joined([lightface, .bracketed("[", index, "]")])
    }

    private var lightface: Formula {
        switch self {
        case .identifier(let name, .bold), .identifier(let name, .boldItalic): return .identifier(name, .automatic)
        case .scripts(var scripts):
            scripts.base = scripts.base.lightface
            return .scripts(scripts)
        case .decorated(let decoration, let content): return .decorated(decoration, content.lightface)
        default: return self
        }
    }
}
