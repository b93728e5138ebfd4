import Diagnostics
import Syntax

/// Declaring the members of types.
extension Checker {
    func declareMember(
        _ declaration: Declaration, of nominal: NominalSymbol, in place: Scope, context: ExtensionContext?,
        row: Builtin?
    ) {
        switch declaration.kind {
        case .function(let syntax):
            declareMethod(declaration, syntax, of: nominal, in: place, context: context, row: row)
        case .initializer(let syntax):
            let symbol = FunctionSymbol(name: .`init`, range: syntax.keyword, kind: .initializer)
            prepare(symbol, declaration, in: place, context: context, row: row)
            symbol.owner = nominal
            symbol.isFailable = syntax.failability != .none
            symbol.isImplicitlyUnwrapped = syntax.failability == .implicitlyUnwrapped
            symbol.isConvenience = declaration.modifiers.contains(.convenience)
            symbol.isRequired = declaration.modifiers.contains(.required)
            finishDeclaring(symbol, syntax.body == nil, of: nominal, context: context)
            addMember(.function(symbol), named: .`init`, to: nominal, context: context)
        case .deinitializer(let body):
            if nominal.kind == .struct || nominal.kind == .enum || context != nil {
                let word = nominal.kind == .struct ? "struct" : "enum"
                report(
                    context == nil
                        ? CheckingMessages.deinitializerOfValue(word, text(nominal.name))
                        : CheckingMessages.deinitializerOutside, at: declaration.range)
                return
            }
            let symbol = FunctionSymbol(name: names.intern("deinit"), range: body.range, kind: .deinitializer)
            prepare(symbol, declaration, in: place, context: context, row: row)
            symbol.owner = nominal
            nominal.deinitializer = symbol
            hasDeinitializers = true
        case .subscript(let syntax):
            declareSubscript(declaration, syntax, of: nominal, in: place, context: context, row: row)
        case .variable(let syntax):
            declareProperties(declaration, syntax, of: nominal, in: place, context: context, row: row)
        case .enumCase(let elements): declareCases(elements, declaration, of: nominal)
        case .nominal(let syntax):
            if nominal.kind == .protocol, !place.isOfLibrary {
                let owner = (context == nil ? "protocol" : "protocol extension of") + " '\(text(nominal.name))'"
                report(CheckingMessages.nestedInProtocol(text(syntax.name), owner), at: syntax.nameRange)
            }
            declareNominal(declaration, parent: nominal, in: place)
        case .typealias(let syntax): declareTypealias(syntax, in: place, nominal: nominal)
        case .associatedType(let syntax): declareAssociatedType(syntax, of: nominal)
        case .extension: report(CheckingMessages.onlyAtFileScope, at: declaration.range)
        case .operator, .precedenceGroup, .import, .error: break
        }
    }

    private func finishDeclaring(
        _ symbol: FunctionSymbol, _ isBodiless: Bool, of nominal: NominalSymbol, context: ExtensionContext?
    ) {
        guard nominal.kind == .protocol, context == nil else { return }
        symbol.isRequirement = true
        symbol.implementation = .none
        nominal.protocolRequirements.append(.function(symbol))
    }

    private func declareMethod(
        _ declaration: Declaration, _ syntax: Syntax.FunctionDeclaration, of nominal: NominalSymbol,
        in place: Scope, context: ExtensionContext?, row: Builtin?
    ) {
        let symbol = FunctionSymbol(name: syntax.name, range: syntax.nameRange, kind: .method)
        prepare(symbol, declaration, in: place, context: context, row: row)
        symbol.owner = nominal
        symbol.isStatic = declaration.modifiers.contains(.static) || declaration.modifiers.contains(.class)
        symbol.isMutating = declaration.modifiers.contains(.mutating)
        symbol.isFinal = declaration.modifiers.contains(.final) || declaration.modifiers.contains(.static)
        finishDeclaring(symbol, syntax.body == nil, of: nominal, context: context)
        if syntax.isOperator, !symbol.isStatic {
            report(
                CheckingMessages.operatorNotStatic(
                    text(syntax.name), text(nominal.name), isExtension: context != nil), at: syntax.nameRange)
            symbol.isStatic = true
        }
        addMember(.function(symbol), named: syntax.name, to: nominal, context: context)
        if syntax.isOperator { operatorCache.removeAll() }
        if row == nil { checkOperatorIsDeclared(syntax, declaration) }
    }

