import Diagnostics
import Syntax

/// Bringing names into scopes; types and signatures are read later, when they are asked for.
extension Checker {
    /// Runs `body` with a solver of its own, at another place of the program.
    func isolated(in place: Scope, _ body: () -> Void) {
        let saved = (scope, environment, function, flow, variables, trail, pending, unfinished)
        let savedDepths = (solveDepth, trialDepth, expressionBudget, mistakesInTrials, mistakesBefore)
        let savedStart = closureStart
        closureStart = nil
        defer { closureStart = savedStart }
        let savedPlace = (realmPlace, closureEscapes, operatorChain, isOperand, readsMistaken)
        (realmPlace, closureEscapes, operatorChain, isOperand) = (nil, true, nil, false)
        (scope, function, flow) = (place, place.function, FlowContext())
        environment = place.function?.generics ?? signature(at: place)
        (variables, trail, pending, unfinished) = ([], [], [], [])
        (solveDepth, trialDepth, mistakesInTrials) = (0, 0, 0)
        body()
        (scope, environment, function, flow, variables, trail, pending, unfinished) = saved
        (solveDepth, trialDepth, expressionBudget, mistakesInTrials, mistakesBefore) = savedDepths
        (realmPlace, closureEscapes, operatorChain, isOperand, readsMistaken) = savedPlace
    }

    /// The generic parameters in force at a place.
    func signature(at place: Scope) -> GenericSignature {
        var current: Scope? = place
        while let scope = current {
            if let signature = scope.signature { return signature }
            if let context = scope.context { return context.signature }
            if let nominal = scope.nominal { return nominal.generics }
            if let function = scope.function, scope.kind == .function { return function.generics }
            current = scope.parent
        }
        return GenericSignature()
    }

    /// Declares what a declaration statement names; variables of a block are declared when they are reached.
    func declare(_ declaration: Declaration, in place: Scope, row: Builtin? = nil) {
        switch declaration.kind {
        case .nominal: declareNominal(declaration, parent: nil, in: place)
        case .function(let syntax): declareFunction(declaration, syntax, in: place, row: row)
        case .typealias(let syntax): declareTypealias(syntax, in: place, nominal: nil)
        case .extension(let syntax): declareExtension(declaration, syntax, in: place)
        case .variable(let syntax): declareLibraryVariable(declaration, syntax, in: place, row: row)
        case .operator(let syntax): declareOperator(syntax)
        case .precedenceGroup(let syntax): declarePrecedenceGroup(syntax)
        case .import(let path): checkImport(path, declaration)
        case .initializer, .deinitializer, .subscript, .enumCase, .associatedType, .error: break
        }
    }

    private func checkImport(_ path: [NameReference], _ declaration: Declaration) {
        guard let first = path.first else { return }
        switch text(first.name) {
        case "Foundation", "LectureKit", "Glibc": importsFoundation = true
        case "Swift": break
        default:
            // The first is all that is told.
            if lacksModule { return }
            let path = path.map { text($0.name) }.joined(separator: ".")
            report(CheckingMessages.noSuchModule(path), at: first.range)
            lacksModule = true
        }
    }

    private func declareLibraryVariable(
        _ declaration: Declaration, _ syntax: Syntax.VariableDeclaration, in place: Scope, row: Builtin?
    ) {
        guard row != nil else { return }
        for binding in syntax.bindings {
            guard let name = simpleName(binding.pattern) else { continue }
            let variable = VariableSymbol(
                name: name.name, range: name.range, kind: .computed, type: .error, isLet: false)
            prepare(variable, declaration, binding, in: place, context: nil, row: row)
            place.declare(.variable(variable), as: name.name)
        }
    }

    // MARK: - Functions

