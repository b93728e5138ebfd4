import Diagnostics
import Syntax

/// Finding names and members.
extension Checker {
    // MARK: - Bare names

    func lookup(_ name: Name) -> NameLookup {
        var result = NameLookup()
        var current = scope.nearest(name)
        while let place = current {
            if place === libraryScope, isHidden(name) { return result }
            if let symbols = place.local(name) {
                noteUse(of: name, at: place)
                if result.symbols.isEmpty { result.symbols = symbols } else { result.symbols += symbols }
                result.place = result.place ?? place
                if place.kind != .unit || !onlyFunctions(symbols) { return result }
            }
            if place.kind == .type, let nominal = place.nominal {
                let found = members(name, of: nominal.declaredType(types))
                if !found.isEmpty {
                    result.member = found
                    result.memberScope = place
                    return result
                }
            }
            if place === libraryScope, libraryIndex.types[name] != nil || libraryIndex.free[name] != nil {
                materialize(name)
                result.symbols += libraryScope.local(name) ?? []
            }
            current = place.parent?.nearest(name)
        }
        if result.symbols.isEmpty, let qualified = qualifiedNames[name] {
            if qualified.module == moduleNames.main { return ownLookup(qualified.name) }
            materialize(qualified.name)
            result.symbols = libraryScope.local(qualified.name) ?? []
        }
        return result
    }

    /// What the program itself declares under a name, outside of all types and functions.
    private func ownLookup(_ name: Name) -> NameLookup {
        var result = NameLookup()
        var current: Scope? = scope
        while let place = current {
            if place.kind == .unit, let symbols = place.local(name) {
                noteUse(of: name, at: place)
                result.symbols += symbols
                result.place = result.place ?? place
            }
            current = place.parent
        }
        return result
    }

    /// `Swift.max`, `main.Point`: a module's own declaration, whatever hides it here. Nil if `base` is no module's name.
    func qualified(_ base: Expression, _ reference: NameReference) -> NameReference? {
        guard case .name(let module) = base.kind, isModule(module.name) else { return nil }
        let owner = module.name == moduleNames.main ? module.name : moduleNames.swift
        let name = names.intern(text(owner) + "." + text(reference.name))
        qualifiedNames[name] = (owner, reference.name)
        return NameReference(
            name: name, range: reference.range, genericArguments: reference.genericArguments,
            labels: reference.labels)
    }

    private func isModule(_ name: Name) -> Bool {
        guard name == moduleNames.swift || name == moduleNames.foundation || name == moduleNames.main else {
            return false
        }
        let found = lookup(name)
        return found.symbols.isEmpty && found.member.isEmpty
    }

    /// `Swift.Result` as a type.
    func qualifiedType(_ base: TypeSyntax, _ reference: NameReference) -> Type? {
        guard case .name(let module) = base.kind, isModule(module.name) else { return nil }
        if module.name == moduleNames.main {
            return ownLookup(reference.name).symbols.first.map { type(of: $0, reference, outer: nil) }
        }
        return libraryNominal(reference.name).map { type(of: .nominal($0), reference, outer: nil) }
    }

    private func onlyFunctions(_ symbols: [Symbol]) -> Bool {
        for symbol in symbols {
            guard case .function = symbol else { return false }
        }
        return true
    }

    /// Remembers for the unit which names of earlier units it mentions.
    func noteUse(of name: Name, at place: Scope) {
        guard place.kind == .unit, let unit, place !== unit.scope else { return }
        if unit.used.insert(name).inserted { unit.usedNames.append(text(name)) }
    }

    // MARK: - Members

    /// The members of a type with this name, nearest first; `type` is never a metatype.
    func members(_ name: Name, of type: Type) -> [MemberEntry] {
        switch types.kind(type) {
        case .nominal(let nominal, _): return members(name, of: nominal)
        case .parameter, .member, .opaque, .existential:
            var found: [MemberEntry] = []
            if let bound = superclassBound(of: type) { found += members(name, of: bound) }
            for proto in protocols(of: type) {
                for each in allProtocols(of: proto) { collect(name, declaredIn: each, &found) }
            }
            putRefinementsFirst(&found)
            return unique(found)
        default: return []
        }
    }