    private func declareSubscript(
        _ declaration: Declaration, _ syntax: Syntax.SubscriptDeclaration, of nominal: NominalSymbol,
        in place: Scope, context: ExtensionContext?, row: Builtin?
    ) {
        let isStatic = declaration.modifiers.contains(.static) || declaration.modifiers.contains(.class)
        let getter = accessor(.getter, at: syntax.keyword, declaration, nominal, in: place, context, row)
        let symbol = SubscriptSymbol(range: syntax.keyword, getter: getter, owner: nominal)
        symbol.isStatic = isStatic
        if hasSetter(syntax.accessors) {
            symbol.setter = accessor(.setter, at: syntax.keyword, declaration, nominal, in: place, context, row)
        }
        for function in [symbol.getter, symbol.setter] {
            function?.isStatic = isStatic
            function?.isFinal = declaration.modifiers.contains(.final) || declaration.modifiers.contains(.static)
            function?.subscriptSymbol = symbol
        }
        if nominal.kind == .protocol, context == nil {
            symbol.isRequirement = true
            markRequirement(symbol.getter)
            symbol.setter.map { markRequirement($0) }
            nominal.protocolRequirements.append(.subscript(symbol))
        }
        setMutation(of: symbol.getter, symbol.setter, syntax.accessors, nominal)
        addMember(.subscript(symbol), named: .subscript, to: nominal, context: context)
    }

    private func markRequirement(_ function: FunctionSymbol) {
        function.isRequirement = true
        function.implementation = .none
    }

    private func setMutation(
        of getter: FunctionSymbol?, _ setter: FunctionSymbol?, _ accessors: AccessorBlock?, _ nominal: NominalSymbol
    ) {
        setter?.isMutating = nominal.kind != .class
        guard let accessors, case .accessors(let list) = accessors.kind else { return }
        for accessor in list {
            if accessor.kind == .get, accessor.modifiers.contains(.mutating) { getter?.isMutating = true }
            if accessor.kind == .set, accessor.modifiers.contains(.nonmutating) { setter?.isMutating = false }
        }
    }

    private func accessor(
        _ kind: FunctionSymbol.Kind, at range: SourceRange, _ declaration: Declaration, _ nominal: NominalSymbol?,
        in place: Scope, _ context: ExtensionContext?, _ row: Builtin?
    ) -> FunctionSymbol {
        let symbol = FunctionSymbol(name: .subscript, range: range, kind: kind)
        prepare(symbol, declaration, in: place, context: context, row: row)
        symbol.implementation = implementation(of: row, setter: kind == .setter)
        symbol.owner = nominal
        symbol.isDisfavored = hasAttribute("_disfavoredOverload", declaration)
        return symbol
    }

    func hasSetter(_ accessors: AccessorBlock?) -> Bool {
        guard let accessors, case .accessors(let list) = accessors.kind else { return false }
        return list.contains { $0.kind == .set }
    }

    // MARK: - Properties

    /// What has no name because none could be read is told of once.
    private func bindsNothing(_ binding: Syntax.VariableDeclaration.Binding) -> Bool {
        if case .error = binding.pattern.kind { return binding.type != nil && binding.accessors == nil }
        return boundNames(binding.pattern).isEmpty
    }

    private func declareProperties(
        _ declaration: Declaration, _ syntax: Syntax.VariableDeclaration, of nominal: NominalSymbol,
        in place: Scope, context: ExtensionContext?, row: Builtin?
    ) {
        let isStatic = declaration.modifiers.contains(.static) || declaration.modifiers.contains(.class)
        for binding in completed(syntax.bindings.flatMap { separated($0) }) {
            guard let name = simpleName(binding.pattern) else {
                if bindsNothing(binding) {
                    if case .name(let reference)? = binding.type?.kind, reference.genericArguments == nil {
                        isolated(in: place) { _ = binding.type.map { resolveType($0) } }
                    }
                    report(CheckingMessages.bindsNothing, at: SourceRange(at: binding.pattern.range.lower))
                }
                continue
            }
            let variable = VariableSymbol(
                name: name.name, range: name.range, kind: .stored, type: .error, isLet: syntax.isLet)
            variable.owner = nominal
            variable.isStatic = isStatic
            variable.isLazy = declaration.modifiers.contains(.lazy)
            variable.isWeak = declaration.modifiers.contains(.weak)
            variable.isDisfavored = hasAttribute("_disfavoredOverload", declaration)
            variable.isUnowned = declaration.modifiers.contains(.unowned)
            variable.isSetterPrivate = declaration.modifiers.contains(.privateSetter)
            prepare(variable, declaration, binding, in: place, context: context, row: row)
            if declaration.modifiers.contains(.override) { overriddenProperties.insert(name.name) }
            if variable.kind == .stored, nominal.kind == .class, declaration.modifiers.contains(.class) {
                report(CheckingMessages.classStored, at: name.range)
            }
            if variable.kind == .stored, context != nil, !isStatic {
                report(CheckingMessages.extensionsNoStored, at: name.range)
            }
            if variable.kind == .stored, context == nil, !isStatic, nominal.kind == .enum {
                report(CheckingMessages.enumsNoStored, at: name.range)
            }
            addProperty(variable, to: nominal, declaration, binding, in: place, context: context)
        }
    }

