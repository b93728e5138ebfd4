import Diagnostics
import Syntax

/// Arrays and dictionaries as they are written: their elements find a type together.
extension Checker {
    func checkArray(_ elements: [Expression], _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        var wanted = expecting.map { shallow($0) }
        while let type = wanted, let wrapped = types.wrapped(type) { wanted = shallow(wrapped) }
        if let type = wanted, unboundVariable(type) == nil, type != .error {
            if let element = types.element(ofArray: type) {
                if isOpenOptional(element, elements) {
                    let made = inferredArray(elements, syntax)
                    _ = unify(made.type, type)
                    return made
                }
                if elements.isEmpty, let index = unboundVariable(element), literalKind(element) == .none {
                    update(index) { $0.emptyLiteral = .element }
                }
                return arrayOf(elements, element, type, syntax)
            }
            if let made = literalCall(type, .expressibleByArrayLiteral, elements, syntax) { return made }
            if types.nominalSymbol(type)?.representation == .dictionary {
                report(
                    elements.isEmpty
                        ? CheckingMessages.emptyDictionary : CheckingMessages.dictionaryFromArray(text(type)),
                    at: syntax.range)
                return errorNode(syntax)
            }
            if type == .any, !elements.isEmpty, typeLiteral(syntax) == nil, rowType(elements) == nil {
                let fits = tries(keeping: false) { _ = inferredArray(elements, syntax) }
                if !fits { return arrayOf(elements, .any, array(.any), syntax) }
            }
        }
        if let typed = typeLiteral(syntax) { return typed }
        if elements.isEmpty {
            if solveDepth == 0 {
                report(CheckingMessages.emptyCollectionLiteral, at: syntax.range)
                return errorNode(syntax)
            }
            return node(.array([]), array(emptyVariable(.element, syntax)), syntax)
        }
        if let row = rowType(elements), tries(keeping: false, { _ = arrayOf(elements, row, array(row), syntax) }) {
            return arrayOf(elements, row, array(row), syntax)
        }
        return inferredArray(elements, syntax)
    }

    private func emptyVariable(_ part: SolverVariable.EmptyLiteral, _ syntax: Expression) -> Type {
        let type = freshVariable(at: syntax.range)
        if let index = unboundVariable(type) {
            variables[index].emptyLiteral = syntax.id == wholeValue ? .wholeValue : part
        }
        return type
    }

    /// `all([1, nil])`: the elements say together what a generic parameter stands for.
    private func isOpenOptional(_ element: Type, _ elements: [Expression]) -> Bool {
        guard unboundVariable(element) != nil, literalKind(element) == .none, elements.count > 1 else { return false }
        return elements.contains { isNil($0) }
    }

    /// `[Int]` where a value stands: a type.
    private func typeLiteral(_ syntax: Expression) -> CheckedExpression? {
        guard let type = syntax.asType, isTypeSyntax(type) else { return nil }
        return node(.typeValue(resolveType(type)), types.metatype(resolveType(type)), syntax)
    }

    func isTypeSyntax(_ syntax: TypeSyntax) -> Bool {
        switch syntax.kind {
        case .name(let reference):
            if reference.name == .Self { return true }
            guard let symbol = quietly({ lookup(reference.name) }).symbols.last else {
                return quietly { lookupType(reference.name) } != nil || text(reference.name) == "Any"
                    || text(reference.name) == "Void"
            }
            switch symbol {
            case .nominal, .typealias, .genericParameter, .associatedType: return true
            default: return false
            }
        case .member(let base, let reference):
            guard isTypeSyntax(base) else { return false }
            let outer = quietly { resolveType(base) }
            return memberType(reference.name, of: outer) != nil
        case .array(let inner), .optional(let inner), .parenthesized(let inner), .implicitlyUnwrapped(let inner):
            return isTypeSyntax(inner)
        case .dictionary(let key, let value): return isTypeSyntax(key) && isTypeSyntax(value)
        case .tuple(let elements): return elements.allSatisfy { isTypeSyntax($0.type) }
        case .function, .any, .some, .composition, .attributed: return true
        case .metatype(let inner): return isTypeSyntax(inner)
        case .inout, .placeholder, .error: return false
        }
    }

    func arrayOf(
        _ elements: [Expression], _ element: Type, _ type: Type, _ syntax: Expression
    ) -> CheckedExpression {
        var nodes: [CheckedExpression] = []
        nodes.reserveCapacity(elements.count)
        var later: [Int] = []
        for (index, value) in elements.enumerated() {
            if waitsForOthers(value, element, elements) {
                later.append(index)
                nodes.append(errorNode(value))
            } else {
                nodes.append(self.element(value, element))
            }
        }
        for index in later { nodes[index] = self.element(elements[index], element) }
        let failed = nodes.contains { $0.type == .error }
        return failed ? errorNode(syntax) : node(.array(nodes), type, syntax)
    }

