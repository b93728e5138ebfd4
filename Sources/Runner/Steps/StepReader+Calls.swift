import ByHand
import Formulas
import Syntax

/// Calls as mathematics: known functions by their signs, the cell's own by their names.
extension StepReader {
    func call(_ call: Call, _ expression: Expression) -> StepExpression? {
        switch call.callee.kind {
        case .name(let reference): return function(text(reference.name), call, expression)
        case .member(let base, let reference):
            let name = text(reference.name)
            if let series = series(name, base, call) ?? each(name, expression) { return series }
            if case .name(let type) = base.kind, isTypeName(text(type.name)) {
                guard let arguments = arguments(call), let first = call.arguments.first else { return nil }
                return known(name, arguments, value(of: first.value))
            }
            if let along = alongAxis(name, [base], call) { return along }
            guard let arguments = arguments(call) else { return nil }
            return method(name, base, arguments, expression) ?? unknownMethod(name, base, arguments, expression)
        default: return nil
        }
    }

    /// An operation along an axis of a tensor: its name with the axis below, which is no operand.
    private func alongAxis(_ name: String, _ base: [Expression], _ call: Call) -> StepExpression? {
        func label(_ argument: Argument) -> String { argument.label.map(text) ?? "" }
        guard let argument = call.arguments.first(where: { label($0) == "axis" || label($0) == "axes" }),
            let axis = read(argument.value).flatMap(axisNumbers)
        else { return nil }
        var operands: [StepExpression] = []
        for operand in base + call.arguments.filter({ $0.label == nil }).map({ $0.value }) {
            guard let read = read(operand) else { return nil }
            operands.append(read)
        }
        let takesLimits = ["max", "min", "argmax", "argmin"].contains(name)
        let symbol = Formula.function(FunctionName(name, takesLimits: takesLimits))
        return .call(symbol.lower(.text(label(argument) + " " + axis, .plain)), operands)
    }

    private func axisNumbers(_ axis: StepExpression) -> String? {
        switch axis {
        case .literal(let number): number < 0 ? "−\(Int(-number))" : "\(Int(number))"
        case .negated(let number): axisNumbers(number).map { "−" + $0 }
        case .list(let numbers):
            numbers.contains { axisNumbers($0) == nil } ? nil : numbers.compactMap(axisNumbers).joined(separator: ", ")
        default: nil
        }
    }

    private func isTypeName(_ name: String) -> Bool {
        guard let first = name.utf8.first else { return false }
        return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z") && bound.isEmpty
            && (name == "Tensor" || name == "Double" || name == "Float" || name == "Foundation" || name == "Worked")
    }

    /// The arguments that are mathematics; choices such as `.same` are left out.
    private func arguments(_ call: Call) -> [StepExpression]? {
        var result: [StepExpression] = []
        for argument in call.arguments {
            switch argument.value.kind {
            case .implicitMember, .string, .boolean: continue
            default:
                guard let value = read(argument.value) else { return nil }
                result.append(value)
            }
        }
        return result
    }

    private func function(_ name: String, _ call: Call, _ expression: Expression) -> StepExpression? {
        if call.arguments.count == 1, name == "sum" || name == "mean" {
            if let series = total(name, call.arguments[0].value) { return series }
        }
        if context.functions[name] == nil, let along = alongAxis(name, [], call) { return along }
        guard let arguments = arguments(call) else { return nil }
        if let body = expansion(name, call, arguments, expression) { return body }
        if context.functions[name] == nil, let first = call.arguments.first,
            let known = known(name, arguments, value(of: first.value))
        {
            return known
        }
        guard context.functions[name] != nil || !name.utf8.isEmpty else { return nil }
        let symbol = functionSymbol(name)
        if arguments.isEmpty { return leaf(.joined([symbol, .bracketed("(", .empty, ")")]), expression) }
        return .call(symbol, arguments)
    }

    /// `sigmoid` is σ whoever has written it.
    private func functionSymbol(_ name: String) -> Formula {
        if let function = SymbolicFunction(named: name), !context.symbols.defines(name) { return function.symbol }
        return context.symbols.symbol(for: name)
    }

