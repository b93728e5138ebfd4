import Diagnostics
import Syntax

extension FunctionCompiler {
    func block(_ block: CheckedBlock) {
        scoped {
            for statement in block.statements { self.statement(statement) }
        }
    }

    func statement(_ statement: CheckedStatement, shown: CheckedExpression? = nil) {
        let outer = builder.origin
        builder.origin = statement.range
        defer { builder.origin = outer }
        switch statement.kind {
        case .expression(let expression):
            if let shown, shown === expression { show(expression) } else { perform(expression) }
        case .binding(let pattern, let value):
            binding(pattern, value)
        case .bindings(let list):
            for part in list { self.statement(part) }
        case .function, .empty:
            break
        case .if(let conditions, let then, let otherwise):
            ifStatement(conditions, then, otherwise)
        case .guard(let conditions, let otherwise):
            guardStatement(conditions, otherwise)
        case .while, .repeatWhile, .forIn:
            turnDepth += 1
            loopStatement(statement)
            turnDepth -= 1
            releaseClosuresOfLoops()
        case .switch(let jump, let statement):
            switchStatement(jump, statement)
        case .doCatch(let jump, let body, let catches):
            doCatch(jump, body, catches)
        case .block(let block):
            self.block(block)
        default:
            leavingStatement(statement)
        }
    }

    private func loopStatement(_ statement: CheckedStatement) {
        switch statement.kind {
        case .while(let jump, let conditions, let body): whileLoop(jump, conditions, body)
        case .repeatWhile(let jump, let body, let condition): repeatLoop(jump, body, condition)
        case .forIn(let jump, let loop): forLoop(jump, loop)
        default: break
        }
    }

    private func leavingStatement(_ statement: CheckedStatement) {
        switch statement.kind {
        case .return(let value):
            returnStatement(value)
        case .throw(let value):
            let mark = next
            let error = owned(evaluate(value), .object)
            throwError(inObject: error.object)
            next = mark
        case .break(let jump):
            if let loop = loops[ObjectIdentifier(jump)] { leave(to: loop.breakLabel, loop) }
        case .continue(let jump):
            if let loop = loops[ObjectIdentifier(jump)] { leave(to: loop.continueLabel, loop) }
        case .fallthrough:
            if let body = caseBodies.last { leave(to: body.breakLabel, body) }
        case .defer(let block):
            deferred[deferred.count - 1].append((block, next))
        case .yield(let value):
            yieldValue(value)
        case .labelled(let jump, let inner):
            let end = builder.makeLabel()
            loops[ObjectIdentifier(jump)] = Loop(
                breakLabel: end, continueLabel: end, mark: next, deferDepth: deferred.count)
            self.statement(inner)
            bind(end)
        default: break
        }
    }

    private func leave(to label: CodeBuilder.Label, _ loop: Loop) {
        runDeferred(downTo: loop.deferDepth)
        releaseAbove(loop.mark)
        builder.jump(.jump, to: label)
    }

    private func yieldValue(_ value: CheckedExpression) {
        guard let target = yields.last else { return perform(value) }
        if types.kind(concrete(value.type)) == .tuple([]) {
            perform(value)
        } else {
            evaluate(value, into: target.target)
        }
        runDeferred(downTo: target.deferDepth)
        releaseAbove(target.mark)
        builder.jump(.jump, to: target.end)
    }

    private func returnStatement(_ value: CheckedExpression?) {
        guard let point = returns.last else { return }
        if point.initializes != nil {
            if let value, case .none = value.kind { return returnNilFromInitializer() }
            runDeferred(downTo: point.deferDepth)
            finishInitializer(point)
            emitReturn()
            return
        }
        if let value { returnValue(value, point) }
        runDeferred(downTo: point.deferDepth)
        if let end = point.end {
            releaseAbove(point.mark)
            returns[returns.count - 1].isReached = true
            builder.jump(.jump, to: end)
        } else {
            emitReturn()
        }
    }