    private func element(_ value: Expression, _ type: Type) -> CheckedExpression {
        let saved = nilPurpose
        nilPurpose = .element
        defer { nilPurpose = saved }
        let made = check(value, expecting: type)
        if reportNonEscaping(made, to: type, CheckingMessages.nonEscapingUse) { return errorNode(value) }
        return coerce(made, to: type, .element)
    }

    /// `[Column("a") { $0.a }, Column<Row>("b") { … }]`: an element that cannot be read before another says its type.
    private func waitsForOthers(_ value: Expression, _ element: Type, _ elements: [Expression]) -> Bool {
        guard elements.count > 1, case .call(let call) = value.kind, call.trailingClosureCount > 0,
            types.hasVariable(zonk(element))
        else { return false }
        return !tries(keeping: false) { if self.element(value, element).type == .error { mistakesInTrials += 1 } }
    }

    /// No type is wanted: the elements find theirs together.
    private func inferredArray(_ elements: [Expression], _ syntax: Expression) -> CheckedExpression {
        let element = freshVariable(at: syntax.range)
        let told = diagnostics.count
        let nodes = delayed(elements, element) ?? inferred(elements, element)
        guard let nodes else {
            if let erased = erasedArray(elements, syntax, since: told) { return erased }
            guard trialDepth == 0, diagnostics.last?.message == CheckingMessages.mixedLiteral("[Any]") else {
                return errorNode(syntax)
            }
            // That they are anything is what is said, and so they are.
            return node(.error, array(.any), syntax)
        }
        return node(.array(nodes), array(element), syntax)
    }

    /// `[[1, 2], ["a", "b"]]`: of collections in a collection nobody has to say that they hold anything.
    private func erasedArray(_ elements: [Expression], _ syntax: Expression, since told: Int) -> CheckedExpression? {
        guard elements.count > 1, trialDepth == 0,
            let type = erasedCollection(elements) ?? (syntax.id == loopSequence ? anything(elements) : nil)
        else { return nil }
        let isPossible = tries(keeping: false) {
            if arrayOf(elements, type, array(type), syntax).type == .error { mistakesInTrials += 1 }
        }
        guard isPossible else { return nil }
        diagnostics.removeSubrange(told...)
        return arrayOf(elements, type, array(type), syntax)
    }

    /// `for x in [1, "a", nil]`: what a loop goes through may be anything.
    private func anything(_ elements: [Expression]) -> Type {
        elements.contains { isNil($0) } ? optional(.any) : .any
    }

    private func erasedCollection(_ elements: [Expression]) -> Type? {
        let areArrays = elements.allSatisfy { if case .array = $0.kind { true } else { false } }
        if areArrays { return array(.any) }
        guard case .dictionary(let pairs)? = elements.first?.kind, let first = pairs.first,
            elements.allSatisfy({ if case .dictionary = $0.kind { true } else { false } })
        else { return nil }
        let key = quietly { check(first.key, expecting: nil).type }
        return key == .error ? nil : known(.dictionary, [forceDefault(key), .any])
    }

    /// Nothing but names behind a dot, and calls of such.
    private func delayed(_ elements: [Expression], _ element: Type) -> [CheckedExpression]? {
        let references = elements.compactMap { implicitReference($0) }
        guard references.count == elements.count else { return nil }
        return zip(elements, references).map { delayedMember($0, $1, element) }
    }

    private func implicitReference(_ value: Expression) -> NameReference? {
        switch value.kind {
        case .implicitMember(let reference): reference
        case .call(let call): implicitReference(call.callee)
        default: nil
        }
    }

    /// Of what waited for a type that no other element has.
    private func reportWithoutType(_ value: Expression) {
        guard let reference = implicitReference(value) else {
            _ = check(value, expecting: nil)
            return
        }
        report(CheckingMessages.memberWithoutContext(text(reference.name)), at: reference.range)
    }

