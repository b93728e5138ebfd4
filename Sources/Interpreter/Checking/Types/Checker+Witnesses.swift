import Diagnostics
import Syntax

/// What stands for a protocol's requirements in a type.
extension Checker {
    /// Is every requirement met? Reports what is missing.
    func check(_ conformance: Conformance) {
        guard !conformance.isChecked, !conformance.isChecking else { return }
        conformance.isChecking = true
        for proto in allProtocols(of: conformance.proto) {
            if let owner = self.conformance(of: conformance.type, to: proto) {
                checkRequirements(of: owner, at: conformance)
            }
        }
        conformance.isChecking = false
        conformance.isChecked = true
    }

    /// `protocol Healing: Creature` of a class that is no `Creature`.
    private func reportOtherSuperclass(_ conformance: Conformance, at stated: Conformance) -> Bool {
        let type = conformance.type.declaredType(types)
        guard let bound = conformance.proto.superclassBound, conformance.type.kind == .class,
            !isSubclass(type, of: bound)
        else { return false }
        let place = stated.context?.start.map { SourceRange(at: $0) } ?? conformance.type.nameRange
        report(CheckingMessages.doesNotConform(text(type), text(stated.proto.name)), at: place)
        report(
            CheckingMessages.requiresSuperclass(text(conformance.proto.name), text(type), text(bound)), at: place)
        return true
    }

    private func checkRequirements(of conformance: Conformance, at stated: Conformance) {
        guard !conformance.isChecked || conformance === stated,
            !conformance.type.isLibrary || stated.context?.start != nil
        else { return }
        var missing: [Diagnostic] = []
        var near: [Diagnostic] = []
        var isUnmet = false
        var labelled: [Diagnostic] = []
        for associated in conformance.proto.associatedTypes {
            let type = typeWitness(
                associated, of: conformance.type, conformance.type.generics.parameters.map { types.parameter($0) },
                conformance.type.declaredType(types))
            if !meets(type, associated, conformance) {
                isUnmet = true
            } else if type == .error {
                missing.append(
                    Diagnostic(
                        .note,
                        CheckingMessages.requiresNestedType(text(associated.name)),
                        at: associated.range))
            }
        }
        for requirement in conformance.proto.protocolRequirements {
            guard let note = missingNote(requirement, conformance) else { continue }
            if let label = otherLabels(of: requirement, in: conformance) {
                labelled.append(label)
                continue
            }
            missing.append(note)
            if let note = nearWitness(of: requirement, in: conformance) { near.append(note) }
        }
        conformance.isChecked = true
        reportPrivate(conformance)
        if reportOtherSuperclass(conformance, at: stated) { return }
        for label in labelled { report(label.message, at: label.range) }
        if !missing.isEmpty || isUnmet {
            // Of the two that `Hashable` asks for, each is named.
            let proto = conformance.proto === knownSymbol(.equatable) ? conformance.proto : stated.proto
            report(
                CheckingMessages.doesNotConform(text(conformance.type.declaredType(types)), text(proto.name)),
                at: stated.context?.start.map { SourceRange(at: $0) } ?? conformance.type.nameRange,
                notes: near + missing.filter { !isLibraryNote($0) })
        }
    }

    /// Is what stands for an associated type all that the protocol asks of it?
    private func meets(_ type: Type, _ associated: AssociatedTypeSymbol, _ conformance: Conformance) -> Bool {
        guard !conformance.proto.isLibrary, type != .error else { return true }
        let saved = environment
        environment = conformance.context?.signature ?? conformance.type.generics
        defer { environment = saved }
        return conformance.proto.generics.requirements.allSatisfy { requirement in
            guard case .conformance(let subject, let proto) = requirement,
                case .member(_, let named) = types.kind(subject), named === associated
            else { return true }
            return conforms(type, to: proto)
        }
    }

