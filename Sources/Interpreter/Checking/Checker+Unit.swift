import Diagnostics
import Syntax

/// Reading one unit: a file, a cell, an answer, a test.
extension Checker {
    /// A scope for a unit that sees the names of `parent` (nil: of the library alone).
    ///
    /// In a sealed one extensions, operators and conformances hold for the unit alone, and names of earlier units
    /// cannot be declared again.
    public func makeScope(inside parent: Scope?, isSealed: Bool = false) -> Scope {
        Scope(.unit, parent: parent ?? libraryScope, isSealed: isSealed)
    }

    /// Parses and reads a text; what is wrong with it stands in the unit.
    public func check(_ source: SourceText, at base: SourcePosition, in place: Scope) -> CheckedUnit {
        check(parse(source, at: base), in: place)
    }

    func parse(_ source: SourceText, at base: SourcePosition) -> SyntaxTree {
        SyntaxTree.parse(source.bytes, at: base, names: names)
    }

    /// Reads a parsed text.
    public func check(_ tree: SyntaxTree, in place: Scope) -> CheckedUnit {
        let topLevel = FunctionSymbol(name: .underscore, range: tree.range, kind: .topLevel)
        topLevel.state.progress = .checked
        unitCount += 1
        let made = CheckedUnit(syntax: tree, topLevel: topLevel, scope: place, number: unitCount)
        let savedUnit = unit
        let savedOperators = operators
        unit = made
        diagnostics = []
        isolated(in: place) {
            function = topLevel
            place.function = nil
            flow = FlowContext()
            flow.handles = .topLevel
            declaredAgain = [:]
            closureEscapes = true
            declareTopLevel(tree.statements)
            checkTopLevel(tree.statements, made)
        }
        if lacksModule {
            diagnostics = diagnostics.filter { $0.message.hasPrefix(CheckingMessages.noSuchModulePrefix) }
            lacksModule = false
        }
        // The library is right: what does not fit there follows from what is told of the program.
        let isInside = { (mistake: Diagnostic) in
            tree.range.lower <= mistake.range.lower && mistake.range.lower <= tree.range.upper
        }
        if diagnostics.contains(where: { isInside($0) && $0.severity == .error }) {
            diagnostics = diagnostics.filter(isInside)
        }
        let hasErrors = (tree.diagnostics + diagnostics).contains { $0.severity == .error }
        if hasErrors { warnBesideMistakes(made) } else { follow(made) }
        made.diagnostics =
            withoutRejected(tree.diagnostics) + inCompilerOrder(diagnostics, made) + (hasErrors ? [] : lateDiagnostics)
        lateDiagnostics = []
        withoutBody = []
        diagnostics = []
        topLevel.body = CheckedBlock(made.statements, range: tree.range)
        if place.realm != nil { operators = savedOperators }
        unit = savedUnit
        return made
    }

    /// A body is not missed of a declaration that is there already, has parameters of unknown types, or is never read.
    private func withoutRejected(_ list: [Diagnostic]) -> [Diagnostic] {
        list.filter { missing in
            guard SyntaxTree.isMissingBody(missing.message) else { return true }
            let place = missing.range
            return withoutBody.contains(place.lower)
                && !diagnostics.contains { mistake in
                    mistake.range.lower == place.lower && mistake.severity == .error
                        || mistake.message.hasPrefix(CheckingMessages.cannotFindTypePrefix)
                            && mistake.range.lower >= place.upper
                            && !sourceText(place.union(mistake.range)).contains("\n")
                }
        }
    }

    /// By place, but the bodies of functions after everything else, as the compiler reads them.
    private func inCompilerOrder(_ list: [Diagnostic], _ made: CheckedUnit) -> [Diagnostic] {
        if list.count < 2 { return list }
        let bodies = made.bodies.compactMap { $0.body?.range }
        func key(_ diagnostic: Diagnostic) -> Int64 {
            let place = diagnostic.range.lower
            let isInside = bodies.contains { $0.lower < place && place < $0.upper }
            return Int64(place.offset) + (isInside ? 1 << 40 : 0)
        }
        var keyed = list.enumerated().map { (key: key($0.element), index: $0.offset, diagnostic: $0.element) }
        keyed.sort { ($0.key, $0.index) < ($1.key, $1.index) }
        return keyed.map { $0.diagnostic }
    }

