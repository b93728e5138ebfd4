import Diagnostics
import Syntax

/// `any P` values given to generic functions: what is in the box is the argument.
extension Checker {
    /// The parameter through which a box tells a generic parameter its type: the only one that mentions it, and just it
    /// or its type. Others may speak of what the box says of itself: keys, of an `any Store<String>`.
    private func opening(of symbol: GenericParameterSymbol, in function: FunctionSymbol, box: Type) -> Int? {
        let type = types.parameter(symbol)
        var found: Int?
        for (index, parameter) in function.parameters.enumerated()
        where mentions(parameter.variable.type, symbol, beside: box) {
            guard found == nil, !parameter.isVariadic, !parameter.isAutoclosure,
                (types.instance(ofMetatype: parameter.argumentType) ?? parameter.argumentType) == type
            else { return nil }
            found = index
        }
        return isHandedOut(function.result, symbol) ? found : nil
    }

    /// Can a result be told of by what is known of the box? `[T]` is an `[any P]` then.
    private func isHandedOut(_ type: Type, _ symbol: GenericParameterSymbol) -> Bool {
        guard mentions(type, symbol) else { return true }
        switch types.kind(type) {
        case .parameter, .opaque: return true
        case .member(let base, _): return isHandedOut(base, symbol)
        case .tuple(let elements): return elements.allSatisfy { isHandedOut($0.type, symbol) }
        case .nominal(let nominal, let arguments):
            guard nominal === knownSymbol(.optional) || nominal === knownSymbol(.array) else { return false }
            return arguments.allSatisfy { isHandedOut($0, symbol) }
        default: return false
        }
    }

    /// `some P` of a function, where it depends on what is in a box `any P`.
    func opaque(_ symbol: OpaqueSymbol, _ arguments: [Type]) -> Type {
        for (parameter, argument) in zip(symbol.generics.parameters, arguments) where isBoxed(argument) {
            let subject = types.parameter(parameter)
            let isOpened =
                parameter.selfOf != nil
                || symbol.generics.requirements.contains { requirement in
                    guard case .conformance(subject, let proto) = requirement else { return false }
                    return !conforms(argument, to: proto)
                }
            if isOpened {
                return makeExistential(
                    symbol.constraints.map { substitute($0, symbol.generics.parameters, arguments) })
            }
        }
        return types.make(.opaque(symbol, arguments))
    }

    /// Does a type mention a parameter, other than for what is known of a box that stands for it?
    func mentions(_ type: Type, _ symbol: GenericParameterSymbol, beside box: Type? = nil) -> Bool {
        guard types.flags(type).contains(.parameter) else { return false }
        if case .parameter(let own) = types.kind(type) { return own === symbol }
        if let box, case .member(let base, let associated) = types.kind(type), base == types.parameter(symbol),
            case .existential(let members) = types.kind(box), fixedMember(associated, of: members) != nil
        {
            return false
        }
        var result = false
        _ = mapParts(of: type) {
            if mentions($0, symbol, beside: box) { result = true }
            return $0
        }
        return result
    }

    /// Whether an existential may stand for a generic parameter that must conform, because it will be opened.
    func opens(_ type: Type, conformingTo proto: NominalSymbol, in owner: FunctionSymbol) -> Bool {
        guard isExistential(type, conformingTo: proto) else { return false }
        for parameter in owner.generics.parameters.dropFirst(owner.outerGenericCount) {
            for case .conformance(let subject, let wanted) in owner.generics.requirements
            where subject == types.parameter(parameter) && wanted === proto {
                if opening(of: parameter, in: owner, box: type) != nil { return true }
            }
        }
        return false
    }

    /// How the function of a call is reached: through the box of an argument, if one has to be opened.
    func dispatch(of instance: Instance) -> FunctionReference.Dispatch {
        let function = instance.candidate.function
        guard instance.candidate.dispatch == .direct else { return instance.candidate.dispatch }
        return unboxedParameter(of: function, instance.arguments).map { .unboxing($0) } ?? .direct
    }

    /// The parameter whose box has to be opened for a call with these generic arguments.
    func unboxedParameter(of function: FunctionSymbol, _ arguments: [Type]) -> Int? {
        guard function.generics.parameters.count > function.outerGenericCount else { return nil }
        for index in function.outerGenericCount..<min(function.generics.parameters.count, arguments.count) {
            let type = zonk(arguments[index])
            guard case .existential(let members) = types.kind(type), !members.isEmpty else { continue }
            let parameter = function.generics.parameters[index]
            for case .conformance(let subject, let proto) in function.generics.requirements
            where subject == types.parameter(parameter) && !conforms(type, to: proto) {
                if let place = opening(of: parameter, in: function, box: type) { return place }
            }
        }
        return nil
    }

    /// `shapes.map(area)`: nobody opens the boxes for a function that is handed on.
    func reportUnopened(_ reference: FunctionReference, at range: SourceRange) -> Bool {
        let function = reference.function
        guard function.generics.parameters.count > function.outerGenericCount else { return false }
        for case .conformance(let subject, let proto) in function.generics.requirements {
            guard
                let index = function.generics.parameters.firstIndex(where: { types.parameter($0) == subject }),
                index >= function.outerGenericCount, index < reference.arguments.count,
                case let type = reference.arguments[index], isBoxed(type), type != .any, !conforms(type, to: proto)
            else { continue }
            report(CheckingMessages.cannotConform(text(type), text(proto.name)), at: range)
            return true
        }
        return false
    }

    // MARK: - Members of boxes

    func isBoxed(_ type: Type) -> Bool {
        if case .existential = types.kind(type) { true } else { false }
    }

    /// Does the function take something whose type only the value in the box knows?
    func dependsOnBox(_ function: FunctionSymbol, _ box: Type) -> Bool {
        guard function.owner?.kind == .protocol else { return false }
        resolve(function)
        return function.parameters.contains { isTaken($0.variable.type, box) } || isHeld(function.result, box)
    }

    /// `EnumeratedSequence<Self>`: is what is in the box an argument of another type, which is not one of boxes?
    private func isHeld(_ type: Type, _ box: Type) -> Bool {
        guard case .nominal(let nominal, let arguments) = types.kind(type) else { return false }
        switch nominal.representation {
        case .optional, .array, .dictionary: return arguments.contains { isHeld($0, box) }
        default: return arguments.contains { isTaken($0, box) }
        }
    }

    private func isTaken(_ type: Type, _ box: Type) -> Bool {
        guard types.flags(type).contains(.parameter) else { return false }
        switch types.kind(type) {
        case .parameter(let symbol): return symbol.selfOf != nil
        case .member(let base, let associated):
            guard case .parameter(let symbol) = types.kind(base) else { return isTaken(base, box) }
            guard case .existential(let members) = types.kind(box) else { return false }
            return symbol.selfOf != nil && fixedMember(associated, of: members) == nil
        case .function(let function): return function.parameters.contains { isGiven($0.type, box) }
        case .tuple(let elements): return elements.contains { isTaken($0.type, box) }
        case .nominal(_, let arguments): return arguments.contains { isTaken($0, box) }
        default: return false
        }
    }

    /// A closure's parameter is given to it: only what that takes in turn depends on the box.
    private func isGiven(_ type: Type, _ box: Type) -> Bool {
        guard case .function(let function) = types.kind(type) else { return false }
        return function.parameters.contains { isTaken($0.type, box) }
    }
}
