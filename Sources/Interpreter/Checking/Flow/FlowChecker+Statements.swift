import Diagnostics
import Syntax

/// Following statements.
extension FlowChecker {
    mutating func visit(_ block: CheckedBlock) {
        visit(block.statements) { _, _ in }
    }

    /// Statements of one scope; what it defers runs at its end.
    mutating func visit(
        _ statements: [CheckedStatement], declaration: (inout FlowChecker, CheckedStatement) -> Void
    ) {
        let outer = deferred.count
        var hasWarned = false
        for (index, statement) in statements.enumerated() {
            if !state.isReachable, !hasWarned, index > 0, runs(statement) {
                hasWarned = true
                warn(
                    CheckingMessages.neverExecuted(after: leavingWord(statements[index - 1])), at: place(of: statement))
            }
            if case .empty = statement.kind { declaration(&self, statement) }
            visit(statement)
        }
        if state.isReachable { runDeferred(downTo: outer) }
        deferred.removeLast(deferred.count - outer)
    }

    private func runs(_ statement: CheckedStatement) -> Bool {
        switch statement.kind {
        case .empty, .function: false
        default: true
        }
    }

    private func leavingWord(_ statement: CheckedStatement) -> String? {
        switch statement.kind {
        case .return: "return"
        case .throw: "throw"
        case .break: "break"
        case .continue: "continue"
        default: nil
        }
    }

    private func place(of statement: CheckedStatement) -> SourceRange {
        if case .expression(let value) = statement.kind { return checker.place(of: value) }
        return SourceRange(at: statement.range.lower)
    }

    private mutating func runDeferred(downTo count: Int) {
        for block in deferred[count...].reversed() { visitDeferred(block) }
    }

    private mutating func visitDeferred(_ block: CheckedBlock) {
        let outer = isDeferred
        isDeferred = true
        visit(block)
        isDeferred = outer
    }

    private mutating func leave() {
        let saved = deferred
        while let block = deferred.popLast() { visitDeferred(block) }
        deferred = saved
        state = .unreachable
    }

    mutating func visit(_ statement: CheckedStatement) {
        switch statement.kind {
        case .expression(let value): visit(value)
        case .binding(let pattern, let value): visitBinding(pattern, value)
        case .bindings(let list): list.forEach { visit($0) }
        case .function(let symbol): visitLocalFunction(symbol)
        case .if(let conditions, let then, let otherwise): visitIf(conditions, then, otherwise)
        case .guard(let conditions, let otherwise):
            visit(conditions)
            let passed = state
            visit(otherwise)
            state = passed
        case .while(let jump, let conditions, let body): visitWhile(jump, conditions, body)
        case .repeatWhile(let jump, let body, let condition): visitRepeat(jump, body, condition)
        case .forIn(let jump, let loop): visitFor(jump, loop)
        case .switch(let jump, let value): visitSwitch(jump, value)
        case .doCatch(let jump, let body, let catches): visitDo(jump, body, catches)
        case .block(let block): visit(block)
        case .return(let value): visitReturn(value, statement)
        case .throw(let value):
            visit(value)
            noteThrow()
            leave()
        case .break(let jump):
            meet(&broken, jump)
            leave()
        case .continue(let jump):
            meet(&continued, jump)
            leave()
        case .fallthrough:
            fallsThrough = state
            state = .unreachable
        case .defer(let block): deferred.append(block)
        case .yield(let value): visit(value)
        case .labelled(let jump, let inner):
            visit(inner)
            arrive(from: jump)
        case .empty: break
        }
    }

    private func meet(_ states: inout [ObjectIdentifier: FlowState], _ jump: JumpTarget) {
        let key = ObjectIdentifier(jump)
        states[key] = states[key].map { $0.merged(with: state) } ?? state
    }

    private mutating func arrive(from jump: JumpTarget) {
        if let other = broken.removeValue(forKey: ObjectIdentifier(jump)) { state = state.merged(with: other) }
    }

    mutating func noteThrow() {
        guard let known = thrown else { return }
        thrown = known.merged(with: state)
    }

    // MARK: - Declarations

    private mutating func visitBinding(_ pattern: CheckedPattern, _ value: CheckedExpression?) {
        if let value {
            forgetGlobalNumbers()
            visit(value)
            if case .variable(let variable) = pattern.kind {
                // `var most = Int.max` of the program is asked for when it runs.
                let isAsked = if case .property = value.kind { variable.kind == .global } else { false }
                know(variable, isAsked ? nil : constant(value))
                note(variable, .value)
            } else {
                note(pattern, .pattern)
            }
            return
        }
        forEachVariable(in: pattern) { checker, variable in
            if variable.isUninitialized { checker.track(variable) }
            checker.note(variable, .bare)
        }
    }

    private mutating func note(_ pattern: CheckedPattern, _ form: DeclaredVariable.Form) {
        forEachVariable(in: pattern) { checker, variable in checker.note(variable, form) }
    }

    private mutating func note(_ variable: VariableSymbol, _ form: DeclaredVariable.Form) {
        if quietDepth == 0, variable.kind == .local, variable.name != .underscore {
            declared.append(DeclaredVariable(variable: variable, form: form))
        }
    }

