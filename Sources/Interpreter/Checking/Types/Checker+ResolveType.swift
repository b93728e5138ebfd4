import Diagnostics
import Syntax

/// From types as written to types.
extension Checker {
    /// The type that the syntax names; mistakes are reported and give the error type.
    func resolveType(_ syntax: TypeSyntax) -> Type {
        switch syntax.kind {
        case .name(let reference): return resolveNamed(reference, syntax)
        case .member(let base, let reference): return resolveMember(base, reference, syntax)
        case .array(let element): return array(resolveType(element))
        case .dictionary(let key, let value): return resolveDictionary(key, value, syntax.range)
        case .optional(let wrapped): return optional(resolveType(wrapped))
        case .implicitlyUnwrapped(let wrapped): return optional(resolveType(wrapped))
        case .tuple(let elements): return resolveTuple(elements)
        case .parenthesized(let inner): return resolveType(inner)
        case .function(let function): return resolveFunction(function)
        case .some(let constraint): return resolveOpaque(constraint, at: syntax.range)
        case .any(let constraint):
            switch constraint.kind {
            case .metatype(let instance): return types.metatype(existential(of: instance))
            case .optional(let wrapped), .implicitlyUnwrapped(let wrapped):
                return optionalAny(wrapped, at: syntax.range)
            default: return existential(of: constraint)
            }
        case .composition(let parts): return composition(parts)
        case .metatype(let instance): return resolveMetatype(instance)
        case .attributed(_, let inner): return resolveType(inner)
        case .inout(let inner): return resolveType(inner)
        case .placeholder: return resolvePlaceholder(syntax.range)
        case .error: return .error
        }
    }

    /// Only where a value is read with the type can it tell what the placeholder stands for.
    private func resolvePlaceholder(_ range: SourceRange) -> Type {
        guard solveDepth > 0 else {
            report(CheckingMessages.placeholderNotAllowed, at: range)
            return .error
        }
        return freshVariable(at: range)
    }

    func hasPlaceholder(_ syntax: TypeSyntax) -> Bool {
        switch syntax.kind {
        case .placeholder: true
        case .array(let inner), .optional(let inner), .parenthesized(let inner): hasPlaceholder(inner)
        case .dictionary(let key, let value): hasPlaceholder(key) || hasPlaceholder(value)
        case .name(let reference): reference.genericArguments?.contains { hasPlaceholder($0) } ?? false
        case .tuple(let elements): elements.contains { hasPlaceholder($0.type) }
        default: false
        }
    }

    private func resolveDictionary(_ key: TypeSyntax, _ value: TypeSyntax, _ range: SourceRange) -> Type {
        let keyType = resolveType(key)
        let valueType = resolveType(value)
        if keyType != .error, !types.hasVariable(keyType), !conforms(keyType, .hashable), !impliesHashable(keyType) {
            report(CheckingMessages.doesNotConform(text(keyType), "Hashable"), at: range)
        }
        return known(.dictionary, [keyType, valueType])
    }

    /// `func f<K, V>(_ table: [K: V])` asks `K: Hashable` without saying so.
    private func impliesHashable(_ key: Type) -> Bool {
        if let proto = knownSymbol(.hashable), impliedRequirements != nil { return implies(key, proto) }
        guard let function = openSignature, case .parameter(let symbol) = types.kind(key),
            function.generics.parameters.contains(where: { $0 === symbol }), let proto = knownSymbol(.hashable)
        else { return false }
        function.generics.requirements.append(.conformance(key, proto))
        environment = function.generics
        return true
    }

    private func resolveMetatype(_ syntax: TypeSyntax) -> Type {
        types.metatype(resolveType(syntax))
    }

    private func resolveTuple(_ elements: [TupleTypeElement]) -> Type {
        if elements.count == 1 {
            if elements[0].label != nil {
                report(CheckingMessages.tupleOfOne, at: SourceRange(at: elements[0].range.lower))
            }
            return resolveType(elements[0].type)
        }
        return types.make(
            .tuple(
                elements.map {
                    TypeKind.TupleElement(
                        label: $0.label == .underscore ? nil : $0.label, type: resolveType($0.type))
                }))
    }

