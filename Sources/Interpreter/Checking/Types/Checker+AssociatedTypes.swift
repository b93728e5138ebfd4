import Syntax

/// What stands for the associated types of a conformance, stated or found by its members.
extension Checker {
    func typeWitness(
        _ associated: AssociatedTypeSymbol, of nominal: NominalSymbol, _ arguments: [Type], _ base: Type
    ) -> Type {
        if nominal.kind == .protocol { return types.make(.member(base, associated)) }
        if let found = declaredTypeWitness(associated, of: nominal, arguments, base) { return found }
        guard let conformance = conformance(of: nominal, to: associated.owner) else {
            return .error
        }
        if let known = conformance.typeWitnesses[associated] {
            return substitute(known, conformance.type.generics.parameters, superArguments(base, conformance.type))
        }
        if conformance.inferring.contains(associated) { return .error }
        conformance.inferring.insert(associated)
        let inferred = inferTypeWitness(associated, conformance)
        conformance.inferring.remove(associated)
        guard let inferred else { return .error }
        conformance.typeWitnesses[associated] = inferred
        return substitute(inferred, conformance.type.generics.parameters, superArguments(base, conformance.type))
    }

    /// The arguments that a class type gives to (one of) its superclasses.
    func superArguments(_ type: Type, _ ancestor: NominalSymbol) -> [Type] {
        var current: Type? = type
        while let step = current, case .nominal(let symbol, let arguments) = types.kind(step) {
            if symbol === ancestor { return arguments }
            current = superclass(of: step)
        }
        return []
    }

    private func declaredTypeWitness(
        _ associated: AssociatedTypeSymbol, of nominal: NominalSymbol, _ arguments: [Type], _ base: Type
    ) -> Type? {
        if let raw = nominal.rawType, text(associated.name) == "RawValue" { return raw }
        materializeMembers(associated.name, of: nominal)
        for member in nominal.members[associated.name] ?? [] {
            switch member.symbol {
            case .typealias(let alias) where alias.ownCount == 0:
                resolve(alias)
                return substitute(alias.type, nominal.generics.parameters, arguments)
            case .nominal(let nested):
                return types.nominal(nested, Array(arguments.prefix(nested.generics.parameters.count)))
            default: continue
            }
        }
        // The parameters of a type around it are no statement of its own.
        let outer = nominal.parent?.generics.parameters.count ?? 0
        for (parameter, argument) in zip(nominal.generics.parameters, arguments).dropFirst(outer)
        where parameter.name == associated.name {
            return hidesElements(nominal, associated) ? nil : argument
        }
        return nil
    }

    /// `func makeIterator() -> some IteratorProtocol` does not say that it gives what the type is made of, and an
    /// iterator of the type's own says itself what it gives.
    private func hidesElements(_ nominal: NominalSymbol, _ associated: AssociatedTypeSymbol) -> Bool {
        guard !nominal.isLibrary, associated.owner === knownSymbol(.sequence) else { return false }
        if let inner = nominal.members[names.intern("Iterator")], case .nominal? = inner.first?.symbol { return true }
        return (nominal.members[names.intern("makeIterator")] ?? []).contains { member in
            guard case .function(let function) = member.symbol else { return false }
            resolve(function)
            guard case .opaque(let symbol, _) = types.kind(function.result) else { return false }
            return symbol.constraints.allSatisfy { types.arguments($0).isEmpty }
        }
    }

    /// Finds an associated type by what stands for the requirements that mention it.
    private func inferTypeWitness(_ associated: AssociatedTypeSymbol, _ conformance: Conformance) -> Type? {
        let nominal = conformance.type
        if let stated = statedByProtocol(associated, nominal) { return stated }
        for requirement in associated.owner.protocolRequirements {
            if let found = inferFromMembers(associated, requirement, nominal) { return found }
        }
        // Requirements of other protocols of the type mention it too, or one of the same name.
        for other in allConformances(of: nominal) {
            for proto in allProtocols(of: other.proto) where proto !== associated.owner {
                for requirement in proto.protocolRequirements {
                    if let found = inferFromMembers(associated, requirement, nominal) { return found }
                }
            }
        }
        if let found = elementOfIterator(associated, nominal) { return found }
        if let found = inferFromExtensions(associated, conformance) { return found }
        if let value = defaultType(of: associated, conformance) { return value }
        if let iterator = knownSymbol(.iteratorProtocol), text(associated.name) == "Iterator",
            associated.owner === knownSymbol(.sequence), self.conformance(of: nominal, to: iterator) != nil
        {
            return nominal.declaredType(types)
        }
        return nil
    }