    /// The function's body with the arguments in the place of its parameters, where the cell asks for it.
    private func expansion(
        _ name: String, _ call: Call, _ arguments: [StepExpression], _ expression: Expression
    ) -> StepExpression? {
        guard expanded.contains(name), let function = context.function(name), let body = function.body,
            function.parameters.count == arguments.count
        else { return nil }
        var inner = StepReader(
            context: context, recording: recording, expanded: expanded.subtracting([name]),
            window: window(of: call, expression))
        for (parameter, argument) in zip(function.parameters, arguments) { inner.bound[parameter.name] = argument }
        return inner.result(of: body.statements[...])
    }

    func method(
        _ name: String, _ base: Expression, _ arguments: [StepExpression], _ expression: Expression
    ) -> StepExpression? {
        if arguments.isEmpty, name == "sum" || name == "mean", let series = total(name, base) { return series }
        if name == "row", arguments.count == 1, let row = row(arguments[0], of: base, expression) { return row }
        guard let first = read(base) else { return nil }
        return known(name, [first] + arguments, value(of: base))
    }

    /// `A.row(1)` is A[1], a vector.
    private func row(_ index: StepExpression, of base: Expression, _ expression: Expression) -> StepExpression? {
        guard case .name(let reference) = base.kind, bound[reference.name] == nil,
            value(of: expression)?.isTensor ?? false
        else { return nil }
        let symbol = context.symbols.symbol(for: text(reference.name), isTensor: true)
        return leaf(.joined([symbol, .bracketed("[", StepWriter(.symbols).formula(index), "]")]), expression)
    }

    private func unknownMethod(
        _ name: String, _ base: Expression, _ arguments: [StepExpression], _ expression: Expression
    ) -> StepExpression? {
        guard let first = read(base) else { return nil }
        return .call(functionSymbol(name), [first] + arguments)
    }

    // MARK: Known functions

    private func known(_ name: String, _ arguments: [StepExpression], _ firstValue: StepValue?) -> StepExpression? {
        guard let first = arguments.first else { return nil }
        if arguments.count == 1 { return unary(name, first, firstValue) }
        guard arguments.count == 2 else { return many(name, arguments) }
        let second = arguments[1]
        switch name {
        case "pow": return .power(first, second)
        case "Fraction": return .quotient(first, second)
        case "hypot":
            return .root(.sum([first, second].map { StepExpression.Term(.power($0, .literal(2))) }))
        case "dot": return .product([.transposed(first), second], .matrix)
        case "matmul": return .product([first, second], .matrix)
        case "outer": return .product([first, .transposed(second)], .matrix)
        case "convolve1D", "convolve2D", "convolve3D": return .product([first, second], .convolution)
        case "correlate1D", "correlate2D", "correlate3D": return .product([first, second], .correlation)
        default: return many(name, arguments)
        }
    }

    private func unary(_ name: String, _ first: StepExpression, _ value: StepValue?) -> StepExpression? {
        let isTensor = value?.isTensor ?? false
        switch name {
        case "exp" where !isTensor: return .power(.leaf(.identifier("e"), nil), first)
        case "sqrt", "squareRoot": return .root(first)
        case "cbrt": return .power(first, .quotient(.literal(1), .literal(3)))
        case "squared": return .power(first, .literal(2))
        case "abs", "fabs", "magnitude": return .between("|", first, "|")
        case "norm": return .between("‖", first, "‖")
        case "floor": return .between("⌊", first, "⌋")
        case "ceil": return .between("⌈", first, "⌉")
        case "transposed", "transpose": return .transposed(first)
        case "log2": return .call(Formula.function(FunctionName("log")).lower(.number("2")), [first])
        case "log10": return .call(Formula.function(FunctionName("log")).lower(.number("10")), [first])
        case "Double", "Float", "Tensor", "Traced", "Array", "Fraction": return first
        case "Int":
            if case .number? = value { return .between("⌊", first, "⌋") }
            return first
        case "trace": return .call(.function(FunctionName("tr")), [first])
        case "softmax": return .call(.function(FunctionName(name)), [first])
        case "max", "min", "argmax", "argmin":
            return .call(.function(FunctionName(name, takesLimits: true)), [first])
        case "rounded", "round": return .call(.function(FunctionName("round")), [first])
        default:
            guard let function = SymbolicFunction(named: name) else { return nil }
            return .call(function.symbol, [first])
        }
    }

    private func many(_ name: String, _ arguments: [StepExpression]) -> StepExpression? {
        switch name {
        case "max", "min", "maximum", "minimum":
            .call(.function(FunctionName(String(name.prefix(3)), takesLimits: true)), arguments)
        default: nil
        }
    }
}