    private func inferred(_ elements: [Expression], _ element: Type) -> [CheckedExpression]? {
        if let whole = tupleWithNil(elements) {
            _ = unify(element, whole)
            let nodes = elements.map { self.element($0, whole) }
            return nodes.contains { $0.type == .error } ? nil : nodes
        }
        var nodes: [CheckedExpression] = []
        var failed = false
        var optionalWanted = false
        var later: [Int] = []
        for (index, value) in elements.enumerated() {
            if case .nilLiteral = value.kind {
                optionalWanted = true
                later.append(index)
                nodes.append(errorNode(value))
                continue
            }
            if unboundVariable(element) != nil, later.count == index, waits(index, in: elements) {
                later.append(index)
                nodes.append(errorNode(value))
                continue
            }
            let earlier = nodes.indices.first { !later.contains($0) && nodes[$0].type != .error }.map { nodes[$0].type }
            let hint = unboundVariable(element) == nil ? element : earlier
            if failed, hint == nil, implicitReference(value) != nil {
                later.append(index)
                nodes.append(errorNode(value))
                continue
            }
            let told = diagnostics.count
            let checked = check(value, expecting: hint.map { unlabelled($0, for: value) })
            if checked.type == .error, toldHolesAlone(since: told) {
                for other in elements[(index + 1)...] where !needsContext(other) { _ = check(other, expecting: nil) }
                return nil
            }
            if checked.type == .error || reportNonEscaping(checked, to: nil, CheckingMessages.nonEscapingUse) {
                if trialDepth > 0 { return nil }
                failed = true
            }
            nodes.append(checked)
        }
        if failed {
            for index in later { reportWithoutType(elements[index]) }
            return nil
        }
        var joined: Type?
        for (index, made) in nodes.enumerated() where !later.contains(index) {
            guard let type = joined else {
                joined = made.type
                continue
            }
            guard let next = join(type, made.type) else {
                reportHeterogeneous(elements, nodes.indices.filter { !later.contains($0) }.map { nodes[$0] })
                return nil
            }
            joined = next
        }
        var target = joined ?? freshVariable(at: elements[0].range)
        if optionalWanted, types.wrapped(shallow(target)) == nil { target = optional(target) }
        _ = unify(element, target)
        for index in nodes.indices {
            if later.contains(index) { nodes[index] = check(elements[index], expecting: target) }
            nodes[index] = coerce(nodes[index], to: target, .element)
            if nodes[index].type == .error { failed = true }
        }
        return failed ? nil : nodes
    }

    /// An element without a type of its own is read after one that has it.
    private func waits(_ index: Int, in elements: [Expression]) -> Bool {
        guard needsContext(elements[index]), !isCollectionLiteral(elements[index]) else { return false }
        // A path that names its root has a type.
        if case .keyPath(let path) = elements[index].kind, path.root != nil { return false }
        if index > 0 { return elements[index...].contains { !needsContext($0) } }
        return elements.count > 1 && !leads(elements)
    }

    /// `[(Role.guest, []), (.member, ["a"])]`: the first needs no more than what its list holds, each of the others more.
    private func leads(_ elements: [Expression]) -> Bool {
        !needsMore(elements[0]) && elements.dropFirst().allSatisfy { needsMore($0) }
    }

    private func needsMore(_ syntax: Expression) -> Bool {
        guard case .tuple(let parts) = syntax.kind else { return needsContext(syntax) && !isCollectionLiteral(syntax) }
        return parts.contains { needsMore($0.value) }
    }

