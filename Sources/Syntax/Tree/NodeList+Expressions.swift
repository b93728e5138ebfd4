extension NodeList {
    mutating func add(childrenOf node: Expression) {
        switch node.kind {
        case .place, .integer, .float, .boolean, .nilLiteral, .selfReference, .superReference, .closureParameter,
            .discard,
            .error:
            break
        case .string(let literal): add(literal)
        case .name(let name), .implicitMember(let name): add(name)
        case .member(let base, let name):
            add(base)
            add(name)
        case .tupleElement(let inner, _), .dotSelf(let inner), .prefix(_, let inner), .postfix(let inner, _),
            .inout(let inner), .parenthesized(let inner), .optionalBinding(let inner), .optionalChain(let inner),
            .forceUnwrap(let inner), .try(_, let inner):
            add(inner)
        case .call(let call):
            add(call.callee)
            add(call.arguments)
        case .subscript(let value):
            add(value.base)
            add(value.arguments)
        case .sequence(let sequence): add(sequence)
        case .binary(_, let left, let right), .assignment(let left, let right):
            add(left)
            add(right)
        case .ternary(let condition, let then, let otherwise):
            add(condition)
            add(then)
            add(otherwise)
        case .cast(_, let value, let type):
            add(value)
            add(type)
        case .tuple(let elements): add(elements)
        case .array(let elements): for element in elements { add(element) }
        case .dictionary(let elements):
            for element in elements {
                add(element.key)
                add(element.value)
            }
        case .closure(let closure): add(closure)
        case .keyPath(let path): add(path)
        case .ifExpression(let statement): add(statement)
        case .switchExpression(let statement): add(statement)
        case .type(let type): add(type)
        case .pattern(let pattern): add(pattern)
        case .unfinished(let inner): add(inner)
        }
    }

    private mutating func add(_ literal: StringLiteral) {
        for segment in literal.segments {
            if case .interpolation(let arguments, _) = segment { add(arguments) }
        }
    }

    private mutating func add(_ sequence: OperatorSequence) {
        add(sequence.operands[0])
        for index in 0..<sequence.operators.count {
            if case .ternary(let middle) = sequence.operators[index].kind { add(middle) }
            add(sequence.operands[index + 1])
        }
    }

    private mutating func add(_ closure: Closure) {
        add(closure.attributes)
        for capture in closure.captures { add(capture.value) }
        if case .list(let parameters) = closure.parameters { add(parameters) }
        add(closure.effects)
        add(closure.result)
        add(closure.body)
    }

    private mutating func add(_ path: KeyPath) {
        add(path.root)
        for component in path.components {
            switch component.kind {
            case .member(let name): add(name)
            case .subscript(let arguments): add(arguments)
            default: break
            }
        }
    }
}
