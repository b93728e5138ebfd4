import Syntax

/// A quick look at whether an argument could have the type of a parameter.
extension Checker {
    /// Could an expression that has no type of its own have this one?
    func plausible(_ syntax: Expression, _ wanted: Type) -> Bool {
        let wanted = shallow(wanted)
        var inner = wanted
        while let wrapped = types.wrapped(inner) { inner = shallow(wrapped) }
        if inner == .error || unboundVariable(inner) != nil { return true }
        switch syntax.kind {
        case .nilLiteral: return types.wrapped(wanted) != nil || conforms(inner, .expressibleByNilLiteral)
        case .closure:
            if case .function = types.kind(inner) { return true }
            return inner == .any
        case .array(let elements): return acceptsArray(inner, elements)
        case .dictionary:
            if let symbol = types.nominalSymbol(inner), symbol.representation == .dictionary { return true }
            return inner == .any || conforms(inner, .expressibleByDictionaryLiteral)
        case .implicitMember(let reference):
            return types.nominalSymbol(inner) == nil || !members(reference.name, of: inner).isEmpty
        case .call(let call):
            if case .implicitMember(let reference) = call.callee.kind {
                return types.nominalSymbol(inner) == nil || !members(reference.name, of: inner).isEmpty
            }
            return true
        case .name, .member:
            if case .function = types.kind(inner) { return true }
            if case .existential = types.kind(inner) { return inner == .any }
            return false
        case .sequence, .binary: return isRange(bare(syntax), in: inner)
        default: return true
        }
    }

    /// `0 ... .max` is no half-open range, whatever its bounds are.
    private func isRange(_ syntax: Expression, in wanted: Type) -> Bool {
        guard case .binary(let op, _, _) = syntax.kind, let symbol = types.nominalSymbol(wanted) else { return true }
        switch text(op.name) {
        case "...": return symbol !== knownSymbol(.range)
        case "..<": return symbol !== knownSymbol(.closedRange)
        default: return true
        }
    }

    private func acceptsArray(_ type: Type, _ elements: [Expression]) -> Bool {
        if let element = types.element(ofArray: type) {
            return elements.allSatisfy { literalFits($0, shallow(element)) }
        }
        switch types.kind(type) {
        case .nominal(let symbol, let arguments):
            if symbol.representation == .set { return elements.allSatisfy { literalFits($0, shallow(arguments[0])) } }
            return conforms(type, .expressibleByArrayLiteral)
        case .existential: return type == .any
        case .parameter, .member: return conforms(type, .expressibleByArrayLiteral)
        default: return false
        }
    }

    /// A quick look at a literal's shape: nested arrays go to arrays, numbers to numbers.
    private func literalFits(_ syntax: Expression, _ wanted: Type) -> Bool {
        if unboundVariable(wanted) != nil { return true }
        let takesAny = types.wrapped(wanted) != nil || types.isExistential(wanted)
        switch syntax.kind {
        case .array(let elements): return acceptsArray(wanted, elements)
        case .integer: return takesAny || accepts(wanted, literal: .integer)
        case .float: return takesAny || accepts(wanted, literal: .floating)
        case .string: return takesAny || accepts(wanted, literal: .string)
        case .prefix(_, let inner): return literalFits(inner, wanted)
        default: return true
        }
    }
}