    private func resolveFunction(_ syntax: FunctionTypeSyntax) -> Type {
        var parameters: [FunctionType.Parameter] = []
        for element in syntax.parameters {
            parameters.append(parameterType(element.type, isVariadic: element.isVariadic))
        }
        if case .tuple(let elements) = syntax.result.kind, elements.isEmpty { writesEmptyTuples = true }
        return types.make(
            .function(
                FunctionType(
                    parameters: parameters, result: resolveType(syntax.result), thrown: thrownType(syntax.effects))))
    }

    func thrownType(_ effects: Effects) -> Type? {
        guard effects.kind != .none else { return nil }
        guard let syntax = effects.thrownType else { return errorType }
        let type = resolveType(syntax)
        if type == known(.never) { return nil }
        // What is thrown is an error: a parameter need not say so.
        if types.flags(type).contains(.parameter), let error = knownSymbol(.error), !conforms(type, to: error) {
            _ = implies(type, error)
        }
        if type != .error, types.flags(type).isEmpty, let error = knownSymbol(.error), !types.isExistential(type),
            !conforms(type, to: error)
        {
            report(CheckingMessages.thrownTypeNotError(text(type)), at: syntax.range)
            return .error
        }
        return type
    }

    /// A parameter's type with what its attributes say.
    func parameterType(_ syntax: TypeSyntax, isVariadic: Bool) -> FunctionType.Parameter {
        var inner = syntax
        var parameter = FunctionType.Parameter(.error)
        while true {
            switch inner.kind {
            case .attributed(let attributes, let next):
                for attribute in attributes {
                    guard let name = attribute.name else { continue }
                    if text(name) == "autoclosure" { parameter.isAutoclosure = true }
                    if text(name) == "escaping" { parameter.isEscaping = true }
                }
                inner = next
                continue
            case .inout(let next):
                parameter.isInout = true
                inner = next
                continue
            default: break
            }
            break
        }
        parameter.type = resolveType(inner)
        if isVariadic {
            parameter.isVariadic = true
            parameter.type = array(parameter.type)
        }
        return parameter
    }

    // MARK: - Names

    private func resolveNamed(_ reference: NameReference, _ syntax: TypeSyntax) -> Type {
        if reference.name == .Self { return selfTypeHere(reference.range) }
        if let symbol = lookupType(reference.name) {
            return type(of: symbol, reference, outer: nil)
        }
        switch text(reference.name) {
        case "Any": return .any
        case "Void": return .void
        case "AnyObject": return types.make(.existential([known(.anyObject)]))
        default: break
        }
        reportUnknownType(reference)
        return .error
    }

    private func reportUnknownType(_ reference: NameReference) {
        if isNotOffered(reference.name) {
            return report(CheckingMessages.notAvailable("'\(text(reference.name))'"), at: reference.range)
        }
        report(
            CheckingMessages.cannotFindType(text(reference.name)), at: reference.range,
            notes: nearTypeNotes(reference.name, at: reference.range))
    }

    /// `Self`, or the enclosing type's own name for it.
    func selfTypeHere(_ range: SourceRange) -> Type {
        var current: Scope? = scope
        while let place = current {
            if let context = place.context {
                return context.isResolved ? context.selfType : context.type.declaredType(types)
            }
            if let nominal = place.nominal { return nominal.declaredType(types) }
            current = place.parent
        }
        report(CheckingMessages.selfOutsideType, at: range)
        return .error
    }

    /// The type that a type-like symbol stands for, with the generic arguments written.
    func type(of symbol: Symbol, _ reference: NameReference, outer: Type?) -> Type {
        switch symbol {
        case .genericParameter(let parameter): return fixed(parameter)
        case .nominal(let nominal): return type(of: nominal, reference, outer: outer)
        case .typealias(let alias):
            resolve(alias)
            return type(of: alias, reference, outer: outer)
        case .associatedType(let associated):
            if let outer { return member(of: outer, associated) }
            return member(of: ownType(of: associated.owner) ?? selfTypeHere(reference.range), associated)
        default: return .error
        }
    }

