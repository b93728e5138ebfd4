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
