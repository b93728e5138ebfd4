import ByHand
import Formulas
import Syntax

/// Sums and products over all elements: `sum()`, `reduce`.
extension StepReader {
    /// `xs.sum()`, `mean(xs)`
    func total(_ name: String, _ base: Expression) -> StepExpression? {
        guard let sequence = entries(base) ?? elementwise(base) ?? sequence(base), sequence.element.count == 1 else {
            return name == "sum" ? wholeSum(base) : nil
        }
        let series = StepExpression.series(
            StepExpression.Series(
                isProduct: false, start: nil, lower: sequence.lower, upper: sequence.upper, body: sequence.element[0],
                terms: sequence.values))
        guard name == "mean" else { return series }
        guard !sequence.values.isEmpty else { return nil }
        return .quotient(series, .literal(Double(sequence.values.count)))
    }

    /// All entries of a matrix or a tensor of higher rank, by its indices.
    private func entries(_ base: Expression) -> StepSequence? {
        guard case .leaf(_, let value?)? = read(base), let symbol = symbol(of: base), let shape = value.shape,
            (2...StepReader.indices.count).contains(shape.count)
        else { return nil }
        let index = StepReader.index(of: shape)
        let entry = Formula.joined([symbol, .bracketed("[", index, "]")])
        var values: [StepExpression] = []
        if case .tensor(_, let elements) = value { values = elements.map { .leaf(entry, .number($0)) } }
        return StepSequence(lower: index, element: [.leaf(entry, nil)], values: values)
    }

    /// `(v * v).sum()`: what is worked out entry by entry, by the indices of the tensors in it.
    private func elementwise(_ base: Expression) -> StepSequence? {
        guard let value = value(of: base), let shape = value.shape,
            (1...StepReader.indices.count).contains(shape.count),
            let whole = read(base)
        else { return nil }
        if case .leaf = whole { return nil }
        let index = StepReader.index(of: shape)
        guard let entry = whole.entry(nil, index, of: shape) else { return nil }
        var values: [StepExpression] = []
        if case .tensor(_, let elements) = value {
            values = elements.indices.compactMap { whole.entry($0, index, of: shape) }
        }
        return StepSequence(lower: index, element: [entry], values: values)
    }

    private static func index(of shape: [Int]) -> Formula {
        .joined(Array(indices.prefix(shape.count).flatMap { [Formula.comma, Formula.identifier($0)] }.dropFirst()))
    }

    private static let indices = ["i", "j", "k", "l"]

    /// The sum over an expression's own elements: `∑(v ⊙ w)`.
    private func wholeSum(_ base: Expression) -> StepExpression? {
        guard let value = value(of: base), value.shape != nil, let whole = read(base) else { return nil }
        return .call(.sum, [whole])
    }

    /// `xs.map { 2 * $0 }`
    func each(_ name: String, _ expression: Expression) -> StepExpression? {
        guard name == "map", let sequence = sequence(expression), sequence.element.count == 1 else { return nil }
        let end: [Formula] = sequence.upper.map { [.comma, .symbol(FormulaSymbol("…", .inner)), .comma, $0] } ?? []
        return .each(sequence.element[0], over: .joined([sequence.lower] + end), sequence.values)
    }

    /// `xs.reduce(0, +)`, `xs.reduce(0) { $0 + $1 * $1 }`
    func series(_ name: String, _ base: Expression, _ call: Call) -> StepExpression? {
        guard name == "reduce", call.arguments.count == 2, call.arguments[0].label == nil else { return nil }
        if case .closure(let closure) = call.arguments[1].value.kind {
            return series(base, call.arguments[0].value, closure)
        }
        guard case .name(let sign) = call.arguments[1].value.kind, ["+", "*"].contains(text(sign.name)),
            let sequence = sequence(base), sequence.element.count == 1
        else { return nil }
        return made(
            sequence, isProduct: text(sign.name) == "*", start: call.arguments[0].value, sequence.element[0],
            sequence.values)
    }

    private func series(_ base: Expression, _ start: Expression, _ closure: Closure) -> StepExpression? {
        let names = closureNames(closure)
        guard let sequence = sequence(base, names: Array(names.dropFirst())) else { return nil }
        var isProduct = false
        let read = body(closure, sequence, skipping: 1) { whole in
            guard case .binary(let sign, let left, let right) = whole.kind, ["+", "*"].contains(text(sign.name)),
                isAccumulator(left, names)
            else { return nil }
            isProduct = text(sign.name) == "*"
            return right
        }
        guard let (symbols, turns) = read else { return nil }
        return made(sequence, isProduct: isProduct, start: start, symbols, turns)
    }

    private func isAccumulator(_ expression: Expression, _ names: [Name]) -> Bool {
        switch expression.kind {
        case .closureParameter(0): true
        case .name(let reference): reference.name == names.first
        default: false
        }
    }

    func made(
        _ sequence: StepSequence, isProduct: Bool, start: Expression?, _ body: StepExpression,
        _ terms: [StepExpression]
    ) -> StepExpression? {
        var first: StepExpression?
        if let start {
            guard let read = read(start) else { return nil }
            if value(of: start)?.double != (isProduct ? 1 : 0) { first = read }
        }
        return .series(
            StepExpression.Series(
                isProduct: isProduct, start: first, lower: sequence.lower, upper: sequence.upper, body: body,
                terms: terms))
    }
}