    /// What meets a requirement may not be hidden.
    private func reportPrivate(_ conformance: Conformance) {
        let proto = conformance.proto
        guard !proto.isLibrary, !proto.state.isPrivate, !conformance.type.state.isPrivate else { return }
        for requirement in proto.protocolRequirements {
            switch requirement {
            case .function(let required) where required.kind == .method:
                for case .function(let function) in (conformance.type.members[required.name] ?? []).map({ $0.symbol })
                where function.state.isPrivate && function.parameters.count == required.parameters.count {
                    report(
                        CheckingMessages.privateWitness("method", description(of: function), text(proto.name)),
                        at: function.range)
                    function.state.isPrivate = false
                }
            case .variable(let required):
                for case .variable(let variable) in (conformance.type.members[required.name] ?? []).map({ $0.symbol })
                where variable.state.isPrivate {
                    report(
                        CheckingMessages.privateWitness("property", text(variable.name), text(proto.name)),
                        at: variable.range)
                    variable.state.isPrivate = false
                }
            default: continue
            }
        }
    }

    private func isLibraryNote(_ note: Diagnostic) -> Bool {
        map.text(at: note.range.lower).text.name == Checker.libraryTextName
    }

    private func missingNote(_ requirement: Symbol, _ conformance: Conformance) -> Diagnostic? {
        switch requirement {
        case .function(let function):
            resolve(function)
            if let found = witness(of: function, in: conformance) {
                checkRequired(found.symbol, function, conformance)
                return nil
            }
            if hasUnreadable(function.name, in: conformance.type) { return nil }
            return Diagnostic(
                .note,
                CheckingMessages.requiresFunction(description(of: function), requirementType(function, conformance)),
                at: function.range)
        case .variable(let variable):
            guard let getter = variable.getter else { return nil }
            resolve(getter)
            resolve(variable)
            if witness(of: getter, in: conformance) != nil {
                guard let setter = variable.setter else { return nil }
                resolve(setter)
                if witness(of: setter, in: conformance) != nil { return nil }
            }
            let type = substitute(
                variable.type, conformance.proto.generics.parameters, [conformance.type.declaredType(types)])
            return Diagnostic(
                .note, CheckingMessages.requiresProperty(text(variable.name), text(type)),
                at: variable.range)
        case .subscript(let symbol):
            resolve(symbol)
            if witness(of: symbol.getter, in: conformance) != nil { return nil }
            return Diagnostic(.note, CheckingMessages.requiresSubscript, at: symbol.range)
        default: return nil
        }
    }

    /// A function of the name with a type that there is not: that has been told, and may be all.
    private func hasUnreadable(_ name: Name, in type: NominalSymbol) -> Bool {
        (type.members[name] ?? []).contains { member in
            guard case .function(let function) = member.symbol else { return false }
            resolve(function)
            return types.hasError(function.result) || function.parameters.contains { types.hasError($0.argumentType) }
        }
    }

    /// Subclasses must have the initialiser that a protocol asks for.
    private func checkRequired(_ witness: Symbol, _ requirement: FunctionSymbol, _ conformance: Conformance) {
        if case .function(let function) = witness { checkSelfResult(function, requirement, conformance) }
        guard requirement.kind == .initializer, case .function(let function) = witness, !function.isRequired,
            conformance.type.kind == .class, !conformance.type.isFinal, function.owner === conformance.type,
            function.state.declaration != nil
        else { return }
        report(
            CheckingMessages.requiredInitializer(description(of: requirement), text(conformance.type.name)),
            at: function.range)
    }

    /// Subclasses must give one of their own where a protocol asks for `Self`.
    private func checkSelfResult(
        _ function: FunctionSymbol, _ requirement: FunctionSymbol, _ conformance: Conformance
    ) {
        guard case .parameter(let result) = types.kind(requirement.result), result.selfOf != nil,
            requirement.kind == .method, !isOperator(requirement), function.kind == .method,
            conformance.type.kind == .class, !conformance.type.isFinal, !function.returnsSelf,
            function.owner === conformance.type, function.state.declaration != nil
        else { return }
        let names = (description(of: function), text(conformance.type.name), text(conformance.proto.name))
        report(CheckingMessages.mustReturnSelf(names.0, names.1, names.2), at: function.range)
    }

