import Diagnostics
import Syntax

/// Closures and their bodies.
extension Checker {
    func checkClosure(_ closure: Closure, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        var wanted = expecting.map { shallow($0) }
        while let type = wanted, let wrapped = types.wrapped(type) { wanted = shallow(wrapped) }
        var context: FunctionType?
        if let type = wanted, case .function(let function) = types.kind(type) { context = function }
        // What the rest of a chain wants is wanted of this closure, and of none inside of it.
        let (resultWanted, wasCrowded) = (closureWanted, isCrowded)
        (closureWanted, isCrowded) = (nil, false)
        defer { (closureWanted, isCrowded) = (resultWanted, wasCrowded) }
        let made = FunctionSymbol(name: .underscore, range: syntax.range, kind: .closure)
        made.enclosing = function
        made.generics = environment
        made.outerGenericCount = environment.parameters.count
        made.hasImplicitParameters = isImplicit(closure)
        let place = Scope(.function, parent: scope)
        place.function = made
        let checked = CheckedClosure(made)
        readCaptures(closure, made, checked, place)
        guard readParameters(closure, made, context, place, syntax) else { return errorNode(syntax) }
        if let sugar = closureSugar {
            for parameter in made.parameters where text(parameter.variable.type) == sugar.meaning {
                parameter.variable.sugar = sugar
            }
            closureSugar = nil
        }
        made.result = closure.result.map { resolveType($0) } ?? context?.result ?? freshVariable(at: syntax.range)
        made.statedResult = closure.result?.range
        let contradicts = contradictsContext(closure, made, context)
        made.thrown = closureThrown(closure, context)
        unfinished.append(.function(made))
        let saved = (scope, function, flow)
        (scope, function) = (Scope(.block, parent: place), made)
        flow = FlowContext(inside: made, catches: made.thrown != nil)
        made.escapes = closureEscapes
        closureEscapes = true
        let builder = pendingBuilder
        pendingBuilder = nil
        let told = diagnostics.count
        let body = closureBody(closure, made, context, builder, syntax)
        if made.isOneExpression, let value = soleExpression(closure.body.statements[0]) {
            readAgain(fold(value), wanted: resultWanted, since: told)
        }
        (scope, function, flow) = saved
        closureEscapes = made.escapes
        if !made.splat.isEmpty { body.statements.insert(splatStatement(made, syntax), at: 0) }
        made.body = body
        made.state.progress = .checked
        if contradicts || made.parameters.count < context?.parameters.count ?? 0 { return errorNode(syntax) }
        let type = closureType(made, context)
        return node(.closure(checked), type, syntax)
    }

    /// `{ x -> Int in … }` where a `Bool` is wanted.
    private func contradictsContext(_ closure: Closure, _ made: FunctionSymbol, _ context: FunctionType?) -> Bool {
        guard let stated = closure.result, let wanted = context?.result, wanted != .void, made.result != .error,
            !types.hasVariable(zonk(wanted)), plan(from: made.result, to: wanted) == nil
        else { return false }
        report(CheckingMessages.closureAgainstContext(text(made.result), text(wanted)), at: stated.range)
        return true
    }

    private func isImplicit(_ closure: Closure) -> Bool {
        if case .implicit = closure.parameters { return true }
        return false
    }

    private func closureThrown(_ closure: Closure, _ context: FunctionType?) -> Type? {
        if closure.effects.kind != .none { return thrownType(closure.effects) }
        if let thrown = context?.thrown, unboundVariable(thrown) == nil { return thrown }
        var walker = SyntaxWalker()
        walker.walk(closure.body)
        return walker.hasTry || walker.hasThrow ? (throwsOut(closure) ? errorType : nil) : nil
    }

    /// Does a `try` or `throw` stand outside of every exhaustive `do`?
    private func throwsOut(_ closure: Closure) -> Bool {
        for statement in closure.body.statements {
            if case .do(let value) = statement.kind, value.catches.contains(where: { $0.items.isEmpty }) { continue }
            var walker = SyntaxWalker()
            walker.walk(statement)
            if walker.hasTry || walker.hasThrow { return true }
        }
        return false
    }

