import ByHand
import Formulas
import Syntax

/// What sums and loops range over.
extension StepReader {
    /// The index that a name leaves open; `i` unless the cell has a better one.
    private static let index = Formula.identifier("i")

    /// A range, an array, `zip`, `indices`, `enumerated()` or a `map` of one of them; `names` are the element's own.
    func sequence(_ expression: Expression, names: [Name] = []) -> StepSequence? {
        switch expression.kind {
        case .sequence:
            var folding = OperatorFolding(context.operators)
            return sequence(folding.fold(expression), names: names)
        case .parenthesized(let inner): return sequence(inner, names: names)
        case .binary(let sign, let left, let right): return range(text(sign.name), left, right, names)
        case .call(let call): return sequence(call, expression, names)
        case .member(let base, let name) where text(name.name) == "indices":
            guard let symbol = array(base)?.symbol else { return nil }
            let index = names.first.map { context.symbols.symbol(for: text($0)) } ?? StepReader.index
            let count = Formula.joined([.ordinary("|"), symbol, .ordinary("|")])
            return StepSequence(
                lower: .joined([index, .equals, .number("0")]), upper: .joined([count, .minus, .number("1")]),
                element: [.leaf(index, nil)], values: [])
        default: return elements(expression, names)
        }
    }

    private func range(_ sign: String, _ left: Expression, _ right: Expression, _ names: [Name]) -> StepSequence? {
        guard sign == "..<" || sign == "...", let first = read(left), let last = read(right) else { return nil }
        let index = names.first.map { context.symbols.symbol(for: text($0)) } ?? StepReader.index
        var end = last
        if sign == "..<" {
            if case .literal(let number) = last {
                end = .literal(number - 1)
            } else {
                end = .sum([StepExpression.Term(last), StepExpression.Term(.literal(1), isNegative: true)])
            }
        }
        let writer = StepWriter(.symbols)
        var values: [StepExpression] = []
        if let from = value(of: left)?.double, let to = value(of: right)?.double, to - from < 1000 {
            let count = Int(to) - Int(from) + (sign == "..<" ? 0 : 1)
            for turn in 0..<max(0, count) { values.append(.leaf(index, .integer(Int64(from) + Int64(turn)))) }
        }
        return StepSequence(
            lower: .joined([index, .equals, writer.formula(first)]), upper: writer.formula(end),
            element: [.leaf(index, nil)], values: values)
    }

    /// An array: `x ∈ xs` where its element has a name, an open index where it has none.
    private func elements(_ expression: Expression, _ names: [Name]) -> StepSequence? {
        if case .array = expression.kind, case .list(let parts)? = read(expression) {
            let element = names.first.map { context.symbols.symbol(for: text($0)) } ?? .identifier("x")
            let list = StepWriter(.symbols).formula(.list(parts))
            return StepSequence(
                lower: .joined([element, .relation("∈"), list]), element: [.leaf(element, nil)], values: parts)
        }
        guard let (symbol, value) = array(expression) else { return nil }
        let values = value?.elements ?? []
        if names.count == 1 {
            let element = context.symbols.symbol(for: text(names[0]), isTensor: values.first?.isTensor ?? false)
            return StepSequence(
                lower: .joined([element, .relation("∈"), symbol]), element: [.leaf(element, nil)],
                values: values.map { .leaf(element, $0) })
        }
        let element = StepReader.entry(symbol)
        return StepSequence(
            lower: StepReader.index, element: [.leaf(element, nil)], values: values.map { .leaf(element, $0) })
    }

    private static func entry(_ symbol: Formula) -> Formula { .joined([symbol, .bracketed("[", index, "]")]) }

    private func array(_ expression: Expression) -> (symbol: Formula, value: StepValue?)? {
        guard case .leaf(_, let value)? = read(expression), let symbol = symbol(of: expression) else { return nil }
        return (symbol, value)
    }