    private func returnValue(_ value: CheckedExpression, _ point: ReturnPoint) {
        let mark = next
        let slots = compiler.layout(point.type)
        if slots.slots == 0 {
            perform(value)
        } else if let own = lastUse(value, point) {
            move(own, to: point.target, slots)
        } else {
            evaluate(value, into: point.target)
        }
        next = mark
    }

    /// The registers of a variable that ends with the body it is returned from: its references move to the caller.
    private func lastUse(_ value: CheckedExpression, _ point: ReturnPoint) -> Registers? {
        guard case .variable(let variable) = value.kind, case .registers(let at)? = locations[variable],
            at.object >= point.mark.object, layout(value).objects > 0, compiler.recordedRange == nil,
            deferred[min(point.deferDepth, deferred.count)...].allSatisfy({ $0.isEmpty })
        else { return nil }
        return at
    }

    // MARK: Variables

    private func binding(_ pattern: CheckedPattern, _ value: CheckedExpression?) {
        if case .variable(let variable) = pattern.kind {
            declare(variable, value)
        } else if let value {
            let operand = evaluate(value)
            // The parts are bound to registers of their own; the whole goes with the scope.
            let failed = builder.makeLabel()
            match(pattern, operand.at, failed, isTemporary: operand.isOwned)
            bind(failed)
            if operand.isOwned { releaseIgnored(pattern, operand.at) }
        } else {
            declareParts(pattern)
        }
    }

    private func declareParts(_ pattern: CheckedPattern) {
        switch pattern.kind {
        case .variable(let variable): declare(variable, nil)
        case .tuple(let parts): for part in parts { declareParts(part) }
        default: break
        }
    }

    /// Gives a variable its place, and its first value.
    func declare(_ variable: VariableSymbol, _ value: CheckedExpression?) {
        let type = concrete(variable.type)
        let slots = compiler.layout(type)
        if variable.kind == .global || variable.kind == .staticStored {
            guard case .global(let global) = location(of: variable) else { return }
            let mark = next
            if let value {
                let operand = evaluate(value)
                giveName(of: variable, to: operand.at)
                storeGlobal(slots.objects == 0 ? operand.at : owned(operand, slots), slots, in: global)
            } else if types.wrapped(type) != nil {
                storeGlobal(nilValue(type, slots), slots, in: global)
            }
            next = mark
        } else if variable.isBoxed {
            let box = makeBox(type)
            locations[variable] = .box(box)
            let mark = next
            if let value {
                let held = owned(evaluate(value), slots)
                giveName(of: variable, to: held)
                storeSlots(held, slots, inRecord: box, slots: boxSlots(slots))
            } else if types.wrapped(type) != nil {
                storeSlots(nilValue(type, slots), slots, inRecord: box, slots: boxSlots(slots))
            }
            next = mark
        } else {
            let at = allocate(slots)
            if let value {
                evaluate(value, into: at)
                giveName(of: variable, to: at)
                noteClosure(variable, value)
                next = at.advanced(by: slots)
            } else if types.wrapped(type) != nil {
                setNil(at, optional: type)
            }
            locations[variable] = .registers(at)
            noteWhole(at, slots)
        }
    }

    private func nilValue(_ type: Type, _ slots: ValueLayout) -> Registers {
        let at = allocate(slots)
        setNil(at, optional: type)
        return at
    }

    /// Binds a variable to a value that lies in registers already.
    func bind(_ variable: VariableSymbol, to source: Registers, isTemporary: Bool) {
        let slots = layout(variable.type)
        if variable.isBoxed {
            let copied = owned(Operand(at: source, isOwned: false), slots)
            let box = makeBox(variable.type)
            storeSlots(copied, slots, inRecord: box, slots: boxSlots(slots))
            locations[variable] = .box(box)
        } else if variable.kind == .global {
            guard case .global(let global) = location(of: variable) else { return }
            storeGlobal(owned(Operand(at: source, isOwned: false), slots), slots, in: global)
        } else if isTemporary && !variable.isMutated && !rebinds.contains(variable) {
            locations[variable] = .registers(source)
            noteWhole(source, slots)
        } else {
            let at: Registers
            if case .registers(let known)? = locations[variable], rebinds.contains(variable) {
                at = known
            } else {
                at = allocate(slots)
            }
            copy(source, to: at, slots)
            locations[variable] = .registers(at)
            noteWhole(at, slots)
        }
    }

