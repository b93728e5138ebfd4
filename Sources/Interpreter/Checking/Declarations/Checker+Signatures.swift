import Diagnostics
import Syntax

/// Reading signatures: generic clauses, parameters, results, headers of types.
extension Checker {
    // MARK: - Functions

    func resolve(_ function: FunctionSymbol) {
        guard function.state.progress == .unresolved, let declaration = function.state.declaration,
            let place = function.state.scope
        else { return }
        function.state.progress = .resolving
        if let owner = function.owner { resolveHeader(owner) }
        function.state.context.map { resolve($0) }
        isolated(in: place) { resolveSignature(of: function, declaration, place) }
        function.state.progress = .resolved
    }

    private func resolveSignature(of function: FunctionSymbol, _ declaration: Declaration, _ place: Scope) {
        var signature = outerSignature(of: function, place)
        function.outerGenericCount = signature.parameters.count
        let outerRequirements = signature.requirements.count
        setSelf(of: function)
        let inner = Scope(.generics, parent: place)
        inner.function = place.function
        function.state.scope = inner
        switch declaration.kind {
        case .function(let syntax):
            read(
                syntax.generics, into: &signature, inner,
                mentioned: syntax.parameters.compactMap { $0.type } + (syntax.result.map { [$0] } ?? []))
            function.generics = signature
            let saved = openSignature
            openSignature = function
            defer { openSignature = saved }
            readParameters(syntax.parameters, of: function)
            readEffects(syntax.effects, of: function)
            function.result = resultType(syntax.result, of: function)
            function.resultSugar = writtenSugar(syntax.result, function.result)
            if function.state.row == nil { checkSignature(syntax, of: function) }
            if case .implicitlyUnwrapped? = syntax.result?.kind { function.isImplicitlyUnwrapped = true }
            function.returnsSelf = function.owner?.kind == .class && isSelfResult(syntax.result)
        case .initializer(let syntax):
            read(syntax.generics, into: &signature, inner)
            function.generics = signature
            readParameters(syntax.parameters, of: function)
            readEffects(syntax.effects, of: function)
            function.result = function.selfType ?? .error
            if function.isFailable { function.result = optional(function.result) }
        case .subscript(let syntax):
            read(syntax.generics, into: &signature, inner)
            function.generics = signature
            resolveSubscriptAccessor(function, syntax)
        case .variable:
            function.generics = signature
            inner.signature = signature
            resolveAccessor(function)
        case .deinitializer:
            function.generics = signature
        default: break
        }
        inner.signature = function.generics
        if function.generics.requirements.count > outerRequirements, let own = function.selfVariable {
            // A `where` clause of its own may say what the owner's parameters are.
            environment = function.generics
            own.type = normalizedDeep(own.type)
        }
        if let enclosing = inner.function, function.kind == .local { function.enclosing = enclosing }
    }

    /// `Self` or `Self?`
    private func isSelfResult(_ syntax: TypeSyntax?) -> Bool {
        switch syntax?.kind {
        case .name(let reference)?: reference.name == .Self
        case .optional(let inner)?: isSelfResult(inner)
        default: false
        }
    }

    private func outerSignature(of function: FunctionSymbol, _ place: Scope) -> GenericSignature {
        if let context = function.state.context { return context.signature }
        if let owner = function.owner { return owner.generics }
        return place.function?.generics ?? signature(at: place)
    }

    private func setSelf(of function: FunctionSymbol) {
        guard let owner = function.owner else { return }
        let type = function.state.context?.selfType ?? owner.declaredType(types)
        function.selfType = type
        let variable = VariableSymbol(
            name: .self, range: function.range, kind: .parameter,
            type: function.isStatic ? types.metatype(type) : type, isLet: !function.isMutating)
        variable.isInout = function.isMutating && !function.isStatic
        if function.kind == .initializer, owner.kind != .class {
            variable.isLet = false
            variable.isInout = true
        }
        variable.frame = function
        variable.isUsed = true
        function.selfVariable = variable
    }

