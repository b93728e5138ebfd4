import Diagnostics
import Syntax

extension FunctionCompiler {
    /// Registers what `break` and `continue` of a loop mean.
    func enter(_ jump: JumpTarget) -> Loop {
        let loop = Loop(
            breakLabel: builder.makeLabel(), continueLabel: builder.makeLabel(), mark: next,
            deferDepth: deferred.count)
        loops[ObjectIdentifier(jump)] = loop
        return loop
    }

    /// The condition stands at the end, so that a turn of the loop takes one jump.
    func whileLoop(_ jump: JumpTarget, _ list: [CheckedCondition], _ body: CheckedBlock) {
        let loop = enter(jump)
        if list.count == 1, case .expression(let condition) = list[0] {
            let jumps = builder.jumpCount
            let isCounting = isCheap(condition)
            if isCounting {
                self.jump(unless: condition, to: loop.breakLabel)
            } else {
                builder.jump(.jump, to: loop.continueLabel)
            }
            let start = builder.here()
            if isRecorded(body.range) { recordTurn(body) }
            block(body)
            if builder.isTarget(loop.continueLabel, since: jumps) { bind(loop.continueLabel) }
            self.loop(while: condition, to: start)
        } else {
            var bound = (next.object, wholes)
            let failed = builder.makeLabel()
            bind(loop.continueLabel)
            scoped {
                conditions(list, otherwise: failed)
                bound = (next.object, wholes)
                if isRecorded(body.range) { recordTurn(body) }
                block(body)
            }
            builder.jump(.loop, to: loop.continueLabel)
            bind(failed)
            releaseLeftovers(list, bound)
        }
        bind(loop.breakLabel)
    }

    /// A comparison of numbers in registers, which may stand before a loop and at its end.
    private func isCheap(_ condition: CheckedExpression) -> Bool {
        guard case .call(let call) = condition.kind,
            case .intrinsic(let intrinsic) = resolve(call.function).function.implementation,
            Comparison(intrinsic) != nil
        else { return false }
        return valueOperands(call).allSatisfy { literalBits($0) != nil || isPlainVariable($0) }
    }

    func repeatLoop(_ jump: JumpTarget, _ body: CheckedBlock, _ condition: CheckedExpression) {
        let loop = enter(jump)
        let start = builder.here()
        if isRecorded(body.range) { recordTurn(body) }
        block(body)
        bind(loop.continueLabel)
        self.loop(while: condition, to: start)
        bind(loop.breakLabel)
    }

    /// Jumps back while the condition holds. The jump back is the one that costs fuel.
    private func loop(while condition: CheckedExpression, to start: CodeBuilder.Label) {
        let first = builder.count
        let exit = builder.makeLabel()
        jump(if: condition, to: start)
        bind(exit)
        guard let last = builder.code.instructions.last, builder.count > first else { return }
        if let backward = last.opcode.backward, builder.onlyJump(since: first, to: start) {
            builder.makeBackward(backward)
        } else {
            // A condition of several parts: turn its jumps to a `loop` of their own.
            builder.cut(to: first)
            let end = builder.makeLabel()
            jump(unless: condition, to: end)
            builder.jump(.loop, to: start)
            bind(end)
        }
    }

    // MARK: for

    func forLoop(_ jump: JumpTarget, _ loop: CheckedForLoop) {
        scoped {
            if forRange(jump, loop) || forStride(jump, loop) || forArray(jump, loop) || forText(jump, loop)
                || forPairs(jump, loop)
            {
                return
            }
            forIterator(jump, loop)
        }
    }

    /// Over a range of Int: two registers and one instruction a turn.
    private func forRange(_ jump: JumpTarget, _ loop: CheckedForLoop) -> Bool {
        guard let (index, last, isClosed) = writtenRange(loop.sequence) ?? rangeValue(loop.sequence)
        else { return false }
        var bound = last
        if isClosed {
            let end = allocateScalar()
            // `...Int.max` would overflow; nobody waits for its end.
            builder.emit(.addImmediate, a: end, b: bound, c: 1)
            bound = end
        }
        let context = enter(jump)
        let start = builder.makeLabel()
        builder.jump(.jumpIfLessEqualInt, a: bound, b: index, to: context.breakLabel)
        bind(start)
        let counter = Registers(scalar: index, object: 0)
        scoped { forBody(loop, counter, isTemporary: true) }
        bind(context.continueLabel)
        builder.jump(.loopIncrementLess, a: index, b: bound, to: start)
        bind(context.breakLabel)
        return true
    }

    /// The counter and the bound of `a..<b` or `a...b`, written where it is iterated.
    private func writtenRange(_ sequence: CheckedExpression) -> (index: Int, bound: Int, isClosed: Bool)? {
        guard let (lower, upper, isClosed) = intRange(sequence) else { return nil }
        let index = allocateScalar()
        evaluate(lower, into: Registers(scalar: index, object: 0))
        let bound = fixed(evaluate(upper).at.scalar, upper)
        if literalBits(lower) == nil || literalBits(upper) == nil { checkRange(index, bound) }
        return (index, bound, isClosed)
    }

    /// The counter and the bound of a range of Int that comes as a value.
    private func rangeValue(_ sequence: CheckedExpression) -> (index: Int, bound: Int, isClosed: Bool)? {
        let type = concrete(sequence.type)
        guard let symbol = types.nominalSymbol(type), symbol.isLibrary, symbol.parent == nil,
            types.arguments(type).count == 1,
            types.nominalSymbol(types.arguments(type)[0])?.representation == .int
        else { return nil }
        let name = compiler.text(symbol.name)
        guard name == "Range" || name == "ClosedRange" else { return nil }
        let at = allocate(compiler.layout(type))
        evaluate(sequence, into: at)
        return (at.scalar, at.scalar + 1, name == "ClosedRange")
    }