    private func closureType(_ made: FunctionSymbol, _ context: FunctionType?) -> Type {
        var parameters: [FunctionType.Parameter] = []
        for (index, parameter) in made.parameters.enumerated() {
            var type = FunctionType.Parameter(parameter.variable.type)
            type.isInout = parameter.isInout
            if let context, index < context.parameters.count {
                type.isVariadic = context.parameters[index].isVariadic
                type.isAutoclosure = context.parameters[index].isAutoclosure
            }
            parameters.append(type)
        }
        return types.make(
            .function(FunctionType(parameters: parameters, result: made.result, thrown: made.thrown)))
    }

    private func readCaptures(
        _ closure: Closure, _ made: FunctionSymbol, _ checked: CheckedClosure, _ place: Scope
    ) {
        for capture in closure.captures {
            let value: CheckedExpression
            if let syntax = capture.value {
                value = check(syntax, expecting: nil)
            } else if capture.name == .self {
                guard let variable = selfVariable() else { continue }
                self.capture(variable, at: capture.nameRange)
                value = node(.variable(variable), variable.type, range: capture.nameRange, id: capture.id)
            } else {
                let reference = NameReference(plain: capture.name, range: capture.nameRange)
                value = check(
                    Expression(.name(reference), range: capture.nameRange, id: capture.id), expecting: nil)
            }
            if value.type == .error { continue }
            if capture.ownership != .strong, captureWeakly(capture, value, made, checked, place) { continue }
            var type = shallow(value.type)
            if unboundVariable(type) != nil { type = forceDefault(type) }
            let variable = VariableSymbol(
                name: capture.name, range: capture.nameRange, kind: .local, type: type, isLet: true)
            variable.frame = made
            variable.isUsed = true
            variable.isListedCapture = true
            checked.captureList.append((variable, value))
            if capture.name == .self { made.reboundSelf = variable }
            place.declare(.variable(variable), as: capture.name)
        }
    }

    /// `[weak x]`, `[unowned x]`: the closure keeps a reference that holds nothing, and reads through it.
    private func captureWeakly(
        _ capture: Closure.Capture, _ value: CheckedExpression, _ made: FunctionSymbol, _ checked: CheckedClosure,
        _ place: Scope
    ) -> Bool {
        var type = forceDefault(value.type)
        let isWeak = capture.ownership == .weak || types.wrapped(type) != nil
        if let wrapped = types.wrapped(type) { type = wrapped }
        guard let nominal = libraryNominal(names.intern(isWeak ? "_Weak" : "_Unowned")) else { return false }
        let reference = types.nominal(nominal, [type])
        let label = names.intern("wrappedValue")
        guard
            let function = members(.`init`, of: reference).compactMap({ entry -> FunctionSymbol? in
                guard case .function(let function) = entry.symbol else { return nil }
                resolve(function)
                return function.parameters.first?.label == label ? function : nil
            }).first
        else { return false }
        let given = isWeak ? coerce(value, to: optional(type), .none) : value
        let call = CheckedExpression.Call(
            function: FunctionReference(function, [type]), receiver: .type(reference), arguments: [.value(given)])
        let storage = VariableSymbol(
            name: names.intern("_" + text(capture.name)), range: capture.nameRange, kind: .local, type: reference,
            isLet: true)
        storage.frame = made
        storage.isUsed = true
        checked.captureList.append((storage, node(.call(call), reference, range: capture.nameRange, id: capture.id)))
        let alias = VariableSymbol(
            name: capture.name, range: capture.nameRange, kind: .computed, type: isWeak ? optional(type) : type,
            isLet: false)
        alias.wrapperStorage = storage
        alias.state.progress = .resolved
        if capture.name == .self { made.reboundSelf = alias }
        place.declare(.variable(alias), as: capture.name)
        return true
    }