    /// A parameter, or what an extension's `where` clause makes of it.
    private func fixed(_ parameter: GenericParameterSymbol) -> Type {
        let type = types.parameter(parameter)
        return normalized(type)
    }

    private func type(of alias: TypealiasSymbol, _ reference: NameReference, outer: Type?) -> Type {
        var arguments: [Type] = []
        let outerCount = alias.generics.parameters.count - alias.ownCount
        if let outer, case .nominal(_, let given) = types.kind(outer), given.count >= outerCount {
            arguments = Array(given.prefix(outerCount))
        } else if let outer, outerCount == 1, alias.generics.parameters[0].selfOf != nil {
            arguments = [outer]
        } else if outerCount == 1, let proto = alias.generics.parameters[0].selfOf, let own = ownType(of: proto) {
            arguments = [own]
        } else {
            arguments = alias.generics.parameters.prefix(outerCount).map { fixed($0) }
        }
        if alias.ownCount > 0 {
            let own = (reference.genericArguments ?? []).map { resolveType($0) }
            guard own.count == alias.ownCount else { return openedOrError(alias, arguments, reference) }
            arguments += own
            guard meetsRequirements(of: alias.name, alias.generics, arguments, reference.range) else { return .error }
        }
        if alias.ownCount == 0, reference.genericArguments != nil {
            let meaning = plainText(alias.type)
            report(CheckingMessages.aliasNotGeneric(text(alias.name), meaning), at: reference.range)
        }
        if alias.generics.parameters.isEmpty { return alias.type }
        return substitute(alias.type, alias.generics.parameters, arguments)
    }

    /// What `Self` of a protocol is inside of a type that conforms to it, or of a protocol that refines it.
    private func ownType(of proto: NominalSymbol) -> Type? {
        var current: Scope? = scope
        while let place = current {
            if let nominal = place.nominal, nominal !== proto,
                nominal.kind == .protocol ? inherits(nominal, from: proto) : conformance(of: nominal, to: proto) != nil
            {
                if let context = place.context, context.isResolved { return context.selfType }
                return nominal.declaredType(types)
            }
            current = place.parent
        }
        return nil
    }

    private func openedOrError(_ alias: TypealiasSymbol, _ outer: [Type], _ reference: NameReference) -> Type {
        guard solveDepth > 0 else {
            report(CheckingMessages.genericNeedsArguments(text(reference.name)), at: reference.range)
            return .error
        }
        let own = (0..<alias.ownCount).map { _ in freshVariable(at: reference.range) }
        return substitute(alias.type, alias.generics.parameters, outer + own)
    }

    private func type(of nominal: NominalSymbol, _ reference: NameReference, outer: Type?) -> Type {
        if nominal.kind == .protocol { return types.make(.existential([types.nominal(nominal)])) }
        if nominal.representation == .float, !usesFloat { usesFloat = !scope.isOfLibrary }
        let parentCount = nominal.parent?.generics.parameters.count ?? 0
        var arguments: [Type] = []
        if parentCount > 0 {
            if let outer, case .nominal(_, let given) = types.kind(outer), given.count >= parentCount {
                arguments = Array(given.prefix(parentCount))
            } else {
                arguments = nominal.generics.parameters.prefix(parentCount).map { fixed($0) }
            }
        }
        let wanted = nominal.generics.parameters.count - parentCount
        if let written = reference.genericArguments {
            let given = written.map { resolveType($0) }
            guard given.count == wanted else {
                reportArgumentCount(nominal, reference, given.count, wanted)
                return .error
            }
            resolveHeader(nominal)
            let fits = meetsRequirements(of: nominal.name, nominal.generics, arguments + given, reference.range)
            return fits ? types.nominal(nominal, arguments + given) : .error
        }
        if wanted == 0 { return types.nominal(nominal, arguments) }
        if let inside = insideArguments(of: nominal) { return types.nominal(nominal, inside) }
        if solveDepth > 0 {
            let fresh = nominal.generics.parameters.suffix(wanted).map {
                freshVariable(at: reference.range, parameter: $0)
            }
            return types.nominal(nominal, arguments + fresh)
        }
        report(
            CheckingMessages.genericNeedsArguments(text(reference.name)), at: reference.range)
        return .error
    }

