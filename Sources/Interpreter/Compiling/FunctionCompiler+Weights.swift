import Syntax

/// How much code a body would make, for the choice of what is compiled in the place of a call.
extension FunctionCompiler {
    /// More than any limit: what must not be copied.
    private static let tooLarge = 1000

    func weight(of function: FunctionSymbol, _ body: CheckedBlock) -> Int {
        if let known = function.weight { return known }
        let weight = weight(body)
        function.weight = weight
        return weight
    }

    private func weight(_ block: CheckedBlock) -> Int {
        var sum = 0
        for statement in block.statements { sum += weight(statement) }
        return sum
    }

    private func weight(_ statement: CheckedStatement) -> Int {
        switch statement.kind {
        case .expression(let expression), .return(let expression?), .binding(_, let expression?):
            return 1 + weight(expression)
        case .return(nil), .binding(_, nil): return 1
        case .if(let conditions, let then, let otherwise):
            return weight(conditions) + weight(then) + (otherwise.map { weight($0) } ?? 0)
        case .guard(let conditions, let otherwise): return weight(conditions) + weight(otherwise)
        case .empty: return 0
        default: return FunctionCompiler.tooLarge
        }
    }

    private func weight(_ conditions: [CheckedCondition]) -> Int {
        var sum = 0
        for condition in conditions {
            switch condition {
            case .expression(let expression): sum += weight(expression)
            case .match(let pattern, let value):
                guard case .some = pattern.kind else { return FunctionCompiler.tooLarge }
                sum += 2 + weight(value)
            }
        }
        return sum
    }

    /// How large an expression is; what must not be copied is too large.
    func weight(_ expression: CheckedExpression) -> Int {
        switch expression.kind {
        case .integer, .floating, .boolean, .variable, .none, .string: return 1
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return 1 + weight(base)
        case .convert(let conversion, let inner):
            switch conversion {
            case .wrap, .erase, .upcast, .function: return 1 + weight(inner)
            default: return FunctionCompiler.tooLarge
            }
        case .call(let call):
            // Stopping the program takes an instruction or two, whatever the call looks like.
            if types.nominalSymbol(call.function.function.result)?.representation == .never { return 2 }
            var sum = 1 + weight(call.receiver)
            for argument in call.arguments { sum += weight(argument) }
            return sum
        case .callValue(let callee, let arguments):
            var sum = 2 + weight(callee)
            for argument in arguments { sum += weight(argument) }
            return sum
        case .subscript(let base, _, let arguments):
            var sum = 1 + weight(base)
            for argument in arguments { sum += weight(argument) }
            return sum
        case .property(let base, _): return 1 + weight(base)
        case .assignment(let place, let value): return 1 + weight(place) + weight(value)
        case .discard: return 0
        case .isNone(let inner, _): return 1 + weight(inner)
        case .try(.plain, let inner): return weight(inner)
        case .enumCase(_, let payload): return payload.reduce(1) { $0 + weight($1) }
        case .and(let left, let right), .or(let left, let right): return 1 + weight(left) + weight(right)
        case .conditional(let condition, let then, let otherwise):
            return 1 + weight(condition) + weight(then) + weight(otherwise)
        case .tuple(let elements): return elements.reduce(1) { $0 + weight($1) }
        default: return FunctionCompiler.tooLarge
        }
    }

    private func weight(_ receiver: CheckedExpression.Receiver) -> Int {
        switch receiver {
        case .none, .type: 0
        case .value(let value), .address(let value), .metatype(let value): weight(value)
        }
    }

    private func weight(_ argument: CheckedExpression.Argument) -> Int {
        switch argument {
        case .value(let value), .address(let value), .defaultValue(let value): weight(value)
        }
    }
}
