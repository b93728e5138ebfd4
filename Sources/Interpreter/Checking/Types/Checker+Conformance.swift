import Diagnostics
import Syntax

struct ConformanceKey: Hashable {
    let type: ObjectIdentifier
    let proto: ObjectIdentifier
    let realm: ObjectIdentifier?
    let isLowering: Bool

    func _rawHashValue(seed: Int) -> Int {
        QuickHash.of(UInt64(UInt(bitPattern: type)), UInt64(UInt(bitPattern: proto)), seed: seed)
    }
}

/// Which types conform to which protocols, and by what.
extension Checker {
    // MARK: - Stating

    func addConformance(
        of nominal: NominalSymbol, to proto: NominalSymbol, context: ExtensionContext?, isImplied: Bool,
        at range: SourceRange? = nil
    ) {
        for existing in nominal.conformances where existing.proto === proto && isVisible(existing) {
            if !isImplied, !existing.isImplied, let range, !nominal.isLibrary {
                report(CheckingMessages.redundantConformance(text(nominal.name), text(proto.name)), at: range)
            }
            return
        }
        let conformance = Conformance(
            type: nominal, proto: proto, signature: context?.signature ?? nominal.generics, context: context,
            isImplied: isImplied)
        conformance.range = range
        if !nominal.isLibrary, text(proto.name).utf8.starts(with: "ExpressibleBy".utf8) {
            programHasLiteralTypes = true
        }
        nominal.conformances.append(conformance)
        if nominal.hasCachedConformances {
            // Those found for its subclasses and by it go as well.
            conformanceCache.removeAll(keepingCapacity: true)
        }
        if nominal.hasCachedMembers { generation += 1 }
        forgetConditions()
    }

    /// Enums compare and hash by themselves; raw values make them `RawRepresentable`.
    func addEnumConformances(_ nominal: NominalSymbol) {
        nominal.cases.forEach { resolve($0) }
        if let raw = nominal.rawType, raw != .error {
            if let symbol = knownSymbol(.rawRepresentable) {
                addConformance(of: nominal, to: symbol, context: nil, isImplied: true)
            }
        }
        if nominal.cases.allSatisfy({ $0.payload.isEmpty }), nominal.representation == .declared, !nominal.cases.isEmpty
        {
            for kind in [KnownType.hashable, .equatable] {
                if let symbol = knownSymbol(kind) {
                    addConformance(of: nominal, to: symbol, context: nil, isImplied: true)
                }
            }
        }
    }

    /// The conformances stated for a type, by itself and by extensions.
    func allConformances(of nominal: NominalSymbol) -> [Conformance] {
        resolveHeader(nominal)
        if nominal.isLibrary, !nominal.hasLibraryConformances {
            nominal.hasLibraryConformances = true
            for (number, group) in (libraryIndex.extensions[nominal.libraryPath] ?? []).enumerated()
            where group.conformances.utf8CodeUnitCount > 0 {
                stateConformances(of: libraryContext(of: nominal, number))
            }
        }
        for context in nominal.extensions where !context.hasStatedConformances { stateConformances(of: context) }
        return nominal.conformances
    }

    func stateConformances(of context: ExtensionContext) {
        guard !context.hasStatedConformances, let syntax = context.declaration else { return }
        context.hasStatedConformances = true
        resolve(context)
        isolated(in: context.scope) {
            environment = context.signature
            readInherited(syntax.inherited, of: context.type, context: context)
        }
    }

    // MARK: - Finding

    /// The conformance of a declaration (its conditions not looked at), its own or its superclass's.
    func conformance(of nominal: NominalSymbol, to proto: NominalSymbol) -> Conformance? {
        let key = ConformanceKey(
            type: ObjectIdentifier(nominal), proto: ObjectIdentifier(proto), realm: realm.map { ObjectIdentifier($0) },
            isLowering: isLowering)
        if let cached = conformanceCache[key] { return cached }
        let found = findConformance(of: nominal, to: proto)
        if !nominal.isResolvingHeader {
            conformanceCache[key] = found
            nominal.hasCachedConformances = true
        }
        return found
    }