    // MARK: - Names first

    private func declareTopLevel(_ statements: [Statement]) {
        var declarations: [Declaration] = []
        for statement in statements {
            if case .declaration(let declaration) = statement.kind { declarations.append(declaration) }
        }
        for declaration in declarations {
            if case .precedenceGroup = declaration.kind { declare(declaration, in: scope) }
        }
        // Functions for an operator may stand before its declaration.
        for declaration in declarations {
            if case .operator = declaration.kind { declare(declaration, in: scope) }
        }
        for declaration in wrappersFirst(declarations) {
            switch declaration.kind {
            case .nominal, .typealias, .import: declare(declaration, in: scope)
            default: continue
            }
        }
        for declaration in declarations {
            if case .extension = declaration.kind { declare(declaration, in: scope) }
        }
        for declaration in declarations {
            if case .function = declaration.kind { declare(declaration, in: scope) }
            if case .variable(let syntax) = declaration.kind { declareGlobals(syntax, declaration) }
        }
    }

    private func declareGlobals(_ syntax: Syntax.VariableDeclaration, _ declaration: Declaration) {
        defer { declareAliases(syntax, declaration) }
        for binding in unwrapped(syntax, declaration) {
            if binding.accessors != nil, let name = simpleName(binding.pattern), isComputed(binding.accessors) {
                let variable = VariableSymbol(
                    name: name.name, range: name.range, kind: .computed, type: .error, isLet: false)
                prepare(variable, declaration, binding, in: scope, context: nil, row: nil)
                addGlobal(variable)
                continue
            }
            let global = GlobalBinding(binding, isLet: syntax.isLet, declaration: declaration, scope: scope)
            for (name, range) in boundNames(binding.pattern) {
                let variable = VariableSymbol(
                    name: name, range: range, kind: .global, type: .error, isLet: syntax.isLet)
                variable.globalBinding = global
                variable.letRange = declaration.range
                variable.unitNumber = unit?.number ?? 0
                variable.isUninitialized = binding.initializer == nil
                global.variables.append(variable)
                addGlobal(variable)
                unit?.globals.append(variable)
            }
            if let name = simpleName(binding.pattern), binding.accessors != nil, let variable = global.variables.first {
                _ = name
                prepare(variable, declaration, binding, in: scope, context: nil, row: nil)
                variable.state.progress = .resolved
            }
        }
    }

    private func addGlobal(_ variable: VariableSymbol) {
        for symbol in declared(variable.name, before: scope) {
            switch symbol {
            case .variable(let other):
                declaredAgain[variable.name] = variable.range.lower
                redeclared(variable.name, at: variable.range, previous: other.range)
            case .nominal(let other): redeclared(variable.name, at: variable.range, previous: other.nameRange)
            case .function(let other) where takesNothing(other):
                redeclared(variable.name, at: variable.range, previous: other.range)
            default: continue
            }
        }
        scope.declare(.variable(variable), as: variable.name)
    }

    private func isComputed(_ accessors: AccessorBlock?) -> Bool {
        guard let accessors else { return false }
        switch accessors.kind {
        case .getter: return true
        case .accessors(let list): return list.contains { $0.kind == .get }
        }
    }

    func boundNames(_ pattern: Pattern) -> [(Name, SourceRange)] {
        switch pattern.kind {
        case .variable(let name): [(name, pattern.range)]
        case .typed(let inner, _), .parenthesized(let inner), .binding(_, let inner): boundNames(inner)
        case .tuple(let elements): elements.flatMap { boundNames($0.pattern) }
        default: []
        }
    }