    func requirementType(_ function: FunctionSymbol, _ conformance: Conformance) -> String {
        let instance = Instance(
            candidate: Candidate(function: function, receiver: .none, outer: [], dispatch: .direct), arguments: [],
            parameterTypes: function.parameters.map {
                substitute(
                    $0.argumentType, conformance.proto.generics.parameters, [conformance.type.declaredType(types)])
            },
            result: substitute(
                function.result, conformance.proto.generics.parameters, [conformance.type.declaredType(types)]))
        return text(functionType(of: instance))
    }

    // MARK: - Finding witnesses

    /// The member that stands for a requirement, its generic arguments over the conformance's parameters followed by
    /// the requirement's own.
    func witness(of requirement: FunctionSymbol, in conformance: Conformance) -> Conformance.Witness? {
        let key = ObjectIdentifier(requirement)
        if let known = conformance.witnesses[key] { return known }
        resolve(requirement)
        conformance.context.map { resolve($0) }
        let type = conformance.type.declaredType(types)
        let saved = (environment, realmPlace)
        environment = conformance.signature
        // Only what is seen where the conformance is stated may stand for the requirement.
        realmPlace = conformance.context?.scope ?? conformance.type.memberScope ?? libraryScope
        defer { (environment, realmPlace) = saved }
        guard let found = findWitness(requirement, conformance, type) else { return nil }
        conformance.witnesses[key] = found
        return found
    }

    private func findWitness(
        _ requirement: FunctionSymbol, _ conformance: Conformance, _ type: Type
    ) -> Conformance.Witness? {
        if let synthesised = synthesize(requirement, conformance) {
            return Conformance.Witness(symbol: .function(synthesised), arguments: identity(conformance))
        }
        let name: Name
        if let variable = requirement.variable {
            name = variable.name
        } else if requirement.subscriptSymbol != nil {
            name = .subscript
        } else {
            name = requirement.name
        }
        var best: (function: FunctionSymbol, arguments: [Type], score: Int)?
        for entry in usable(members(name, of: type), on: type) {
            guard let function = function(of: entry, for: requirement, type), function !== requirement else { continue }
            if function.isRequirement { continue }
            guard let arguments = match(requirement, function, entry, conformance, type) else { continue }
            let further = (entry.context?.signature ?? entry.owner.generics).requirements.count
            // What a refined protocol provides knows more of the type than what the others do.
            let score =
                (entry.owner.kind == .protocol ? allProtocols(of: entry.owner).count : 1000)
                + further - entry.owner.generics.requirements.count
                + (function.generics.parameters.count == function.outerGenericCount ? 10 : 0)
            if best == nil || score > best!.score { best = (function, arguments, score) }
        }
        if best == nil, let plain = plainInitializer(requirement, conformance.type) {
            return Conformance.Witness(symbol: .function(plain), arguments: identity(conformance))
        }
        guard let best else { return nil }
        return Conformance.Witness(symbol: .function(best.function), arguments: best.arguments)
    }

    /// `init()` of a struct whose memberwise initialiser needs nothing to be given.
    private func plainInitializer(_ requirement: FunctionSymbol, _ nominal: NominalSymbol) -> FunctionSymbol? {
        guard requirement.kind == .initializer, requirement.parameters.isEmpty, nominal.kind == .struct,
            nominal.representation == .declared,
            let memberwise = initializers(of: nominal).first,
            case .synthesized(.memberwiseInitializer) = memberwise.implementation,
            memberwise.parameters.allSatisfy({ $0.defaultValue != nil })
        else { return nil }
        if let known = nominal.derived[.`init`] { return known }
        let made = synthesized(.initializer, .`init`, .defaultInitializer, of: nominal)
        made.result = made.selfType ?? .error
        nominal.derived[.`init`] = made
        return made
    }