    private func sequence(_ call: Call, _ expression: Expression, _ names: [Name]) -> StepSequence? {
        switch call.callee.kind {
        case .name(let reference) where text(reference.name) == "zip" && call.arguments.count == 2:
            guard let left = array(call.arguments[0].value), let right = array(call.arguments[1].value) else {
                return nil
            }
            return StepSequence(
                lower: StepReader.index,
                element: [.leaf(StepReader.entry(left.symbol), nil), .leaf(StepReader.entry(right.symbol), nil)],
                values: [])
        case .member(let base, let reference):
            switch text(reference.name) {
            case "enumerated":
                guard let array = array(base) else { return nil }
                return StepSequence(
                    lower: StepReader.index,
                    element: [.leaf(StepReader.index, nil), .leaf(StepReader.entry(array.symbol), nil)], values: [])
            case "map":
                guard let closure = closure(of: call), let inner = sequence(base, names: closureNames(closure)),
                    let (body, turns) = self.body(closure, inner, skipping: 0)
                else { return nil }
                return StepSequence(lower: inner.lower, upper: inner.upper, element: [body], values: turns)
            case "filter": return filtered(base, call, expression)
            default: return elements(expression, names)
            }
        default: return elements(expression, names)
        }
    }

    /// `xs.filter { $0 > 0 }`: the elements for which a condition holds, which stands below the sign.
    private func filtered(_ base: Expression, _ call: Call, _ expression: Expression) -> StepSequence? {
        guard let closure = closure(of: call), var sequence = sequence(base, names: closureNames(closure)),
            sequence.element.count == 1, case .leaf(let element, _) = sequence.element[0],
            let (condition, _) = body(closure, sequence, skipping: 0), let kept = value(of: expression)?.elements
        else { return nil }
        let separator: Formula = sequence.upper == nil ? .relation(":") : .comma
        sequence.lower = .joined([sequence.lower, separator, StepWriter(.symbols).formula(condition)])
        sequence.values = kept.map { .leaf(element, $0) }
        return sequence
    }

    // MARK: Closures

    func closure(of call: Call) -> Closure? {
        guard let last = call.arguments.last, case .closure(let closure) = last.value.kind else { return nil }
        return closure
    }

    /// The parameters' names; none for `$0`.
    func closureNames(_ closure: Closure) -> [Name] {
        switch closure.parameters {
        case .implicit: []
        case .names(let names): names.map { $0.name }
        case .list(let parameters): parameters.map { $0.name }
        }
    }

    /// The closure's one expression, as symbols and turn by turn; the first `skipping` parameters are not elements.
    func body(
        _ closure: Closure, _ sequence: StepSequence, skipping: Int,
        part: (Expression) -> Expression? = { $0 }
    ) -> (StepExpression, [StepExpression])? {
        guard let last = closure.body.statements.last, let whole = StepContext.value(of: last) else { return nil }
        let constants = closure.body.statements.dropLast()
        let folded = self.folded(whole)
        guard let wanted = part(folded) else { return nil }
        let names = closureNames(closure)
        let windows = recording.evaluations(of: folded.id, in: window)
        // What an earlier closure made of an element differs from turn to turn.
        let own = sequence.element.count == 1 && sequence.values.count == windows.count ? sequence.values : nil
        func read(_ window: StepRecording.Window, _ element: [StepExpression]) -> StepExpression? {
            var inner = self
            inner.window = window
            inner.bind(names, element, skipping: skipping)
            for statement in constants {
                guard case .declaration(let declaration) = statement.kind, inner.bind(declaration) else { return nil }
            }
            return inner.read(wanted)
        }
        guard let symbols = read(windows.first ?? window, sequence.element) else { return nil }
        var turns: [StepExpression] = []
        for (index, turn) in windows.enumerated() {
            guard let read = read(turn, own.map { [$0[index]] } ?? sequence.element) else { return nil }
            turns.append(read)
        }
        return (symbols, turns)
    }

    private mutating func bind(_ names: [Name], _ element: [StepExpression], skipping: Int) {
        parameters = Array(repeating: .literal(0), count: skipping)
        parameters += element.count == 1 ? element : [.list(element)]
        // A closure over pairs may name both parts.
        if element.count == 2, skipping == 0 { parameters = element }
        let own = Array(names.dropFirst(skipping))
        if own.count == element.count {
            for (name, part) in zip(own, element) { bound[name] = part }
        } else if own.count == 1 {
            bound[own[0]] = .list(element)
        }
    }
}