    /// Reads the value of a top-level binding, wherever it is first asked for.
    func checkGlobal(_ global: GlobalBinding) {
        if global.isChecked { return }
        if global.isChecking {
            if let type = statedFunction(global.syntax) { return global.variables.forEach { $0.type = type } }
            for variable in global.variables { variable.type = .error }
            if let first = global.variables.first, unit.map({ !$0.syntax.hasOpenClosure }) ?? true {
                report(CheckingMessages.circular, at: SourceRange(at: (first.letRange ?? first.range).lower))
            }
            return
        }
        global.isChecking = true
        isolated(in: global.scope) {
            function = unit?.topLevel
            flow.handles = .topLevel
            closureEscapes = true
            let (pattern, value, variables) = checkBinding(global.syntax, isLet: global.isLet)
            for (variable, local) in zip(global.variables, variables) {
                variable.type = local.type
                variable.isImplicitlyUnwrapped = local.isImplicitlyUnwrapped
                variable.sugar = local.sugar
                variable.isReversedString = local.isReversedString
            }
            global.pattern = renamed(pattern, global.variables)
            global.value = value
            if value != nil {
                for variable in global.variables where global.syntax.initializer == nil {
                    variable.isUninitialized = false
                }
            }
        }
        global.isChecking = false
        global.isChecked = true
    }

    /// The type of `let factorial = { (n: Int) -> Int in … }`, which may call itself.
    private func statedFunction(_ binding: Syntax.VariableDeclaration.Binding) -> Type? {
        guard case .variable = binding.pattern.kind, case .closure(let closure)? = binding.initializer?.kind,
            case .list(let parameters) = closure.parameters, let result = closure.result,
            parameters.allSatisfy({ $0.type != nil })
        else { return nil }
        let types = parameters.map { parameterType($0.type!, isVariadic: $0.isVariadic) }
        let thrown = closure.effects.kind == .none ? nil : thrownType(closure.effects)
        return self.types.make(
            .function(FunctionType(parameters: types, result: resolveType(result), thrown: thrown)))
    }

    /// The pattern with the unit's variables in the place of local ones.
    private func renamed(_ pattern: CheckedPattern, _ variables: [VariableSymbol]) -> CheckedPattern {
        var next = 0
        func walk(_ pattern: CheckedPattern) -> CheckedPattern {
            switch pattern.kind {
            case .variable:
                defer { next += 1 }
                guard next < variables.count else { return pattern }
                return CheckedPattern(
                    .variable(variables[next]), pattern.type, range: pattern.range, node: pattern.node)
            case .tuple(let parts):
                return CheckedPattern(
                    .tuple(parts.map { walk($0) }), pattern.type, range: pattern.range, node: pattern.node)
            default: return pattern
            }
        }
        return walk(pattern)
    }

    // MARK: - Then statements

    private func checkTopLevel(_ statements: [Statement], _ made: CheckedUnit) {
        for (index, statement) in statements.enumerated() {
            let isLast = index == statements.count - 1
            made.statements.append(checkTopStatement(statement, isLast: isLast, made))
        }
        for symbol in scope.names.sorted(by: { $0.index < $1.index }) { made.declaredNames.append(text(symbol)) }
    }

    private func checkTopStatement(_ statement: Statement, isLast: Bool, _ made: CheckedUnit) -> CheckedStatement {
        guard case .declaration(let declaration) = statement.kind else {
            if case .expression = statement.kind, isLast, showsLast {
                isShownStatement = true
                let checked = checkStatement(statement)
                isShownStatement = false
                noteShown(checked, made)
                return checked
            }
            return checkStatement(statement)
        }
        switch declaration.kind {
        case .variable(let syntax):
            checkModifiers(declaration)
            checkGlobalModifiers(declaration, syntax)
            return checkGlobals(syntax, declaration, statement)
        case .function(let syntax):
            checkModifiers(declaration)
            checkOperatorIsDeclared(syntax, declaration)
            for symbol in scope.local(syntax.name) ?? [] {
                if case .function(let function) = symbol, function.state.declaration === declaration {
                    resolve(function)
                    checkDuplicate(function)
                    checkAccess(of: function)
                    checkBody(of: function)
                    made.functions[statement.id] = function
                }
            }
        case .nominal(let syntax):
            for symbol in scope.local(syntax.name) ?? [] {
                if case .nominal(let nominal) = symbol, nominal.state.declaration === declaration { checkType(nominal) }
            }
        case .extension(let syntax): checkExtension(syntax)
        case .typealias(let syntax):
            for symbol in scope.local(syntax.name) ?? [] {
                if case .typealias(let alias) = symbol { resolve(alias) }
            }
        default: break
        }
        return CheckedStatement(.empty, range: statement.range, node: statement.id)
    }

