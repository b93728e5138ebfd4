/// What dies when: values in the reverse order of their making, the parts of one value first to last.
///
/// Which of the parts dies first can only be seen by deinitialisers: a program without one is not made slower.
extension FunctionCompiler {
    typealias Subject = (operand: Operand, layout: ValueLayout, isTakenApart: Bool)
    typealias Temporary = (operand: Operand, type: Type, declared: Type)

    /// Notes that a value lies in registers of its own until they are free again.
    func noteWhole(_ at: Registers, _ layout: ValueLayout) {
        guard layout.objects > 1, checker.hasDeinitializers else { return }
        let whole = at.object..<at.object + layout.objects
        if wholes.contains(where: { $0.overlaps(whole) }) { return }
        wholes.insert(whole, at: wholes.firstIndex { $0.lowerBound > whole.lowerBound } ?? wholes.count)
    }

    /// The same of an argument, or of a value that is taken apart: the elements of what is declared as a tuple come one
    /// by one.
    func noteParts(_ at: Registers, _ type: Type, as declared: Type) {
        guard checker.hasDeinitializers else { return }
        forEachPart(at, type, declared) { noteWhole($0, $1) }
    }

    private func forEachPart(
        _ at: Registers, _ type: Type, _ declared: Type, _ body: (Registers, ValueLayout) -> Void
    ) {
        guard case .tuple(let parts) = types.kind(declared), case .tuple(let elements) = types.kind(type) else {
            return body(at, compiler.layout(type))
        }
        for ((part, element), place) in zip(zip(parts, elements), compiler.places(of: type)) {
            forEachPart(offset(at, place), concrete(element.type), part.type, body)
        }
    }

    func forgetWholes(from register: Int) {
        while let last = wholes.last, last.upperBound > register { wholes.removeLast() }
    }

    func releaseObjects(_ register: Int, _ count: Int) {
        if builder.isUnreachable { return }
        if count == 1 {
            builder.emit(.releaseObject, a: register)
        } else if count > 1 {
            builder.emit(.releaseObjects, a: register, c: count)
        }
    }

    /// Releases the parts of one value.
    func releaseWhole(_ register: Int, _ count: Int) {
        guard count > 1, checker.hasDeinitializers else { return releaseObjects(register, count) }
        for part in register..<register + count { releaseObjects(part, 1) }
    }

    /// Releases what lies from `start` up to `end`, of which `wholes` are one value each.
    func release(from start: Int, to end: Int, _ wholes: [Range<Int>]) {
        var end = end
        for whole in wholes.reversed() where whole.lowerBound >= start && whole.upperBound <= end {
            releaseObjects(whole.upperBound, end - whole.upperBound)
            releaseWhole(whole.lowerBound, whole.count)
            end = whole.lowerBound
        }
        releaseObjects(start, end - start)
    }

    /// Releases what lies above `mark`, without closing anything: on the way out of a scope.
    func releaseAbove(_ mark: Registers) {
        release(from: mark.object, to: next.object, wholes)
    }

    /// Releases what a return would release in the wrong order.
    func releaseWholes() {
        if let lowest = wholes.first { release(from: lowest.lowerBound, to: next.object, wholes) }
    }

    func discard(_ operand: Operand, _ layout: ValueLayout) {
        if operand.isOwned { releaseWhole(operand.at.object, layout.objects) }
    }

    /// Releases an argument, or the result of a call: the elements of what is declared as a tuple go one by one, the last
    /// one first.
    func discard(_ operand: Operand, _ type: Type, as declared: Type) {
        guard operand.isOwned else { return }
        guard checker.hasDeinitializers, case .tuple = types.kind(declared) else {
            return discard(operand, compiler.layout(type))
        }
        var parts: [(at: Registers, layout: ValueLayout)] = []
        forEachPart(operand.at, type, declared) { parts.append(($0, $1)) }
        for part in parts.reversed() { releaseWhole(part.at.object, part.layout.objects) }
    }

    /// A call whose result nobody wants: that dies before the arguments, if it is no tuple.
    func performCall(_ expression: CheckedExpression) -> Bool {
        guard checker.hasDeinitializers, layout(expression).objects > 0 else { return false }
        let mark = next
        switch expression.kind {
        case .try(.plain, let inner): return performCall(inner)
        case .field(let base, _) where !types.isClass(concrete(base.type)), .tupleElement(let base, _):
            discardResult(evaluate(base), base)
        case .call(let call):
            let outer = keptArguments
            keptArguments = []
            keepsArguments = call.function.function.kind != .initializer && !isTuple(expression)
            let result = evaluate(expression)
            keepsArguments = false
            discardResult(result, expression)
            discard(keptArguments)
            keptArguments = outer
        default: return false
        }
        next = mark
        return true
    }

    private func isTuple(_ expression: CheckedExpression) -> Bool {
        if case .tuple = types.kind(concrete(expression.type)) { true } else { false }
    }

    private func discardResult(_ result: Operand, _ expression: CheckedExpression) {
        if case .call(let call) = expression.kind {
            discard(result, concrete(expression.type), as: call.function.function.result)
        } else {
            discard(result, layout(expression))
        }
    }

