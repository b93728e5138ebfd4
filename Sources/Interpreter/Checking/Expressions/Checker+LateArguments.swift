import Syntax

/// Arguments that mean nothing without the types of the others, and those that leave a type open.
extension Checker {
    /// `let last: Int? = numbers.reduce(nil) { … }`: what is given as nil is an optional, and so is the result.
    func nilStandsForResult(_ instance: Instance, _ binding: ArgumentBinding, _ list: ArgumentList) -> Bool {
        guard let result = unboundVariable(instance.result) else { return false }
        return binding.sources.indices.contains { index in
            guard let source = binding.sources[index].first, case .nilLiteral = list.arguments[source].value.kind else {
                return false
            }
            return unboundVariable(instance.parameterTypes[index]) == result
        }
    }

    /// `nil`, `[]`, `[:]`, or a call with one of them.
    func isOpen(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .nilLiteral: true
        case .array(let elements): elements.allSatisfy { isOpen($0) }
        case .dictionary(let elements): elements.isEmpty
        case .call(let call): call.arguments.contains { isOpen($0.value) }
        default: false
        }
    }

    /// `reduce([1], *)` where a type of the program is wanted that lists can be.
    func isOwnList(_ syntax: Expression, _ wanted: Type) -> Bool {
        guard programHasLiteralTypes, case .array = bare(syntax).kind,
            let symbol = types.nominalSymbol(shallow(wanted)), !symbol.isLibrary, symbol.kind != .protocol
        else { return false }
        return conforms(shallow(wanted), .expressibleByArrayLiteral)
    }

    func hasLabels(_ type: Type) -> Bool {
        guard case .tuple(let elements) = types.kind(type) else { return false }
        return elements.contains { $0.label != nil }
    }

    func isImplicitMember(_ sources: Range<Int>, _ list: ArgumentList) -> Bool {
        sources.first.map { beginsWithDot(list.arguments[$0].value) || listsMembers(list.arguments[$0].value) } ?? false
    }

    /// `subscribe(.chat) { $0.count }`, with `extension Topic where Message == String { static let chat }`
    func tellsArguments(_ sources: Range<Int>, _ list: ArgumentList, _ type: Type) -> Bool {
        guard let source = sources.first, case .implicitMember(let reference) = bare(list.arguments[source].value).kind,
            case .nominal(let nominal, _) = types.kind(shallow(type)), !nominal.isLibrary, types.hasVariable(zonk(type))
        else { return false }
        return members(reference.name, of: shallow(type)).contains { entry in
            guard let context = entry.context else { return false }
            resolve(context)
            return context.signature.requirements.contains { if case .sameType = $0 { true } else { false } }
        }
    }

    /// `[.one, .zero]`: members alone.
    private func listsMembers(_ syntax: Expression) -> Bool {
        guard case .array(let elements) = bare(syntax).kind, !elements.isEmpty else { return false }
        return elements.allSatisfy { beginsWithDot($0) }
    }

    /// `same(nil, optional)`: the other argument says what there is nothing of.
    func isOpenNil(_ index: Int, _ binding: ArgumentBinding, _ list: ArgumentList, _ instance: Instance) -> Bool {
        guard list.arguments.count > 1, let source = binding.sources[index].first, isNil(list.arguments[source].value)
        else { return false }
        return unboundVariable(instance.parameterTypes[index]) != nil
    }

    /// `larger(1, nil)`: what stands beside nothing becomes an optional.
    func wrapBesideNil(_ instance: Instance, _ binding: ArgumentBinding, _ list: ArgumentList) {
        for (index, type) in instance.parameterTypes.enumerated() where isOpenNil(index, binding, list, instance) {
            let others = instance.parameterTypes.indices.filter {
                $0 != index && unboundVariable(instance.parameterTypes[$0]) == unboundVariable(type)
            }
            let besides = others.compactMap { other -> Type? in
                guard let source = binding.sources[other].first, !needsContext(list.arguments[source].value) else {
                    return nil
                }
                let node = list.nodes[source] ?? check(list.arguments[source].value, expecting: nil)
                list.nodes[source] = node
                return node.type
            }
            guard !besides.isEmpty, besides.allSatisfy(isPlainValue) else { continue }
            _ = unify(type, optional(freshVariable(at: list.range)))
        }
    }

    private func isPlainValue(_ type: Type) -> Bool {
        if type == .error { return false }
        return literalKind(type) != .none || unboundVariable(type) == nil && types.wrapped(shallow(type)) == nil
    }

    /// `set(&author, \.born, 1882)`: the path says what the value becomes.
    func waitsForPath(
        _ index: Int, _ binding: ArgumentBinding, _ list: ArgumentList, _ instance: Instance
    ) -> Bool {
        guard list.arguments.count > 1, let variable = unboundVariable(instance.parameterTypes[index]) else {
            return false
        }
        return instance.parameterTypes.indices.contains { other in
            guard let source = binding.sources[other].first, list.nodes[source] == nil,
                case .keyPath = bare(list.arguments[source].value).kind,
                case .nominal(let nominal, let arguments) = types.kind(shallow(instance.parameterTypes[other])),
                arguments.count == 2, isKeyPath(nominal)
            else { return false }
            return unboundVariable(arguments[1]) == variable
        }
    }

    /// `union([1, 2], evens)` of two values of a type: the value that is there says what the list is to be.
    func waitsForCollection(
        _ index: Int, _ binding: ArgumentBinding, _ list: ArgumentList, _ instance: Instance
    ) -> Bool {
        guard list.arguments.count > 1, let source = binding.sources[index].first, list.nodes[source] == nil,
            isCollectionLiteral(list.arguments[source].value),
            let variable = unboundVariable(instance.parameterTypes[index])
        else { return false }
        return instance.parameterTypes.indices.contains { other in
            guard let source = binding.sources[other].first else { return false }
            let value = list.arguments[source].value
            return unboundVariable(instance.parameterTypes[other]) == variable && !needsContext(value)
        }
    }

    /// `[(1, { $0.rating }), Column(\.name)]`: closures, what is made of them, or lists and tuples with some in them.
    private func holdsFunctions(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .closure, .keyPath: true
        case .call(let call): takesOpenPath(call)
        case .array(let elements): elements.contains { holdsFunctions($0) }
        case .dictionary(let elements): elements.contains { holdsFunctions($0.value) }
        case .tuple(let elements): elements.contains { holdsFunctions($0.value) }
        default: false
        }
    }

    /// Closures and references to functions are read after the arguments that can tell them their types.
    func isLate(_ sources: Range<Int>, _ list: ArgumentList) -> Bool {
        for source in sources where list.nodes[source] == nil {
            var syntax = list.arguments[source].value
            while case .parenthesized(let inner) = syntax.kind { syntax = inner }
            switch syntax.kind {
            case .closure, .keyPath, .name, .implicitMember, .member, .call, .binary, .sequence:
                if needsContext(syntax) || isMappedToMember(syntax) { return true }
            case .array, .dictionary, .tuple: if listsMembers(syntax) || holdsFunctions(syntax) { return true }
            default: continue
            }
        }
        return false
    }
}