    private func identity(_ conformance: Conformance) -> [Type] {
        conformance.type.generics.parameters.map { types.parameter($0) }
    }

    /// The function behind a member that might stand for the requirement.
    private func function(of entry: MemberEntry, for requirement: FunctionSymbol, _ type: Type) -> FunctionSymbol? {
        switch entry.symbol {
        case .function(let function): return function
        case .variable(let variable):
            guard let wanted = requirement.variable, variable.isStatic == wanted.isStatic else { return nil }
            resolve(variable)
            let pair = accessors(of: variable)
            return requirement.kind == .setter ? pair.setter : pair.getter
        case .subscript(let symbol):
            resolve(symbol)
            return requirement.kind == .setter ? symbol.setter : symbol.getter
        case .enumCase(let symbol):
            guard requirement.isStatic else { return nil }
            return constructor(of: symbol)
        default: return nil
        }
    }

    private func match(
        _ requirement: FunctionSymbol, _ function: FunctionSymbol, _ entry: MemberEntry, _ conformance: Conformance,
        _ type: Type
    ) -> [Type]? {
        resolve(function)
        if let enumCase = function.caseSymbol, enumCase.payload.isEmpty {
            return requirement.kind == .getter ? identity(conformance) : nil
        }
        guard requirement.kind == function.kind, requirement.isStatic == function.isStatic,
            requirement.parameters.count == function.parameters.count
        else { return nil }
        if function.thrown != nil, requirement.thrown == nil { return nil }
        if function.isMutating, !requirement.isMutating, function.kind != .setter { return nil }
        if function.isFailable, !requirement.isFailable { return nil }
        for (wanted, given) in zip(requirement.parameters, function.parameters) where wanted.isInout != given.isInout {
            return nil
        }
        for (wanted, given) in zip(requirement.parameters, function.parameters)
        where wanted.label != given.label && requirement.kind != .setter {
            return nil
        }
        let own = requirement.generics.parameters.dropFirst(requirement.outerGenericCount)
        let wantedArguments = [type] + own.map { types.parameter($0) }
        var result: [Type]?
        isolated(in: scope) {
            environment = conformance.signature
            environment.parameters += own
            environment.requirements += requirement.generics.requirements.compactMap {
                let parameters = requirement.generics.parameters
                switch $0 {
                case .conformance(let subject, let proto):
                    return .conformance(substitute(subject, parameters, wantedArguments), proto)
                case .sameType(let left, let right):
                    return .sameType(
                        substitute(left, parameters, wantedArguments), substitute(right, parameters, wantedArguments))
                case .superclass: return nil
                }
            }
            let candidate = Candidate(
                function: function, receiver: .none, outer: outerArguments(of: entry.owner, base: type),
                dispatch: .direct)
            solveDepth = 1
            trialDepth = 1
            let instance = instantiate(candidate, explicit: nil, at: function.range)
            if mistakesInTrials > 0 { return }
            for (index, wanted) in requirement.parameters.enumerated() {
                let expected = substitute(wanted.argumentType, requirement.generics.parameters, wantedArguments)
                if !unify(instance.parameterTypes[index], expected) { return }
            }
            let expected = substitute(requirement.result, requirement.generics.parameters, wantedArguments)
            if function.kind != .initializer {
                let given = instance.result
                if case .opaque = types.kind(shallow(expected)) {
                } else if !unify(given, expected) {
                    return
                }
            }
            _ = progress(from: 0, must: false)
            if mistakesInTrials > 0 { return }
            result = instance.arguments.map { zonk($0) }
        }
        if let result, result.contains(where: { types.hasVariable($0) }) { return nil }
        return result
    }

    // MARK: - Members that follow from the shape

