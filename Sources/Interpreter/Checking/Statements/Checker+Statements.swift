import Diagnostics
import Syntax

/// Reading statements.
extension Checker {
    /// Statements of one block; functions and types in it are known from its beginning.
    func checkStatements(_ statements: [Statement]) -> [CheckedStatement] {
        declareAhead(statements)
        scope.statements = statements
        var checked: [CheckedStatement] = []
        checked.reserveCapacity(statements.count)
        var waiting = WaitingFunctions()
        for (index, statement) in statements.enumerated() {
            if waits(index, statements, &waiting) { continue }
            readNamed(by: statement, &waiting, &checked)
            if index == statements.count - 1, let target = flow.yields, let made = lastOfBranch(statement, target) {
                checked.append(made)
            } else {
                let saved = flow.yields
                flow.yields = nil
                checked.append(checkStatement(statement))
                flow.yields = saved
            }
            readReady(before: statements[(index + 1)...], &waiting, &checked)
        }
        return checked
    }

    private func lastOfBranch(_ statement: Statement, _ target: YieldTarget) -> CheckedStatement? {
        switch statement.kind {
        case .expression(let value):
            let saved = flow.yields
            flow.yields = nil
            defer { flow.yields = saved }
            return yieldStatement(value, target, statement.id)
        case .if(let value): return checkIf(value)
        case .switch(let value): return checkSwitch(value)
        default: return nil
        }
    }

