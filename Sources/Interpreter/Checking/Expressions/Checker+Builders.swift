import Diagnostics
import Syntax

/// Bodies under a result builder: their expressions become one call of the builder's functions.
extension Checker {
    func builtBody(_ block: Block, _ type: Type, _ function: FunctionSymbol) -> CheckedBlock {
        if solveDepth > 0 { return openBody(block, type, function) }
        // The body of a declaration is one expression too: what is left open in a part is settled with the whole.
        var made = CheckedBlock([], range: block.range)
        _ = solved(nil) {
            made = openBody(block, type, function)
            return node(.discard, .void, range: block.range, id: 0)
        }
        return made
    }

    private func openBody(_ block: Block, _ type: Type, _ function: FunctionSymbol) -> CheckedBlock {
        guard let builder = types.nominalSymbol(type) else { return CheckedBlock([], range: block.range) }
        let saved = (scope, builderType)
        scope = Scope(.block, parent: scope)
        builderType = type
        defer { (scope, builderType) = saved }
        var statements: [CheckedStatement] = []
        guard var value = component(block, builder, &statements) else {
            return CheckedBlock(statements, range: block.range)
        }
        if has(builder, "buildFinalResult") {
            let wanted = isOpaque(shallow(function.result)) ? nil : function.result
            value = builderCall(builder, "buildFinalResult", [(nil, value)], block.range, expecting: wanted)
        }
        if value.type != .error {
            if let opaque = ownOpaque(shallow(function.result), function) {
                value = opaqueReturn(value, opaque, function.result)
            } else {
                value = coerce(value, to: function.result, .returned)
            }
        }
        statements.append(CheckedStatement(.return(value), range: block.range, node: 0))
        return CheckedBlock(statements, range: block.range)
    }

    /// The builder of a body, or of a closure in a call: one inside of a generic type has the arguments of that.
    func builderType(_ type: Type, of instance: Instance? = nil, at range: SourceRange) -> Type {
        guard let builder = types.nominalSymbol(type) else { return .error }
        let count = builder.generics.parameters.count
        if count == 0 { return builder.declaredType(types) }
        if !types.arguments(type).isEmpty {
            guard let instance else { return type }
            return substitute(type, instance.candidate.function.generics.parameters, instance.arguments)
        }
        if let instance, let owner = builder.parent, owner === instance.candidate.function.owner,
            instance.arguments.count >= count, owner.generics.parameters.count == count
        {
            return types.nominal(builder, Array(instance.arguments[..<count]))
        }
        return types.nominal(builder, (0..<count).map { _ in freshVariable(at: range) })
    }

    private func has(_ builder: NominalSymbol, _ word: String) -> Bool {
        !members(names.intern(word), of: builder.declaredType(types)).isEmpty
    }

    /// The statements' values joined by `buildBlock`.
    private func component(
        _ block: Block, _ builder: NominalSymbol, _ statements: inout [CheckedStatement]
    ) -> CheckedExpression? {
        var parts: [CheckedExpression] = []
        // Statements run before the last call: where there are any, expressions must be made in their turn too.
        let isList = block.statements.allSatisfy { statement in
            guard case .expression(let value) = statement.kind else { return false }
            if case .assignment = fold(value).kind { return false }
            return true
        }
        for statement in block.statements {
            if let part = component(statement, builder, &statements) {
                if part.type == .error { return part }
                parts.append(isList ? part : kept(part, &statements))
            }
        }
        if has(builder, "buildPartialBlock"), let first = parts.first {
            var whole = builderCall(builder, "buildPartialBlock", [(names.intern("first"), first)], block.range)
            for part in parts.dropFirst() {
                whole = builderCall(
                    builder, "buildPartialBlock",
                    [(names.intern("accumulated"), whole), (names.intern("next"), part)], block.range)
            }
            return whole
        }
        return builderCall(builder, "buildBlock", parts.map { (nil, $0) }, block.range)
    }

    private func component(
        _ statement: Statement, _ builder: NominalSymbol, _ statements: inout [CheckedStatement]
    ) -> CheckedExpression? {
        switch statement.kind {
        case .expression(let value):
            if case .assignment = fold(value).kind {
                statements.append(checkStatement(statement))
                return nil
            }
            if has(builder, "buildExpression") {
                return expressionCall(builder, value)
            }
            let hint = componentHint(builder)
            return check(value, expecting: hint)
        case .if(let value): return conditional(value, builder)
        case .switch(let value): return selection(value, builder)
        case .forIn(let value): return loop(value, statement, builder, &statements)
        default:
            statements.append(checkStatement(statement))
            return nil
        }
    }