    /// Makes the parameters from what is written and what is wanted; false if they do not agree.
    private func readParameters(
        _ closure: Closure, _ made: FunctionSymbol, _ context: FunctionType?, _ place: Scope, _ syntax: Expression
    ) -> Bool {
        switch closure.parameters {
        case .implicit: return implicitParameters(closure, made, context, syntax)
        case .names(let list):
            guard agree(list.count, context, made, closure, syntax) else { return false }
            let split = splitTuple(list.count, context)
            for (index, item) in list.enumerated() {
                let type =
                    split?[index] ?? context?.parameters[index].type
                    ?? freshVariable(at: item.range, closureParameter: item.name)
                add(
                    item.name, item.range, type, isInout: context?.parameters[safe: index]?.isInout ?? false, made,
                    place)
            }
            if split != nil, let context { splat(made, context, syntax) }
        case .list(let list):
            guard agree(list.count, context, made, closure, syntax) else { return false }
            let split = splitTuple(list.count, context)
            for (index, item) in list.enumerated() {
                var type = split?[index] ?? context?.parameters[safe: index]?.type
                var isInout = context?.parameters[safe: index]?.isInout ?? false
                if let written = item.type {
                    let parameter = parameterType(written, isVariadic: item.isVariadic)
                    if let wanted = type, !unify(parameter.type, wanted), trialDepth > 0 { mistakesInTrials += 1 }
                    type = parameter.type
                    isInout = parameter.isInout || isInout
                }
                let given = type ?? freshVariable(at: item.nameRange, closureParameter: item.name)
                add(item.name, item.nameRange, given, isInout: isInout, made, place)
            }
            if split != nil, let context { splat(made, context, syntax) }
        }
        return true
    }

    /// `{ a, b in … }` where one tuple comes in.
    private func splitTuple(_ count: Int, _ context: FunctionType?) -> [Type]? {
        guard count > 1, let context, context.parameters.count == 1,
            case .tuple(let elements) = types.kind(shallow(context.parameters[0].type)), elements.count == count
        else { return nil }
        return elements.map { $0.type }
    }

    /// The parameters become locals that are bound to the parts of one tuple.
    private func splat(_ made: FunctionSymbol, _ context: FunctionType, _ syntax: Expression) {
        made.splat = made.parameters.map { $0.variable }
        for variable in made.splat {
            variable.kind = .local
            variable.isUsed = true
            made.locals.append(variable)
        }
        let whole = VariableSymbol(
            name: .underscore, range: syntax.range, kind: .parameter, type: context.parameters[0].type, isLet: true)
        whole.frame = made
        unfinished.append(.variable(whole))
        made.parameters = [ParameterSymbol(label: nil, variable: whole, argumentType: whole.type)]
    }

    /// `let (a, b) = parameter` in front of the body.
    private func splatStatement(_ made: FunctionSymbol, _ syntax: Expression) -> CheckedStatement {
        let whole = made.parameters[0].variable
        var parts: [CheckedPattern] = []
        for variable in made.splat {
            let part = CheckedPattern(.variable(variable), variable.type, range: syntax.range, node: syntax.id)
            unfinished.append(.pattern(part))
            parts.append(part)
        }
        let pattern = CheckedPattern(.tuple(parts), whole.type, range: syntax.range, node: syntax.id)
        unfinished.append(.pattern(pattern))
        let value = node(.variable(whole), whole.type, syntax)
        return CheckedStatement(.binding(pattern, value), range: syntax.range, node: syntax.id)
    }

    private func agree(
        _ count: Int, _ context: FunctionType?, _ made: FunctionSymbol, _ closure: Closure, _ syntax: Expression
    ) -> Bool {
        guard let context, context.parameters.count != count, splitTuple(count, context) == nil else { return true }
        report(
            CheckingMessages.closureParametersUsed(
                quotedContext(context, closure), wanted: context.parameters.count, used: count),
            at: SourceRange(at: parametersPlace(closure) ?? syntax.range.lower))
        return isReadAnyway(count, context)
    }