    /// Inside of a generic type its bare name means the type itself.
    private func insideArguments(of nominal: NominalSymbol) -> [Type]? {
        var current: Scope? = scope
        while let place = current {
            if let found = place.nominal, found === nominal {
                if let context = place.context, context.isResolved {
                    return types.arguments(context.selfType).map { normalized($0) }
                }
                return nominal.generics.parameters.map { fixed($0) }
            }
            current = place.parent
        }
        return nil
    }

    private func reportArgumentCount(
        _ nominal: NominalSymbol, _ reference: NameReference, _ given: Int, _ wanted: Int
    ) {
        let name = text(nominal.name)
        if wanted == 0 {
            report(CheckingMessages.cannotSpecialize(name), at: reference.range)
        } else {
            report(CheckingMessages.specializedCount(name, given, wanted), at: reference.range)
        }
    }

    /// After `Set<Point>`: are the arguments what the type asks of them?
    private func meetsRequirements(
        of name: Name, _ signature: GenericSignature, _ arguments: [Type], _ range: SourceRange
    ) -> Bool {
        var fits = true
        func isOpen(_ type: Type) -> Bool { types.hasVariable(type) || types.hasError(type) }
        for requirement in signature.requirements {
            switch requirement {
            case .conformance(let subject, let proto):
                let type = substitute(subject, signature.parameters, arguments)
                if !isOpen(type), !conforms(type, to: proto), !implies(type, proto) {
                    fits = false
                    let words = (text(type), text(proto.name))
                    if trialDepth == 0 { toldConformances.insert("\(words.0): \(words.1)") }
                    report(
                        isExistential(type, conformingTo: proto)
                            ? CheckingMessages.cannotConform(words.0, words.1)
                            : CheckingMessages.typeDoesNotConform(words.0, words.1), at: range)
                }
            case .sameType(let left, let right):
                let left = substitute(left, signature.parameters, arguments)
                let right = substitute(right, signature.parameters, arguments)
                if !isOpen(left), !isOpen(right), normalized(left) != normalized(right), !implies(left, equalTo: right)
                {
                    fits = false
                    report(CheckingMessages.typeRequiresSame(text(name), text(left), text(right)), at: range)
                }
            case .superclass: continue
            }
        }
        return fits
    }

    /// `func map<U>() -> Matrix<U>` asks of `U` what the matrix asks of it.
    private func implies(_ type: Type, _ proto: NominalSymbol) -> Bool {
        implies(.conformance(type, proto), of: [type])
    }

    /// `func chain<A, B>(…) -> Chain<A, B>` of a type with `where A.Output == B.Input`
    private func implies(_ left: Type, equalTo right: Type) -> Bool {
        implies(.sameType(left, right), of: [left, right])
    }

    /// Notes what a signature asks without saying so, if that is of its own parameters.
    private func implies(_ requirement: Requirement, of subjects: [Type]) -> Bool {
        let roots = subjects.compactMap { root(of: $0) }
        if impliedRequirements != nil, roots.contains(where: { $0.selfOf == nil }) {
            impliedRequirements?.append(requirement)
            return true
        }
        guard let function = opaqueParameters ?? opaqueResult,
            function.generics.parameters.dropFirst(function.outerGenericCount).contains(where: { own in
                roots.contains { $0 === own }
            })
        else { return false }
        function.generics.requirements.append(requirement)
        environment = function.generics
        return true
    }