    func read(
        _ clause: GenericClause, into signature: inout GenericSignature, _ inner: Scope, mentioned: [TypeSyntax] = []
    ) {
        for parameter in clause.parameters {
            reportRepeated(parameter, in: clause)
            if !inner.isOfLibrary { warnShadowed(parameter, signature) }
            let symbol = GenericParameterSymbol(
                name: parameter.name, range: parameter.range, index: signature.parameters.count)
            signature.parameters.append(symbol)
            inner.declare(.genericParameter(symbol), as: parameter.name)
        }
        scope = inner
        inner.signature = signature
        readConditions(of: clause, into: &signature, mentioned)
        inner.signature = signature
    }

    private func readParameters(_ list: [Parameter], of function: FunctionSymbol) {
        for syntax in list {
            function.parameters.append(readParameter(syntax, of: function))
        }
    }

    func readParameter(_ syntax: Parameter, of function: FunctionSymbol) -> ParameterSymbol {
        environment = function.generics
        var type = FunctionType.Parameter(.error)
        if let written = syntax.type {
            opaqueParameters = function
            type = parameterType(written, isVariadic: syntax.isVariadic)
            opaqueParameters = nil
        }
        let variable = VariableSymbol(
            name: syntax.name, range: syntax.nameRange, kind: .parameter, type: type.type, isLet: !type.isInout)
        variable.isInout = type.isInout
        variable.frame = function
        variable.sugar = declaredSugar(syntax.type, type.type)
        var parameter = ParameterSymbol(label: syntax.label, variable: variable, argumentType: type.type)
        parameter.isVariadic = type.isVariadic
        parameter.isAutoclosure = type.isAutoclosure
        parameter.isEscaping = type.isEscaping || types.function(type.type) == nil
        variable.isNonEscaping = types.function(type.type) != nil && !type.isEscaping
        if type.isVariadic {
            parameter.argumentType = types.element(ofArray: type.type) ?? .error
            variable.sugar = TypeSugar(plain: text(parameter.argumentType) + "...")
        }
        if type.isAutoclosure { parameter.argumentType = types.function(type.type)?.result ?? .error }
        if let value = syntax.defaultValue { parameter.defaultValue = ParameterSymbol.DefaultValue(syntax: value) }
        for attribute in syntax.attributes {
            if let builder = resultBuilder(attribute) { parameter.resultBuilder = builder }
        }
        return parameter
    }

    private func readEffects(_ effects: Effects, of function: FunctionSymbol) {
        opaqueResult = function
        function.thrown = thrownType(effects)
        opaqueResult = nil
        function.isRethrowing = effects.kind == .rethrows
    }

    /// `get throws`
    private func readEffects(_ accessor: Accessor?, of function: FunctionSymbol) {
        if let accessor { readEffects(accessor.effects, of: function) }
    }

    private func resultType(_ syntax: TypeSyntax?, of function: FunctionSymbol) -> Type {
        guard let syntax else { return .void }
        opaqueResult = function
        defer { opaqueResult = nil }
        return resolveType(syntax)
    }

    /// `some P`: a parameter of its own in parameters, a hidden type in results.
    func resolveOpaque(_ constraint: TypeSyntax, at range: SourceRange) -> Type {
        if let function = opaqueParameters {
            let symbol = GenericParameterSymbol(
                name: names.intern("some " + sourceText(constraint.range)), range: constraint.range,
                index: function.generics.parameters.count)
            function.generics.parameters.append(symbol)
            let type = types.parameter(symbol)
            // What is asked of it may name more such parameters, as in `some Collection<some P>`.
            var signature = function.generics
            let known = signature.requirements.count
            constrain(type, by: constraint, &signature)
            function.generics.requirements += signature.requirements[known...]
            environment = function.generics
            return type
        }
        let members = constraints(of: constraint)
        if members.contains(.error) {
            if let opaqueResult, opaqueResult.kind != .getter {
                report(CheckingMessages.someNotHere, at: SourceRange(at: range.lower))
            }
            return .error
        }
        if members.contains(where: { types.nominalSymbol($0).map { $0.kind == .struct || $0.kind == .enum } ?? false })
        {
            report(CheckingMessages.opaqueOfOthers, at: SourceRange(at: range.lower))
            return .error
        }
        guard let function = opaqueResult else {
            report(CheckingMessages.someNotHere, at: constraint.range)
            return .error
        }
        let symbol = OpaqueSymbol(constraints: members, generics: function.generics)
        symbol.function = function
        function.opaques.append(symbol)
        return types.make(.opaque(symbol, function.generics.parameters.map { types.parameter($0) }))
    }