    private func declareAhead(_ statements: [Statement]) {
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            switch declaration.kind {
            case .nominal(let syntax):
                declareNominal(declaration, parent: nil, in: scope)
                reportLocalType(syntax)
            case .typealias(let syntax): declareTypealias(syntax, in: scope, nominal: nil)
            default: continue
            }
        }
        for statement in statements {
            guard case .declaration(let declaration) = statement.kind else { continue }
            if case .function(let syntax) = declaration.kind { declareFunction(declaration, syntax, in: scope) }
        }
    }

    /// A type in the body of generic code would be another one for each use of that.
    private func reportLocalType(_ syntax: NominalDeclaration) {
        guard let function, !environment.parameters.isEmpty else { return }
        let name = text(syntax.name)
        report(
            function.kind == .closure
                ? CheckingMessages.typeInGenericClosure(name)
                : CheckingMessages.typeInGenericFunction(name, description(of: function)), at: syntax.nameRange)
    }

    func inBlock<Result>(_ body: () -> Result) -> Result {
        let saved = scope
        scope = Scope(.block, parent: scope)
        defer { scope = saved }
        return body()
    }

    func checkBlock(_ block: Block) -> CheckedBlock {
        inBlock { CheckedBlock(checkStatements(block.statements), range: block.range) }
    }

    func made(_ kind: CheckedStatement.Kind, _ syntax: Statement) -> CheckedStatement {
        CheckedStatement(kind, range: syntax.range, node: syntax.id)
    }

    func checkStatementItself(_ syntax: Statement) -> CheckedStatement {
        switch syntax.kind {
        case .expression(let value): return checkExpressionStatement(value, syntax)
        case .declaration(let declaration): return checkDeclaration(declaration, syntax)
        case .if(let value): return checkIf(value)
        case .guard(let value): return checkGuard(value, syntax)
        case .while(let value): return checkWhile(value, syntax)
        case .repeatWhile(let value): return checkRepeat(value, syntax)
        case .forIn(let value): return checkFor(value, syntax)
        case .switch(let value): return checkSwitch(value)
        case .do(let value): return checkDo(value, syntax)
        case .return(let value): return checkReturn(value, syntax)
        case .throw(let value): return checkThrow(value, syntax)
        case .break(let label): return checkBreak(label, syntax)
        case .continue(let label): return checkContinue(label, syntax)
        case .fallthrough:
            if flow.mayFallThrough == nil {
                report(CheckingMessages.fallthroughOutside, at: syntax.range)
            } else if flow.mayFallThrough == false {
                report(CheckingMessages.fallthroughLast, at: syntax.range)
            }
            return made(.fallthrough, syntax)
        case .defer(let block):
            let saved = flow
            flow.targets = []
            flow.isInDefer = true
            let checked = checkBlock(block)
            flow = saved
            return made(.defer(checked), syntax)
        case .error: return made(.empty, syntax)
        }
    }

    // MARK: - Expressions

    private func checkExpressionStatement(_ value: Expression, _ syntax: Statement) -> CheckedStatement {
        if beginsWithDot(value) { wholeValue = value.id }
        let checked = solved(value) { check(value, expecting: nil) }
        warnUnused(checked, value)
        return made(.expression(checked), syntax)
    }

    // MARK: - Declarations

    private func checkDeclaration(_ declaration: Declaration, _ syntax: Statement) -> CheckedStatement {
        checkModifiers(declaration, isLocal: true)
        switch declaration.kind {
        case .variable(let variable): return checkLocalVariables(variable, declaration, syntax)
        case .function:
            for symbol in scope.local(functionName(declaration)) ?? [] {
                if case .function(let function) = symbol, function.state.declaration === declaration {
                    checkBody(of: function)
                    return made(.function(function), syntax)
                }
            }
            return made(.empty, syntax)
        case .nominal(let nominal):
            for symbol in scope.local(nominal.name) ?? [] {
                if case .nominal(let found) = symbol, found.state.declaration === declaration { checkType(found) }
            }
            return made(.empty, syntax)
        case .extension:
            report(CheckingMessages.onlyAtFileScope, at: declaration.range)
            return made(.empty, syntax)
        case .import(let path):
            _ = path
            report(CheckingMessages.onlyAtFileScope, at: declaration.range)
            return made(.empty, syntax)
        default: return made(.empty, syntax)
        }
    }

    private func functionName(_ declaration: Declaration) -> Name {
        if case .function(let syntax) = declaration.kind { return syntax.name }
        return .underscore
    }

    /// `let` and `var` in a body.
    private func checkLocalVariables(
        _ variable: Syntax.VariableDeclaration, _ declaration: Declaration, _ syntax: Statement
    ) -> CheckedStatement {
        var list: [CheckedStatement] = []
        for binding in unwrapped(variable, declaration) {
            list.append(checkLocal(binding, isLet: variable.isLet, declaration, syntax))
        }
        declareAliases(variable, declaration)
        if list.count == 1 { return list[0] }
        return CheckedStatement(
            .bindings(list), range: syntax.range, node: syntax.id)
    }

    private func checkLocal(
        _ binding: Syntax.VariableDeclaration.Binding, isLet: Bool, _ declaration: Declaration, _ syntax: Statement
    ) -> CheckedStatement {
        if binding.accessors != nil, let name = simpleName(binding.pattern) {
            return checkLocalComputed(name, binding, declaration, syntax)
        }
        let (pattern, value, variables) = checkBinding(binding, isLet: isLet)
        for variable in variables { declareLocal(variable, letRange: declaration.range) }
        return made(.binding(pattern, value), syntax)
    }

    /// `let values: Array = []`: the type says nothing that the literal does not.
    private func isOpenCollection(_ written: TypeSyntax, _ initializer: Expression?) -> Bool {
        guard case .name(let reference) = written.kind, reference.genericArguments == nil, let initializer,
            isEmptyCollection(initializer)
        else { return false }
        let name = text(reference.name)
        return (name == "Array" || name == "Dictionary")
            && lookupType(reference.name).map { if case .nominal(let symbol) = $0 { symbol.isLibrary } else { false } }
                ?? false
    }

    /// Reads `pattern: Type = value`.
    func checkBinding(
        _ binding: Syntax.VariableDeclaration.Binding, isLet: Bool
    ) -> (CheckedPattern, CheckedExpression?, [VariableSymbol]) {
        var context = PatternContext(isLet: isLet, binds: true)
        var pattern: CheckedPattern?
        var value: CheckedExpression?
        var written = binding.type
        if written == nil, case .typed(_, let type) = binding.pattern.kind { written = type }
        if let type = written, isOpenCollection(type, binding.initializer) { written = nil }
        let told = diagnostics.count
        let checked = solved(binding.initializer) { () -> CheckedExpression in
            let holder = opaqueLocal()
            opaqueResult = written == nil ? nil : holder
            let stated = written.map { resolveType($0) }
            opaqueResult = nil
            guard let initializer = binding.initializer else {
                let type = stated ?? missingType(binding)
                pattern = checkPattern(binding.pattern, type, &context)
                return CheckedExpression(.discard, type, range: binding.range, node: binding.pattern.id)
            }
            let saved = nilPurpose
            nilPurpose = .specified
            statedTypeRange = written?.range
            wholeValue = written == nil ? initializer.id : nil
            wantedSugar = stated.flatMap { writtenSugar(written, $0) }
            defer { wantedSugar = nil }
            if stated == .error { readsMistaken = true }
            let expected = stated.flatMap { openedResult($0, holder) }
            var made = check(initializer, expecting: expected)
            statedTypeRange = nil
            nilPurpose = saved
            if written != nil, reportNonEscaping(made, to: stated, CheckingMessages.nonEscapingUse) {
                made = errorNode(initializer)
            }
            if let stated {
                if let opaque = ownOpaque(stated, holder) {
                    made = opaqueReturn(made, opaque, stated)
                } else if let expected, expected != stated {
                    made = partlyOpaqueReturn(made, holder, stated, expected)
                } else {
                    made = coerce(made, to: stated, .specified)
                }
            }
            if let stood = otherOrder(binding.pattern, made.type) { made = coerce(made, to: stood, .specified) }
            var type = stated ?? made.type
            if stated != nil, types.hasVariable(type), made.type != .error { type = made.type }
            value = made
            if written == nil, reportTupleCount(binding.pattern, made, &type) { made.type = .error }
            let kind: Type = made.type == .error ? (stated ?? .error) : type
            pattern = checkPattern(stripType(binding.pattern), kind, &context)
            return made
        }
        if let value, written == nil, let name = simpleName(binding.pattern) {
            warnOddType(value, name, isLet: isLet)
            for variable in context.made { keepSugar(of: value, for: variable) }
            keepNonEscaping(value, for: context.made)
        }
        _ = checked
        let isMixed = value.map { isMistaken($0) && types.element(ofArray: shallow($0.type)) == .any } ?? false
        if written == nil, !isMixed, let initializer = binding.initializer, !isType(value),
            !isEmptyCollection(initializer),
            hasMistakes(in: initializer.range, since: told) || context.made.contains(where: { types.hasError($0.type) })
        {
            // What it would be is not known: its uses say nothing.
            for variable in context.made { variable.type = .error }
        }
        if let written, context.made.count == 1 {
            context.made[0].sugar = declaredSugar(written, context.made[0].type)
        }
        if case .implicitlyUnwrapped? = written?.kind {
            for variable in context.made { variable.isImplicitlyUnwrapped = true }
        }
        if binding.initializer == nil {
            for variable in context.made {
                variable.isUninitialized = true
                if !isLet, types.wrapped(variable.type) != nil, isOptionalSyntax(written) {
                    variable.isUninitialized = false
                    value = CheckedExpression(.none, variable.type, range: binding.range, node: binding.pattern.id)
                }
            }
        }
        return (pattern!, value, context.made)
    }

    /// Of `[]` without a type something is known all the same.
    private func isEmptyCollection(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .array(let elements): elements.isEmpty
        case .dictionary(let elements): elements.isEmpty
        default: false
        }
    }

    /// `let (high: a, low: b) = range`, whose parts stand in the other order.
    private func otherOrder(_ pattern: Pattern, _ type: Type) -> Type? {
        guard case .tuple(let names) = pattern.kind, case .tuple(let parts) = types.kind(shallow(type)),
            names.count == parts.count
        else { return nil }
        var ordered: [TypeKind.TupleElement] = []
        for name in names {
            guard let label = name.label, let part = parts.first(where: { $0.label == label }) else { return nil }
            ordered.append(part)
        }
        return ordered == parts ? nil : types.make(.tuple(ordered))
    }

    /// `let (a, b) = (1, 2, 3)`
    private func reportTupleCount(_ pattern: Pattern, _ value: CheckedExpression, _ type: inout Type) -> Bool {
        guard case .tuple(let names) = pattern.kind, value.type != .error else { return false }
        guard case .tuple(let parts) = types.kind(shallow(value.type)) else {
            if let wrapped = types.wrapped(shallow(value.type)), case .tuple(let parts) = types.kind(shallow(wrapped)),
                parts.count == names.count
            {
                reportUnwrap(value, wrapped)
                type = .error
                return true
            }
            let wanted = names.map { _ in "_" }.joined(separator: ", ")
            report(CheckingMessages.convertSpecified(quoted(value), "(" + wanted + ")"), at: place(of: value))
            type = .error
            return true
        }
        guard names.count != parts.count else { return false }
        var wanted = ""
        for index in names.indices {
            wanted += (index > 0 ? ", " : "") + (index < parts.count ? text(parts[index].type) : "_")
        }
        report(CheckingMessages.tupleCount(text(value.type), "(" + wanted + ")"), at: place(of: value))
        type = .error
        return true
    }

    private func opaqueLocal() -> FunctionSymbol {
        let holder = FunctionSymbol(name: .underscore, range: SourceRange(at: SourcePosition(offset: 0)), kind: .getter)
        holder.generics = environment
        return holder
    }

    func isOptionalSyntax(_ type: TypeSyntax?) -> Bool {
        switch type?.kind {
        case .optional?, .implicitlyUnwrapped?: true
        default: false
        }
    }

    private func missingType(_ binding: Syntax.VariableDeclaration.Binding) -> Type {
        if case .error = binding.pattern.kind { return .error }
        if case .tuple = binding.pattern.kind {
            for name in boundNames(binding.pattern) { report(CheckingMessages.typeAnnotationMissing, at: name.1) }
        } else {
            report(CheckingMessages.typeAnnotationMissing, at: binding.pattern.range)
        }
        return .error
    }

    func stripType(_ pattern: Pattern) -> Pattern {
        if case .typed(let inner, _) = pattern.kind { return inner }
        return pattern
    }

    private func warnOddType(_ value: CheckedExpression, _ name: (name: Name, range: SourceRange), isLet: Bool) {
        let kind = isLet ? "constant" : "variable"
        if value.type == .void, !isMistaken(value) {
            warn(
                CheckingMessages.oddType(kind, text(name.name)), at: name.range,
                notes: [Diagnostic(.note, CheckingMessages.addAnnotation, at: name.range)])
        }
    }

    func declareLocal(_ variable: VariableSymbol, letRange: SourceRange? = nil) {
        variable.letRange = letRange
        if letRange != nil { variable.isPatternBound = false }
        if let others = scope.local(variable.name) {
            for symbol in others {
                switch symbol {
                // What a script's guard binds hides the variable of the whole script from there on.
                case .variable(let other) where other.kind == .global: scope.remove(variable.name)
                case .variable(let other): redeclared(variable.name, at: variable.range, previous: other.range)
                default: continue
                }
            }
        }
        scope.declare(.variable(variable), as: variable.name)
        if scope.kind == .unit { return declareScriptWide(variable) }
        variable.frame = function
        function?.locals.append(variable)
    }

    /// What a script's guard binds is seen by the functions of the script.
    private func declareScriptWide(_ variable: VariableSymbol) {
        variable.kind = .global
        variable.state.progress = .resolved
        variable.unitNumber = unit?.number ?? 0
        unit?.globals.append(variable)
    }

    private func checkLocalComputed(
        _ name: (name: Name, range: SourceRange), _ binding: Syntax.VariableDeclaration.Binding,
        _ declaration: Declaration, _ syntax: Statement
    ) -> CheckedStatement {
        let variable = VariableSymbol(name: name.name, range: name.range, kind: .local, type: .error, isLet: false)
        prepare(variable, declaration, binding, in: scope, context: nil, row: nil)
        variable.frame = function
        if variable.kind == .computed {
            for accessor in [variable.getter, variable.setter] {
                guard let accessor else { continue }
                makeInner(accessor)
            }
            resolve(variable)
            scope.declare(.variable(variable), as: name.name)
            variable.getter.map { checkBody(of: $0) }
            variable.setter.map { checkBody(of: $0) }
            return made(.empty, syntax)
        }
        let (pattern, value, variables) = checkBinding(binding, isLet: false)
        for made in variables {
            declareLocal(made, letRange: declaration.range)
            observe(made, binding, variable)
        }
        return made(.binding(pattern, value), syntax)
    }

    /// Accessors and observers of a local variable use what is around it, as functions there do.
    private func makeInner(_ accessor: FunctionSymbol) {
        accessor.enclosing = function
        accessor.isLocalAccessor = true
    }

    /// A local variable whose changes `prepared` watches.
    private func observe(
        _ variable: VariableSymbol, _ binding: Syntax.VariableDeclaration.Binding, _ prepared: VariableSymbol
    ) {
        variable.binding = binding
        variable.state.progress = .resolved
        variable.isCaptured = true
        variable.isBoxed = true
        variable.willSetObserver = prepared.willSetObserver
        variable.didSetObserver = prepared.didSetObserver
        let (getter, setter) = accessors(of: variable)
        for accessor in [getter, setter] {
            guard let accessor else { continue }
            makeInner(accessor)
            accessor.generics = environment
            accessor.outerGenericCount = environment.parameters.count
            accessor.captures = [variable]
        }
        for observer in [variable.willSetObserver, variable.didSetObserver] {
            guard let observer else { continue }
            observer.variable = variable
            makeInner(observer)
            resolve(observer)
            checkBody(of: observer)
            for captured in observer.captures where !(setter?.captures.contains(captured) ?? true) {
                setter?.captures.append(captured)
            }
        }
    }
}