    private mutating func forEachVariable(
        in pattern: CheckedPattern, _ body: (inout FlowChecker, VariableSymbol) -> Void
    ) {
        switch pattern.kind {
        case .variable(let variable): body(&self, variable)
        case .tuple(let parts), .enumCase(_, let parts):
            for part in parts { forEachVariable(in: part, body) }
        case .some(let inner): forEachVariable(in: inner, body)
        case .cast(_, let inner?): forEachVariable(in: inner, body)
        case .expression(_, let test): visit(test)
        case .wildcard, .none, .cast, .boolean: break
        }
    }

    // MARK: - Conditions

    private mutating func visit(_ conditions: [CheckedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): visit(value)
            case .match(let pattern, let value):
                visit(value)
                if case .some(let inner) = pattern.kind, case .variable(let variable) = inner.kind {
                    note(variable, .condition)
                } else {
                    note(pattern, .pattern)
                }
            }
        }
    }

    private mutating func visitIf(_ conditions: [CheckedCondition], _ then: CheckedBlock, _ otherwise: CheckedBlock?) {
        visit(conditions)
        let start = state
        visit(then)
        let end = state
        state = checker.isAlwaysTrue(conditions) ? .unreachable : start
        if let otherwise { visit(otherwise) }
        state = state.merged(with: end)
    }

    // MARK: - Loops

    /// Runs the body of a loop once for what it may have assigned when it comes round again.
    private mutating func comeRound(_ jump: JumpTarget, _ body: (inout FlowChecker) -> Void) {
        guard placeCount > 0, quietDepth == 0 else { return }
        let start = state
        quietDepth += 1
        body(&self)
        quietDepth -= 1
        var possible = start.possible.union(state.possible)
        if let other = continued.removeValue(forKey: ObjectIdentifier(jump)) { possible.formUnion(other.possible) }
        broken.removeValue(forKey: ObjectIdentifier(jump))
        state = start
        state.possible = possible
    }

    private mutating func visitWhile(_ jump: JumpTarget, _ conditions: [CheckedCondition], _ body: CheckedBlock) {
        forgetNumbers()
        comeRound(jump) { checker in
            checker.visit(conditions)
            checker.visit(body)
        }
        visit(conditions)
        let end = checker.isAlwaysTrue(conditions) ? FlowState.unreachable : state
        visit(body)
        continued.removeValue(forKey: ObjectIdentifier(jump))
        state = end
        arrive(from: jump)
    }

    private mutating func visitRepeat(_ jump: JumpTarget, _ body: CheckedBlock, _ condition: CheckedExpression) {
        forgetNumbers()
        comeRound(jump) { $0.visit(body) }
        visit(body)
        if let other = continued.removeValue(forKey: ObjectIdentifier(jump)) { state = state.merged(with: other) }
        visit(condition)
        if case .boolean(true) = condition.kind { state = .unreachable }
        arrive(from: jump)
    }

    private mutating func visitFor(_ jump: JumpTarget, _ loop: CheckedForLoop) {
        visit(loop.sequence)
        forgetNumbers()
        comeRound(jump) { checker in
            loop.condition.map { checker.visit($0) }
            checker.visit(loop.body)
        }
        note(loop.pattern, .pattern)
        let start = state
        loop.condition.map { visit($0) }
        visit(loop.body)
        continued.removeValue(forKey: ObjectIdentifier(jump))
        state = start
        arrive(from: jump)
    }

    // MARK: - switch and do

    private mutating func visitSwitch(_ jump: JumpTarget, _ value: CheckedSwitch) {
        visit(value.subject)
        let start = state
        var end = FlowState.unreachable
        var above: FlowState?
        for each in value.cases {
            state = start
            visit(each.items)
            if let above { state = state.merged(with: above) }
            fallsThrough = nil
            visit(each.body)
            end = end.merged(with: state)
            above = fallsThrough
        }
        fallsThrough = nil
        state = end
        arrive(from: jump)
    }

    private mutating func visit(_ items: [CheckedSwitch.Item]) {
        for (index, item) in items.enumerated() {
            if index == 0 { note(item.pattern, .pattern) }
            item.condition.map { visit($0) }
        }
    }

    private mutating func visitDo(_ jump: JumpTarget, _ body: CheckedBlock, _ catches: [CheckedCatch]) {
        let start = state
        let saved = thrown
        if !catches.isEmpty { thrown = .unreachable }
        visit(body)
        var caught = start
        if !catches.isEmpty {
            if let thrown, thrown.isReachable { caught = thrown }
            thrown = saved
        }
        var end = state
        for handler in catches {
            state = caught
            visit(handler.items)
            visit(handler.body)
            end = end.merged(with: state)
        }
        state = end
        arrive(from: jump)
    }

    /// Objects are let go of at the end of the initialiser, wherever it returns.
    private func placeOfReturn(_ statement: CheckedStatement) -> SourceRange {
        guard function.owner?.kind == .class, let body else { return SourceRange(at: statement.range.lower) }
        return checker.closingBrace(body)
    }

    private mutating func visitReturn(_ value: CheckedExpression?, _ statement: CheckedStatement) {
        if let value { visit(value) }
        if value == nil || function.kind != .initializer {
            if state.isReachable { checkInitializerEnd(at: placeOfReturn(statement)) }
        }
        leave()
    }
}
