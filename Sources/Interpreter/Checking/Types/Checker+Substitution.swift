import Syntax

/// Replacing generic parameters, and finding what associated types are.
extension Checker {
    /// `type` with each parameter replaced by the argument of the same place; members of concrete types are looked up.
    public func substitute(_ type: Type, _ parameters: [GenericParameterSymbol], _ arguments: [Type]) -> Type {
        let flags = types.flags(type)
        guard flags.contains(.parameter) || flags.contains(.variable) || flags.contains(.opaque) else { return type }
        if parameters.isEmpty { return type }
        switch types.kind(type) {
        case .parameter(let symbol):
            if symbol.index < parameters.count, parameters[symbol.index] === symbol, symbol.index < arguments.count {
                return arguments[symbol.index]
            }
            for (index, parameter) in parameters.enumerated() where parameter === symbol && index < arguments.count {
                return arguments[index]
            }
            return type
        case .variable(let index):
            guard let bound = variables[Int(index)].binding else { return type }
            return substitute(bound, parameters, arguments)
        default: return mapParts(of: type) { substitute($0, parameters, arguments) }
        }
    }

    /// `base.Associated`, looked up if `base` is known well enough.
    func member(of base: Type, _ associated: AssociatedTypeSymbol) -> Type {
        let base = shallow(base)
        switch types.kind(base) {
        case .error: return .error
        case .variable: return types.make(.member(base, associated))
        case .nominal(let nominal, let arguments):
            return typeWitness(associated, of: nominal, arguments, base)
        case .opaque(let symbol, let arguments):
            if let underlying = symbol.underlying, isLowering {
                return member(of: substitute(underlying, symbol.generics.parameters, arguments), associated)
            }
            for constraint in symbol.constraints {
                if let fixed = primary(associated, constraint) {
                    return substitute(fixed, symbol.generics.parameters, arguments)
                }
            }
            return types.make(.member(base, canonical(associated, in: protocols(of: base))))
        case .existential(let members):
            return fixedMember(associated, of: members) ?? erased(associated, of: base)
        case .parameter, .member:
            let symbol = canonical(associated, in: protocols(of: base))
            return normalized(types.make(.member(base, symbol)))
        case .tuple, .function, .metatype: return .error
        }
    }

    /// What is known of an associated type of a box: the types in the boxes of `any P` have it in common.
    func fixedMember(_ associated: AssociatedTypeSymbol, of members: [Type]) -> Type? {
        for member in members {
            if let fixed = primary(associated, member) { return fixed }
        }
        return nil
    }

    /// All that can be said of it otherwise: `any State` for `associatedtype Next: State`.
    private func erased(_ associated: AssociatedTypeSymbol, of box: Type) -> Type {
        guard !associated.owner.isLibrary else { return .any }
        var bounds: [NominalSymbol] = []
        for proto in protocols(of: box) {
            for each in allProtocols(of: proto) { collectMember(associated, of: each, &bounds) }
        }
        return bounds.isEmpty ? .any : makeExistential(bounds.map { types.nominal($0) })
    }

    /// The type that `Protocol<Argument>` fixes for an associated type.
    private func primary(_ associated: AssociatedTypeSymbol, _ constraint: Type) -> Type? {
        guard case .nominal(let proto, let arguments) = types.kind(constraint), !arguments.isEmpty else { return nil }
        for (own, argument) in zip(proto.primaryAssociatedTypes, arguments) where own.name == associated.name {
            return argument
        }
        return nil
    }

    /// Protocols that inherit from each other name the same associated type: one symbol stands for all.
    private func canonical(_ associated: AssociatedTypeSymbol, in protocols: [NominalSymbol]) -> AssociatedTypeSymbol {
        var best = associated
        for proto in protocols {
            for each in allProtocols(of: proto) {
                for other in each.associatedTypes
                where other.name == best.name && other.owner.number < best.owner.number {
                    best = other
                }
            }
        }
        return best
    }

    /// What the requirements in force say a parameter or member is.
    func normalized(_ type: Type) -> Type {
        var type = type
        // One requirement may lead to the next; a circle of them ends.
        for _ in 0..<8 {
            let next = normalizedOnce(type)
            if next == type { break }
            type = next
        }
        return type
    }

    private func normalizedOnce(_ type: Type) -> Type {
        guard !environment.requirements.isEmpty || types.flags(type).contains(.member) else { return type }
        for requirement in environment.requirements {
            guard case .sameType(let left, let right) = requirement else { continue }
            if left == type, right != type { return right }
            if right == type, left != type, isAbstract(right), !isAbstract(left) { return left }
        }
        if case .member(let base, let associated) = types.kind(type),
            case .member(let inner, let outerSymbol) = types.kind(base)
        {
            let owned = normalizedByOwner(type, associated, inner, outerSymbol)
            return owned == type ? normalizedByProtocol(type, associated, base) : owned
        }
        if case .member(let base, let associated) = types.kind(type), case .parameter = types.kind(base) {
            return normalizedByProtocol(type, associated, base)
        }
        return type
    }

    /// `protocol StringProtocol … where Element == Character`, `protocol FloatingPoint … where Magnitude == Self`
    private func normalizedByProtocol(_ type: Type, _ associated: AssociatedTypeSymbol, _ base: Type) -> Type {
        for proto in protocols(of: base) {
            for each in allProtocols(of: proto) {
                let selfType = each.declaredType(types)
                for requirement in each.generics.requirements {
                    guard case .sameType(let left, let right) = requirement, !isAbstract(right) || right == selfType,
                        case .member(let owner, let symbol) = types.kind(left), symbol.name == associated.name,
                        owner == selfType
                    else { continue }
                    return substitute(right, each.generics.parameters, [base])
                }
            }
        }
        return type
    }

