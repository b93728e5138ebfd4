import ByHand
import Formulas
import Syntax

/// Reads an expression of a cell as mathematics; nil for what is none, such as texts and calls with closures.
struct StepReader {
    let context: StepContext
    let recording: StepRecording
    let expanded: Set<String>
    /// The part of the run that the expression's values are taken from.
    var window: StepRecording.Window
    /// What stands for names that are bound nearby: a loop's variable, a parameter of a closure or function.
    var bound: [Name: StepExpression] = [:]
    /// What stands for `$0`, `$1`.
    var parameters: [StepExpression] = []

    func read(_ expression: Expression) -> StepExpression? {
        switch expression.kind {
        case .sequence:
            var folding = OperatorFolding(context.operators)
            return read(folding.fold(expression))
        case .integer(let literal): return .literal(literal.double)
        case .float(let literal): return .literal(literal.value)
        case .boolean(let truth): return .leaf(.text(truth ? "true" : "false"), nil)
        case .name(let reference): return name(reference.name, expression)
        case .closureParameter(let index):
            guard index < parameters.count else { return nil }
            return valued(parameters[index], expression)
        case .parenthesized(let inner), .try(_, let inner), .forceUnwrap(let inner), .cast(.coerce, let inner, _):
            return read(inner)
        case .prefix(let sign, let operand): return prefix(text(sign.name), operand)
        case .binary(let sign, let left, let right): return binary(text(sign.name), left, right, expression)
        case .ternary, .ifExpression, .switchExpression: return cases(expression)
        case .array(let elements): return array(elements)
        case .tuple(let arguments):
            let elements = arguments.compactMap { read($0.value) }
            return elements.count == arguments.count && !elements.isEmpty ? .list(elements) : nil
        case .member(let base, let name): return member(base, text(name.name), expression)
        case .implicitMember(let name): return constant(text(name.name), expression)
        case .tupleElement(let base, let index): return tupleElement(base, index, expression)
        case .subscript(let value): return element(value, expression)
        case .call(let call): return self.call(call, expression)
        default: return nil
        }
    }

    func text(_ name: Name) -> String { context.names.text(of: name) }

    /// The expression as a tree; what is read several times is folded once.
    func folded(_ expression: Expression) -> Expression {
        var folding = OperatorFolding(context.operators)
        return folding.fold(expression)
    }

    /// The recorded value; also that of what stands in parentheses.
    func value(of expression: Expression) -> StepValue? {
        if case .parenthesized(let inner) = expression.kind { return value(of: inner) }
        if case .sequence = expression.kind {
            var folding = OperatorFolding(context.operators)
            return value(of: folding.fold(expression))
        }
        if case .value(let value) = recording.find(expression.id, in: window) { return value }
        return nil
    }

    /// A symbol with the value that the expression had.
    private func valued(_ symbol: StepExpression, _ expression: Expression) -> StepExpression? {
        guard case .leaf(let formula, nil) = symbol else { return symbol }
        return leaf(formula, expression)
    }

    func leaf(_ symbol: Formula, _ expression: Expression) -> StepExpression? {
        switch recording.find(expression.id, in: window) {
        case .notRun: .leaf(symbol, nil)
        case .other: nil
        case .value(let value): .leaf(symbol, value)
        }
    }

    // MARK: Names and what belongs to them

    private func name(_ name: Name, _ expression: Expression) -> StepExpression? {
        if let symbol = bound[name] { return valued(symbol, expression) }
        // `+` as an argument is a function, no number.
        guard let first = text(name).utf8.first, first == UInt8(ascii: "_") || first >= UInt8(ascii: "A") else {
            return nil
        }
        switch recording.find(expression.id, in: window) {
        case .notRun: return .leaf(context.symbols.symbol(for: text(name)), nil)
        case .other: return nil
        case .value(let value):
            return .leaf(context.symbols.symbol(for: text(name), isTensor: value.isTensor), value)
        }
    }