    func declareFunction(
        _ declaration: Declaration, _ syntax: Syntax.FunctionDeclaration, in place: Scope, row: Builtin? = nil
    ) {
        let symbol = FunctionSymbol(
            name: syntax.name, range: syntax.nameRange,
            kind: place.kind == .block || place.kind == .function ? .local : .function)
        prepare(symbol, declaration, in: place, context: nil, row: row)
        symbol.enclosing = place.kind == .block ? place.function : nil
        checkRedeclaration(of: symbol, in: place)
        place.declare(.function(symbol), as: syntax.name)
        if syntax.isOperator { operatorCache.removeAll() }
    }

    func prepare(
        _ symbol: FunctionSymbol, _ declaration: Declaration, in place: Scope, context: ExtensionContext?,
        row: Builtin?
    ) {
        symbol.state = DeclarationState(
            progress: .unresolved, declaration: declaration, scope: place, context: context, row: row)
        symbol.implementation = implementation(of: row)
        symbol.isDiscardableResult = hasAttribute("discardableResult", declaration)
        symbol.isDisfavored = hasAttribute("_disfavoredOverload", declaration)
        symbol.isUnavailable = false
    }

    func implementation(of row: Builtin?, setter: Bool = false) -> FunctionSymbol.Implementation {
        guard let row else { return .source }
        switch row.body {
        case .intrinsic(let intrinsic): return .intrinsic(intrinsic)
        case .accessors(let getter, let other): return .intrinsic(setter ? other : getter)
        case .native(let function): return .native(function)
        case .nativeAccessors(let getter, let other): return .native(setter ? other : getter)
        case .source: return .source
        case .declared: return .none
        }
    }

    func hasAttribute(_ word: String, _ declaration: Declaration) -> Bool {
        for attribute in declaration.attributes {
            if let name = attribute.name, text(name) == word { return true }
        }
        return false
    }

    private func checkRedeclaration(of symbol: FunctionSymbol, in place: Scope) {
        guard place.kind != .library else { return }
        let others = declared(symbol.name, before: place)
        for case .variable(let other) in others where takesNothing(symbol) {
            redeclared(symbol.name, isCall: true, at: symbol.range, previous: other.range)
        }
        for case .nominal(let other) in others {
            redeclared(symbol.name, at: symbol.range, previous: other.nameRange)
        }
    }

    /// Is a variable of the name the same name? Labels are a part of it.
    func takesNothing(_ function: FunctionSymbol) -> Bool {
        guard case .function(let syntax)? = function.state.declaration?.kind else { return false }
        return syntax.parameters.isEmpty
    }

    func redeclared(_ name: Name, isCall: Bool = false, at range: SourceRange, previous: SourceRange) {
        report(
            CheckingMessages.invalidRedeclaration(text(name) + (isCall ? "()" : "")), at: range,
            notes: [Diagnostic(.note, CheckingMessages.previouslyDeclared(text(name)), at: previous)])
    }

    // MARK: - Types

    @discardableResult
    func declareNominal(
        _ declaration: Declaration, parent: NominalSymbol?, in place: Scope,
        representation: Representation = .declared
    ) -> NominalSymbol? {
        guard case .nominal(let syntax) = declaration.kind else { return nil }
        nextNominalNumber += 1
        let nominal = NominalSymbol(
            kind: kind(syntax.kind), name: syntax.name, nameRange: syntax.nameRange, representation: representation,
            parent: parent, number: nextNominalNumber)
        nominal.isLibrary = place.isOfLibrary
        nominal.state = DeclarationState(progress: .unresolved, declaration: declaration, scope: place)
        nominal.isFinal = declaration.modifiers.contains(.final)
        if !nominal.isLibrary, declaration.modifiers.contains(.private) || declaration.modifiers.contains(.fileprivate)
        {
            hidesTypes = true
        }
        nominal.isIndirect = declaration.modifiers.contains(.indirect)
        if let parent {
            addMember(.nominal(nominal), named: syntax.name, to: parent, context: nil)
        } else {
            checkRedeclaration(of: nominal, in: place)
            place.declare(.nominal(nominal), as: syntax.name)
        }
        let inner = Scope(.type, parent: place)
        inner.nominal = nominal
        inner.function = nil
        nominal.memberScope = inner
        declareParameters(of: nominal, syntax, parent: parent, in: inner)
        for member in wrappersFirst(syntax.members) {
            declareMember(member, of: nominal, in: inner, context: nil, row: nil)
        }
        if nominal.hasCachedMembers || parent?.hasCachedMembers == true { generation += 1 }
        return nominal
    }