    /// The body of a closure that takes fewer parameters than it should is read for its own mistakes.
    private func isReadAnyway(_ count: Int, _ context: FunctionType) -> Bool {
        count < context.parameters.count && !types.hasVariable(zonk(context.result))
    }

    /// `{ $0 > }` names its parameter, whatever is missing.
    private func isUnread(_ body: Block) -> Bool {
        guard body.statements.count == 1, let value = soleExpression(body.statements[0]) else { return false }
        if case .error = bare(value).kind { return true }
        return false
    }

    private func isLiteral(_ body: Block) -> Bool {
        guard body.statements.count == 1, let value = soleExpression(body.statements[0]) else { return false }
        switch bare(value).kind {
        case .integer, .float, .string, .boolean: return true
        default: return false
        }
    }

    private func parametersPlace(_ closure: Closure) -> SourcePosition? {
        switch closure.parameters {
        case .implicit: nil
        case .names(let list): list.first?.range.lower
        case .list(let list): list.first.map { $0.range.lower.advanced(by: -1) }
        }
    }

    private func add(
        _ name: Name, _ range: SourceRange, _ type: Type, isInout: Bool, _ made: FunctionSymbol, _ place: Scope
    ) {
        let variable = VariableSymbol(name: name, range: range, kind: .parameter, type: type, isLet: !isInout)
        variable.isInout = isInout
        variable.frame = made
        unfinished.append(.variable(variable))
        made.parameters.append(ParameterSymbol(label: nil, variable: variable, argumentType: type))
        if name != .underscore { place.declare(.variable(variable), as: name) }
    }

    private func implicitParameters(
        _ closure: Closure, _ made: FunctionSymbol, _ context: FunctionType?, _ syntax: Expression
    ) -> Bool {
        let highest = ImplicitParameters.highest(in: closure.body)
        if let context {
            let wanted = context.parameters.count
            // `optional.map { "text" }` of what holds nothing: there is nothing to ignore.
            let isEmpty = wanted == 1 && shallow(context.parameters[0].type) == .void
            if highest < 0, wanted > 0, !isEmpty, !isUnread(closure.body) {
                report(CheckingMessages.closureParametersIgnored(wanted), at: SourceRange(at: syntax.range.lower))
                return isReadAnyway(0, context) && isLiteral(closure.body)
            }
            if highest + 1 != wanted, highest >= 0 {
                if let split = splitTuple(highest + 1, context) {
                    for (index, type) in split.enumerated() { addImplicit(index, type, false, made, syntax) }
                    splat(made, context, syntax)
                    return true
                }
                report(
                    CheckingMessages.closureParametersUsed(
                        quotedContext(context, closure), wanted: wanted, used: highest + 1),
                    at: SourceRange(at: syntax.range.lower))
                guard isReadAnyway(highest + 1, context) else { return false }
            }
            for (index, parameter) in context.parameters.prefix(highest < 0 ? wanted : highest + 1).enumerated() {
                addImplicit(index, parameter.type, parameter.isInout, made, syntax)
            }
            return true
        }
        for index in 0..<(highest + 1) {
            addImplicit(index, freshVariable(at: syntax.range), false, made, syntax)
        }
        return true
    }

    func addImplicit(
        _ index: Int, _ type: Type, _ isInout: Bool, _ made: FunctionSymbol, _ syntax: Expression
    ) {
        let variable = VariableSymbol(
            name: names.intern("$\(index)"), range: syntax.range, kind: .parameter, type: type, isLet: !isInout)
        variable.isInout = isInout
        variable.frame = made
        variable.isUsed = true
        unfinished.append(.variable(variable))
        made.parameters.append(ParameterSymbol(label: nil, variable: variable, argumentType: type))
    }

    // MARK: - Bodies

