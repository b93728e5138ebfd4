/// Arguments and indices are evaluated from left to right, whatever is opened meanwhile.
extension FunctionCompiler {
    /// What a call is given, evaluated in its turn where that can be seen: `grid[next()][next()] += next()`. A place opens
    /// last, so its indices are read before; one behind a `?` opens at once, and what follows waits for it.
    func inOrder(_ sources: [ArgumentSource]) -> [ArgumentSource] {
        guard sources.contains(where: { if case .place = $0 { true } else { false } }) else { return sources }
        if opensTwice(sources) { stop(.overlappingAccess) }
        tellObjectsApart(sources)
        let opensEarly = sources.contains { if case .place(let place) = $0 { bindsOptional(place) } else { false } }
        let mayEnd = sources.contains {
            if case .place(let place) = $0 { endsEarly(place, throughObjects: true) } else { false }
        }
        guard mayEnd || needsOrder(sources.flatMap { parts(of: $0) }) else { return sources }
        return sources.map { source in
            switch source {
            case .place(let place):
                if bindsOptional(place) { return .opened(open(place).at, concrete(place.type)) }
                read(indices(of: place))
                return source
            case .expression(let value) where !opensEarly && runsCode(value):
                return .consumed(owned(evaluate(value), layout(value)), value.type)
            default: return source
            }
        }
    }

    /// Default arguments are evaluated after all that is written. Can that be seen, where they stand before some of it?
    func defaultsComeEarly(_ arguments: [CheckedExpression.Argument]) -> Bool {
        var comesEarly = false
        for argument in arguments {
            switch argument {
            case .defaultValue(let value): comesEarly = comesEarly || runsCode(value)
            case .value(let value): if comesEarly, literalBits(value) == nil { return true }
            case .address: break
            }
        }
        return false
    }

    /// What a call that has such arguments is given besides them.
    func readBeforeDefaults(_ source: ArgumentSource) -> ArgumentSource {
        guard case .expression(let value) = source, literalBits(value) == nil else { return source }
        return .consumed(owned(evaluate(value), layout(value)), value.type)
    }

    /// Reads the indices of a place in their turn, if those and a value that is evaluated after them are to be told apart.
    func readIndices(of place: CheckedExpression, before value: CheckedExpression) {
        guard !bindsOptional(place), endsEarly(place, throughObjects: true) || needsOrder(indices(of: place) + [value])
        else { return }
        read(indices(of: place))
    }

    /// Begins with what an index or key is of, where that ends early: opens it at once, or reads the object that it lies in.
    func begin(_ container: CheckedExpression) -> Access? {
        if bindsOptional(container) { return open(container) }
        if endsEarly(container, throughObjects: true) { read(indices(of: container)) }
        return nil
    }

    /// The same of the receiver of a getter and a setter.
    func begin(_ base: CheckedExpression.Receiver, for access: CheckedExpression.PropertyAccess) -> ArgumentSource? {
        guard let receiver = receiverExpression(base) else { return nil }
        if !types.isClass(concrete(receiver.type)), bindsOptional(receiver) { return keepReceiver(base, for: access) }
        if endsEarly(receiver, throughObjects: true) { read(container(of: base)) }
        return nil
    }

    func read(_ indices: [CheckedExpression]) {
        for index in indices where literalBits(index) == nil && !isAlreadyRead(index) {
            let at = owned(evaluate(index), layout(index))
            alreadyRead[ObjectIdentifier(index)] = at
        }
    }

    func isAlreadyRead(_ expression: CheckedExpression) -> Bool {
        !alreadyRead.isEmpty && alreadyRead[ObjectIdentifier(expression)] != nil
    }

    /// What was read of an expression in its turn.
    func takeRead(_ expression: CheckedExpression, _ target: Registers?) -> Operand {
        guard let at = alreadyRead.removeValue(forKey: ObjectIdentifier(expression)) else {
            return evaluate(expression)
        }
        if let target { move(at, to: target, layout(expression)) }
        return Operand(at: target ?? at, isOwned: true)
    }