    /// Wrappers are known before the properties that use them.
    func wrappersFirst(_ declarations: [Declaration]) -> [Declaration] {
        let wrappers = declarations.filter { hasAttribute("propertyWrapper", $0) }
        return wrappers.isEmpty
            ? declarations : wrappers + declarations.filter { !hasAttribute("propertyWrapper", $0) }
    }

    private func checkRedeclaration(of nominal: NominalSymbol, in place: Scope) {
        for symbol in declared(nominal.name, before: place) {
            switch symbol {
            case .nominal(let other): redeclared(nominal.name, at: nominal.nameRange, previous: other.nameRange)
            case .variable(let other): redeclared(nominal.name, at: nominal.nameRange, previous: other.range)
            default: break
            }
        }
    }

    /// What a name may not mean again: the declarations of its scope, and for a sealed unit those of earlier units.
    func declared(_ name: Name, before place: Scope) -> [Symbol] {
        var found = place.local(name) ?? []
        guard place.kind == .unit, place.realm === place else { return found }
        var current = place.parent
        while let scope = current {
            if scope.kind == .unit { found += scope.local(name) ?? [] }
            current = scope.parent
        }
        return found
    }

    private func kind(_ kind: Syntax.NominalDeclaration.Kind) -> NominalSymbol.Kind {
        switch kind {
        case .struct: .struct
        case .class: .class
        case .enum: .enum
        case .protocol: .protocol
        }
    }

    private func declareParameters(
        of nominal: NominalSymbol, _ syntax: Syntax.NominalDeclaration, parent: NominalSymbol?, in inner: Scope
    ) {
        var parameters = parent?.generics.parameters ?? []
        if nominal.kind == .protocol {
            let selfParameter = GenericParameterSymbol(name: .Self, range: syntax.nameRange, index: 0)
            selfParameter.selfOf = nominal
            nominal.selfParameter = selfParameter
            nominal.generics.parameters = [selfParameter]
            return
        }
        for parameter in syntax.generics.parameters {
            reportRepeated(parameter, in: syntax.generics)
            let symbol = GenericParameterSymbol(
                name: parameter.name, range: parameter.range, index: parameters.count)
            parameters.append(symbol)
            inner.declare(.genericParameter(symbol), as: parameter.name)
        }
        nominal.generics.parameters = parameters
    }

    func addMember(_ symbol: Symbol, named name: Name, to nominal: NominalSymbol, context: ExtensionContext?) {
        let member = NominalSymbol.Member(symbol: symbol, context: context)
        nominal.members[name, default: []].append(member)
        if !nominal.isLibrary || context != nil { nominal.membersInOrder.append(member) }
        if case .function(let function) = symbol, function.isStatic, function.state.row == nil, isOperatorName(name) {
            memberOperators[name, default: []].append(nominal)
        }
    }

    func declareTypealias(_ syntax: Syntax.TypealiasDeclaration, in place: Scope, nominal: NominalSymbol?) {
        var signature = nominal?.generics ?? signature(at: place)
        let inner = Scope(.generics, parent: place)
        declaresAliases = declaresAliases || !place.isOfLibrary
        for parameter in syntax.generics.parameters {
            let symbol = GenericParameterSymbol(
                name: parameter.name, range: parameter.range, index: signature.parameters.count)
            signature.parameters.append(symbol)
            inner.declare(.genericParameter(symbol), as: parameter.name)
        }
        if nominal == nil, place.kind != .library {
            for case .typealias(let other) in declared(syntax.name, before: place) {
                redeclared(syntax.name, at: syntax.nameRange, previous: other.syntax?.range ?? syntax.nameRange)
            }
        }
        let symbol = TypealiasSymbol(name: syntax.name, generics: signature)
        symbol.clause = syntax.generics
        symbol.syntax = syntax.type
        symbol.scope = inner
        if let nominal {
            addMember(.typealias(symbol), named: syntax.name, to: nominal, context: place.context)
        } else {
            place.declare(.typealias(symbol), as: syntax.name)
        }
    }