    /// The parameter `T` of `T.Element.Index`.
    private func root(of type: Type) -> GenericParameterSymbol? {
        switch types.kind(type) {
        case .parameter(let symbol): symbol
        case .member(let base, _): root(of: base)
        default: nil
        }
    }

    /// The protocols (and at most one class) that a constraint names.
    func constraints(of syntax: TypeSyntax) -> [Type] {
        switch syntax.kind {
        case .composition(let parts): return parts.flatMap { constraints(of: $0) }
        case .parenthesized(let inner), .any(let inner), .some(let inner): return constraints(of: inner)
        case .attributed(_, let inner): return constraints(of: inner)
        case .name(let reference):
            if let symbol = lookupType(reference.name) {
                switch symbol {
                case .nominal(let nominal) where nominal.kind == .protocol:
                    guard let arguments = primaryArguments(nominal, reference) else { return [.error] }
                    return [types.nominal(nominal, arguments)]
                case .typealias(let alias):
                    resolve(alias)
                    if case .existential(let members) = types.kind(alias.type) { return members }
                    return [alias.type]
                default: return [type(of: symbol, reference, outer: nil)]
                }
            }
            if text(reference.name) == "Any" { return [] }
            reportUnknownType(reference)
            return [.error]
        default: return [resolveType(syntax)]
        }
    }

    /// `Sequence<Int>`: the arguments are kept in the constraint's type. Nil if the protocol takes none.
    private func primaryArguments(_ proto: NominalSymbol, _ reference: NameReference) -> [Type]? {
        guard let written = reference.genericArguments else { return [] }
        if case .nominal(let syntax)? = proto.state.declaration?.kind, syntax.generics.parameters.isEmpty {
            report(CheckingMessages.noPrimaryTypes(text(proto.name)), at: reference.range)
            return nil
        }
        return written.map { resolveType($0) }
    }

    func existential(of syntax: TypeSyntax) -> Type {
        let members = constraints(of: syntax)
        if members.contains(.error) { return .error }
        return makeExistential(members)
    }

    /// `any Shape?`
    private func optionalAny(_ wrapped: TypeSyntax, at range: SourceRange) -> Type {
        let type = existential(of: wrapped)
        if type != .error { report(CheckingMessages.optionalAny(text(type)), at: SourceRange(at: range.lower)) }
        return optional(type)
    }

    private func composition(_ parts: [TypeSyntax]) -> Type {
        let members = parts.flatMap { constraints(of: $0) }
        if members.contains(.error) { return .error }
        return makeExistential(members)
    }

    func makeExistential(_ members: [Type]) -> Type {
        if members.count == 1, types.nominalSymbol(members[0])?.kind != .protocol { return members[0] }
        var unique: [Type] = []
        for member in members where !unique.contains(member) { unique.append(member) }
        unique.sort { number(of: $0) < number(of: $1) }
        return types.make(.existential(unique))
    }

    private func number(of type: Type) -> Int {
        guard let symbol = types.nominalSymbol(type) else { return -1 }
        return symbol.kind == .class ? -1 : symbol.number
    }

    // MARK: - Members of types

    private func resolveMember(_ base: TypeSyntax, _ reference: NameReference, _ syntax: TypeSyntax) -> Type {
        if let own = qualifiedType(base, reference) { return own }
        let outer = resolveType(base)
        if outer == .error { return .error }
        if let symbol = memberType(reference.name, of: outer) {
            if !accessible(symbol, in: outer, at: reference) { return .error }
            return type(of: symbol, reference, outer: outer)
        }
        report(CheckingMessages.notAMemberType(text(reference.name), text(outer)), at: reference.range)
        return .error
    }

    /// A nested type, alias or associated type of a type.
    func memberType(_ name: Name, of type: Type) -> Symbol? {
        switch types.kind(type) {
        case .nominal(let nominal, _): return memberType(name, in: nominal)
        case .parameter, .member, .opaque:
            for proto in protocols(of: type) {
                for each in allProtocols(of: proto) {
                    if let symbol = memberType(name, declaredIn: each) { return symbol }
                }
            }
            return nil
        default: return nil
        }
    }