    private func synthesize(_ requirement: FunctionSymbol, _ conformance: Conformance) -> FunctionSymbol? {
        let nominal = conformance.type
        guard nominal.representation == .declared, requirement.owner?.isLibrary == true else { return nil }
        let word = text(requirement.variable?.name ?? requirement.name)
        switch word {
        case "==":
            return derive(requirement, .equal, nominal, conformance, unless: requirement.name) {
                nominal.kind != .class && everyPart(nominal, .equatable, conformance)
            }
        case "hash":
            return derive(requirement, .hashInto, nominal, conformance, unless: requirement.name) {
                nominal.kind != .class && everyPart(nominal, .hashable, conformance)
            }
        case "<":
            return derive(requirement, .less, nominal, conformance, unless: requirement.name) {
                nominal.kind == .enum && nominal.rawType == nil && everyPart(nominal, .comparable, conformance)
            }
        default: return nil
        }
    }

    private func derive(
        _ requirement: FunctionSymbol, _ synthesis: FunctionSymbol.Synthesis, _ nominal: NominalSymbol,
        _ conformance: Conformance, unless name: Name, _ isPossible: () -> Bool
    ) -> FunctionSymbol? {
        if let known = nominal.derived[name] { return known }
        for member in nominal.members[name] ?? [] {
            if case .function(let function) = member.symbol {
                resolve(function)
                if isOwn(function, requirement, nominal) { return nil }
            }
        }
        guard !isProvided(requirement, nominal, name), isPossible() else { return nil }
        let made = synthesized(requirement.kind, requirement.name, synthesis, of: nominal)
        made.isStatic = requirement.isStatic
        let type = nominal.declaredType(types)
        made.result = substitute(requirement.result, requirement.generics.parameters, [type])
        made.parameters = requirement.parameters.map { parameter in
            let kind = substitute(parameter.argumentType, requirement.generics.parameters, [type])
            let variable = VariableSymbol(
                name: parameter.variable.name, range: nominal.nameRange, kind: .parameter, type: kind,
                isLet: !parameter.isInout)
            variable.isInout = parameter.isInout
            variable.frame = made
            return ParameterSymbol(label: parameter.label, variable: variable, argumentType: kind)
        }
        if made.isStatic { made.selfVariable = nil }
        nominal.derived[name] = made
        return made
    }

    /// Does an extension of a protocol provide it, as in `extension Identified { static func == (…) }`?
    private func isProvided(_ requirement: FunctionSymbol, _ nominal: NominalSymbol, _ name: Name) -> Bool {
        usable(members(name, of: nominal.declaredType(types)), on: nominal.declaredType(types)).contains { entry in
            guard case .function(let function) = entry.symbol, entry.owner.kind == .protocol, !function.isRequirement,
                function.state.row == nil || refinesComparable(entry.owner)
            else { return false }
            resolve(function)
            return function.parameters.count == requirement.parameters.count
                && function.isStatic == requirement.isStatic
        }
    }

    /// `Strideable` compares by distances, and does so before the parts are.
    private func refinesComparable(_ proto: NominalSymbol) -> Bool {
        allProtocols(of: proto).contains { $0 === knownSymbol(.comparable) }
    }

    private func isOwn(_ function: FunctionSymbol, _ requirement: FunctionSymbol, _ nominal: NominalSymbol) -> Bool {
        guard function.parameters.count == requirement.parameters.count,
            zip(function.parameters, requirement.parameters).allSatisfy({ $0.isInout == $1.isInout }),
            !types.flags(requirement.result).isEmpty || function.result == requirement.result
        else { return false }
        guard function.isStatic else { return true }
        let type = nominal.declaredType(types)
        return function.parameters.allSatisfy { types.nominalSymbol($0.argumentType) === types.nominalSymbol(type) }
    }

    /// Do all fields (or payloads) conform?
    private func everyPart(_ nominal: NominalSymbol, _ proto: KnownType, _ conformance: Conformance) -> Bool {
        let saved = environment
        environment = conformance.signature
        defer { environment = saved }
        for field in nominal.storedProperties {
            resolve(field)
            if !conforms(field.type, proto) { return false }
        }
        for symbol in nominal.cases {
            resolve(symbol)
            for payload in symbol.payload where !conforms(payload.type, proto) { return false }
        }
        return true
    }
}