    /// `protocol Leaf: View where Body == Never` says it for all its types.
    private func statedByProtocol(_ associated: AssociatedTypeSymbol, _ nominal: NominalSymbol) -> Type? {
        let type = nominal.declaredType(types)
        for conformance in allConformances(of: nominal) {
            for proto in allProtocols(of: conformance.proto) {
                let own = proto.declaredType(types)
                for case .sameType(let left, let right) in proto.generics.requirements {
                    guard case .member(own, let symbol) = types.kind(left), symbol.name == associated.name else {
                        continue
                    }
                    return substitute(right, proto.generics.parameters, [type])
                }
            }
        }
        return nil
    }

    /// A sequence's elements are those of its iterator.
    private func elementOfIterator(_ associated: AssociatedTypeSymbol, _ nominal: NominalSymbol) -> Type? {
        guard let sequence = knownSymbol(.sequence), let iterator = knownSymbol(.iteratorProtocol),
            associated.owner === sequence, text(associated.name) == "Element",
            let element = iterator.associatedTypes.first,
            let name = sequence.associatedTypes.first(where: { text($0.name) == "Iterator" }),
            conformance(of: nominal, to: iterator) == nil
        else { return nil }
        let type = member(of: nominal.declaredType(types), name)
        guard type != .error, types.nominalSymbol(type) !== nominal else { return nil }
        let found = member(of: type, element)
        return found == .error ? nil : found
    }

    /// What an extension of a protocol gives to types like this one may stand for the requirement too.
    private func inferFromExtensions(_ associated: AssociatedTypeSymbol, _ conformance: Conformance) -> Type? {
        let nominal = conformance.type
        for requirement in associated.owner.protocolRequirements {
            guard let name = memberName(of: requirement) else { continue }
            for other in allConformances(of: nominal) {
                for proto in allProtocols(of: other.proto) {
                    materializeMembers(name, of: proto)
                    for member in proto.members[name] ?? [] {
                        guard let context = member.context else { continue }
                        resolve(context)
                        if let found = inferFromExtension(associated, requirement, member.symbol, context, nominal) {
                            return found
                        }
                    }
                }
            }
        }
        return nil
    }

    private func inferFromExtension(
        _ associated: AssociatedTypeSymbol, _ requirement: Symbol, _ candidate: Symbol, _ context: ExtensionContext,
        _ nominal: NominalSymbol
    ) -> Type? {
        let (holds, stated) = conditions(of: context, on: nominal, for: associated)
        guard holds else { return nil }
        if let stated { return stated }
        guard let found = infer(associated, requirement, from: candidate) else { return nil }
        let made = substitute(found, context.type.generics.parameters, [nominal.declaredType(types)])
        return types.hasError(made) ? nil : made
    }

    /// Does a type meet the conditions of a protocol's extension, and what do they say of an associated type?
    /// `extension Collection where Iterator == IndexingIterator<Self>` says what an iterator is by default.
    private func conditions(
        of context: ExtensionContext, on nominal: NominalSymbol, for associated: AssociatedTypeSymbol
    ) -> (holds: Bool, stated: Type?) {
        let type = nominal.declaredType(types)
        let parameters = context.type.generics.parameters
        var found: Type?
        for requirement in context.signature.requirements {
            switch requirement {
            case .conformance(let subject, let wanted):
                if !conforms(substitute(subject, parameters, [type]), to: wanted) { return (false, nil) }
            case .sameType(let left, let right):
                if case .member(_, let symbol) = types.kind(left), symbol.name == associated.name {
                    found = substitute(right, parameters, [type])
                } else {
                    let one = substitute(left, parameters, [type])
                    let other = substitute(right, parameters, [type])
                    if one != other, !types.hasError(one), !types.hasError(other) { return (false, nil) }
                }
            case .superclass(let subject, let bound):
                if !isSubclass(substitute(subject, parameters, [type]), of: bound) { return (false, nil) }
            }
        }
        return (true, found)
    }