    func isCollectionLiteral(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .array, .dictionary: true
        default: false
        }
    }

    private func reportHeterogeneous(_ elements: [Expression], _ nodes: [CheckedExpression]) {
        guard let first = elements.first, let last = elements.last, !nodes.contains(where: { isMistaken($0) }) else {
            return
        }
        report(
            CheckingMessages.mixedLiteral(mixedLiteral?.type ?? (nodes.count < elements.count ? "[Any?]" : "[Any]")),
            at: mixedLiteral?.range ?? first.range.union(last.range).widened)
    }

    /// The type that values of both types become in one literal or conditional.
    func join(_ left: Type, _ right: Type) -> Type? {
        let left = shallow(left)
        let right = shallow(right)
        if let one = withoutLabels(left), let other = withoutLabels(right), (one == left) != (other == right) {
            return join(one, other)
        }
        let mark = self.mark()
        if unify(left, right) { return left }
        undo(to: mark)
        if plan(from: right, to: left) != nil { return left }
        if plan(from: left, to: right) != nil { return right }
        undo(to: mark)
        if let one = types.wrapped(left), let inner = join(one, right) { return optional(inner) }
        if let other = types.wrapped(right), let inner = join(left, other) { return optional(inner) }
        return commonSuperclass(left, right)
    }

    /// The tuple type alone; nil for other types.
    private func withoutLabels(_ type: Type) -> Type? {
        guard case .tuple(let parts) = types.kind(type) else { return nil }
        return types.tuple(parts.map { $0.type })
    }

    /// `[(x: 0, y: 0), (1, 2)]`: what is written without labels beside others makes them all plain.
    func unlabelled(_ type: Type, for syntax: Expression) -> Type {
        guard case .tuple(let written) = bare(syntax).kind, written.allSatisfy({ $0.label == nil }) else { return type }
        return withoutLabels(shallow(type)) ?? type
    }

    private func commonSuperclass(_ left: Type, _ right: Type) -> Type? {
        var current: Type? = types.isClass(left) ? left : nil
        while let step = current {
            if isSubclass(right, of: step) { return step }
            current = superclass(of: step)
        }
        return nil
    }

    func checkDictionary(
        _ elements: [DictionaryElement], _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        var wanted = expecting.map { shallow($0) }
        while let type = wanted, let wrapped = types.wrapped(type) { wanted = shallow(wrapped) }
        var key: Type?
        var value: Type?
        if let type = wanted, case .nominal(let symbol, let arguments) = types.kind(type),
            symbol.representation == .dictionary
        {
            key = arguments[0]
            value = arguments[1]
        } else if let type = wanted, unboundVariable(type) == nil,
            let made = dictionaryLiteralCall(type, elements, syntax)
        {
            return made
        }
        if elements.isEmpty, let type = wanted, types.element(ofArray: type) != nil {
            report(words(for: nilPurpose, "'[AnyHashable : Any]'", .void, type), at: syntax.range)
            return errorNode(syntax)
        }
        if key == nil, let typed = typeLiteral(syntax) { return typed }
        if elements.isEmpty, key == nil {
            if solveDepth == 0 || expecting == nil && syntax.id == wholeValue {
                report(CheckingMessages.emptyCollectionLiteral, at: syntax.range)
                return errorNode(syntax)
            }
        }
        guard let key, let value else { return inferredDictionary(elements, syntax) }
        var entries: [(key: CheckedExpression, value: CheckedExpression)] = []
        var failed = false
        for element in elements {
            let one = coerce(check(element.key, expecting: key), to: key, .key)
            let other = coerce(check(element.value, expecting: value), to: value, .value)
            if one.type == .error || other.type == .error { failed = true }
            entries.append((one, other))
        }
        return failed ? errorNode(syntax) : node(.dictionary(entries), wanted ?? .error, syntax)
    }

    private func inferredDictionary(_ elements: [DictionaryElement], _ syntax: Expression) -> CheckedExpression {
        if elements.isEmpty {
            let parts = [emptyVariable(.key, syntax), emptyVariable(.element, syntax)]
            return node(.dictionary([]), known(.dictionary, parts), syntax)
        }
        let key = freshVariable(at: syntax.range)
        let value = freshVariable(at: syntax.range)
        let savedLiteral = mixedLiteral
        mixedLiteral = (syntax.range, "[AnyHashable : Any]")
        defer { mixedLiteral = savedLiteral }
        guard let keys = inferred(elements.map { $0.key }, key) else { return errorNode(syntax) }
        mixedLiteral = (syntax.range, "[\(text(closedLiterals(key))) : Any]")
        guard let values = inferred(elements.map { $0.value }, value) else { return errorNode(syntax) }
        var entries: [(key: CheckedExpression, value: CheckedExpression)] = []
        for index in keys.indices { entries.append((keys[index], values[index])) }
        if let proto = knownSymbol(.hashable) {
            pending.append(PendingConstraint(kind: .conforms(key, proto, owner: nil), range: syntax.range))
        }
        return node(.dictionary(entries), known(.dictionary, [key, value]), syntax)
    }

    func initializerCall(
        _ function: FunctionSymbol, _ outer: [Type], _ type: Type, _ value: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression {
        let dispatch: FunctionReference.Dispatch = function.isRequirement ? .requirement : .direct
        let call = CheckedExpression.Call(
            function: FunctionReference(function, outer, dispatch), receiver: .type(type), arguments: [.value(value)])
        return node(.call(call), type, syntax)
    }

    private func dictionaryLiteralCall(
        _ type: Type, _ elements: [DictionaryElement], _ syntax: Expression
    ) -> CheckedExpression? {
        if case .existential = types.kind(type) { return nil }
        guard conforms(type, .expressibleByDictionaryLiteral) else { return nil }
        let label = names.intern("dictionaryLiteral")
        for entry in members(.`init`, of: type) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            guard function.parameters.count == 1, function.parameters[0].label == label else { continue }
            let outer = outerArguments(of: entry.owner, base: type)
            let pair = substitute(function.parameters[0].argumentType, function.generics.parameters, outer)
            guard case .tuple(let parts) = types.kind(pair), parts.count == 2 else { continue }
            var nodes: [CheckedExpression] = []
            for element in elements {
                let key = coerce(check(element.key, expecting: parts[0].type), to: parts[0].type, .key)
                let value = coerce(check(element.value, expecting: parts[1].type), to: parts[1].type, .value)
                if key.type == .error || value.type == .error { return errorNode(syntax) }
                nodes.append(node(.tuple([key, value]), pair, syntax))
            }
            return initializerCall(function, outer, type, node(.array(nodes), array(pair), syntax), syntax)
        }
        return nil
    }
}

extension SourceRange {
    /// With the bracket on either side.
    fileprivate var widened: SourceRange {
        SourceRange(lower.advanced(by: -1), upper.advanced(by: 1))
    }
}