    func sourceText(_ range: SourceRange) -> String {
        map.string(in: range)
    }

    // MARK: - Accessors

    private func resolveSubscriptAccessor(_ function: FunctionSymbol, _ syntax: Syntax.SubscriptDeclaration) {
        readParameters(syntax.parameters, of: function)
        let element = resultType(syntax.result, of: function)
        function.subscriptSymbol?.element = element
        if function.kind == .getter {
            function.result = element
            readEffects(find(.get, syntax.accessors), of: function)
        } else {
            addNewValue(to: function, element, accessor: find(.set, syntax.accessors))
        }
    }

    private func resolveAccessor(_ function: FunctionSymbol) {
        guard let variable = function.variable else { return }
        resolve(variable)
        switch function.kind {
        case .getter:
            function.result = variable.type
            readEffects(find(.get, variable.binding?.accessors), of: function)
        case .setter: addNewValue(to: function, variable.type, accessor: find(.set, variable.binding?.accessors))
        case .willSet:
            addNewValue(to: function, variable.type, accessor: find(.willSet, variable.binding?.accessors))
        case .didSet:
            addNewValue(
                to: function, variable.type, accessor: find(.didSet, variable.binding?.accessors), word: "oldValue")
        default: break
        }
    }

    func find(_ kind: Accessor.Kind, _ block: AccessorBlock?) -> Accessor? {
        guard let block, case .accessors(let list) = block.kind else { return nil }
        for accessor in list where accessor.kind == kind { return accessor }
        return nil
    }

    private func addNewValue(
        to function: FunctionSymbol, _ type: Type, accessor: Accessor?, word: String = "newValue"
    ) {
        let name = accessor?.parameter ?? names.intern(word)
        let variable = VariableSymbol(
            name: name, range: accessor?.parameterRange ?? function.range, kind: .parameter, type: type, isLet: true)
        variable.frame = function
        // Whether `oldValue` is used makes a difference: only then the old value is kept until `didSet` is done.
        variable.isUsed = accessor?.parameter != nil || function.kind != .didSet
        function.parameters.append(ParameterSymbol(label: nil, variable: variable, argumentType: type))
    }

    func resolve(_ symbol: SubscriptSymbol) {
        resolve(symbol.getter)
        symbol.setter.map { resolve($0) }
    }

    // MARK: - Variables

    /// Finds the type of a property or library constant.
    func resolve(_ variable: VariableSymbol) {
        if let binding = variable.globalBinding { return checkGlobal(binding) }
        if variable.typedByStorage {
            if variable.state.progress == .unresolved {
                variable.state.progress = .resolved
                variable.type = typeByStorage(variable)
            }
            return
        }
        guard variable.state.progress != .resolved, let place = variable.state.scope else { return }
        if variable.state.progress == .resolving {
            report(CheckingMessages.circular, at: circularPlace(variable))
            variable.type = .error
            return
        }
        variable.state.progress = .resolving
        if let owner = variable.owner { resolveHeader(owner) }
        variable.state.context.map { resolve($0) }
        isolated(in: place) { resolveType(of: variable) }
        variable.state.progress = .resolved
    }