    // MARK: Branches

    /// Compiles conditions that all must hold; variables they bind stay until the scope around ends.
    func conditions(_ conditions: [CheckedCondition], otherwise label: CodeBuilder.Label) {
        for condition in conditions {
            switch condition {
            case .expression(let expression):
                jump(unless: expression, to: label)
            case .match(let pattern, let value):
                let operand = evaluate(value)
                if operand.isOwned {
                    matchOwned(pattern, operand, layout(value), label)
                } else {
                    match(pattern, operand.at, label, isTemporary: isConstant(value))
                }
            }
        }
    }

    /// A `let` that stays as it is as long as anything bound to it.
    func isConstant(_ expression: CheckedExpression) -> Bool {
        if case .variable(let variable) = expression.kind { return variable.isLet && !variable.isInout }
        return false
    }

    /// `if condition { break }`: the condition jumps where `break` would.
    private func leavesLoop(
        _ list: [CheckedCondition], _ then: CheckedBlock, _ otherwise: CheckedBlock?
    ) -> (CheckedExpression, CodeBuilder.Label)? {
        guard otherwise == nil, list.count == 1, case .expression(let condition) = list[0],
            then.statements.count == 1
        else { return nil }
        let loop: Loop?
        let label: CodeBuilder.Label?
        switch then.statements[0].kind {
        case .break(let jump):
            loop = loops[ObjectIdentifier(jump)]
            label = loop?.breakLabel
        case .continue(let jump):
            loop = loops[ObjectIdentifier(jump)]
            label = loop?.continueLabel
        default: return nil
        }
        guard let loop, let label, loop.mark.object == next.object,
            deferred[min(loop.deferDepth, deferred.count)...].allSatisfy({ $0.isEmpty })
        else { return nil }
        return (condition, label)
    }

    private func ifStatement(_ list: [CheckedCondition], _ then: CheckedBlock, _ otherwise: CheckedBlock?) {
        if let isMet = decided(list) {
            if let taken = isMet ? then : otherwise { block(taken) }
            return
        }
        if let (condition, label) = leavesLoop(list, then, otherwise) { return jump(if: condition, to: label) }
        let elseLabel = builder.makeLabel()
        let end = builder.makeLabel()
        var bound = (next.object, wholes)
        let before = progress
        scoped {
            conditions(list, otherwise: elseLabel)
            bound = (next.object, wholes)
            block(then)
        }
        var behind = joined(before, after: then)
        progress = before
        if otherwise != nil { builder.jump(.jump, to: end) }
        bind(elseLabel)
        releaseLeftovers(list, bound)
        if let otherwise {
            block(otherwise)
            behind = joined(behind, after: otherwise)
            bind(end)
        }
        progress = behind
    }

    /// What conditions had bound before one of them failed is released where they lead to: dead registers are nil.
    func releaseLeftovers(_ list: [CheckedCondition], _ bound: (end: Int, wholes: [Range<Int>])) {
        for condition in list {
            if case .match = condition { return release(from: next.object, to: bound.end, bound.wholes) }
        }
    }

    private func guardStatement(_ list: [CheckedCondition], _ otherwise: CheckedBlock) {
        let elseLabel = builder.makeLabel()
        let end = builder.makeLabel()
        let mark = next
        conditions(list, otherwise: elseLabel)
        builder.jump(.jump, to: end)
        bind(elseLabel)
        if checker.hasDeinitializers { releaseAbove(mark) }
        block(otherwise)
        bind(end)
    }
}