    func memberType(_ name: Name, in nominal: NominalSymbol) -> Symbol? {
        if let found = memberType(name, declaredIn: nominal) { return found }
        if nominal.kind == .protocol {
            for proto in allProtocols(of: nominal) {
                if let found = memberType(name, declaredIn: proto) { return found }
            }
            return nil
        }
        if nominal.isResolvingHeader { return nil }
        resolveHeader(nominal)
        if let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass),
            let found = memberType(name, in: symbol)
        {
            return found
        }
        for conformance in allConformances(of: nominal) {
            for proto in allProtocols(of: conformance.proto) {
                if let found = memberType(name, declaredIn: proto) { return found }
            }
        }
        return nil
    }

    private func memberType(_ name: Name, declaredIn nominal: NominalSymbol) -> Symbol? {
        materializeMembers(name, of: nominal)
        for member in nominal.members[name] ?? [] {
            switch member.symbol {
            case .nominal, .typealias, .associatedType: return member.symbol
            default: continue
            }
        }
        return nil
    }

    /// A type-like symbol by its name, from the innermost scope outwards.
    func lookupType(_ name: Name) -> Symbol? {
        var current: Scope? = scope
        var open: Symbol?
        while let place = current {
            if let symbols = place.local(name) {
                for symbol in symbols.reversed() {
                    switch symbol {
                    case .nominal, .typealias, .genericParameter, .associatedType:
                        if place.kind == .unit || place.kind == .block { noteUse(of: name, at: place) }
                        return symbol
                    default: continue
                    }
                }
            }
            if let nominal = place.nominal {
                // No type of the library has one inside that is called like one of those that stand alone.
                if nominal.isLibrary, place.isOfLibrary, let found = libraryType(name) { return found }
                if let found = memberTypeInside(name, nominal) {
                    if let own = parameterBefore(found, name, nominal) { return own }
                    guard isOpen(found, in: nominal) else { return found }
                    open = open ?? found
                }
            }
            if place === libraryScope, let found = libraryType(name) { return found }
            current = place.parent
        }
        return open
    }

    /// `Element` of a `Grid<Element>` whose iterator gives other elements: the parameter goes before what a protocol calls so.
    private func parameterBefore(_ found: Symbol, _ name: Name, _ nominal: NominalSymbol) -> Symbol? {
        guard case .associatedType = found, nominal.kind != .protocol else { return nil }
        let around = nominal.parent?.generics.parameters.count ?? 0
        return nominal.generics.parameters.dropFirst(around).first { $0.name == name }.map { .genericParameter($0) }
    }

    /// `extension P where Self: RawRepresentable, RawValue: P`: what is asked of `Self` brings types along.
    private func memberTypeInside(_ name: Name, _ nominal: NominalSymbol) -> Symbol? {
        if let found = memberType(name, in: nominal) { return found }
        guard nominal.kind == .protocol, let own = nominal.generics.parameters.first else { return nil }
        return memberType(name, of: types.parameter(own))
    }

    /// An associated type that is still to be found by the members cannot say what they are: another type of its name
    /// further out is meant there.
    private func isOpen(_ symbol: Symbol, in nominal: NominalSymbol) -> Bool {
        guard case .associatedType(let associated) = symbol, !nominal.isLibrary, nominal.kind != .protocol else {
            return false
        }
        // Bodies are read when all of that is known.
        if function != nil { return member(of: nominal.declaredType(types), associated) == .error }
        return conformance(of: nominal, to: associated.owner)?.typeWitnesses[associated] == nil
    }

    /// A type of the library that stands alone.
    private func libraryType(_ name: Name) -> Symbol? {
        materialize(name)
        for symbol in libraryScope.local(name) ?? [] {
            switch symbol {
            case .nominal, .typealias: return symbol
            default: continue
            }
        }
        return nil
    }
}