    /// The bound of a range in a register that the body does not change.
    private func fixed(_ bound: Int, _ expression: CheckedExpression) -> Int {
        if literalBits(expression) != nil || isConstant(expression) { return bound }
        guard isPlainVariable(expression) else { return bound }
        let copy = allocateScalar()
        builder.emit(.moveScalar, a: copy, b: bound)
        return copy
    }

    private func checkRange(_ lower: Int, _ upper: Int) {
        let fine = builder.makeLabel()
        builder.jump(.jumpIfLessEqualInt, a: lower, b: upper, to: fine)
        stop(.rangeBounds)
        bind(fine)
    }

    /// The bounds of a range of Int that is written where it is iterated.
    private func intRange(
        _ sequence: CheckedExpression
    ) -> (CheckedExpression, CheckedExpression, isClosed: Bool)? {
        guard case .call(let call) = sequence.kind else { return nil }
        let name = compiler.text(call.function.function.name)
        guard name == "..<" || name == "...", call.arguments.count == 2,
            let bound = types.arguments(concrete(sequence.type)).first,
            types.nominalSymbol(bound)?.representation == .int,
            case .value(let lower) = call.arguments[0], case .value(let upper) = call.arguments[1]
        else { return nil }
        return (lower, upper, name == "...")
    }

    func forBody(_ loop: CheckedForLoop, _ element: Registers, isTemporary: Bool) {
        let skip = builder.makeLabel()
        match(loop.pattern, element, skip, isTemporary: isTemporary)
        if isTemporary { releaseIgnored(loop.pattern, element) }
        if let condition = loop.condition { jump(unless: condition, to: skip) }
        if isRecorded(loop.pattern.range) { recordTurn(loop, element) }
        block(loop.body)
        bind(skip)
    }

    /// Over an array: the array is held, the index counts.
    private func forArray(_ jump: JumpTarget, _ loop: CheckedForLoop) -> Bool {
        let type = concrete(loop.sequence.type)
        guard let element = types.element(ofArray: type) else { return false }
        let slots = compiler.layout(element)
        let array = allocateObject()
        evaluate(loop.sequence, into: Registers(scalar: 0, object: array))
        let index = allocateScalar()
        loadInteger(-1, into: index)
        // A number lies behind the index, a reference behind the array, where the instruction of the loop puts it.
        let isPut = slots == .object || slots == .scalar && !compiler.isByte(element)
        let place = isPut ? allocate(slots) : next
        let context = enter(jump)
        builder.jump(.jump, to: context.continueLabel)
        let start = builder.here()
        scoped {
            let at = isPut ? place : allocate(slots)
            if !isPut { loadElement(element, slots, array, index, into: at) }
            forBody(loop, at, isTemporary: true)
        }
        bind(context.continueLabel)
        let opcode: Opcode = !isPut ? .loopArray : slots == .object ? .loopElementObject : .loopElement
        builder.jump(opcode, a: index, b: array, to: start)
        bind(context.breakLabel)
        return true
    }

    /// Over the characters of a string: the text is held, an offset goes through its bytes.
    private func forText(_ jump: JumpTarget, _ loop: CheckedForLoop) -> Bool {
        guard types.nominalSymbol(concrete(loop.sequence.type))?.representation == .string else { return false }
        compiler.machine.prepareCharacters()
        let text = allocateObject()
        evaluate(loop.sequence, into: Registers(scalar: 0, object: text))
        let offset = allocateScalar()
        loadInteger(0, into: offset)
        // The instruction of the loop puts the character behind the text, and releases it at the next one.
        let character = allocate(.object)
        let context = enter(jump)
        builder.jump(.jump, to: context.continueLabel)
        let start = builder.here()
        scoped { forBody(loop, character, isTemporary: true) }
        bind(context.continueLabel)
        builder.jump(.loopText, a: offset, b: text, to: start)
        bind(context.breakLabel)
        return true
    }

    /// Any other sequence: `makeIterator()` once, `next()` until it is nil.
    private func forIterator(_ jump: JumpTarget, _ loop: CheckedForLoop) {
        let iteratorType = concrete(loop.iterator)
        let slots = compiler.layout(iteratorType)
        let iterator = allocate(slots)
        if let make = loop.makeIterator {
            let resolved = resolve(make)
            let mark = next
            _ = invoke(resolved, [.expression(loop.sequence)], iteratorType, iterator)
            next = mark
        } else {
            evaluate(loop.sequence, into: iterator)
        }
        guard let nextFunction = loop.next else { return }
        let element = concrete(loop.element)
        let optional = compiler.optional(of: element)
        let context = enter(jump)
        bind(context.continueLabel)
        scoped {
            let at = allocate(compiler.layout(optional))
            let mark = next
            let source: ArgumentSource =
                types.isClass(iteratorType)
                ? .kept(Operand(at: iterator, isOwned: false), iteratorType) : .opened(iterator, iteratorType)
            _ = invoke(resolve(nextFunction), [source], optional, at)
            next = mark
            jumpIfNil(at, element, to: context.breakLabel)
            forBody(loop, payload(of: at, element), isTemporary: true)
        }
        builder.jump(.loop, to: context.continueLabel)
        bind(context.breakLabel)
    }
}
