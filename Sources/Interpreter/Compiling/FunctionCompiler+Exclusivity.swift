/// Places that may not be open at the same time.
extension FunctionCompiler {
    /// `swap(&pair.0, &pair.1)` of a global variable, a static one or a property of an object: as a whole it can only be
    /// changed by one at a time.
    func opensTwice(_ sources: [ArgumentSource]) -> Bool {
        var seen: [[ObjectIdentifier]] = []
        for case .place(let place) in sources {
            guard let root = shared(place) else { continue }
            if seen.contains(root) { return true }
            seen.append(root)
        }
        return false
    }

    /// `swap(&a.x, &b.x)` stops where both are one object.
    func tellObjectsApart(_ sources: [ArgumentSource]) {
        var seen: [(property: VariableSymbol, object: CheckedExpression)] = []
        for case .place(let place) in sources {
            guard let root = property(place), !endsEarly(place, throughObjects: true) else { continue }
            for other in seen where other.property == root.property { stopIfSame(other.object, root.object) }
            seen.append(root)
        }
    }

    private func stopIfSame(_ first: CheckedExpression, _ second: CheckedExpression) {
        read([first, second])
        guard let left = alreadyRead[ObjectIdentifier(first)], let right = alreadyRead[ObjectIdentifier(second)]
        else { return }
        let apart = builder.makeLabel()
        let mark = next
        let isSame = allocateScalar()
        builder.emit(.sameObject, a: isSame, b: left.object, c: right.object)
        builder.jump(.jumpIfFalse, a: isSame, to: apart)
        stop(.overlappingAccess)
        bind(apart)
        next = mark
    }

    /// The property that a place lies in, and the object that has it.
    private func property(_ place: CheckedExpression) -> (property: VariableSymbol, object: CheckedExpression)? {
        switch place.kind {
        case .field(let base, let variable) where types.isClass(concrete(base.type)): return (variable, base)
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base): return property(base)
        default: return nil
        }
    }

    /// Global variables, and properties of the receiver, that a call changes while the function runs, and that this function
    /// or what it calls would touch: it is compiled for that. What lies behind one reference is missed by whoever looks for
    /// it, without such help.
    func closed(to function: FunctionSymbol, _ sources: [ArgumentSource]) -> [VariableSymbol] {
        let receiver = takesSelf(function) ? sources.first : nil
        let object = receiver.flatMap { variable($0) }
        var open = closed.filter { $0.kind != .stored || object.map { isOwn($0) } ?? false }
        for source in receiver == nil || function.isMutating ? sources[...] : sources.dropFirst() {
            guard case .place(let place) = source else { continue }
            if let variable = global(place), !open.contains(variable) { open.append(variable) }
            if let object, let root = property(place), case .variable(object) = root.object.kind,
                !compiler.isPointer(concrete(root.property.type)), !open.contains(root.property)
            {
                open.append(root.property)
            }
        }
        if open.isEmpty { return [] }
        closeClosures(of: function, sources, open.filter { $0.kind != .stored })
        let reached = checker.variables(reachedBy: function)
        return open.filter { reached.contains($0) }
    }

    /// The variable that an argument is.
    private func variable(_ source: ArgumentSource) -> VariableSymbol? {
        guard case .expression(let value) = source, case .variable(let variable) = value.kind else { return nil }
        return variable
    }

    /// Is a variable the `self` of the method that is being compiled?
    private func isOwn(_ variable: VariableSymbol) -> Bool {
        guard let ownObject, case .registers(let at)? = locations[variable] else { return false }
        return at.object == ownObject
    }

    /// Closures among the arguments that cannot outlive the call.
    private func closeClosures(of function: FunctionSymbol, _ sources: [ArgumentSource], _ open: [VariableSymbol]) {
        for (parameter, source) in zip(function.parameters, sources.suffix(function.parameters.count)) {
            guard parameter.variable.isNonEscaping, case .expression(let value) = source,
                case .closure(let closure) = value.kind
            else { continue }
            let reached = checker.variables(reachedBy: closure.function)
            closedToClosures[closure.function] = open.filter { reached.contains($0) }
        }
    }

    /// The global variable that a place lies in, if that is no reference.
    private func global(_ place: CheckedExpression) -> VariableSymbol? {
        switch place.kind {
        case .variable(let variable):
            guard case .global = location(of: variable), !compiler.isPointer(concrete(variable.type)) else {
                return nil
            }
            return variable
        case .field(let base, _) where types.isClass(concrete(base.type)): return nil
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalBinding(let base):
            return global(base)
        case .subscript(let base, let access, _) where access.getter.function.state.row != nil:
            return receiverExpression(base).flatMap { global($0) }
        default: return nil
        }
    }

    func stopIfClosed(_ variable: VariableSymbol) {
        if !closed.isEmpty, closed.contains(variable) { stop(.overlappingAccess) }
    }

    /// The same of a property of an object.
    func stopIfClosed(_ property: VariableSymbol, of object: CheckedExpression) {
        if !closed.isEmpty, case .variable(let variable) = object.kind, isOwn(variable) { stopIfClosed(property) }
    }

    /// The variable outside of the function, or the property and the variable whose object it is of, that a place lies in.
    private func shared(_ place: CheckedExpression) -> [ObjectIdentifier]? {
        switch place.kind {
        case .variable(let variable):
            if case .global = location(of: variable) { return [ObjectIdentifier(variable)] }
            return nil
        case .staticVariable(let variable, _): return [ObjectIdentifier(variable)]
        case .field(let base, let property) where types.isClass(concrete(base.type)):
            guard case .variable(let object) = base.kind else { return nil }
            return [ObjectIdentifier(property), ObjectIdentifier(object)]
        case .field(let base, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalBinding(let base):
            return shared(base)
        case .subscript(let base, let access, _) where access.getter.function.state.row != nil:
            guard case .address(let container) = base else { return nil }
            return shared(container)
        default: return nil
        }
    }
}