    private func parts(of source: ArgumentSource) -> [CheckedExpression] {
        switch source {
        case .place(let place): indices(of: place)
        case .expression(let value): [value]
        case .kept, .opened, .consumed, .foreign: []
        }
    }

    /// The indices along a place, outermost container first, and the object that it is in.
    private func indices(of place: CheckedExpression) -> [CheckedExpression] {
        switch place.kind {
        case .field(let base, _) where types.isClass(concrete(base.type)): return [base]
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .convert(.upcast, let base):
            return indices(of: base)
        case .subscript(let base, _, let arguments):
            return container(of: base)
                + arguments.compactMap { if case .value(let value) = $0 { value } else { nil } }
        case .property(let base, _): return container(of: base)
        case .tuple(let targets): return targets.flatMap { indices(of: $0) }
        default: return []
        }
    }

    private func container(of base: CheckedExpression.Receiver) -> [CheckedExpression] {
        guard let base = receiverExpression(base) else { return [] }
        return types.isClass(concrete(base.type)) ? [base] : indices(of: base)
    }

    /// Does a place end early where a value along it is nil? What lies in an object is opened when that is known.
    private func bindsOptional(_ place: CheckedExpression) -> Bool { endsEarly(place, throughObjects: false) }

    func endsEarly(_ place: CheckedExpression, throughObjects: Bool) -> Bool {
        func goesOn(_ base: CheckedExpression) -> Bool {
            (throughObjects || !types.isClass(concrete(base.type))) && endsEarly(base, throughObjects: throughObjects)
        }
        switch place.kind {
        case .optionalBinding: return true
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .convert(_, let base):
            return goesOn(base)
        case .subscript(let base, _, _), .property(let base, _):
            return receiverExpression(base).map { goesOn($0) } ?? false
        default: return false
        }
    }

    /// Can it be seen which of these is evaluated first?
    private func needsOrder(_ parts: [CheckedExpression]) -> Bool {
        guard parts.count > 1 else { return false }
        return parts.indices.dropFirst().contains { later in
            runsCode(parts[later]) && parts[..<later].contains { dependsOnOrder($0, before: parts[later]) }
        }
    }

    private func dependsOnOrder(_ part: CheckedExpression, before later: CheckedExpression) -> Bool {
        if literalBits(part) != nil { return false }
        if case .variable(let variable) = part.kind {
            if variable.isLet { return false }
            if isPlainVariable(part) { return mayChangeVariables(later) }
        }
        return true
    }

    /// May evaluating this run a function of the program, or of the library with one of the program's in it?
    func runsCode(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .integer, .floating, .boolean, .string, .none, .variable, .typeValue, .closure, .functionValue:
            return false
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return runsCode(base)
        case .convert(_, let inner), .try(_, let inner): return runsCode(inner)
        case .tuple(let elements), .array(let elements): return elements.contains { runsCode($0) }
        case .enumCase(_, let payload): return payload.contains { runsCode($0) }
        case .and(let left, let right), .or(let left, let right): return runsCode(left) || runsCode(right)
        case .call(let call):
            guard case .intrinsic = resolve(call.function).function.implementation else { return true }
            if case .address = call.receiver { return true }
            return receiverExpression(call.receiver).map { runsCode($0) } ?? false
                || call.arguments.contains { argumentRunsCode($0) }
        case .subscript(let base, let access, let arguments):
            guard case .intrinsic = resolve(access.getter).function.implementation else { return true }
            return receiverExpression(base).map { runsCode($0) } ?? false
                || arguments.contains { argumentRunsCode($0) }
        default: return true
        }
    }

    private func argumentRunsCode(_ argument: CheckedExpression.Argument) -> Bool {
        switch argument {
        case .value(let value), .defaultValue(let value): runsCode(value)
        case .address: true
        }
    }
}
