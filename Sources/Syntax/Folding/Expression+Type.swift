import Diagnostics

/// Types that were read as expressions: `[Int]()`, `(Int, Int).self`, `Set<Int>`.
extension Expression {
    /// The type that this expression spells, nil if it cannot be one. Names are not looked up.
    ///
    /// The type's nodes take the ids of the expressions they are made of.
    public var asType: TypeSyntax? {
        guard let kind = typeKind else { return nil }
        if case .type(let type) = self.kind { return type }
        return TypeSyntax(kind, range: range, id: id)
    }

    private var typeKind: TypeSyntax.Kind? {
        switch kind {
        case .type(let type): return type.kind
        case .name(let name) where name.labels == nil: return .name(name)
        case .discard: return .placeholder
        case .error: return .error
        case .member(let base, let name) where name.labels == nil: return base.asType.map { memberKind($0, name) }
        case .array(let elements) where elements.count == 1 && !elements[0].isEmptyTuple:
            return elements[0].asType.map { .array($0) }
        case .dictionary(let elements) where elements.count == 1 && !elements[0].value.isEmptyTuple:
            guard let key = elements[0].key.asType, let value = elements[0].value.asType else { return nil }
            return .dictionary(key, value)
        case .parenthesized(let inner): return inner.asType.map { .parenthesized($0) }
        case .tuple: return asParameterTypes.map { .tuple($0) }
        case .optionalChain(let inner): return inner.typeKind
        case .optionalBinding(let inner): return inner.asType.map { .optional($0) }
        case .forceUnwrap(let inner): return inner.asType.map { .implicitlyUnwrapped($0) }
        case .binary(_, let left, let right): return compositionKind(left, right)
        case .sequence(let sequence): return arrowKind(sequence)
        default: return nil
        }
    }

    /// `()`, which in a list is a value.
    private var isEmptyTuple: Bool {
        if case .tuple(let elements) = kind { elements.isEmpty } else { false }
    }

    /// `(A) -> B`, which nobody has folded yet.
    private func arrowKind(_ sequence: OperatorSequence) -> TypeSyntax.Kind? {
        guard var result = sequence.operands.last?.asType else { return nil }
        for index in sequence.operators.indices.reversed() {
            let symbol = sequence.operators[index]
            guard case .arrow(let isThrowing) = symbol.kind,
                let parameters = sequence.operands[index].asParameterTypes
            else { return nil }
            let effects = Effects(kind: isThrowing ? .throws : .none, range: isThrowing ? symbol.range : nil)
            let function = FunctionTypeSyntax(parameters: parameters, effects: effects, result: result)
            let range = sequence.operands[index].range.union(result.range)
            result = TypeSyntax(.function(function), range: range, id: symbol.id)
        }
        return result.kind
    }

    private func memberKind(_ base: TypeSyntax, _ name: NameReference) -> TypeSyntax.Kind {
        name.name == .type || name.name == .protocol ? .metatype(base) : .member(base, name)
    }

    /// `A & B`
    private func compositionKind(_ left: Expression, _ right: Expression) -> TypeSyntax.Kind? {
        guard case .binary(let symbol, _, _) = kind, symbol.name == .ampersand, let left = left.asType,
            let right = right.asType
        else { return nil }
        if case .composition(let types) = left.kind { return .composition(types + [right]) }
        return .composition([left, right])
    }

    /// The elements of a tuple of types, or of one type in parentheses.
    var asParameterTypes: [TupleTypeElement]? {
        switch kind {
        case .tuple(let arguments):
            var elements: [TupleTypeElement] = []
            for argument in arguments {
                guard let type = argument.value.asType else { return nil }
                elements.append(
                    TupleTypeElement(
                        label: argument.label, type: type, isVariadic: false,
                        range: argument.labelRange.union(type.range)))
            }
            return elements
        case .parenthesized(let inner):
            guard let type = inner.asType else { return nil }
            return [
                TupleTypeElement(label: nil, type: type, isVariadic: false, range: type.range)
            ]
        default:
            return nil
        }
    }
}