    private func defaultType(of associated: AssociatedTypeSymbol, _ conformance: Conformance) -> Type? {
        let nominal = conformance.type
        for other in allConformances(of: nominal) {
            for proto in allProtocols(of: other.proto) {
                for twin in proto.associatedTypes where twin.name == associated.name {
                    if let value = twin.defaultType {
                        return substitute(value, proto.generics.parameters, [nominal.declaredType(types)])
                    }
                }
            }
        }
        return associated.defaultType.map {
            substitute($0, associated.owner.generics.parameters, [nominal.declaredType(types)])
        }
    }

    private func inferFromMembers(
        _ associated: AssociatedTypeSymbol, _ requirement: Symbol, _ nominal: NominalSymbol
    ) -> Type? {
        guard let name = memberName(of: requirement) else { return nil }
        materializeMembers(name, of: nominal)
        for member in nominal.members[name] ?? [] {
            if let found = infer(associated, requirement, from: member.symbol) { return found }
        }
        return nil
    }

    private func memberName(of requirement: Symbol) -> Name? {
        switch requirement {
        case .function(let function): function.name
        case .variable(let variable): variable.name
        case .subscript: .subscript
        default: nil
        }
    }

    /// What an associated type has to be for a member to stand for a requirement.
    private func infer(_ associated: AssociatedTypeSymbol, _ requirement: Symbol, from member: Symbol) -> Type? {
        switch (requirement, member) {
        case (.function(let function), .function(let candidate)):
            guard candidate !== function, agree(function, candidate) else { return nil }
            return matchParameters(function, candidate, associated)
                ?? match(function.result, candidate.result, associated)
                ?? matchThrown(function.thrown, candidate.thrown, associated)
        case (.variable(let variable), .variable(let candidate)):
            if candidate === variable { return nil }
            resolve(variable)
            resolve(candidate)
            return match(variable.type, candidate.type, associated)
        case (.subscript(let symbol), .subscript(let candidate)):
            if candidate === symbol { return nil }
            resolve(symbol)
            resolve(candidate)
            guard agree(symbol.getter, candidate.getter) else { return nil }
            return matchParameters(symbol.getter, candidate.getter, associated)
                ?? match(symbol.element, candidate.element, associated)
        default: return nil
        }
    }

    private func matchParameters(
        _ function: FunctionSymbol, _ candidate: FunctionSymbol, _ associated: AssociatedTypeSymbol
    ) -> Type? {
        for (wanted, given) in zip(function.parameters, candidate.parameters) {
            if let found = match(wanted.variable.type, given.variable.type, associated) { return found }
        }
        return nil
    }

    /// Could the parameters stand for each other, going by the outermost shape of their types?
    private func agree(_ wanted: FunctionSymbol, _ given: FunctionSymbol) -> Bool {
        resolve(wanted)
        resolve(given)
        guard wanted.parameters.count == given.parameters.count else { return false }
        for (one, other) in zip(wanted.parameters, given.parameters) {
            if one.label != other.label { return false }
            switch (types.kind(one.variable.type), types.kind(other.variable.type)) {
            case (.nominal(let symbol, _), .nominal(let second, _)): if symbol !== second { return false }
            case (.nominal, _): return false
            default: continue
            }
        }
        return true
    }

    /// Walks both types together; what stands where the associated type is asked for.
    private func match(_ wanted: Type, _ given: Type, _ associated: AssociatedTypeSymbol) -> Type? {
        switch types.kind(wanted) {
        case .member(let base, let symbol):
            if case .parameter = types.kind(base), symbol.name == associated.name { return given }
            return nil
        case .nominal(let symbol, let arguments):
            guard case .nominal(let other, let others) = types.kind(given), symbol === other else { return nil }
            for (one, two) in zip(arguments, others) {
                if let found = match(one, two, associated) { return found }
            }
            return nil
        case .tuple(let elements):
            guard case .tuple(let others) = types.kind(given), others.count == elements.count else { return nil }
            for (one, two) in zip(elements, others) {
                if let found = match(one.type, two.type, associated) { return found }
            }
            return nil
        case .function(let function):
            guard case .function(let other) = types.kind(given) else { return nil }
            for (one, two) in zip(function.parameters, other.parameters) {
                if let found = match(one.type, two.type, associated) { return found }
            }
            return match(function.result, other.result, associated)
                ?? matchThrown(function.thrown, other.thrown, associated)
        default: return nil
        }
    }

    /// `throws(Failure)`: what throws nothing throws `Never`.
    private func matchThrown(_ wanted: Type?, _ given: Type?, _ associated: AssociatedTypeSymbol) -> Type? {
        wanted.flatMap { match($0, given ?? known(.never), associated) }
    }
}
