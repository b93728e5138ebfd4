import Syntax

/// The operators that operands of certain types can mean.
extension Checker {
    /// Functions named like the operator: free ones, and members of the operands' types.
    func operatorCandidates(_ name: Name, _ operands: [Type], _ expecting: Type?) -> [Candidate] {
        var candidates: [Candidate] = []
        var seen: Set<ObjectIdentifier> = []
        materializeNameless(name, for: operands)
        for symbol in operatorFunctions(name) {
            guard case .function(let function) = symbol, seen.insert(ObjectIdentifier(function)).inserted else {
                continue
            }
            candidates.append(
                Candidate(function: function, receiver: .none, outer: freeOuter(function), dispatch: .direct))
        }
        // Where optionals are compared, the one that wraps most says what both are.
        let isDeeper = operands.count == 2 && optionalDepth(operands[1]) > optionalDepth(operands[0])
        for operand in isDeeper ? operands.reversed() : operands {
            collectOperators(name, shallow(operand), &candidates, &seen)
        }
        if let expecting, candidates.isEmpty { collectOperators(name, shallow(expecting), &candidates, &seen) }
        if candidates.isEmpty {
            // Neither operand is known: the usual types may be meant.
            for kind: KnownType in [.int, .double, .string] { collectOperators(name, known(kind), &candidates, &seen) }
        }
        if candidates.isEmpty, operands.contains(where: { literalKind($0) != .none }) {
            // `"p" ∨ "q"`: what the literals are only the program's own operator says.
            for owner in memberOperators[name] ?? [] where owner.generics.isEmpty && owner.kind != .protocol {
                collectOperators(name, owner.declaredType(types), &candidates, &seen)
            }
        }
        return candidates
    }

    /// Free operator functions of all scopes around; an operator is never a member of the type around by its bare name.
    func operatorFunctions(_ name: Name) -> [Symbol] {
        var found: [Symbol] = []
        var current: Scope? = scope
        while let place = current {
            if let symbols = place.local(name) { found += symbols }
            if place === libraryScope {
                if libraryIndex.free[name] != nil {
                    materialize(name)
                    found += libraryScope.local(name) ?? []
                }
            }
            current = place.parent
        }
        return found
    }

    private func collectOperators(
        _ name: Name, _ type: Type, _ candidates: inout [Candidate], _ seen: inout Set<ObjectIdentifier>,
        literal: Type? = nil
    ) {
        let type = type
        switch literalKind(type) {
        case .integer:
            // A literal beside something else: the operators of its default type, and of Double.
            collectOperators(name, known(.int), &candidates, &seen, literal: type)
            collectOperators(name, known(.double), &candidates, &seen, literal: type)
            return
        case .floating: return collectOperators(name, known(.double), &candidates, &seen, literal: type)
        case .string, .character: return collectOperators(name, known(.string), &candidates, &seen, literal: type)
        case .none: break
        }
        // What the library says of itself means its own operators, whatever a program adds to its types.
        let isInLibrary = scope.isOfLibrary
        let wrapped = types.wrapped(type)
        let isNested = wrapped.map { types.wrapped(shallow($0)) != nil } ?? false
        if let wrapped, !isNested { collectOperators(name, shallow(wrapped), &candidates, &seen) }
        defer { if let wrapped, isNested { collectOperators(name, shallow(wrapped), &candidates, &seen) } }
        for entry in members(name, of: type) {
            guard case .function(let function) = entry.symbol, function.isStatic,
                !isInLibrary || isOfLibrary(function), seen.insert(ObjectIdentifier(function)).inserted,
                !isBoxed(type) || !dependsOnBox(function, type)
            else { continue }
            // Generic owners are left open: either operand may decide.
            let outer =
                isMixed(function, type)
                ? [freshVariable(at: currentRange)]
                : literal != nil && entry.owner.kind == .protocol ? [literal!] : openOuter(of: entry.owner, type)
            let base = entry.owner.kind == .protocol ? outer[0] : types.nominal(entry.owner, outer)
            candidates.append(
                Candidate(
                    function: function, receiver: .type(base), outer: outer,
                    dispatch: function.isRequirement ? .requirement : .direct))
        }
    }

    /// `static func * (k: Double, v: Self) -> Self` of a protocol: whose it is the other operand says, though both may be.
    private func isMixed(_ function: FunctionSymbol, _ type: Type) -> Bool {
        guard function.owner?.kind == .protocol, function.state.row == nil, !isLibraryFunction(function), !isBoxed(type)
        else { return false }
        resolve(function)
        return function.parameters.count == 2
            && function.parameters[0].argumentType != function.parameters[1].argumentType
    }

    private func isOfLibrary(_ function: FunctionSymbol) -> Bool {
        function.state.row != nil || isLibraryFunction(function) && function.state.context == nil
    }

    private func optionalDepth(_ type: Type) -> Int {
        var depth = 0
        var type = shallow(type)
        while let wrapped = types.wrapped(type) {
            depth += 1
            type = shallow(wrapped)
        }
        return depth
    }

    private func openOuter(of owner: NominalSymbol, _ type: Type) -> [Type] {
        owner.kind == .protocol ? [type] : outerArguments(of: owner, base: type)
    }
}