    private func resolveType(of variable: VariableSymbol) {
        guard let binding = variable.binding else { return }
        var written = binding.type
        if written == nil, case .typed(_, let type) = binding.pattern.kind { written = type }
        environment = signature(at: scope)
        if let written, let initializer = binding.initializer, isOpenGeneric(written) || hasPlaceholder(written) {
            // `static let primes: Set = [2, 3]`: the value tells the arguments.
            let value = Expression(.cast(.coerce, initializer, written), range: initializer.range, id: initializer.id)
            return checkInitialValue(of: variable, value, expecting: nil)
        }
        if let written {
            let getter = variable.getter
            getter?.generics = environment
            opaqueResult = getter ?? opaqueHolder(variable)
            variable.type = resolveType(written)
            opaqueResult = nil
            variable.sugar = declaredSugar(written, variable.type)
            if case .implicitlyUnwrapped = written.kind { variable.isImplicitlyUnwrapped = true }
            if variable.isWeak || variable.isUnowned {
                // Further question marks are told where the declaration is checked.
                while let inner = types.wrapped(variable.type), types.wrapped(inner) != nil { variable.type = inner }
            }
            return
        }
        guard let initializer = binding.initializer else {
            if variable.type == .error, variable.owner != nil || variable.kind == .computed {
                report(CheckingMessages.typeAnnotationMissing, at: variable.range)
            }
            return
        }
        checkInitialValue(of: variable, initializer, expecting: nil)
    }

    /// A generic type's name without the arguments it needs.
    private func isOpenGeneric(_ syntax: TypeSyntax) -> Bool {
        guard case .name(let reference) = syntax.kind, reference.genericArguments == nil,
            case .nominal(let nominal)? = lookupType(reference.name), nominal.kind != .protocol
        else { return false }
        var current: Scope? = scope
        while let place = current {
            if place.nominal === nominal { return false }
            current = place.parent
        }
        return nominal.generics.parameters.count > (nominal.parent?.generics.parameters.count ?? 0)
    }

    private func opaqueHolder(_ variable: VariableSymbol) -> FunctionSymbol {
        let holder = FunctionSymbol(name: variable.name, range: variable.range, kind: .getter)
        holder.generics = environment
        // What the type around asks of its parameters is all that is known of them.
        holder.outerGenericCount = environment.parameters.count
        return holder
    }

    // MARK: - Types

    /// Reads generic parameters' constraints, inherited types and cases of a type.
    func resolveHeader(_ nominal: NominalSymbol) {
        guard !nominal.hasResolvedHeader, !nominal.isResolvingHeader,
            case .nominal(let syntax)? = nominal.state.declaration?.kind, let inner = nominal.memberScope
        else { return }
        nominal.isResolvingHeader = true
        nominal.parent.map { resolveHeader($0) }
        isolated(in: inner) {
            if nominal.kind == .protocol {
                resolveProtocolHeader(nominal, syntax)
            } else {
                var signature = nominal.generics
                signature.requirements = nominal.parent?.generics.requirements ?? []
                let own = signature.parameters.count - syntax.generics.parameters.count
                environment = signature
                for (index, parameter) in syntax.generics.parameters.enumerated() {
                    guard let constraint = parameter.constraint else { continue }
                    constrain(types.parameter(signature.parameters[own + index]), by: constraint, &signature)
                }
                readRequirements(syntax.generics.requirements, into: &signature)
                nominal.generics = signature
                readInherited(syntax.inherited, of: nominal, context: nil)
            }
        }
        nominal.isResolvingHeader = false
        nominal.hasResolvedHeader = true
        if nominal.kind == .enum { addEnumConformances(nominal) }
        if nominal.kind == .protocol || nominal.hasCachedMembers { generation += 1 }
    }

    private func resolveProtocolHeader(_ nominal: NominalSymbol, _ syntax: Syntax.NominalDeclaration) {
        var signature = nominal.generics
        signature.requirements = [.conformance(nominal.declaredType(types), nominal)]
        nominal.generics = signature
        readInherited(syntax.inherited, of: nominal, context: nil)
        for parameter in syntax.generics.parameters {
            for associated in nominal.associatedTypes where associated.name == parameter.name {
                nominal.primaryAssociatedTypes.append(associated)
            }
        }
        if nominal.primaryAssociatedTypes.count < syntax.generics.parameters.count {
            for parameter in syntax.generics.parameters {
                if let symbol = memberType(parameter.name, in: nominal), case .associatedType(let found) = symbol,
                    !nominal.primaryAssociatedTypes.contains(found)
                {
                    nominal.primaryAssociatedTypes.append(found)
                }
            }
        }
        nominal.hasResolvedHeader = true
        let selfType = nominal.declaredType(types)
        for associated in nominal.associatedTypes {
            guard let written = associated.syntax else { continue }
            for inherited in written.inherited {
                constrain(member(of: selfType, associated), by: inherited, &signature)
            }
            readRequirements(written.requirements, into: &signature)
            if let value = written.defaultType { associated.defaultType = resolveType(value) }
            nominal.generics = signature
        }
        readRequirements(syntax.generics.requirements, into: &signature)
        nominal.generics = signature
        inheritFromConditions(nominal)
    }

