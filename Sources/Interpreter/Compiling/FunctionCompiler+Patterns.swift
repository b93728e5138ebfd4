import Syntax

extension FunctionCompiler {
    /// Goes on if the value matches, with its variables bound; else jumps to `failed`.
    ///
    /// The value stays where it is: it belongs to whoever evaluated it.
    func match(
        _ pattern: CheckedPattern, _ at: Registers, _ failed: CodeBuilder.Label, isTemporary: Bool
    ) {
        let type = concrete(pattern.type)
        switch pattern.kind {
        case .wildcard: break
        case .variable(let variable): bind(variable, to: at, isTemporary: isTemporary)
        case .tuple(let parts):
            for (part, place) in zip(parts, compiler.places(of: type)) {
                match(part, offset(at, place), failed, isTemporary: isTemporary)
            }
        case .enumCase(let enumCase, let parts):
            matchCase(enumCase, parts, type, at, failed, isTemporary: isTemporary)
        case .some(let inner):
            guard let wrapped = types.wrapped(type) else { return }
            jumpIfNil(at, wrapped, to: failed)
            match(inner, payload(of: at, wrapped), failed, isTemporary: isTemporary)
        case .none:
            guard let wrapped = types.wrapped(type) else { return }
            jumpIfSome(at, wrapped, to: failed)
        case .cast(let target, let inner):
            matchCast(concrete(target), inner, type, at, failed)
        case .boolean(let value):
            builder.jump(value ? .jumpIfFalse : .jumpIfTrue, a: at.scalar, to: failed)
        case .expression(let subject, let test):
            locations[subject] = .registers(at)
            let mark = next
            jump(unless: test, to: failed)
            next = mark
        }
    }

    private func matchCase(
        _ enumCase: CaseSymbol, _ parts: [CheckedPattern], _ type: Type, _ at: Registers,
        _ failed: CodeBuilder.Label, isTemporary: Bool
    ) {
        builder.jump(.jumpIfNotEqualImmediate, a: at.scalar, b: enumCase.tag, to: failed)
        guard !parts.isEmpty else { return }
        var place = Registers(scalar: at.scalar + 1, object: at.object)
        var isTemporary = isTemporary
        if compiler.isIndirect(enumCase) {
            let slots = compiler.directPayloadLayout(enumCase, type)
            let inner = allocate(slots)
            loadSlots(fromRecord: at.object, slots: boxSlots(slots), slots, into: inner)
            place = inner
            isTemporary = true
        }
        let payload = checker.payloadTypes(of: enumCase, in: type).map { concrete($0) }
        for (part, partType) in zip(parts, payload) {
            match(part, place, failed, isTemporary: isTemporary)
            place = place.advanced(by: compiler.layout(partType))
        }
    }

    private func matchCast(
        _ target: Type, _ inner: CheckedPattern?, _ source: Type, _ at: Registers, _ failed: CodeBuilder.Label
    ) {
        let stand = Operand(at: at, isOwned: false)
        guard let inner else {
            let mark = next
            let flag = allocateScalar()
            castTest(stand, source, target, into: flag)
            builder.jump(.jumpIfFalse, a: flag, to: failed)
            next = mark
            return
        }
        let slots = compiler.layout(target)
        let value = allocate(slots)
        let flag = allocateScalar()
        castValue(stand, source, target, into: value, flag: flag)
        builder.jump(.jumpIfFalse, a: flag, to: failed)
        match(inner, value, failed, isTemporary: true)
    }

    // MARK: switch

    func switchStatement(_ jump: JumpTarget, _ statement: CheckedSwitch) {
        let end = builder.makeLabel()
        scoped {
            loops[ObjectIdentifier(jump)] = Loop(
                breakLabel: end, continueLabel: end, mark: next, deferDepth: deferred.count)
            let subject = subject(of: statement)
            // What a pattern binds must survive a change of the variable that is looked at.
            let isTemporary = subject.operand.isOwned || isConstant(statement.subject)
            var bodies: [CodeBuilder.Label] = []
            for _ in statement.cases { bodies.append(builder.makeLabel()) }
            bodies.append(end)
            let before = progress
            var behind = before
            for (index, entry) in statement.cases.enumerated() {
                let following = builder.makeLabel()
                caseBodies.append(
                    Loop(
                        breakLabel: bodies[index + 1], continueLabel: bodies[index + 1], mark: next,
                        deferDepth: deferred.count))
                progress = before
                let (bound, wholes) = switchCase(
                    entry, subject, bodies[index], following, isTemporary: isTemporary)
                behind = joined(behind, after: entry.body)
                caseBodies.removeLast()
                if index < statement.cases.count - 1 { builder.jump(.jump, to: end) }
                bind(following)
                // What the patterns had bound before they failed.
                release(from: next.object, to: bound, wholes)
            }
            progress = behind
            bind(end)
        }
    }