    private func members(_ name: Name, of nominal: NominalSymbol) -> [MemberEntry] {
        let key = MemberKey(type: ObjectIdentifier(nominal), name: name, realm: realm.map { ObjectIdentifier($0) })
        forgetOldMembers()
        if let cached = memberCache[key] { return cached }
        var found: [MemberEntry] = []
        if name == .`init` { ensureInitializers(nominal) }
        resolveHeader(nominal)
        if nominal.kind == .enum, nominal.representation == .declared { ensureDerivedProperties(nominal) }
        collect(name, declaredIn: nominal, &found)
        if let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass), name != .`init` {
            for entry in members(name, of: symbol) where !isOverridden(entry, by: found) { found.append(entry) }
        }
        let own = found.count
        if nominal.kind == .protocol {
            for each in allProtocols(of: nominal).dropFirst() { collect(name, declaredIn: each, &found) }
        } else {
            for conformance in allConformances(of: nominal) {
                for each in allProtocols(of: conformance.proto) {
                    collect(name, declaredIn: each, &found)
                }
            }
            if nominal.isLibrary { found = withoutProvided(found, own: own) }
            if nominal.representation == .array, own == 0, found.count > 1 { found = withoutDoubles(found) }
            dropRequirements(&found)
            if nominal.representation == .declared, name != .`init`, !isOperatorName(name) { dropUnmet(&found) }
            putRefinementsFirst(&found)
        }
        let result = unique(withoutUnimported(found, name, nominal))
        if generation == cacheGeneration, !(nominal.isMakingInitializers && name == .`init`) {
            memberCache[key] = result
            nominal.hasCachedMembers = true
        }
        return result
    }

    /// What was remembered of members before the last change of any goes.
    private func forgetOldMembers() {
        guard cacheGeneration != generation else { return }
        memberCache.removeAll(keepingCapacity: true)
        forgetConditions()
        cacheGeneration = generation
    }

    /// A conformance or the conditions of an extension are new: what depends on them is found again.
    func forgetConditions() {
        usableCache.removeAll(keepingCapacity: true)
        choiceCache.removeAll(keepingCapacity: true)
    }

    /// What a protocol of the program provides stands before what those that it refines do, however they are listed.
    private func putRefinementsFirst(_ found: inout [MemberEntry]) {
        guard found.count > 1 else { return }
        for index in 1..<found.count {
            let owner = found[index].owner
            guard owner.kind == .protocol, !owner.isLibrary else { continue }
            let place = found[..<index].firstIndex { other in
                other.owner.kind == .protocol && other.owner !== owner && inherits(owner, from: other.owner)
            }
            if let place { found.insert(found.remove(at: index), at: place) }
        }
    }

    private func collect(_ name: Name, declaredIn nominal: NominalSymbol, _ found: inout [MemberEntry]) {
        materializeMembers(name, of: nominal)
        for member in nominal.members[name] ?? [] where isVisible(member.context, as: name) {
            found.append(MemberEntry(symbol: member.symbol, owner: nominal, context: member.context))
        }
    }

    /// A concrete type's own member stands for the requirement of the same name.
    private func dropRequirements(_ found: inout [MemberEntry]) {
        guard found.count > 1 else { return }
        let others = found.filter { !isRequirement($0.symbol) }
        if !others.isEmpty { found = others }
    }

    /// What a protocol of the program wants of the type and it has not is no member of it.
    private func dropUnmet(_ found: inout [MemberEntry]) {
        found.removeAll { entry in
            if entry.owner.isLibrary { return false }
            switch entry.symbol {
            case .function(let function): return function.isRequirement
            case .variable(let variable): return variable.isRequirement
            default: return false
            }
        }
    }

    func isRequirement(_ symbol: Symbol) -> Bool {
        switch symbol {
        case .function(let function): function.isRequirement
        case .variable(let variable): variable.isRequirement
        case .subscript(let symbol): symbol.isRequirement
        case .associatedType: true
        default: false
        }
    }

    private func isOverridden(_ entry: MemberEntry, by found: [MemberEntry]) -> Bool {
        for other in found {
            switch (entry.symbol, other.symbol) {
            case (.variable(let old), .variable(let new)): if old.isStatic == new.isStatic { return true }
            case (.function(let old), .function(let new)):
                resolve(new)
                if sameShape(old, new) { return true }
            case (.subscript(let old), .subscript(let new)):
                resolve(new)
                resolve(old)
                if sameShape(old.getter, new.getter) { return true }
            default: continue
            }
        }
        return false
    }

    /// Equal labels and parameter types: one overrides the other.
    func sameShape(_ old: FunctionSymbol, _ new: FunctionSymbol) -> Bool {
        resolve(old)
        guard old.parameters.count == new.parameters.count, old.isStatic == new.isStatic else { return false }
        for (one, two) in zip(old.parameters, new.parameters) {
            if one.label != two.label { return false }
            let wanted = inherited(one.variable.type, from: old, by: new)
            if wanted != two.variable.type, !types.flags(wanted).contains(.parameter) { return false }
        }
        return true
    }

    /// A type in a superclass's member, seen from the subclass.
    func inherited(_ type: Type, from old: FunctionSymbol, by new: FunctionSymbol) -> Type {
        guard let owner = old.owner, let subtype = new.selfType, types.flags(type).contains(.parameter) else {
            return type
        }
        return substitute(type, owner.generics.parameters, superArguments(subtype, owner))
    }

    private func unique(_ entries: [MemberEntry]) -> [MemberEntry] {
        guard entries.count > 1 else { return entries }
        var seen: Set<ObjectIdentifier> = []
        return entries.filter { seen.insert(identity(of: $0.symbol)).inserted }
    }

    func identity(of symbol: Symbol) -> ObjectIdentifier {
        switch symbol {
        case .variable(let symbol): ObjectIdentifier(symbol)
        case .function(let symbol): ObjectIdentifier(symbol)
        case .subscript(let symbol): ObjectIdentifier(symbol)
        case .enumCase(let symbol): ObjectIdentifier(symbol)
        case .nominal(let symbol): ObjectIdentifier(symbol)
        case .typealias(let symbol): ObjectIdentifier(symbol)
        case .associatedType(let symbol): ObjectIdentifier(symbol)
        case .genericParameter(let symbol): ObjectIdentifier(symbol)
        }
    }

    /// The arguments for the outer parameters of a member of `base`.
    func outerArguments(of owner: NominalSymbol, base: Type) -> [Type] {
        if owner.kind == .protocol { return [base] }
        if case .nominal(let symbol, let arguments) = types.kind(base), symbol === owner { return arguments }
        if let bound = superclassBound(of: base) { return superArguments(bound, owner) }
        return superArguments(base, owner)
    }

    // MARK: - Classes

    public func superclass(of type: Type) -> Type? {
        guard case .nominal(let symbol, let arguments) = types.kind(type) else { return nil }
        resolveHeader(symbol)
        guard let superclass = symbol.superclass else { return nil }
        return substitute(superclass, symbol.generics.parameters, arguments)
    }

    func isSubclass(_ type: Type, of ancestor: Type) -> Bool {
        var current: Type? = superclassBound(of: type) ?? type
        while let step = current {
            if step == ancestor { return true }
            current = superclass(of: step)
        }
        return false
    }

    // MARK: - Initialisers that nobody wrote

    func ensureInitializers(_ nominal: NominalSymbol) {
        guard !nominal.hasInitializers else { return }
        nominal.hasInitializers = true
        guard nominal.representation == .declared else { return }
        if nominal.kind == .struct, nominal.storedProperties.contains(where: { isAskedForWhileResolved($0) }) {
            // `var model = Model()` in `struct Model`: what it would be made of is what is asked for.
            nominal.hasInitializers = false
            return
        }
        nominal.isMakingInitializers = true
        defer { nominal.isMakingInitializers = false }
        switch nominal.kind {
        case .struct:
            guard !hasOwnInitializer(nominal) else { return }
            addMemberwise(nominal)
        case .class: addClassInitializers(nominal)
        case .enum:
            resolveHeader(nominal)
            if nominal.rawType != nil { addRawInitializer(nominal) }
        case .protocol: break
        }
    }

    private func hasOwnInitializer(_ nominal: NominalSymbol) -> Bool {
        for member in nominal.members[.`init`] ?? [] where member.context == nil { return true }
        return false
    }

    func synthesized(
        _ kind: FunctionSymbol.Kind, _ name: Name, _ synthesis: FunctionSymbol.Synthesis, of nominal: NominalSymbol
    ) -> FunctionSymbol {
        let function = FunctionSymbol(name: name, range: nominal.nameRange, kind: kind)
        function.owner = nominal
        function.generics = nominal.generics
        function.outerGenericCount = nominal.generics.parameters.count
        function.selfType = nominal.declaredType(types)
        function.implementation = .synthesized(synthesis)
        let variable = VariableSymbol(
            name: .self, range: nominal.nameRange, kind: .parameter, type: function.selfType!, isLet: true)
        variable.frame = function
        function.selfVariable = variable
        return function
    }

    private func addMemberwise(_ nominal: NominalSymbol) {
        resolveHeader(nominal)
        let function = synthesized(.initializer, .`init`, .memberwiseInitializer, of: nominal)
        function.result = function.selfType!
        for field in nominal.storedProperties {
            guard !(field.isLet && field.binding?.initializer != nil) else { continue }
            resolve(field)
            var type = field.type
            if field.isLazy { type = optional(field.type) }
            if let property = field.wrappedProperty {
                resolve(property)
                type = property.type
            }
            let isDelayed = field.memberwiseWrappers.map { delaysWrappedValue($0) } ?? false
            let variable = VariableSymbol(
                name: field.memberwiseName ?? field.name, range: field.range, kind: .parameter,
                type: isDelayed ? types.function([], type) : type, isLet: true)
            variable.frame = function
            variable.sugar = field.sugar
            if let wrappers = field.memberwiseWrappers, let place = nominal.memberScope,
                field.wrappedProperty.flatMap({ otherWrappedType($0) }) == nil
            {
                field.memberwiseValue = memberwiseStorage(wrappers, variable, field, place)
            }
            var parameter = ParameterSymbol(label: variable.name, variable: variable, argumentType: type)
            parameter.isEscaping = true
            parameter.isAutoclosure = isDelayed
            let isOptionalVariable = !field.isLet && types.wrapped(type) != nil && isSugaredOptional(field)
            if field.binding?.initializer != nil || field.isLazy || isOptionalVariable {
                parameter.defaultValue = ParameterSymbol.DefaultValue(syntax: nil, field: field)
            }
            if field.state.isPrivate { function.state.isPrivate = true }
            if let attributes = field.state.declaration?.attributes {
                for attribute in attributes {
                    if let builder = resultBuilder(attribute, in: field.state.scope) {
                        parameter.resultBuilder = builder
                    }
                }
            }
            function.parameters.append(parameter)
        }
        addMember(.function(function), named: .`init`, to: nominal, context: nil)
        // Private fields that need no value leave an initialiser without parameters.
        if function.state.isPrivate, nominal.storedProperties.allSatisfy({ hasDefault($0) }) {
            let plain = synthesized(.initializer, .`init`, .defaultInitializer, of: nominal)
            plain.result = plain.selfType!
            addMember(.function(plain), named: .`init`, to: nominal, context: nil)
        }
    }

    func hasDefault(_ field: VariableSymbol) -> Bool {
        if field.binding?.initializer != nil || field.isLazy { return true }
        return !field.isLet && types.wrapped(field.type) != nil && isSugaredOptional(field)
    }

    /// `var x: Int?` starts as nil.
    func isSugaredOptional(_ field: VariableSymbol) -> Bool {
        var syntax = field.binding?.type
        if syntax == nil, case .typed(_, let type)? = field.binding?.pattern.kind { syntax = type }
        switch syntax?.kind {
        case .optional?, .implicitlyUnwrapped?: return true
        case .attributed(_, let inner)?:
            if case .optional = inner.kind { return true }
            return false
        default: return field.isWeak
        }
    }

    private func addClassInitializers(_ nominal: NominalSymbol) {
        resolveHeader(nominal)
        var ownDesignated = false
        for member in nominal.members[.`init`] ?? [] {
            if case .function(let function) = member.symbol, !function.isConvenience { ownDesignated = true }
        }
        if ownDesignated { return inheritConvenience(nominal) }
        let missing = nominal.storedProperties.first { field in
            if field.binding?.initializer != nil { return false }
            resolve(field)
            return !hasDefault(field)
        }
        if let missing {
            nominal.uninitializedField = missing
            return
        }
        guard let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass) else {
            let function = synthesized(.initializer, .`init`, .defaultInitializer, of: nominal)
            function.result = function.selfType!
            addMember(.function(function), named: .`init`, to: nominal, context: nil)
            return
        }
        ensureInitializers(symbol)
        for old in initializers(of: symbol) where !initializers(of: nominal).contains(where: { sameShape(old, $0) }) {
            inherit(old, from: symbol, types.arguments(superclass), by: nominal)
        }
    }

    /// The initialisers that a type declares or is given.
    func initializers(of nominal: NominalSymbol) -> [FunctionSymbol] {
        ensureInitializers(nominal)
        return (nominal.members[.`init`] ?? []).compactMap { member in
            if case .function(let function) = member.symbol { function } else { nil }
        }
    }

    /// A class that overrides each designated initialiser of its superclass has the convenience ones too.
    private func inheritConvenience(_ nominal: NominalSymbol) {
        guard let superclass = nominal.superclass, let symbol = types.nominalSymbol(superclass) else { return }
        let own = initializers(of: nominal)
        own.forEach { resolve($0) }
        for old in initializers(of: symbol) where !old.isConvenience {
            if !own.contains(where: { sameShape(old, $0) }) { return }
        }
        for old in initializers(of: symbol) where old.isConvenience {
            if own.contains(where: { sameShape(old, $0) }) { continue }
            inherit(old, from: symbol, types.arguments(superclass), by: nominal)
        }
    }

    private func inherit(
        _ old: FunctionSymbol, from symbol: NominalSymbol, _ arguments: [Type], by nominal: NominalSymbol
    ) {
        resolve(old)
        let function = synthesized(.initializer, .`init`, .inheritedInitializer, of: nominal)
        function.overridden = old
        function.isConvenience = old.isConvenience
        // The initial values are left to the initialiser that it calls.
        function.isDelegating = old.isConvenience
        function.isFailable = old.isFailable
        function.thrown = old.thrown
        function.isRequired = old.isRequired
        function.parameters = old.parameters.map { parameter in
            let variable = VariableSymbol(
                name: parameter.variable.name, range: parameter.variable.range, kind: .parameter,
                type: substitute(parameter.variable.type, symbol.generics.parameters, arguments), isLet: true)
            variable.frame = function
            variable.isInout = parameter.isInout
            var copy = parameter
            copy.variable = variable
            copy.argumentType = substitute(parameter.argumentType, symbol.generics.parameters, arguments)
            return copy
        }
        function.result = function.selfType!
        if function.isFailable { function.result = optional(function.result) }
        addMember(.function(function), named: .`init`, to: nominal, context: nil)
    }

    private func addRawInitializer(_ nominal: NominalSymbol) {
        guard let raw = nominal.rawType else { return }
        // Types of the library are not checked as a whole.
        if nominal.isLibrary { checkRawValues(nominal) }
        let function = synthesized(.initializer, .`init`, .initRawValue, of: nominal)
        function.isFailable = true
        function.result = optional(function.selfType!)
        let name = names.intern("rawValue")
        let variable = VariableSymbol(name: name, range: nominal.nameRange, kind: .parameter, type: raw, isLet: true)
        variable.frame = function
        function.parameters = [ParameterSymbol(label: name, variable: variable, argumentType: raw)]
        addMember(.function(function), named: .`init`, to: nominal, context: nil)
    }

    /// `rawValue`, `allCases`: properties that enums get by their shape.
    func ensureDerivedProperties(_ nominal: NominalSymbol) {
        guard !nominal.hasDerivedProperties else { return }
        nominal.hasDerivedProperties = true
        resolveHeader(nominal)
        if let raw = nominal.rawType {
            if nominal.isLibrary { checkRawValues(nominal) }
            if hasRawValues(nominal, of: raw) {
                addDerived("rawValue", raw, .rawValue, isStatic: false, to: nominal)
            }
        }
        if nominal.kind == .enum, nominal.cases.allSatisfy({ $0.payload.isEmpty }),
            let proto = knownSymbol(.caseIterable), conformance(of: nominal, to: proto) != nil
        {
            addDerived("allCases", array(nominal.declaredType(types)), .allCases, isStatic: true, to: nominal)
        }
    }

    private func addDerived(
        _ word: String, _ type: Type, _ synthesis: FunctionSymbol.Synthesis, isStatic: Bool, to nominal: NominalSymbol
    ) {
        let name = names.intern(word)
        guard nominal.members[name] == nil else { return }
        let variable = VariableSymbol(name: name, range: nominal.nameRange, kind: .computed, type: type, isLet: false)
        variable.owner = nominal
        variable.isStatic = isStatic
        let getter = synthesized(.getter, name, synthesis, of: nominal)
        getter.variable = variable
        getter.result = type
        getter.isStatic = isStatic
        variable.getter = getter
        addMember(.variable(variable), named: name, to: nominal, context: nil)
        generation += 1
    }

    // MARK: - Cases

    func resolve(_ symbol: CaseSymbol) {
        guard !symbol.isResolved, let element = symbol.element, let place = symbol.owner.memberScope else { return }
        symbol.isResolved = true
        guard let payload = element.payload else { return }
        isolated(in: place) {
            environment = symbol.owner.generics
            symbol.payload = payload.map {
                CaseSymbol.Payload(label: $0.label, type: $0.type.map { resolveType($0) } ?? .error)
            }
            symbol.defaults = payload.map { parameter in
                parameter.defaultValue.map { ParameterSymbol.DefaultValue(syntax: $0) }
            }
        }
    }

    /// The case as a function, for calls and for its use as a value.
    func constructor(of symbol: CaseSymbol) -> FunctionSymbol {
        if let made = symbol.constructor { return made }
        resolve(symbol)
        let function = synthesized(.method, symbol.name, .enumCase, of: symbol.owner)
        function.isStatic = true
        function.result = function.selfType!
        function.caseSymbol = symbol
        function.selfVariable = nil
        function.parameters = symbol.payload.enumerated().map { index, payload in
            let variable = VariableSymbol(
                name: payload.label ?? .underscore, range: symbol.range, kind: .parameter, type: payload.type,
                isLet: true)
            variable.frame = function
            var parameter = ParameterSymbol(label: payload.label, variable: variable, argumentType: payload.type)
            parameter.defaultValue = symbol.defaults[index]
            parameter.isEscaping = true
            return parameter
        }
        symbol.constructor = function
        return function
    }
}