    /// Superclass, raw type and protocols after the colon.
    func readInherited(_ list: [TypeSyntax], of nominal: NominalSymbol, context: ExtensionContext?) {
        for (index, syntax) in list.enumerated() {
            if case .name(let reference) = syntax.kind, text(reference.name) == "class" {
                nominal.isClassBound = true
                continue
            }
            for type in constraints(of: syntax) where type != .error {
                if index > 0, context == nil, nominal.kind == .class, types.nominalSymbol(type)?.kind == .class,
                    nominal.superclass == nil
                {
                    report(CheckingMessages.superclassLate(text(type)), at: syntax.range)
                }
                inherit(type, syntax, of: nominal, context: context)
            }
        }
    }

    private func inherit(_ type: Type, _ syntax: TypeSyntax, of nominal: NominalSymbol, context: ExtensionContext?) {
        guard let symbol = types.nominalSymbol(type) else {
            if case .existential(let members) = types.kind(type) {
                if members.isEmpty { return }
                for member in members { inherit(member, syntax, of: nominal, context: context) }
            }
            return
        }
        switch symbol.kind {
        case .protocol:
            if nominal.kind == .protocol {
                if reportCircle(of: nominal, through: symbol) { return }
                nominal.inheritedProtocols.append(symbol)
                if symbol.isClassBound || symbol === knownSymbol(.anyObject) { nominal.isClassBound = true }
            } else {
                if symbol.isClassBound, nominal.kind != .class {
                    report(
                        CheckingMessages.classProtocol(text(nominal.name), text(symbol.name)), at: nominal.nameRange)
                }
                addConformance(of: nominal, to: symbol, context: context, isImplied: false, at: syntax.range)
            }
        case .class where nominal.kind == .protocol && context == nil:
            nominal.generics.requirements.append(.superclass(nominal.declaredType(types), type))
            inheritFromConditions(nominal)
        case .class where nominal.kind == .class && context == nil:
            if let first = nominal.superclass {
                report(CheckingMessages.multipleInheritance(text(first), text(type)), at: syntax.range)
                return
            }
            if reportCircle(of: nominal, through: symbol) { return }
            nominal.superclass = type
            if symbol.isFinal {
                report(CheckingMessages.inheritFromFinal(text(symbol.name)), at: nominal.nameRange)
            }
        default:
            if nominal.kind == .enum, context == nil {
                nominal.rawType = type
            } else {
                let isClass = nominal.kind == .class || nominal.kind == .protocol
                report(CheckingMessages.inheritNonProtocol(text(type), isClass: isClass), at: nominal.nameRange)
                if nominal.kind == .protocol {
                    report(CheckingMessages.constrainedToNonProtocol("Self", text(type)), at: syntax.range)
                }
            }
        }
    }

    /// `protocol P where Self: Q` is one of those that `Q` is refined by, or asks its types to inherit from a class.
    private func inheritFromConditions(_ nominal: NominalSymbol) {
        guard nominal.kind == .protocol else { return }
        let own = nominal.declaredType(types)
        for requirement in nominal.generics.requirements {
            switch requirement {
            case .superclass(own, let bound):
                nominal.superclassBound = bound
                nominal.isClassBound = true
                hasBoundProtocols = true
            case .conformance(own, let proto) where proto !== nominal && !nominal.inheritedProtocols.contains(proto):
                nominal.inheritedProtocols.append(proto)
                if proto.isClassBound { nominal.isClassBound = true }
            default: continue
            }
        }
    }
}