    private func closureBody(
        _ closure: Closure, _ made: FunctionSymbol, _ context: FunctionType?, _ builder: Type?,
        _ syntax: Expression
    ) -> CheckedBlock {
        if let builder, !hasReturn(closure.body) { return builtBody(closure.body, builder, made) }
        if closure.body.statements.count == 1, let value = soleExpression(closure.body.statements[0]) {
            made.isOneExpression = true
            return expressionBody(
                value, made, closure.body.range, closure.body.statements[0].id, isReturned: isReturn(closure.body))
        }
        // Several statements are read one by one: what comes in is known by then.
        let isOfLiterals = takesOpenLiterals(made)
        for parameter in made.parameters where !isMadeByResult(parameter.argumentType, made, closure.body) {
            _ = closedLiterals(parameter.argumentType)
        }
        if closure.result == nil, context == nil || unboundVariable(made.result) != nil, !hasReturn(closure.body) {
            if context != nil, case .throw? = closure.body.statements.last?.kind {
                leaveOpen(made.result, syntax)
            } else {
                _ = unify(made.result, .void)
            }
        }
        let result = shallow(made.result)
        if closure.body.statements.isEmpty, result != .void, result != .error, unboundVariable(result) == nil {
            report(CheckingMessages.convertClosureResult("'()'", text(result)), at: SourceRange(at: syntax.range.lower))
        }
        return readClosure(closure, made, result, isOfLiterals: isOfLiterals)
    }

    private func readClosure(
        _ closure: Closure, _ made: FunctionSymbol, _ result: Type, isOfLiterals: Bool
    ) -> CheckedBlock {
        var isMistaken = false
        let statements = readingClosure {
            let statements = checkStatements(closure.body.statements)
            isMistaken = isAfterMistake
            return statements
        }
        if !isOfLiterals { reportAssignedResult(closure.body, result) }
        let block = CheckedBlock(statements, range: closure.body.range)
        if !isMistaken { checkMissingReturn(in: block, of: made) }
        return block
    }

    /// `prices.reduce(0) { sum, price in …; return sum + price }`: what is returned may make the whole number a fraction.
    /// Functions inside are read apart, and have to know.
    private func isMadeByResult(_ type: Type, _ closure: FunctionSymbol, _ body: Block) -> Bool {
        guard literalKind(type) == .integer, shallow(closure.result) == shallow(type) else { return false }
        for case .declaration(let declaration) in body.statements.map({ $0.kind }) {
            if case .variable = declaration.kind { continue }
            return false
        }
        return true
    }

    /// `[{ throw error }, { 5 }]`: a closure that gives nothing back has the result that others have, or none.
    private func leaveOpen(_ result: Type, _ syntax: Expression) {
        let choice = PendingOverload(node: errorNode(syntax)) { [self] must in
            if must, unboundVariable(result) != nil { _ = unify(result, .void) }
            return must || unboundVariable(result) == nil
        }
        pending.append(PendingConstraint(kind: .overload(choice), range: syntax.range))
    }

    private func isReturn(_ body: Block) -> Bool {
        if case .return = body.statements[0].kind { true } else { false }
    }

    /// Gives every open literal in a type its default.
    func closedLiterals(_ type: Type) -> Type {
        let type = shallow(type)
        if literalKind(type) != .none { return forceDefault(type) }
        return types.hasVariable(type) && unboundVariable(type) == nil
            ? mapParts(of: type) { closedLiterals($0) } : type
    }

    func hasReturn(_ block: Block) -> Bool {
        var walker = SyntaxWalker()
        walker.walk(block)
        return walker.hasReturnValue
    }

    /// The expression that a body of one statement gives back.
    func soleExpression(_ statement: Statement) -> Expression? {
        switch statement.kind {
        case .expression(let value):
            if case .assignment = fold(value).kind { return nil }
            return value
        case .return(let value): return value
        case .if(let value) where isExpressionLike(value):
            return Expression(.ifExpression(value), range: value.range, id: value.id)
        case .switch(let value) where value.cases.allSatisfy({ $0.statements.count == 1 && isBranch($0.statements[0]) }):
            return Expression(.switchExpression(value), range: value.range, id: value.id)
        default: return nil
        }
    }