    func resolve(_ symbol: TypealiasSymbol) {
        guard let syntax = symbol.syntax, let place = symbol.scope else { return }
        if symbol.isResolving { return }
        symbol.isResolving = true
        let context = place.parent?.context
        context.map { resolve($0) }
        let owner = context == nil ? place.parent?.nominal : nil
        owner.map { resolveHeader($0) }
        isolated(in: place) {
            // What the type asks of its parameters may have been read since the alias was declared.
            var signature = symbol.generics
            signature.requirements += (context?.signature ?? owner?.generics)?.requirements ?? []
            readConditions(of: symbol.clause, into: &signature)
            symbol.generics = signature
            symbol.type = resolveType(syntax)
        }
        symbol.syntax = nil
        symbol.isResolving = false
    }

    // MARK: - Extensions

    func declareExtension(_ declaration: Declaration, _ syntax: ExtensionDeclaration, in place: Scope) {
        var found: NominalSymbol?
        isolated(in: place) { found = resolveExtended(syntax.type) }
        guard let nominal = found else { return }
        let inner = Scope(.type, parent: Scope(extending: nominal, at: place))
        let context = ExtensionContext(
            declaration: syntax, type: nominal, scope: inner, selfType: nominal.declaredType(types))
        context.start = declaration.range.lower
        context.modifiers = declaration.modifiers
        inner.nominal = nominal
        inner.context = context
        nominal.extensions.append(context)
        if nominal.isLibrary, text(nominal.name) == "DefaultStringInterpolation" { extendsInterpolation = true }
        if let realm = place.realm, nominal.realm !== realm { realm.foreignExtensions.append(context) }
        for member in wrappersFirst(syntax.members) {
            declareMember(member, of: nominal, in: inner, context: context, row: nil)
        }
        generation += 1
        operatorCache.removeAll()
    }

    private func resolveExtended(_ syntax: TypeSyntax) -> NominalSymbol? {
        switch syntax.kind {
        case .name(let reference):
            let symbols = lookupType(reference.name)
            if let symbol = symbols {
                switch symbol {
                case .nominal(let nominal): return nominal
                case .typealias(let alias):
                    resolve(alias)
                    return types.nominalSymbol(alias.type)
                default: break
                }
            }
            report(CheckingMessages.cannotFindType(text(reference.name)), at: reference.range)
            return nil
        case .member(let base, let reference) where reference.genericArguments == nil:
            // A type inside of a generic one is named without the arguments of that.
            guard let outer = quietly({ resolveExtended(base) }),
                case .nominal(let nominal)? = memberType(reference.name, in: outer)
            else { return extendedNominal(syntax) }
            return nominal
        case .array: return knownSymbol(.array)
        case .dictionary: return knownSymbol(.dictionary)
        case .optional: return knownSymbol(.optional)
        default: return extendedNominal(syntax)
        }
    }

    private func extendedNominal(_ syntax: TypeSyntax) -> NominalSymbol? {
        let type = resolveType(syntax)
        if type == .error { return nil }
        if let nominal = types.nominalSymbol(type) { return nominal }
        report(CheckingMessages.cannotExtend(text(type)), at: syntax.range)
        return nil
    }
}

extension Scope {
    /// The scope of an extension: the names of its file, and the extended type's generic parameters.
    convenience init(extending nominal: NominalSymbol, at place: Scope) {
        self.init(.type, parent: place)
        self.function = nil
        for parameter in nominal.generics.parameters where parameter.selfOf == nil {
            declare(.genericParameter(parameter), as: parameter.name)
        }
    }
}
