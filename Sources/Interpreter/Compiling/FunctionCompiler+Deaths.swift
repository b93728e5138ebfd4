/// What dies when: values in the reverse order of their making, the parts of one value first to last.
///
/// Which of the parts dies first can only be seen by deinitialisers: a program without one is not made slower.
extension FunctionCompiler {
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

    /// Arguments of a call that was compiled in place.
    func discard(_ temporaries: [Temporary]) {
        for temporary in temporaries.reversed() {
            discard(temporary.operand, temporary.type, as: temporary.declared)
        }
    }

    /// Releases the parts of a value that a pattern leaves out.
    func releaseIgnored(_ pattern: CheckedPattern, _ at: Registers) {
        guard checker.hasDeinitializers else { return }
        switch pattern.kind {
        case .wildcard: releaseWhole(at.object, layout(pattern.type).objects)
        case .some(let inner): releaseIgnored(inner, payload(of: at, concrete(inner.type)))
        case .tuple(let parts):
            for (part, place) in zip(parts, compiler.places(of: concrete(pattern.type))) {
                releaseIgnored(part, offset(at, place))
            }
        default: break
        }
    }

    /// Notes that a constant holds a closure of its own.
    func noteClosure(_ variable: VariableSymbol, _ value: CheckedExpression) {
        guard case .closure = value.kind, variable.isLet, !variable.isCaptured, !variable.isHandedOn else { return }
        closureDepths[variable] = turnDepth
    }

    /// A closure that is only called dies with its last call, and what it alone holds with it.
    func releaseClosure(_ callee: CheckedExpression, after call: CheckedExpression) {
        guard checker.hasDeinitializers, case .variable(let variable) = callee.kind,
            variable.lastCall == ObjectIdentifier(call), closureDepths[variable] == turnDepth,
            case .registers(let at)? = locations[variable]
        else { return }
        releaseObjects(at.object, 1)
    }

    /// What a `switch` looks at: a copy, where its variable may change while a case still needs the parts.
    func subject(of statement: CheckedSwitch) -> Operand {
        let type = concrete(statement.subject.type)
        let slots = compiler.layout(type)
        var subject = evaluate(statement.subject)
        guard checker.hasDeinitializers, slots.objects > 0, !isConstant(statement.subject) else { return subject }
        subject = Operand(at: owned(subject, slots), isOwned: true)
        if statement.cases.first.map({ takesApart($0) }) ?? false {
            noteParts(subject.at, type, as: type)
        } else {
            noteWhole(subject.at, slots)
        }
        return subject
    }

    /// Is this the one case of a tuple that gives each element a name?
    private func takesApart(_ entry: CheckedSwitch.Case) -> Bool {
        guard case .tuple(let parts)? = entry.items.first?.pattern.kind else { return false }
        return parts.allSatisfy { part in
            switch part.kind {
            case .variable, .wildcard: true
            default: false
            }
        }
    }
}
