import ByHand
import Syntax

/// Reads an expression of one variable as a symbolic one, with the bodies of the functions it calls; nil for what has
/// no derivative.
struct SymbolicReader {
    let context: StepContext
    /// The name of the variable: no constant may share it.
    let variable: String
    var bound: [Name: Symbolic] = [:]
    /// What `$0` stands for.
    var first: Symbolic?
    /// Functions whose bodies are being read; none calls itself.
    private var open: Set<String> = []

    init(context: StepContext, variable: String) {
        self.context = context
        self.variable = variable
    }

    func read(_ expression: Expression) -> Symbolic? {
        switch expression.kind {
        case .sequence:
            var folding = OperatorFolding(context.operators)
            return read(folding.fold(expression))
        case .integer(let literal): return .number(literal.double)
        case .float(let literal): return .number(literal.value)
        case .name(let reference): return bound[reference.name] ?? constant(text(reference.name))
        case .closureParameter(0): return first
        case .parenthesized(let inner): return read(inner)
        case .prefix(let sign, let operand):
            guard let inner = read(operand) else { return nil }
            return text(sign.name) == "-" ? -inner : text(sign.name) == "+" ? inner : nil
        case .binary(let sign, let left, let right): return binary(text(sign.name), left, right)
        case .member(_, let name), .implicitMember(let name):
            return text(name.name) == "pi" ? .variable("pi") : nil
        case .ternary(let condition, let value, let otherwise): return choice(condition, value, otherwise)
        case .call(let call): return self.call(call)
        default: return nil
        }
    }

    private func text(_ name: Name) -> String { context.names.text(of: name) }

    /// A name of the cells that stands for one number.
    private func constant(_ name: String) -> Symbolic? {
        name != variable && context.number(of: name) != nil ? .variable(name) : nil
    }

    private func choice(_ condition: Expression, _ value: Expression, _ otherwise: Expression) -> Symbolic? {
        guard let condition = self.condition(condition), let value = read(value), let otherwise = read(otherwise) else {
            return nil
        }
        return .choice(condition, value, otherwise: otherwise)
    }

    /// A comparison.
    private func condition(_ expression: Expression) -> SymbolicCondition? {
        switch expression.kind {
        case .parenthesized(let inner): return condition(inner)
        case .sequence:
            var folding = OperatorFolding(context.operators)
            return condition(folding.fold(expression))
        case .binary(let sign, let left, let right):
            guard let relation = SymbolicCondition.Relation(rawValue: text(sign.name)), let left = read(left),
                let right = read(right)
            else { return nil }
            return SymbolicCondition(left, relation, right)
        default: return nil
        }
    }

    private func binary(_ sign: String, _ left: Expression, _ right: Expression) -> Symbolic? {
        guard let first = read(left), let second = read(right) else { return nil }
        switch sign {
        case "+": return first + second
        case "-": return first - second
        case "*": return product(first, second)
        case "/":
            // −x/2 is −(x/2): the sign stands before the fraction.
            if case .negated(let inner) = first { return -(inner / second) }
            return first / second
        default: return nil
        }
    }

    /// x · x is a square, and −x · x is one with its sign before it.
    private func product(_ first: Symbolic, _ second: Symbolic) -> Symbolic {
        if case .negated(let inner) = first { return -product(inner, second) }
        if first == second { return .power(first, .number(2)) }
        if case .power(second, .number(let exponent)) = first { return .power(second, .number(exponent + 1)) }
        if case .product(let factors) = first, let last = factors.last {
            // a · x · x
            let square = product(last, second)
            if case .power = square { return .product(factors.dropLast() + [square]) }
            return .product(factors + [second])
        }
        return first * second
    }

    private func call(_ call: Call) -> Symbolic? {
        if case .member(let base, let name) = call.callee.kind, text(name.name) == "squareRoot", call.arguments.isEmpty
        {
            return read(base).map { .call(.sqrt, $0) }
        }
        guard case .name(let reference) = call.callee.kind else { return nil }
        let name = text(reference.name)
        let arguments = call.arguments.compactMap { read($0.value) }
        guard arguments.count == call.arguments.count else { return nil }
        if let body = body(of: name, arguments) { return body }
        if name == "max" || name == "min", arguments.count > 1, context.functions[name] == nil {
            return .extreme(isLargest: name == "max", arguments)
        }
        if name == "pow", arguments.count == 2 { return .power(arguments[0], arguments[1]) }
        guard context.functions[name] == nil, arguments.count == 1, let function = SymbolicFunction(named: name) else {
            return nil
        }
        return .call(function, arguments[0])
    }

    private func body(of name: String, _ arguments: [Symbolic]) -> Symbolic? {
        guard !open.contains(name), let (parameters, body) = context.oneLiner(name), parameters.count == arguments.count
        else { return nil }
        var inner = SymbolicReader(context: context, variable: variable)
        inner.open = open.union([name])
        for (parameter, argument) in zip(parameters, arguments) { inner.bound[parameter] = argument }
        return inner.read(body)
    }
}