    /// `associatedtype SubSequence where SubSequence.Element == Element`
    private func normalizedByOwner(
        _ type: Type, _ associated: AssociatedTypeSymbol, _ inner: Type, _ outerSymbol: AssociatedTypeSymbol
    ) -> Type {
        if isSubSequence(outerSymbol), associated.name == outerSymbol.name || text(associated.name) == "Index" {
            return member(of: inner, associated)
        }
        for proto in protocols(of: inner) {
            for each in allProtocols(of: proto) {
                let selfType = each.declaredType(types)
                for requirement in each.generics.requirements {
                    guard case .sameType(let left, let right) = requirement,
                        case .member(let base, let symbol) = types.kind(left), symbol.name == associated.name,
                        case .member(let owner, let middle) = types.kind(base), middle.name == outerSymbol.name,
                        owner == selfType
                    else { continue }
                    let replaced = substitute(right, each.generics.parameters, [inner])
                    if replaced != type { return replaced }
                }
            }
        }
        return type
    }

    /// A part of a collection is a collection of the same kind, with the same indices, and a part of itself again. The
    /// rows do not say so: it would be asked while the very conformance is being found.
    private func isSubSequence(_ associated: AssociatedTypeSymbol) -> Bool {
        associated.owner.isLibrary && text(associated.name) == "SubSequence"
    }

    private func isAbstract(_ type: Type) -> Bool {
        switch types.kind(type) {
        case .parameter, .member: true
        default: false
        }
    }

    func normalizedDeep(_ type: Type) -> Type {
        guard types.flags(type).contains(.parameter) else { return type }
        let mapped = mapParts(of: type) { normalizedDeep($0) }
        return normalized(mapped)
    }

    // MARK: - Protocols

    /// The protocol and all that it inherits, nearest first.
    func allProtocols(of proto: NominalSymbol) -> [NominalSymbol] {
        if let closure = proto.protocolClosure { return closure }
        resolveHeader(proto)
        var result = [proto]
        var index = 0
        while index < result.count {
            resolveHeader(result[index])
            for parent in result[index].inheritedProtocols where !result.contains(parent) { result.append(parent) }
            index += 1
        }
        if proto.hasResolvedHeader, !proto.isResolvingHeader { proto.protocolClosure = result }
        return result
    }

    func inherits(_ proto: NominalSymbol, from ancestor: NominalSymbol) -> Bool {
        proto === ancestor || allProtocols(of: proto).contains(ancestor)
    }

    /// The protocols that a parameter, member, opaque or existential type is known to conform to.
    func protocols(of type: Type) -> [NominalSymbol] {
        var result: [NominalSymbol] = []
        switch types.kind(type) {
        case .existential(let members):
            for member in members {
                if let symbol = types.nominalSymbol(member), symbol.kind == .protocol { result.append(symbol) }
            }
        case .opaque(let symbol, _):
            for constraint in symbol.constraints {
                if let proto = types.nominalSymbol(constraint), proto.kind == .protocol { result.append(proto) }
            }
        case .parameter(let symbol):
            if let owner = symbol.selfOf { result.append(owner) }
            collect(requirementsOn: type, in: environment, &result)
        case .member(let base, let associated):
            collect(requirementsOn: type, in: environment, &result)
            for proto in protocols(of: base) {
                for each in allProtocols(of: proto) { collectMember(associated, of: each, &result) }
            }
        default: break
        }
        return result
    }

    private func collect(requirementsOn type: Type, in signature: GenericSignature, _ result: inout [NominalSymbol]) {
        for requirement in signature.requirements {
            if case .conformance(let subject, let proto) = requirement,
                subject == type || isSame(subject, type, in: signature), !result.contains(proto)
            {
                result.append(proto)
            }
        }
    }

    /// `where A: AdditiveArithmetic, A == B`: what is asked of the one is asked of the other.
    private func isSame(_ one: Type, _ other: Type, in signature: GenericSignature) -> Bool {
        signature.requirements.contains { requirement in
            guard case .sameType(let left, let right) = requirement else { return false }
            return left == one && right == other || left == other && right == one
        }
    }

    /// What a protocol asks of its associated type.
    private func collectMember(
        _ associated: AssociatedTypeSymbol, of proto: NominalSymbol, _ result: inout [NominalSymbol]
    ) {
        resolveHeader(proto)
        if isSubSequence(associated), proto.isLibrary, inherits(proto, from: associated.owner) { result.append(proto) }
        let selfType = proto.declaredType(types)
        for requirement in proto.generics.requirements {
            if case .conformance(let subject, let wanted) = requirement,
                case .member(let base, let symbol) = types.kind(subject), base == selfType,
                symbol.name == associated.name, !result.contains(wanted)
            {
                result.append(wanted)
            }
        }
    }

    /// The class that a parameter must inherit from, if one is asked for.
    func superclassBound(of type: Type) -> Type? {
        if case .existential(let members) = types.kind(type), let first = members.first, types.isClass(first) {
            return first
        }
        for requirement in environment.requirements {
            if case .superclass(let subject, let bound) = requirement, subject == type { return bound }
        }
        guard hasBoundProtocols else { return nil }
        for proto in protocols(of: type) {
            for each in allProtocols(of: proto) {
                if let bound = each.superclassBound { return bound }
            }
        }
        return nil
    }
}