    /// `var (a, b) = (0, 1)`: a property each.
    private func separated(_ binding: Syntax.VariableDeclaration.Binding) -> [Syntax.VariableDeclaration.Binding] {
        guard case .tuple(let names) = binding.pattern.kind, let value = binding.initializer,
            case .tuple(let values) = value.kind, names.count == values.count
        else { return [binding] }
        return zip(names, values).map { name, value in
            Syntax.VariableDeclaration.Binding(
                pattern: name.pattern, type: nil, initializer: value.value, accessors: nil, range: binding.range)
        }
    }

    /// `var x, y: Int`: a type stands for all names before it that have none.
    func completed(_ bindings: [Syntax.VariableDeclaration.Binding]) -> [Syntax.VariableDeclaration.Binding] {
        guard bindings.count > 1 else { return bindings }
        var result = bindings
        var type: TypeSyntax?
        for index in stride(from: bindings.count - 1, through: 0, by: -1) {
            let binding = bindings[index]
            if binding.initializer != nil || binding.accessors != nil {
                type = nil
                continue
            }
            if let own = binding.type {
                // `let a,: Int`: a type without a name is nobody's.
                if case .error = binding.pattern.kind { type = nil } else { type = own }
            } else if case .typed(_, let own) = binding.pattern.kind {
                type = own
            } else if let type {
                result[index] = Syntax.VariableDeclaration.Binding(
                    pattern: binding.pattern, type: type, initializer: nil, accessors: nil, range: binding.range)
            }
        }
        return result
    }

    /// A protocol says which accessors there are; anywhere else each has a body.
    private func checkAccessors(
        of variable: VariableSymbol, _ binding: Syntax.VariableDeclaration.Binding, isRequirement: Bool
    ) {
        guard let accessors = binding.accessors else {
            if isRequirement {
                report(
                    variable.isLet
                        ? CheckingMessages.immutableRequirement : CheckingMessages.requirementWithoutAccessors,
                    at: variable.range)
            }
            return
        }
        guard !isRequirement, case .accessors(let list) = accessors.kind else { return }
        for accessor in list where accessor.body == nil {
            let (text, offset) = map.text(at: accessor.range.upper)
            var next = offset
            while next < text.bytes.count, text.bytes[next] <= 32 { next += 1 }
            let place = SourceRange(at: accessor.range.upper.advanced(by: next - offset))
            return report(CheckingMessages.accessorWithoutBody(isGetter: accessor.kind == .get), at: place)
        }
    }

