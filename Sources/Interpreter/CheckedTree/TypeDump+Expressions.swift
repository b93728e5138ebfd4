extension TypeDump {
    mutating func add(_ expression: CheckedExpression) {
        line(words(expression), expression.type)
        inner { $0.addParts(of: expression) }
    }

    private func words(_ expression: CheckedExpression) -> String {
        switch expression.kind {
        case .error: "error"
        case .integer(let magnitude, let isNegative): "integer \(isNegative ? "-" : "")\(magnitude)"
        case .floating(let value): "floating \(value)"
        case .boolean(let value): value ? "true" : "false"
        case .string(let text): "string of \(text.utf8.count) bytes"
        case .interpolation: "interpolation"
        case .array: "array"
        case .dictionary: "dictionary"
        case .none: "nil"
        case .tuple: "tuple"
        case .closure: "closure"
        case .typeValue(let type): "type \(checker.text(type))"
        case .variable(let variable), .staticVariable(let variable, _): "variable \(checker.text(variable.name))"
        case .field(_, let variable): "field \(checker.text(variable.name))"
        case .property(_, let access): "property \(access.variable.map { checker.text($0.name) } ?? "_")"
        case .subscript: "subscript"
        case .tupleElement(_, let index): "element \(index)"
        case .forceUnwrap: "unwrap"
        case .optionalBinding: "unwrap or leave"
        case .call(let call): "call " + name(call.function)
        case .callValue: "call value"
        case .functionValue(let reference, _): "function " + name(reference)
        case .enumCase(let enumCase, _): "case \(checker.text(enumCase.name))"
        default: wordsOfControl(expression)
        }
    }

    private func wordsOfControl(_ expression: CheckedExpression) -> String {
        switch expression.kind {
        case .optionalChain: "chain"
        case .and: "and"
        case .or: "or"
        case .isNone(_, let negated): negated ? "is some" : "is nil"
        case .coalesce: "coalesce"
        case .conditional: "conditional"
        case .statement: "statement"
        case .assignment: "assign"
        case .discard: "discard"
        case .try(let kind, _): kind == .plain ? "try" : kind == .optional ? "try?" : "try!"
        case .convert(let conversion, _): "convert by " + word(conversion)
        case .typeTest(_, let type): "is \(checker.text(type))"
        case .conditionalCast: "as?"
        case .forcedCast: "as!"
        case .dynamicType: "type of"
        default: "?"
        }
    }

    private func word(_ conversion: CheckedExpression.Conversion) -> String {
        switch conversion {
        case .wrap: "wrapping"
        case .erase: "erasing"
        case .upcast: "upcast"
        case .function: "function"
        case .optional: "optional"
        case .array: "array"
        case .dictionary: "dictionary"
        case .tuple: "tuple"
        }
    }

    private func name(_ reference: FunctionReference) -> String {
        var text = checker.text(reference.function.name)
        for (index, argument) in reference.arguments.enumerated() {
            text += (index == 0 ? "<" : ", ") + checker.text(argument)
        }
        if !reference.arguments.isEmpty { text += ">" }
        switch reference.dispatch {
        case .direct: return text
        case .requirement: return text + " of protocol"
        case .virtual: return text + " by class"
        case .existential, .opened, .unboxing: return text + " of any"
        }
    }

    private mutating func addParts(of expression: CheckedExpression) {
        switch expression.kind {
        case .interpolation(let segments):
            for case .value(let value) in segments { add(value) }
        case .array(let elements), .tuple(let elements), .enumCase(_, let elements):
            for element in elements { add(element) }
        case .dictionary(let entries):
            for entry in entries {
                add(entry.key)
                add(entry.value)
            }
        case .closure(let closure):
            for capture in closure.captureList { add(capture.value) }
            add(closure.function)
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalBinding(let base),
            .optionalChain(let base), .isNone(let base, _), .try(_, let base), .convert(_, let base),
            .typeTest(let base, _), .conditionalCast(let base, _), .forcedCast(let base, _), .dynamicType(let base):
            add(base)
        case .property(let base, _): add(base)
        case .subscript(let base, _, let arguments):
            add(base)
            for argument in arguments { add(argument) }
        case .call(let call):
            add(call.receiver)
            for argument in call.arguments { add(argument) }
        case .callValue(let callee, let arguments):
            add(callee)
            for argument in arguments { add(argument) }
        case .functionValue(_, let receiver): add(receiver)
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right),
            .assignment(let left, let right):
            add(left)
            add(right)
        case .conditional(let condition, let then, let otherwise):
            for part in [condition, then, otherwise] { add(part) }
        case .statement(let statement): add(statement)
        default: break
        }
    }

    private mutating func add(_ receiver: CheckedExpression.Receiver) {
        switch receiver {
        case .none: break
        case .value(let value), .metatype(let value): add(value)
        case .address(let place):
            line("changing")
            inner { $0.add(place) }
        case .type(let type): line("on", type)
        }
    }

    private mutating func add(_ argument: CheckedExpression.Argument) {
        switch argument {
        case .value(let value): add(value)
        case .defaultValue(let value):
            line("default")
            inner { $0.add(value) }
        case .address(let place):
            line("changing")
            inner { $0.add(place) }
        }
    }
}