    /// What `buildBlock(_: C...)` takes.
    private func componentHint(_ builder: NominalSymbol) -> Type? {
        for entry in members(names.intern("buildBlock"), of: builder.declaredType(types)) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            if let parameter = function.parameters.first, parameter.isVariadic,
                function.generics.parameters.isEmpty, builder.generics.parameters.isEmpty
            {
                return parameter.argumentType
            }
        }
        return nil
    }

    private func expressionCall(_ builder: NominalSymbol, _ value: Expression) -> CheckedExpression {
        let list = ArgumentList(
            [Argument(label: nil, labelRange: SourceRange(at: value.range.lower), value: value)], trailing: 0,
            range: SourceRange(at: value.range.upper))
        return call(builder, "buildExpression", list, value)
    }

    private func builderCall(
        _ builder: NominalSymbol, _ word: String, _ values: [(Name?, CheckedExpression)], _ range: SourceRange,
        expecting: Type? = nil
    ) -> CheckedExpression {
        let dummy = Expression(.error, range: range, id: 0)
        let list = ArgumentList(
            values.map { Argument(label: $0.0, labelRange: SourceRange(at: $0.1.range.lower), value: dummy) },
            trailing: 0, range: SourceRange(at: range.upper))
        list.nodes = values.map { $0.1 }
        return call(builder, word, list, dummy, expecting: expecting)
    }

    private func call(
        _ builder: NominalSymbol, _ word: String, _ list: ArgumentList, _ syntax: Expression, expecting: Type? = nil
    ) -> CheckedExpression {
        let type = builderType
        var candidates: [Candidate] = []
        for entry in members(names.intern(word), of: type) {
            guard case .function(let function) = entry.symbol, function.isStatic else { continue }
            candidates.append(
                Candidate(
                    function: function, receiver: .type(type), outer: outerArguments(of: entry.owner, base: type),
                    dispatch: .direct))
        }
        if candidates.isEmpty {
            report(
                CheckingMessages.controlFlowInBuilder(text(builder.name)),
                at: syntax.range)
            return errorNode(syntax)
        }
        return resolveCall(
            takingMade(syntax, candidates), list, explicit: nil, name: names.intern(word), expecting: expecting,
            syntax: syntax, nameRange: syntax.range)
    }

    /// `Rule(name: "short") { $0.count < 9 }`: of several `buildExpression` those that take a rule.
    private func takingMade(_ value: Expression, _ candidates: [Candidate]) -> [Candidate] {
        guard candidates.count > 1, case .call(let call) = bare(value).kind,
            call.arguments.contains(where: { needsContext($0.value) }), case .name(let reference) = call.callee.kind,
            case .nominal(let made)? = quietly({ lookupType(reference.name) }), !made.isLibrary
        else { return candidates }
        let fitting = candidates.filter { candidate in
            resolve(candidate.function)
            guard let parameter = candidate.function.parameters.first else { return false }
            switch types.kind(parameter.argumentType) {
            case .nominal(let nominal, _): return nominal === made || nominal.kind == .class
            case .tuple, .function: return false
            default: return true
            }
        }
        return fitting.isEmpty ? candidates : fitting
    }

    /// The value in a local, so that it is made in its turn.
    private func kept(_ value: CheckedExpression, _ statements: inout [CheckedStatement]) -> CheckedExpression {
        if value.type == .error { return value }
        let variable = standIn(value.type, at: value.range)
        let pattern = CheckedPattern(.variable(variable), value.type, range: value.range, node: value.node)
        unfinished.append(.pattern(pattern))
        statements.append(CheckedStatement(.binding(pattern, value), range: value.range, node: value.node))
        return node(.variable(variable), value.type, range: value.range, id: value.node)
    }

    private func branch(_ block: Block, _ builder: NominalSymbol) -> (CheckedBlock, CheckedExpression?) {
        inBlock {
            var statements: [CheckedStatement] = []
            let value = component(block, builder, &statements)
            return (CheckedBlock(statements, range: block.range), value)
        }
    }

    /// `if` and what follows it: each branch in its place of a tree of `buildEither`.
    private func conditional(_ statement: IfStatement, _ builder: NominalSymbol) -> CheckedExpression {
        var branches: [BuilderBranch] = []
        guard collect(statement, builder, &branches) else { return failed(statement.range) }
        place(&branches, builder, statement.range)
        guard var type = joined(branches) else { return failed(statement.range) }
        for index in branches.indices { branches[index].value = coerce(branches[index].value, to: type, .branch) }
        var rest: CheckedBlock?
        let isOptional = branches.last?.conditions != nil
        if isOptional {
            type = optional(type)
            for index in branches.indices {
                let value = branches[index].value
                branches[index].value = node(.convert(.wrap, value), type, range: value.range, id: statement.id)
            }
            let none = CheckedBlock([], range: statement.range)
            append(node(.none, type, range: statement.range, id: statement.id), to: none)
            rest = none
        }
        for branch in branches { append(branch.value, to: branch.block) }
        for branch in branches.reversed() {
            guard let conditions = branch.conditions else {
                rest = branch.block
                continue
            }
            let made = CheckedStatement(
                .if(conditions, then: branch.block, otherwise: rest), range: statement.range, node: statement.id)
            rest = CheckedBlock([made], range: statement.range)
        }
        guard let made = rest?.statements.first else { return failed(statement.range) }
        let value = node(.statement(made), type, range: statement.range, id: statement.id)
        if !isOptional { return value }
        return builderCall(
            builder, has(builder, "buildOptional") ? "buildOptional" : "buildIf", [(nil, value)], statement.range)
    }

    /// The branches of an `if`, those of what follows its `else` among them; false if one is wrong.
    private func collect(
        _ statement: IfStatement, _ builder: NominalSymbol, _ branches: inout [BuilderBranch]
    ) -> Bool {
        var isFine = false
        inBlock {
            let conditions = checkConditions(statement.conditions)
            let (block, value) = branch(statement.then, builder)
            guard let value, value.type != .error else { return }
            branches.append(BuilderBranch(conditions: conditions, block: block, value: value))
            isFine = true
        }
        guard isFine else { return false }
        switch statement.otherwise {
        case .if(let next)?: return collect(next, builder, &branches)
        case .block(let last)?:
            let (block, value) = branch(last, builder)
            guard let value, value.type != .error else { return false }
            branches.append(BuilderBranch(conditions: nil, block: block, value: value))
        case nil: break
        }
        return true
    }

    /// Puts each branch's value into its place of the tree.
    private func place(_ branches: inout [BuilderBranch], _ builder: NominalSymbol, _ range: SourceRange) {
        guard branches.count > 1, has(builder, "buildEither") else { return }
        for index in branches.indices {
            for isSecond in BuilderBranch.path(to: index, of: branches.count) {
                branches[index].value = builderCall(
                    builder, "buildEither", [(names.intern(isSecond ? "second" : "first"), branches[index].value)],
                    range)
            }
        }
    }

    /// The type that the values of all branches have in common.
    private func joined(_ branches: [BuilderBranch]) -> Type? {
        var type = branches.first?.value.type
        for branch in branches.dropFirst() { type = type.flatMap { join($0, branch.value.type) } }
        return type
    }

    private func failed(_ range: SourceRange) -> CheckedExpression {
        CheckedExpression(.error, .error, range: range, node: 0)
    }

    private func append(_ value: CheckedExpression, to block: CheckedBlock) {
        block.statements.append(CheckedStatement(.yield(value), range: value.range, node: value.node))
    }

    private func selection(_ statement: SwitchStatement, _ builder: NominalSymbol) -> CheckedExpression {
        var branches: [BuilderBranch] = []
        let before = errorCount
        let made = checkSwitch(statement) { [self] item in
            var statements: [CheckedStatement] = []
            let block = Block(statements: item.statements, range: item.range)
            let value = component(block, builder, &statements) ?? failed(item.range)
            let checked = CheckedBlock(statements, range: item.range)
            branches.append(BuilderBranch(conditions: nil, block: checked, value: value))
            return checked
        }
        guard errorCount == before, !branches.isEmpty, branches.allSatisfy({ $0.value.type != .error }) else {
            return failed(statement.range)
        }
        place(&branches, builder, statement.range)
        guard let type = joined(branches) else { return failed(statement.range) }
        for branch in branches { append(coerce(branch.value, to: type, .branch), to: branch.block) }
        return node(.statement(made), type, range: statement.range, id: statement.id)
    }

    /// `for` in a builder: the turns' values collected into an array.
    private func loop(
        _ value: ForStatement, _ statement: Statement, _ builder: NominalSymbol,
        _ statements: inout [CheckedStatement]
    ) -> CheckedExpression? {
        var turn: CheckedExpression?
        var collected: VariableSymbol?
        let made = checkFor(value, statement) { [self] block in
            var inner: [CheckedStatement] = []
            turn = component(block, builder, &inner)
            guard let turn, turn.type != .error else { return CheckedBlock(inner, range: block.range) }
            let list = standIn(array(turn.type), at: value.body.range)
            list.isLet = false
            collected = list
            let place = node(.variable(list), list.type, range: turn.range, id: 0)
            inner.append(
                CheckedStatement(.expression(appendCall(place, turn)), range: turn.range, node: 0))
            return CheckedBlock(inner, range: block.range)
        }
        guard let collected, let turn else { return failed(value.body.range) }
        let empty = node(.array([]), array(turn.type), range: statement.range, id: statement.id)
        let pattern = CheckedPattern(.variable(collected), collected.type, range: statement.range, node: statement.id)
        unfinished.append(.pattern(pattern))
        statements.append(CheckedStatement(.binding(pattern, empty), range: statement.range, node: statement.id))
        statements.append(made)
        let list = node(.variable(collected), collected.type, range: statement.range, id: statement.id)
        return builderCall(builder, "buildArray", [(nil, list)], statement.range)
    }

    private func appendCall(_ place: CheckedExpression, _ value: CheckedExpression) -> CheckedExpression {
        let label = names.intern("append")
        for entry in members(label, of: array(value.type)) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            if function.parameters.count == 1, function.parameters[0].label == nil {
                let call = CheckedExpression.Call(
                    function: FunctionReference(function, [value.type]), receiver: .address(place),
                    arguments: [.value(value)])
                return node(.call(call), .void, range: value.range, id: value.node)
            }
        }
        return value
    }
}