    private func constant(_ name: String, _ expression: Expression) -> StepExpression? {
        switch name {
        case "pi": leaf(.identifier("π"), expression)
        case "infinity": leaf(.ordinary("∞"), expression)
        case "zero": .literal(0)
        default: nil
        }
    }

    private func member(_ base: Expression, _ name: String, _ expression: Expression) -> StepExpression? {
        if let constant = constant(name, expression), name != "zero" { return constant }
        if let part = enumerated(base, name) { return valued(part, expression) }
        if name == "double", case .ratio? = value(of: base) { return read(base) }
        if name == "transposed" || name == "T" { return read(base).map { .transposed($0) } }
        if let read = method(name, base, [], expression) { return read }
        guard let symbol = symbol(of: base) else { return nil }
        if name == "count" { return leaf(.joined([.ordinary("|"), symbol, .ordinary("|")]), expression) }
        if name == "gradient" {
            return leaf(.call(.identifier("gradient", .upright), [symbol]), expression)
        }
        if name == "scalar" || name == "value" { return isNamed(base) ? leaf(symbol, expression) : read(base) }
        return leaf(symbol.lower(.identifier(name, .upright)), expression)
    }

    /// Whether an expression is a variable or a part of one, which its value can stand for.
    private func isNamed(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .name, .selfReference, .closureParameter: true
        case .member(let base, _), .tupleElement(let base, _): isNamed(base)
        case .subscript(let value): isNamed(value.base)
        default: false
        }
    }

    /// The formula of what a member or an index hangs on; elements of a tensor are not bold.
    func symbol(of base: Expression) -> Formula? {
        if case .selfReference = base.kind { return .identifier("self", .upright) }
        if case .name(let reference) = base.kind, bound[reference.name] == nil {
            return context.symbols.symbol(for: text(reference.name))
        }
        return read(base).map { StepWriter(.symbols).base($0) }
    }

    /// `$0.offset`, `$0.element` of what `enumerated()` gives.
    private func enumerated(_ base: Expression, _ name: String) -> StepExpression? {
        guard name == "offset" || name == "element" else { return nil }
        let place = name == "offset" ? 0 : 1
        if case .closureParameter(0) = base.kind, parameters.count == 2 { return parameters[place] }
        if case .list(let parts)? = pair(base), parts.count == 2 { return parts[place] }
        return nil
    }

    private func tupleElement(_ base: Expression, _ index: Int, _ expression: Expression) -> StepExpression? {
        if case .list(let elements)? = pair(base), index < elements.count { return valued(elements[index], expression) }
        guard let symbol = symbol(of: base) else { return nil }
        return leaf(symbol.lower(.number(String(index))), expression)
    }

    /// What a closure's or loop's one name for two things stands for.
    private func pair(_ base: Expression) -> StepExpression? {
        switch base.kind {
        case .closureParameter(let index): index < parameters.count ? parameters[index] : nil
        case .name(let reference): bound[reference.name]
        default: nil
        }
    }

    private func element(_ value: Subscript, _ expression: Expression) -> StepExpression? {
        guard let symbol = symbol(of: value.base), value.trailingClosureCount == 0 else { return nil }
        var indices: [Formula] = []
        for argument in value.arguments {
            guard let index = read(argument.value) else { return nil }
            if !indices.isEmpty { indices.append(.comma) }
            indices.append(StepWriter(.symbols).formula(index))
        }
        return leaf(.joined([symbol, .bracketed("[", .joined(indices), "]")]), expression)
    }

    private func array(_ elements: [Expression]) -> StepExpression? {
        let parts = elements.compactMap { read($0) }
        guard parts.count == elements.count, !parts.isEmpty else { return nil }
        var rows: [[StepExpression]] = []
        for part in parts {
            guard case .list(let row) = part, row.count == rows.first?.count ?? row.count else { return .list(parts) }
            rows.append(row)
        }
        return .matrix(rows)
    }
}