    /// What a call is given, if the caller keeps it until the result is gone.
    func keepArguments(_ sources: [ArgumentSource], of function: FunctionSymbol) -> [ArgumentSource] {
        let first = sources.count - function.parameters.count
        return sources.enumerated().map { index, source in
            guard case .expression(let value) = source, !isPlainVariable(value), literalBits(value) == nil,
                knownClosure(source) == nil
            else { return source }
            let operand = evaluate(value)
            let declared = index < first ? value.type : function.parameters[index - first].variable.type
            if operand.isOwned { keptArguments.append((operand, concrete(value.type), declared)) }
            return .kept(operand, value.type)
        }
    }

    /// Arguments of a call that was compiled in place.
    func discard(_ temporaries: [Temporary]) {
        for temporary in temporaries.reversed() {
            discard(temporary.operand, temporary.type, as: temporary.declared)
        }
    }

    // MARK: Patterns

    /// Releases what a pattern that fits leaves of a value that it may take apart.
    func releaseIgnored(_ pattern: CheckedPattern, _ at: Registers) {
        guard checker.hasDeinitializers else { return }
        let type = concrete(pattern.type)
        switch pattern.kind {
        case .variable: break
        case .wildcard, .cast, .none, .boolean, .expression: releaseWhole(at.object, compiler.layout(type).objects)
        case .some(let inner): releaseIgnored(inner, payload(of: at, concrete(inner.type)))
        case .tuple(let parts):
            for (part, place) in zip(parts, compiler.places(of: type)) { releaseIgnored(part, offset(at, place)) }
        case .enumCase(let enumCase, let parts):
            if parts.isEmpty { return releaseWhole(at.object, compiler.layout(type).objects) }
            // The box stays: what is bound has been copied out of it.
            if compiler.isIndirect(enumCase) { return }
            var place = Registers(scalar: at.scalar + 1, object: at.object)
            for part in parts {
                releaseIgnored(part, place)
                place = place.advanced(by: layout(part.type))
            }
        }
    }

    /// What a `switch` looks at: a copy, where its variable may change while a case still needs the parts. Where one of
    /// the cases takes whatever is left, the others leave it as it is until the end.
    func subject(of statement: CheckedSwitch) -> Subject {
        let type = concrete(statement.subject.type)
        let slots = compiler.layout(type)
        let subject = evaluate(statement.subject)
        guard checker.hasDeinitializers, slots.objects > 0, !isConstant(statement.subject) else {
            return (subject, slots, false)
        }
        let copy = Operand(at: owned(subject, slots), isOwned: true)
        if !statement.cases.contains(where: { takesAll($0) }) { return (copy, slots, true) }
        noteWhole(copy.at, slots)
        return (copy, slots, false)
    }

    private func takesAll(_ entry: CheckedSwitch.Case) -> Bool {
        entry.items.isEmpty
            || entry.items.contains { item in
                if case .wildcard = item.pattern.kind { item.condition == nil } else { false }
            }
    }

    /// Releases what a case that fits has no use for; without a pattern it is the `default`.
    func releaseIgnored(by entry: CheckedSwitch.Case, _ pattern: CheckedPattern?, _ subject: Subject) {
        guard checker.hasDeinitializers, subject.operand.isOwned else { return }
        if takesAll(entry) || subject.isTakenApart && entry.items.count > 1 {
            // What several patterns bind has been copied.
            discard(subject.operand, subject.layout)
        } else if subject.isTakenApart, let pattern {
            releaseIgnored(pattern, subject.operand.at)
        }
    }

    /// Matches a value of a condition's own: one that does not fit dies as a whole before the condition fails.
    func matchOwned(_ pattern: CheckedPattern, _ operand: Operand, _ layout: ValueLayout, _ label: CodeBuilder.Label) {
        guard layout.objects > 1, checker.hasDeinitializers, takesApart(pattern) else {
            match(pattern, operand.at, label, isTemporary: true)
            return releaseIgnored(pattern, operand.at)
        }
        let failed = builder.makeLabel()
        let fine = builder.makeLabel()
        match(pattern, operand.at, failed, isTemporary: true)
        releaseIgnored(pattern, operand.at)
        builder.jump(.jump, to: fine)
        bind(failed)
        discard(operand, layout)
        builder.jump(.jump, to: label)
        bind(fine)
    }

    private func takesApart(_ pattern: CheckedPattern) -> Bool {
        switch pattern.kind {
        case .some(let inner): takesApart(inner)
        case .tuple, .enumCase: true
        default: false
        }
    }

    /// Notes that a constant holds a closure of its own.
    func noteClosure(_ variable: VariableSymbol, _ value: CheckedExpression) {
        guard case .closure = value.kind, variable.isLet, !variable.isCaptured, !variable.isHandedOn else { return }
        closureDepths[variable] = turnDepth
    }

    /// A closure that is only called dies with its last call, and what it alone holds with it; with the loop, if that calls it.
    func releaseClosure(_ callee: CheckedExpression, after call: CheckedExpression) {
        guard checker.hasDeinitializers, case .variable(let variable) = callee.kind,
            variable.lastCall == ObjectIdentifier(call), let depth = closureDepths[variable],
            case .registers(let at)? = locations[variable]
        else { return }
        if depth == turnDepth {
            releaseObjects(at.object, 1)
        } else {
            closuresOfLoops.append((at.object, depth))
        }
    }

    /// Releases closures that were called last by the loop that ends here.
    func releaseClosuresOfLoops() {
        while let last = closuresOfLoops.last, last.depth >= turnDepth {
            if last.depth == turnDepth { releaseObjects(last.register, 1) }
            closuresOfLoops.removeLast()
        }
    }
}