    private func checkDuplicate(_ function: FunctionSymbol) {
        for symbol in declared(function.name, before: scope) {
            guard case .function(let other) = symbol, other !== function, other.range.lower < function.range.lower
            else {
                continue
            }
            resolve(other)
            let same =
                other.parameters.count == function.parameters.count && other.result == function.result
                && isPostfix(other) == isPostfix(function)
                && other.generics.parameters.count == function.generics.parameters.count
                && zip(other.parameters, function.parameters).allSatisfy { $0.isSame(as: $1) }
            if same {
                report(
                    CheckingMessages.invalidRedeclaration(description(of: function)), at: function.range,
                    notes: [
                        Diagnostic(
                            .note, CheckingMessages.previouslyDeclared(description(of: other)), at: other.range)
                    ])
            }
        }
    }

    private func noteShown(_ statement: CheckedStatement, _ made: CheckedUnit) {
        guard case .expression(let value) = statement.kind else { return }
        if value.type == .error || value.type == .void || value.type == known(.never) { return }
        switch value.kind {
        case .assignment: return
        case .optionalChain(let inner):
            if inner.type == .void { return }
        default: break
        }
        made.shown = value
    }

    private func checkGlobals(
        _ syntax: Syntax.VariableDeclaration, _ declaration: Declaration, _ statement: Statement
    ) -> CheckedStatement {
        var list: [CheckedStatement] = []
        for binding in unwrapped(syntax, declaration) {
            guard let first = boundNames(binding.pattern).first else {
                let (pattern, value, _) = checkBinding(binding, isLet: syntax.isLet)
                list.append(CheckedStatement(.binding(pattern, value), range: statement.range, node: statement.id))
                continue
            }
            for symbol in scope.local(first.0) ?? [] {
                guard case .variable(let variable) = symbol, variable.range == first.1 else { continue }
                if variable.kind == .computed {
                    resolve(variable)
                    for function in [variable.getter, variable.setter] {
                        guard let function else { continue }
                        resolve(function)
                        checkBody(of: function)
                    }
                    continue
                }
                let global = variable.globalBinding
                resolve(variable)
                global?.variables.forEach { checkAccess(of: $0) }
                for function in [variable.willSetObserver, variable.didSetObserver] {
                    guard let function else { continue }
                    resolve(function)
                    checkBody(of: function)
                }
                if let global, let pattern = global.pattern {
                    list.append(
                        CheckedStatement(.binding(pattern, global.value), range: statement.range, node: statement.id))
                }
            }
        }
        if list.count == 1 { return list[0] }
        return CheckedStatement(.bindings(list), range: statement.range, node: statement.id)
    }

    private func checkExtension(_ syntax: ExtensionDeclaration) {
        for nominal in extendedTypes(syntax) {
            for context in nominal.extensions where context.declaration === syntax {
                resolve(context)
                stateConformances(of: context)
                checkMembers(syntax.members, of: nominal, context: context)
                for conformance in nominal.conformances where conformance.context === context { check(conformance) }
            }
        }
    }

    private func extendedTypes(_ syntax: ExtensionDeclaration) -> [NominalSymbol] {
        var found: NominalSymbol?
        let before = diagnostics.count
        isolated(in: scope) {
            trialDepth = 1
            found = quietExtended(syntax.type)
        }
        if diagnostics.count > before { diagnostics.removeLast(diagnostics.count - before) }
        return found.map { [$0] } ?? []
    }

    private func quietExtended(_ syntax: TypeSyntax) -> NominalSymbol? {
        switch syntax.kind {
        case .name(let reference):
            switch lookupType(reference.name) {
            case .nominal(let nominal)?: return nominal
            case .typealias(let alias)?:
                resolve(alias)
                return types.nominalSymbol(alias.type)
            default: return nil
            }
        case .array: return knownSymbol(.array)
        case .dictionary: return knownSymbol(.dictionary)
        case .optional: return knownSymbol(.optional)
        default: return types.nominalSymbol(resolveType(syntax))
        }
    }
}