    /// Compiles a case; the object registers in use once its patterns are matched.
    private func switchCase(
        _ entry: CheckedSwitch.Case, _ subject: Subject, _ body: CodeBuilder.Label,
        _ following: CodeBuilder.Label, isTemporary: Bool
    ) -> (end: Int, wholes: [Range<Int>]) {
        var bound = (next.object, wholes)
        scoped {
            let sharesBindings = entry.items.count > 1
            if sharesBindings, let first = entry.items.first { share(first.pattern) }
            for (index, item) in entry.items.enumerated() {
                let isLast = index == entry.items.count - 1
                let otherwise = isLast ? following : builder.makeLabel()
                match(item.pattern, subject.operand.at, otherwise, isTemporary: isTemporary && !sharesBindings)
                if let condition = item.condition { jump(unless: condition, to: otherwise) }
                releaseIgnored(by: entry, item.pattern, subject)
                if !isLast {
                    builder.jump(.jump, to: body)
                    bind(otherwise)
                }
            }
            bound = (next.object, wholes)
            bind(body)
            if entry.items.isEmpty { releaseIgnored(by: entry, nil, subject) }
            block(entry.body)
        }
        return bound
    }

    /// Gives the variables of a pattern registers that the other patterns of the case use too.
    private func share(_ pattern: CheckedPattern) {
        switch pattern.kind {
        case .variable(let variable):
            locations[variable] = .registers(allocate(layout(variable.type)))
            rebinds.insert(variable)
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { share(part) }
        case .some(let inner): share(inner)
        case .cast(_, let inner): if let inner { share(inner) }
        case .wildcard, .none, .boolean, .expression: break
        }
    }

    // MARK: do

    func doCatch(_ jump: JumpTarget, _ body: CheckedBlock, _ catches: [CheckedCatch]) {
        let end = builder.makeLabel()
        scoped {
            loops[ObjectIdentifier(jump)] = Loop(
                breakLabel: end, continueLabel: end, mark: next, deferDepth: deferred.count)
            let error = allocateObject()
            let failed = builder.makeLabel()
            let done = builder.makeLabel()
            handlers.append(
                Handler(
                    label: failed, error: error, mark: next, accessDepth: accesses.count, deferDepth: deferred.count))
            block(body)
            handlers.removeLast()
            builder.jump(.jump, to: done)
            bind(failed)
            for clause in catches { catchClause(clause, error, done) }
            // Nobody took it: on to the next handler.
            if !(catches.last.map { $0.items.isEmpty } ?? false) { throwError(inObject: error) }
            bind(done)
            bind(end)
        }
    }

    private func catchClause(_ clause: CheckedCatch, _ error: Int, _ done: CodeBuilder.Label) {
        let following = builder.makeLabel()
        scoped {
            let type = concrete(clause.error.type)
            var at = Registers(scalar: next.scalar, object: error)
            if case .existential = types.kind(type) {
            } else {
                let slots = compiler.layout(type)
                at = allocate(slots)
                loadSlots(fromRecord: error, slots: boxSlots(slots), slots, into: at)
            }
            locations[clause.error] = .registers(at)
            if clause.error.isBoxed {
                locations[clause.error] = nil
                bind(clause.error, to: at, isTemporary: true)
            }
            let body = builder.makeLabel()
            if clause.items.count > 1 { share(clause.items[0].pattern) }
            for (index, item) in clause.items.enumerated() {
                let isLast = index == clause.items.count - 1
                let otherwise = isLast ? following : builder.makeLabel()
                match(item.pattern, at, otherwise, isTemporary: true)
                if let condition = item.condition { jump(unless: condition, to: otherwise) }
                if !isLast {
                    builder.jump(.jump, to: body)
                    bind(otherwise)
                }
            }
            bind(body)
            block(clause.body)
        }
        builder.emit(.releaseObject, a: error)
        builder.jump(.jump, to: done)
        bind(following)
    }
}
