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
        if let raw = nominal.rawType, raw != .error, hasRawValues(nominal, of: raw) {
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
        if let conformance = leastConditional(stated.filter { inherits($0.proto, from: proto) }) {
            // Stated through a protocol that inherits from this one; what was found of it while checking holds for lowering.
            if let known = nominal.derivedConformances.first(where: {
                $0.proto === proto && $0.context === conformance.context
            }) {
                return known
            }
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

    /// Beside `extension Box: BidirectionalCollection where …` it is `extension Box: Collection` that makes a sequence of it.
    private func leastConditional(_ stated: [Conformance]) -> Conformance? {
        stated.min { $0.signature.requirements.count < $1.signature.requirements.count }
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
        if isBoxed(type) && type != .any || isTuple(type) {
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
        if types.hasError(type) || toldConformances.contains("\(text(type)): \(name)") { message = "" }
        if !message.isEmpty { report(message, at: range) }
    }

    private func requirementMessage(_ owner: FunctionSymbol, _ type: Type, _ proto: String) -> String {
        if isAddedTo(owner) { return CheckingMessages.noExactMatches("instance method 'append'") }
        let name = description(of: owner)
        switch owner.kind {
        case .initializer:
            if let nominal = owner.owner, asks(nominal, proto) {
                return CheckingMessages.functionRequires(genericKind(nominal), text(nominal.name), text(type), proto)
            }
        case .method where isOperator(owner):
            return CheckingMessages.functionRequires("operator function", name, text(type), proto)
        case .method:
            // What the extension asks of the type, not the method of its arguments.
            guard let context = owner.state.context, owner.state.row == nil,
                owner.generics.parameters.count == owner.outerGenericCount
            else { break }
            return CheckingMessages.referencingRequires(
                "\(functionKind(owner)) '\(name)'", text(context.type.name), text(type), proto)
        default: break
        }
        return CheckingMessages.functionRequires(functionKind(owner), name, text(type), proto)
    }

    /// Does the type itself ask its arguments to conform?
    private func asks(_ nominal: NominalSymbol, _ proto: String) -> Bool {
        nominal.generics.requirements.contains { requirement in
            if case .conformance(_, let wanted) = requirement { return text(wanted.name) == proto }
            return false
        }
    }

    func genericKind(_ nominal: NominalSymbol) -> String {
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
}