    private func findConformance(of nominal: NominalSymbol, to proto: NominalSymbol) -> Conformance? {
        let stated = visibleConformances(of: nominal)
        for conformance in stated where conformance.proto === proto { return conformance }
        for conformance in stated where inherits(conformance.proto, from: proto) {
            // Stated through a protocol that inherits from this one.
            let derived = Conformance(
                type: nominal, proto: proto, signature: conformance.signature, context: conformance.context,
                isImplied: true)
            nominal.derivedConformances.append(derived)
            return derived
        }
        if let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass) {
            return conformance(of: symbol, to: proto)
        }
        return nil
    }

    func conforms(_ type: Type, to proto: NominalSymbol) -> Bool {
        let type = shallow(type)
        if case .member(let base, _) = types.kind(type), types.hasVariable(base) { return true }
        switch types.kind(type) {
        case .error, .variable: return true
        case .nominal(let nominal, let arguments):
            if proto === knownSymbol(.anyObject) { return nominal.kind == .class }
            if isMarker(proto) { return true }
            guard let conformance = conformance(of: nominal, to: proto) else { return false }
            return satisfies(conformance, nominal, arguments)
        case .parameter, .member, .opaque:
            if case .opaque(let symbol, let arguments) = types.kind(type), isLowering,
                let underlying = symbol.underlying
            {
                return conforms(substitute(underlying, symbol.generics.parameters, arguments), to: proto)
            }
            if isMarker(proto) { return true }
            for known in protocols(of: type) where inherits(known, from: proto) { return true }
            if let bound = superclassBound(of: type) { return conforms(bound, to: proto) }
            return false
        case .existential(let members):
            if proto === knownSymbol(.error) {
                for member in members {
                    if let symbol = types.nominalSymbol(member), inherits(symbol, from: proto) { return true }
                }
            }
            return proto === knownSymbol(.anyObject) && isClassBound(type)
        case .tuple, .function, .metatype: return isMarker(proto)
        }
    }

    private func isMarker(_ proto: NominalSymbol) -> Bool {
        proto.isLibrary && proto === knownSymbol(.sendable)
    }

    func isClassBound(_ type: Type) -> Bool {
        switch types.kind(type) {
        case .nominal(let nominal, _): nominal.kind == .class
        case .existential, .parameter:
            superclassBound(of: type) != nil
                || protocols(of: type).contains {
                    $0.isClassBound || $0 === knownSymbol(.anyObject)
                }
        default: false
        }
    }

    private func satisfies(_ conformance: Conformance, _ nominal: NominalSymbol, _ arguments: [Type]) -> Bool {
        guard conformance.type === nominal else { return true }
        let parameters = nominal.generics.parameters
        if conformance.context == nil || arguments.isEmpty { return true }
        // `extension Box: Comparable where Box: Comparable` asks for itself without end.
        if conditionDepth > 64 { return false }
        conditionDepth += 1
        defer { conditionDepth -= 1 }
        for requirement in conformance.signature.requirements {
            switch requirement {
            case .conformance(let subject, let wanted):
                if !conforms(substitute(subject, parameters, arguments), to: wanted) { return false }
            case .sameType(let left, let right):
                let one = normalized(zonk(substitute(left, parameters, arguments)))
                let other = normalized(zonk(substitute(right, parameters, arguments)))
                if one != other, !types.hasVariable(one), !types.hasVariable(other) { return false }
            case .superclass(let subject, let bound):
                if !isSubclass(substitute(subject, parameters, arguments), of: bound) { return false }
            }
        }
        return true
    }

    /// Reports a generic argument that lacks a conformance.
    func requireConformance(_ type: Type, _ proto: NominalSymbol, owner: FunctionSymbol?, at range: SourceRange) {
        if type == .error || conforms(type, to: proto) { return }
        if let owner, opens(type, conformingTo: proto, in: owner) { return }
        // A member of a protocol's extension, called on what is in the box.
        if owner?.owner?.kind == .protocol, isBoxed(type),
            protocols(of: type).contains(where: { inherits($0, from: proto) })
        {
            return
        }
        var message: String
        let name = text(proto.name)
        if case .existential(let members) = types.kind(type), !members.isEmpty {
            message = CheckingMessages.existentialDoesNotConform(text(type), name)
        } else if case .tuple = types.kind(type) {
            message = CheckingMessages.cannotConform(text(type), name)
        } else if case .function = types.kind(type), let owner, owner.kind == .initializer, isLibraryFunction(owner) {
            message = CheckingMessages.noExactMatches("initializer ")
        } else if case .function = types.kind(type) {
            message = CheckingMessages.cannotConform(text(type), name)
        } else if let owner {
            message = requirementMessage(owner, type, name)
        } else {
            message = CheckingMessages.typeDoesNotConform(text(type), name)
        }
        if types.hasError(type) { message = "" }
        if !message.isEmpty { report(message, at: range) }
    }

    private func requirementMessage(_ owner: FunctionSymbol, _ type: Type, _ proto: String) -> String {
        switch owner.kind {
        case .function, .local:
            return CheckingMessages.functionRequires("global function", text(owner.name), text(type), proto)
        case .initializer:
            if let nominal = owner.owner, asks(nominal, proto) {
                return CheckingMessages.functionRequires(genericKind(nominal), text(nominal.name), text(type), proto)
            }
            return CheckingMessages.functionRequires("initializer", description(of: owner), text(type), proto)
        case .method where owner.isStatic:
            return CheckingMessages.functionRequires(
                isOperator(owner) ? "operator function" : "static method", text(owner.name), text(type), proto)
        default: return CheckingMessages.functionRequires("instance method", text(owner.name), text(type), proto)
        }
    }

    /// Does the type itself ask its arguments to conform?
    private func asks(_ nominal: NominalSymbol, _ proto: String) -> Bool {
        nominal.generics.requirements.contains { requirement in
            if case .conformance(_, let wanted) = requirement { return text(wanted.name) == proto }
            return false
        }
    }

    private func genericKind(_ nominal: NominalSymbol) -> String {
        switch nominal.kind {
        case .class: "generic class"
        case .enum: "generic enum"
        case .struct, .protocol: "generic struct"
        }
    }

    func isOperator(_ function: FunctionSymbol) -> Bool {
        if case .function(let syntax)? = function.state.declaration?.kind { return syntax.isOperator }
        return false
    }

    /// `move(from:to:)`
    func description(of function: FunctionSymbol) -> String {
        var result = text(function.name)
        if isOperator(function) { return result }
        // Without any label the compiler leaves the parentheses out.
        let isNamed = function.kind != .initializer && function.subscriptSymbol == nil
        if isNamed, !function.parameters.isEmpty, function.parameters.allSatisfy({ $0.label == nil }) { return result }
        result += "("
        for parameter in function.parameters {
            result += (parameter.label.map { text($0) } ?? "_") + ":"
        }
        return result + ")"
    }

    // MARK: - Associated types

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
        for (parameter, argument) in zip(nominal.generics.parameters, arguments)
        where parameter.name == associated.name {
            return argument
        }
        return nil
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

    /// What a protocol's extension gives every conforming type may stand for the requirement too.
    private func inferFromExtensions(_ associated: AssociatedTypeSymbol, _ conformance: Conformance) -> Type? {
        let nominal = conformance.type
        for case .function(let requirement) in associated.owner.protocolRequirements {
            resolve(requirement)
            for other in allConformances(of: nominal) {
                for proto in allProtocols(of: other.proto) {
                    materializeMembers(requirement.name, of: proto)
                    for member in proto.members[requirement.name] ?? [] {
                        guard case .function(let candidate) = member.symbol, let context = member.context else {
                            continue
                        }
                        resolve(context)
                        resolve(candidate)
                        if let stated = statedWitness(associated, context, proto, nominal) { return stated }
                        guard context.signature.requirements.count == proto.generics.requirements.count,
                            candidate.parameters.count == requirement.parameters.count
                        else { continue }
                        let result = substitute(
                            candidate.result, proto.generics.parameters, [nominal.declaredType(types)])
                        if let found = match(requirement.result, result, associated) { return found }
                    }
                }
            }
        }
        return nil
    }

    /// `extension Collection where Iterator == IndexingIterator<Self>` says what an iterator is by default.
    private func statedWitness(
        _ associated: AssociatedTypeSymbol, _ context: ExtensionContext, _ proto: NominalSymbol,
        _ nominal: NominalSymbol
    ) -> Type? {
        let type = nominal.declaredType(types)
        var found: Type?
        for requirement in context.signature.requirements {
            switch requirement {
            case .conformance(let subject, let wanted):
                if !conforms(substitute(subject, proto.generics.parameters, [type]), to: wanted) { return nil }
            case .sameType(let left, let right):
                if case .member(_, let symbol) = types.kind(left), symbol.name == associated.name {
                    found = substitute(right, proto.generics.parameters, [type])
                } else {
                    let one = substitute(left, proto.generics.parameters, [type])
                    let other = substitute(right, proto.generics.parameters, [type])
                    if one != other, !types.hasError(one), !types.hasError(other) { return nil }
                }
            case .superclass: return nil
            }
        }
        return found
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
        switch requirement {
        case .function(let function):
            resolve(function)
            materializeMembers(function.name, of: nominal)
            for member in nominal.members[function.name] ?? [] {
                guard case .function(let candidate) = member.symbol, candidate !== function else { continue }
                resolve(candidate)
                guard candidate.parameters.count == function.parameters.count else { continue }
                guard compatible(function, candidate) else { continue }
                for (wanted, given) in zip(function.parameters, candidate.parameters) {
                    if let found = match(wanted.variable.type, given.variable.type, associated) { return found }
                }
                if let found = match(function.result, candidate.result, associated) { return found }
                if let found = matchThrown(function.thrown, candidate.thrown, associated) { return found }
            }
        case .variable(let variable):
            resolve(variable)
            materializeMembers(variable.name, of: nominal)
            for member in nominal.members[variable.name] ?? [] {
                guard case .variable(let candidate) = member.symbol else { continue }
                resolve(candidate)
                if let found = match(variable.type, candidate.type, associated) { return found }
            }
        case .subscript(let symbol):
            resolve(symbol)
            materializeMembers(.subscript, of: nominal)
            for member in nominal.members[.subscript] ?? [] {
                guard case .subscript(let candidate) = member.symbol else { continue }
                resolve(candidate)
                guard candidate.getter.parameters.count == symbol.getter.parameters.count,
                    compatible(symbol.getter, candidate.getter)
                else { continue }
                for (wanted, given) in zip(symbol.getter.parameters, candidate.getter.parameters) {
                    if let found = match(wanted.variable.type, given.variable.type, associated) { return found }
                }
                if let found = match(symbol.element, candidate.element, associated) { return found }
            }
        default: break
        }
        return nil
    }

    /// Could the parameters stand for each other, going by the outermost shape of their types?
    private func compatible(_ wanted: FunctionSymbol, _ given: FunctionSymbol) -> Bool {
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