    /// Has every branch exactly one expression?
    func isExpressionLike(_ statement: IfStatement, _ assigned: ((Expression) -> Void)? = nil) -> Bool {
        guard statement.then.statements.count == 1, isBranch(statement.then.statements[0], assigned) else {
            return false
        }
        switch statement.otherwise {
        case .block(let block)?: return block.statements.count == 1 && isBranch(block.statements[0], assigned)
        case .if(let next)?: return isExpressionLike(next, assigned)
        case nil: return false
        }
    }

    /// The first assignment in an `if` or `switch` that is one expression in each branch: as a value that is `()`.
    func assignmentBranch(_ statement: Statement) -> Expression? {
        var found: Expression?
        switch statement.kind {
        case .if(let value):
            guard isExpressionLike(value, { found = found ?? $0 }) else { return nil }
        case .switch(let value):
            for item in value.cases {
                guard item.statements.count == 1, isBranch(item.statements[0], { found = found ?? $0 }) else {
                    return nil
                }
            }
        default: return nil
        }
        return found
    }

    private func isBranch(_ statement: Statement, _ assigned: ((Expression) -> Void)? = nil) -> Bool {
        switch statement.kind {
        case .expression(let value):
            guard case .assignment = fold(value).kind else { return true }
            assigned?(fold(value))
            return assigned != nil
        case .throw: return true
        case .if(let value): return isExpressionLike(value, assigned)
        case .switch(let value):
            return value.cases.allSatisfy { $0.statements.count == 1 && isBranch($0.statements[0], assigned) }
        default: return false
        }
    }

    /// `{ expression }`: its value is the result, or is thrown away where nothing is wanted.
    func expressionBody(
        _ value: Expression, _ made: FunctionSymbol, _ range: SourceRange, _ id: NodeID, isReturned: Bool = false
    ) -> CheckedBlock {
        let isVoid = shallow(made.result) == .void
        branchingValue = value.range
        var checked = check(value, expecting: isVoid ? nil : made.result)
        if checked.type == .error {
            if unboundVariable(made.result) != nil { _ = unify(made.result, .error) }
            return CheckedBlock([CheckedStatement(.expression(checked), range: value.range, node: id)], range: range)
        }
        let type = shallow(checked.type)
        if isVoid, type != .void, isReturned {
            let nothing = made.parameters.first?.isInout ?? false ? "()" : "Void"
            report(CheckingMessages.convertClosureResult(quoted(checked), nothing), at: place(of: checked))
            return CheckedBlock(
                [CheckedStatement(.expression(errorNode(value)), range: value.range, node: id)], range: range)
        }
        if isVoid, type != .void {
            if unboundVariable(type) == nil || literalKind(type) == .none || !isReturned {
                return CheckedBlock(
                    [CheckedStatement(.expression(checked), range: value.range, node: id)], range: range)
            }
        }
        if type == known(.never), shallow(made.result) != type {
            if unboundVariable(made.result) != nil { _ = unify(made.result, type) }
            return CheckedBlock([CheckedStatement(.expression(checked), range: value.range, node: id)], range: range)
        }
        checked = coerceResult(checked, of: made)
        return CheckedBlock([CheckedStatement(.return(checked), range: value.range, node: id)], range: range)
    }

    /// The value as a closure's result; one that is stated in the closure is named as wrong itself.
    func coerceResult(_ value: CheckedExpression, of closure: FunctionSymbol) -> CheckedExpression {
        if let stated = closure.statedResult, value.type != .error, plan(from: value.type, to: closure.result) == nil,
            types.wrapped(shallow(value.type)) == nil
        {
            if !closure.isOneExpression {
                // Of several statements the one that gives it is told.
                reportMismatch(value, unwrapped(closure.result), .closureResult)
                return node(.error, .error, range: value.range, id: value.node)
            }
            report(CheckingMessages.statedClosureResult(text(closure.result), text(value.type)), at: stated)
            return node(.error, .error, range: value.range, id: value.node)
        }
        return coerce(value, to: closure.result, .closureResult)
    }
}

extension Array {
    subscript(safe index: Int) -> Element? {
        index < count ? self[index] : nil
    }
}