    private func addProperty(
        _ variable: VariableSymbol, to nominal: NominalSymbol, _ declaration: Declaration,
        _ binding: Syntax.VariableDeclaration.Binding, in place: Scope, context: ExtensionContext?
    ) {
        if !place.isOfLibrary {
            checkAccessors(of: variable, binding, isRequirement: nominal.kind == .protocol && context == nil)
        }
        if nominal.kind == .protocol, context == nil {
            variable.isRequirement = true
            variable.getter.map { markRequirement($0) }
            variable.setter.map { markRequirement($0) }
            nominal.protocolRequirements.append(.variable(variable))
        }
        if variable.isStatic, let wrapper = wrapperChain(declaration, binding) {
            declareWrapped(variable, wrapper, binding, of: nominal, in: place)
        } else if variable.isStatic {
            if variable.kind == .stored {
                if nominal.kind == .protocol, context != nil, !place.isOfLibrary {
                    report(CheckingMessages.staticInProtocol, at: variable.range)
                } else if !place.isOfLibrary, context == nil, nominal.kind != .protocol,
                    !nominal.generics.parameters.isEmpty
                {
                    report(CheckingMessages.staticInGeneric, at: variable.range)
                }
                variable.kind = .staticStored
            }
            variable.getter?.isStatic = true
            variable.setter?.isStatic = true
            variable.setter?.isMutating = false
            variable.willSetObserver?.isStatic = true
            variable.didSetObserver?.isStatic = true
        } else if let wrapper = wrapperChain(declaration, binding) {
            declareWrapped(variable, wrapper, binding, of: nominal, in: place)
        } else if variable.kind == .stored, context == nil, declaration.modifiers.contains(.override),
            nominal.kind == .class, variable.hasObservers
        {
            variable.observesInherited = true
        } else if variable.kind == .stored, context == nil {
            variable.fieldIndex = nominal.storedProperties.count
            nominal.storedProperties.append(variable)
        }
        for member in nominal.members[variable.name] ?? [] {
            if case .enumCase(let other) = member.symbol, variable.isStatic, !takesValues(other) {
                redeclared(variable.name, at: variable.range, previous: other.range)
            }
        }
        addMember(.variable(variable), named: variable.name, to: nominal, context: context)
    }

    /// Reads from the syntax what kind of variable it is, and makes its accessors.
    func prepare(
        _ variable: VariableSymbol, _ declaration: Declaration, _ binding: Syntax.VariableDeclaration.Binding,
        in place: Scope, context: ExtensionContext?, row: Builtin?
    ) {
        variable.state = DeclarationState(
            progress: .unresolved, declaration: declaration, scope: place, context: context, row: row)
        variable.binding = binding
        guard let accessors = binding.accessors else { return }
        func make(_ kind: FunctionSymbol.Kind) -> FunctionSymbol {
            let made = accessor(kind, at: variable.range, declaration, variable.owner, in: place, context, row)
            made.variable = variable
            return made
        }
        switch accessors.kind {
        case .getter:
            variable.kind = .computed
            variable.getter = make(.getter)
        case .accessors(let list):
            for accessor in list {
                switch accessor.kind {
                case .get:
                    variable.kind = .computed
                    variable.getter = make(.getter)
                case .set: variable.setter = make(.setter)
                case .willSet: variable.willSetObserver = make(.willSet)
                case .didSet: variable.didSetObserver = make(.didSet)
                }
            }
        }
        if variable.owner != nil {
            setMutation(of: variable.getter, variable.setter, binding.accessors, variable.owner!)
            let mutates = variable.owner!.kind != .class && !variable.isStatic
            variable.willSetObserver?.isMutating = mutates
            variable.didSetObserver?.isMutating = mutates
        }
    }

    func simpleName(_ pattern: Pattern) -> (name: Name, range: SourceRange)? {
        switch pattern.kind {
        case .variable(let name): (name, pattern.range)
        case .typed(let inner, _), .parenthesized(let inner): simpleName(inner)
        default: nil
        }
    }

    // MARK: - Cases and associated types

    private func declareCases(_ elements: [EnumCaseElement], _ declaration: Declaration, of nominal: NominalSymbol) {
        for element in elements {
            let symbol = CaseSymbol(
                name: element.name, range: element.nameRange, owner: nominal, tag: nominal.cases.count)
            symbol.isIndirect = nominal.isIndirect || declaration.modifiers.contains(.indirect)
            symbol.element = element
            for other in nominal.cases where other.name == element.name && nominal.representation != .optional {
                redeclared(element.name, at: element.nameRange, previous: other.range)
            }
            for case .variable(let other) in (nominal.members[element.name] ?? []).map({ $0.symbol })
            where other.isStatic && !takesValues(symbol) {
                redeclared(element.name, at: element.nameRange, previous: other.range)
            }
            nominal.cases.append(symbol)
            addMember(.enumCase(symbol), named: element.name, to: nominal, context: nil)
        }
    }

    /// A case that holds nothing is called like a variable.
    private func takesValues(_ symbol: CaseSymbol) -> Bool { symbol.element?.payload != nil }

    private func declareAssociatedType(_ syntax: Syntax.AssociatedTypeDeclaration, of nominal: NominalSymbol) {
        let symbol = AssociatedTypeSymbol(name: syntax.name, range: syntax.nameRange, owner: nominal)
        symbol.syntax = syntax
        nominal.associatedTypes.append(symbol)
        addMember(.associatedType(symbol), named: syntax.name, to: nominal, context: nil)
    }
}
