import Diagnostics
import Syntax

/// Reading expressions: each gives a node whose type may hold variables until the whole is solved.
extension Checker {
    /// Reads an expression; `expecting` helps, but whether the result fits is the caller's question.
    func check(_ syntax: Expression, expecting: Type?) -> CheckedExpression {
        let made = checkValueOrType(syntax, expecting: expecting)
        guard case .typeValue = made.kind else { return made }
        switch syntax.kind {
        case .name, .array, .dictionary, .optionalChain, .member:
            if case .member(_, let reference) = syntax.kind, text(reference.name) == "self" { return made }
            // `Int?.self`
            if case .optionalChain(let inner) = syntax.kind, case .dotSelf = inner.kind { return made }
            return typeAsValue(made, syntax, expecting)
        default: return made
        }
    }

    /// Reads an expression where a type may stand as well.
    func checkValueOrType(_ syntax: Expression, expecting: Type?) -> CheckedExpression {
        switch syntax.kind {
        case .integer(let literal): return checkInteger(literal, syntax, expecting)
        case .float(let literal): return checkFloat(literal, syntax, expecting)
        case .string(let literal): return checkString(literal, syntax, expecting)
        case .boolean(let value): return checkBoolean(value, syntax, expecting)
        case .nilLiteral: return checkNil(syntax, expecting)
        case .name(let reference): return checkName(reference, syntax, expecting)
        case .selfReference: return checkSelf(syntax)
        case .superReference: return checkSuper(syntax)
        case .closureParameter(let number): return checkClosureParameter(number, syntax)
        case .discard: return node(.discard, freshVariable(at: syntax.range), syntax)
        case .implicitMember: return checkImplicitMember(syntax, expecting)
        case .member(let base, let reference): return checkMember(base, reference, syntax, expecting)
        case .tupleElement(let base, let index): return checkTupleElement(base, index, syntax)
        case .dotSelf(let inner): return checkDotSelf(inner, syntax, expecting)
        case .call(let call): return checkCall(call, syntax, expecting)
        case .subscript(let access): return checkSubscript(access, syntax, expecting)
        case .prefix(let op, let operand): return checkPrefix(op, operand, syntax, expecting)
        case .postfix(let operand, let op): return checkPostfix(operand, op, syntax, expecting)
        case .inout(let inner):
            _ = check(inner, expecting: nil)
            report(CheckingMessages.inoutNotHere, at: syntax.range)
            return errorNode(syntax)
        case .sequence: return check(fold(syntax), expecting: expecting)
        case .binary(let op, let left, let right): return checkBinary(op, left, right, syntax, expecting)
        case .assignment(let target, let value): return checkAssignment(target, value, syntax)
        case .ternary(let condition, let then, let otherwise):
            return checkTernary(condition, then, otherwise, syntax, expecting)
        case .cast(let kind, let value, let type): return checkCast(kind, value, type, syntax, expecting)
        case .tuple(let elements): return checkTuple(elements, syntax, expecting)
        case .parenthesized(let inner):
            if case .name(let reference) = inner.kind, namesType(reference) {
                return typeAsValue(checkValueOrType(inner, expecting: nil), syntax, nil)
            }
            return check(inner, expecting: expecting)
        case .array(let elements): return checkArray(elements, syntax, expecting)
        case .dictionary(let elements): return checkDictionary(elements, syntax, expecting)
        case .closure(let closure): return checkClosure(closure, syntax, expecting)
        case .optionalBinding(let inner): return checkOptionalBinding(inner, syntax)
        case .optionalChain(let inner): return checkOptionalChain(inner, syntax, expecting)
        case .forceUnwrap(let inner): return checkForceUnwrap(inner, syntax, expecting)
        case .try(let kind, let inner): return checkTry(kind, inner, syntax, expecting)
        case .keyPath(let path): return checkKeyPath(path, syntax, expecting)
        case .place(let place): return checkPlace(place, syntax)
        case .ifExpression(let statement): return checkIfExpression(statement, syntax, expecting)
        case .switchExpression(let statement): return checkSwitchExpression(statement, syntax, expecting)
        case .type(let type): return checkTypeExpression(type, syntax)
        case .pattern, .error: return errorNode(syntax)
        }
    }

    func fold(_ syntax: Expression) -> Expression {
        var folding = OperatorFolding(operators)
        let folded = folding.fold(syntax)
        for diagnostic in folding.diagnostics where !hasUnknownOperator(syntax) {
            report(diagnostic.message, at: diagnostic.range, diagnostic.severity, notes: diagnostic.notes)
        }
        return folded
    }

    /// Unknown operators have no precedence; they are reported when they are reached.
    private func hasUnknownOperator(_ syntax: Expression) -> Bool {
        guard case .sequence(let sequence) = syntax.kind else { return false }
        return sequence.operators.contains { symbol in
            if case .named(let name) = symbol.kind { return operators.group(of: name) == nil }
            return false
        }
    }

    // MARK: - Literals

    private func checkInteger(_ literal: IntegerLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression
    {
        node(
            .integer(magnitude: literal.magnitude, isNegative: literal.isNegative),
            literalType(.integer, syntax, expecting), syntax)
    }

    /// A literal takes the wanted type at once if that is plain, else a variable.
    private func literalType(
        _ kind: SolverVariable.LiteralKind, _ syntax: Expression, _ expecting: Type?
    ) -> Type {
        if var wanted = expecting.map({ shallow($0) }) {
            while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
            // What `T.Stride` is, the literals decide together.
            if case .member = types.kind(wanted), types.hasVariable(wanted) {
                return freshVariable(at: syntax.range, literal: kind)
            }
            if wanted != .error, unboundVariable(wanted) == nil, accepts(wanted, literal: kind) { return wanted }
            if let index = unboundVariable(wanted), variables[index].literal == .none, solveDepth == 0 {
                return defaultType(of: kind)
            }
        }
        return freshVariable(at: syntax.range, literal: kind)
    }

    private func checkFloat(_ literal: FloatLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        node(.floating(literal.value), literalType(.floating, syntax, expecting), syntax)
    }

    private func checkBoolean(_ value: Bool, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        let plain = node(.boolean(value), known(.bool), syntax)
        var wanted = expecting.map { shallow($0) } ?? known(.bool)
        while let wrapped = types.wrapped(wanted) { wanted = shallow(wrapped) }
        return ownLiteral(wanted, .expressibleByBooleanLiteral, "booleanLiteral", plain, syntax) ?? plain
    }

    /// A literal of a type that the program declares, and says how to make of it.
    private func ownLiteral(
        _ type: Type, _ proto: KnownType, _ label: String, _ value: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression? {
        guard type != .error, case .nominal(let symbol, _) = types.kind(type), symbol.representation == .declared,
            symbol.kind != .protocol, conforms(type, proto)
        else { return nil }
        let wanted = names.intern(label)
        for entry in members(.`init`, of: type) {
            guard case .function(let function) = entry.symbol else { continue }
            resolve(function)
            guard function.parameters.count == 1, function.parameters[0].label == wanted else { continue }
            return initializerCall(function, outerArguments(of: entry.owner, base: type), type, value, syntax)
        }
        return nil
    }

    private func checkNil(_ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        guard let expecting, unboundVariable(expecting) == nil else {
            report(CheckingMessages.nilNeedsContext, at: syntax.range)
            return errorNode(syntax)
        }
        let wanted = shallow(expecting)
        if types.wrapped(wanted) != nil { return node(.none, wanted, syntax) }
        let void = node(.tuple([]), .void, syntax)
        if let made = ownLiteral(wanted, .expressibleByNilLiteral, "nilLiteral", void, syntax) { return made }
        if wanted != .error { reportNil(wanted, at: syntax.range) }
        return errorNode(syntax)
    }

    private func checkString(_ literal: StringLiteral, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if let plain = literal.plainText {
            let kind: SolverVariable.LiteralKind = isOneCharacter(plain) ? .character : .string
            return node(.string(plain), literalType(kind, syntax, expecting), syntax)
        }
        if let made = piecedLiteral(literal, syntax, expecting) { return made }
        var segments: [CheckedExpression.InterpolationSegment] = []
        var failed = false
        for segment in literal.segments {
            switch segment {
            case .text(let text, _): segments.append(.text(text))
            case .interpolation(let arguments, let range):
                guard let first = arguments.first else { continue }
                if failed {
                    // One mistake of types is told of a text.
                    reportUnknownNames(in: arguments.map { $0.value })
                    continue
                }
                let wasInText = isInText
                isInText = true
                let value =
                    ownInterpolation(arguments, range, syntax)
                    ?? check(first.value, expecting: isReversal(first.value) ? .any : nil)
                isInText = wasInText
                if value.type == .error { failed = true } else { segments.append(.value(value)) }
                if !extendsInterpolation, arguments.count > 1, reportSecondPiece(arguments, range) { failed = true }
            }
        }
        if let wanted = expecting.map({ shallow($0) }), let symbol = types.nominalSymbol(wanted),
            symbol.representation == .declared, conforms(wanted, .expressibleByStringInterpolation)
        {
            return node(.interpolation(segments), wanted, syntax)
        }
        return node(.interpolation(segments), known(.string), syntax)
    }

    /// `"\(items.reversed())"`
    private func isReversal(_ syntax: Expression) -> Bool {
        guard case .call(let call) = syntax.kind, call.arguments.isEmpty,
            case .member(_, let member) = call.callee.kind
        else { return false }
        return text(member.name) == "reversed"
    }

    private func isOneCharacter(_ text: String) -> Bool {
        var utf8 = text.utf8.makeIterator()
        guard let first = utf8.next() else { return false }
        if first < 128 {
            return utf8.next() == nil || text.count == 1
        }
        return text.count == 1
    }

    private func checkTuple(_ elements: [Argument], _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if elements.isEmpty { return node(.tuple([]), .void, syntax) }
        if elements.count == 1, elements[0].label != nil {
            report(CheckingMessages.tupleOfOne, at: elements[0].labelRange)
            return errorNode(syntax)
        }
        var wanted: [TypeKind.TupleElement]?
        if let expecting {
            var type = shallow(expecting)
            while let wrapped = types.wrapped(type) { type = shallow(wrapped) }
            if case .tuple(let parts) = types.kind(type), parts.count == elements.count { wanted = parts }
        }
        var nodes: [CheckedExpression] = []
        var parts: [TypeKind.TupleElement] = []
        var failed = false
        for (index, element) in elements.enumerated() {
            var part = check(element.value, expecting: wanted?[index].type)
            if let target = wanted?[index].type, unboundVariable(target) == nil, literalKind(part.type) != .none,
                let plan = plan(from: part.type, to: target)
            {
                part = apply(plan, to: part, target)
            }
            if part.type == .error { failed = true }
            nodes.append(part)
            parts.append(TypeKind.TupleElement(label: element.label, type: part.type))
        }
        if failed { return errorNode(syntax) }
        return node(.tuple(nodes), types.make(.tuple(parts)), syntax)
    }

    private func checkArray(_ elements: [Expression], _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        var wanted = expecting.map { shallow($0) }
        while let type = wanted, let wrapped = types.wrapped(type) { wanted = shallow(wrapped) }
        if let type = wanted, unboundVariable(type) == nil, type != .error {
            if let element = types.element(ofArray: type) { return arrayOf(elements, element, type, syntax) }
            if let made = literalCall(type, .expressibleByArrayLiteral, elements, syntax) { return made }
            if !elements.isEmpty, types.nominalSymbol(type)?.representation == .dictionary {
                report(CheckingMessages.dictionaryFromArray(text(type)), at: syntax.range)
                return errorNode(syntax)
            }
            if type == .any, !elements.isEmpty, typeLiteral(syntax) == nil {
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
            let element = freshVariable(at: syntax.range)
            if expecting == nil, let index = unboundVariable(element) { variables[index].isOfEmptyLiteral = true }
            return node(.array([]), array(element), syntax)
        }
        if let row = rowType(elements), tries(keeping: false, { _ = arrayOf(elements, row, array(row), syntax) }) {
            return arrayOf(elements, row, array(row), syntax)
        }
        return inferredArray(elements, syntax)
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
        return coerce(check(value, expecting: type), to: type, .element)
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
        let nodes = delayed(elements, element) ?? inferred(elements, element)
        guard let nodes else { return errorNode(syntax) }
        return node(.array(nodes), array(element), syntax)
    }

    /// Nothing but names behind a dot.
    private func delayed(_ elements: [Expression], _ element: Type) -> [CheckedExpression]? {
        let references = elements.compactMap { value -> NameReference? in
            if case .implicitMember(let reference) = value.kind { reference } else { nil }
        }
        guard references.count == elements.count else { return nil }
        return zip(elements, references).map { delayedMember($0, $1, element) }
    }

    private func inferred(_ elements: [Expression], _ element: Type) -> [CheckedExpression]? {
        var nodes: [CheckedExpression] = []
        var optionalWanted = false
        var later: [Int] = []
        for (index, value) in elements.enumerated() {
            if case .nilLiteral = value.kind {
                optionalWanted = true
                later.append(index)
                nodes.append(errorNode(value))
                continue
            }
            if needsContext(value), !isCollectionLiteral(value), unboundVariable(element) != nil, index == 0,
                elements.count > 1
            {
                later.append(index)
                nodes.append(errorNode(value))
                continue
            }
            let earlier = nodes.indices.first { !later.contains($0) }.map { nodes[$0].type }
            let hint = unboundVariable(element) == nil ? element : earlier
            let checked = check(value, expecting: hint)
            if checked.type == .error {
                reportUnknownNames(in: Array(elements[(index + 1)...]))
                return nil
            }
            nodes.append(checked)
        }
        var joined: Type?
        for (index, made) in nodes.enumerated() where !later.contains(index) {
            guard let type = joined else {
                joined = made.type
                continue
            }
            guard let next = join(type, made.type) else {
                reportHeterogeneous(elements, nodes)
                return nil
            }
            joined = next
        }
        var target = joined ?? freshVariable(at: elements[0].range)
        if optionalWanted, types.wrapped(shallow(target)) == nil { target = optional(target) }
        _ = unify(element, target)
        var failed = false
        for index in nodes.indices {
            if later.contains(index) { nodes[index] = check(elements[index], expecting: target) }
            nodes[index] = coerce(nodes[index], to: target, .element)
            if nodes[index].type == .error { failed = true }
        }
        return failed ? nil : nodes
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
            CheckingMessages.mixedLiteral(mixedLiteral?.type ?? "[Any]"),
            at: mixedLiteral?.range ?? first.range.union(last.range).widened)
    }

    /// The type that values of both types become in one literal or conditional.
    func join(_ left: Type, _ right: Type) -> Type? {
        let left = shallow(left)
        let right = shallow(right)
        let mark = self.mark()
        if unify(left, right) { return left }
        undo(to: mark)
        if let plan = plan(from: right, to: left) {
            _ = plan
            return left
        }
        if plan(from: left, to: right) != nil { return right }
        undo(to: mark)
        if let one = types.wrapped(left), let inner = join(one, right) { return optional(inner) }
        if let other = types.wrapped(right), let inner = join(left, other) { return optional(inner) }
        return commonSuperclass(left, right)
    }

    private func commonSuperclass(_ left: Type, _ right: Type) -> Type? {
        var current: Type? = types.isClass(left) ? left : nil
        while let step = current {
            if isSubclass(right, of: step) { return step }
            current = superclass(of: step)
        }
        return nil
    }

    private func checkDictionary(
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
        if key == nil, let typed = typeLiteral(syntax) { return typed }
        if elements.isEmpty, key == nil {
            if expecting == nil || solveDepth == 0 {
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
        let key = freshVariable(at: syntax.range)
        let value = freshVariable(at: syntax.range)
        if elements.isEmpty { return node(.dictionary([]), known(.dictionary, [key, value]), syntax) }
        let savedLiteral = mixedLiteral
        mixedLiteral = (syntax.range, "[AnyHashable : Any]")
        defer { mixedLiteral = savedLiteral }
        guard let keys = inferred(elements.map { $0.key }, key) else {
            reportUnknownNames(in: elements.map { $0.value })
            return errorNode(syntax)
        }
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

    // MARK: - Conditional

    private func checkTernary(
        _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let wasCrowded = isCrowded
        isCrowded = true
        let test = checkCondition(condition)
        isCrowded = wasCrowded
        let hint = expecting.flatMap { unboundVariable($0) == nil && !isErasing($0, then, otherwise) ? $0 : nil }
        let saved = (nilPurpose, branching)
        let around = branching.flatMap { $0.branches.contains(syntax.id) ? $0 : nil }
        let own = Branching(
            branches: [bare(then).id, bare(otherwise).id], depth: (around?.depth ?? -1) + 1,
            purpose: around?.purpose ?? nilPurpose, outermost: around?.outermost ?? place(of: syntax))
        (nilPurpose, branching) = (.branch, own)
        defer { (nilPurpose, branching) = saved }
        var one = check(needsContextFirst(then) ? otherwise : then, expecting: hint)
        var other = check(
            needsContextFirst(then) ? then : otherwise, expecting: hint ?? nilHint(one.type, then, otherwise))
        if needsContextFirst(then) { (one, other) = (other, one) }
        if test.type == .error || one.type == .error || other.type == .error { return errorNode(syntax) }
        if own.depth > 0, hint == .any, isMixed(one, other) {
            reportBranches(one, other, own)
            return errorNode(syntax)
        }
        if let hint, let first = plan(from: one.type, to: hint) {
            guard let rest = plan(from: other.type, to: hint) else {
                reportBranch(one, other, isLast: true, hint, own, syntax)
                return errorNode(syntax)
            }
            let second = apply(rest, to: other, hint)
            return node(.conditional(test, then: apply(first, to: one, hint), otherwise: second), hint, syntax)
        }
        if let hint, plan(from: other.type, to: hint) != nil {
            reportBranch(one, other, isLast: false, hint, own, syntax)
            return errorNode(syntax)
        }
        guard let joined = join(one.type, other.type) else {
            reportBranches(one, other, own)
            return errorNode(syntax)
        }
        one = coerce(one, to: joined, .branch)
        other = coerce(other, to: joined, .branch)
        return node(.conditional(test, then: one, otherwise: other), joined, syntax)
    }

    private func nilHint(_ type: Type, _ then: Expression, _ otherwise: Expression) -> Type {
        if case .nilLiteral = otherwise.kind, types.wrapped(shallow(type)) == nil { return optional(type) }
        if case .nilLiteral = then.kind, types.wrapped(shallow(type)) == nil { return optional(type) }
        return type
    }

    /// `nil` and `[]` take their type from the other branch.
    private func needsContextFirst(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .nilLiteral: true
        case .array(let elements): elements.isEmpty
        case .dictionary(let elements): elements.isEmpty
        case .parenthesized(let inner): needsContextFirst(inner)
        default: false
        }
    }

    /// Is a branch without a type of its own wanted as `Any`, which says nothing of what it is?
    private func isErasing(_ wanted: Type, _ then: Expression, _ otherwise: Expression) -> Bool {
        guard case .existential = types.kind(shallow(wanted)) else { return false }
        return needsContextFirst(then) != needsContextFirst(otherwise)
    }

    /// A value of type Bool.
    func checkCondition(_ syntax: Expression) -> CheckedExpression {
        let saved = nilPurpose
        nilPurpose = .condition
        defer { nilPurpose = saved }
        if reportAssignment(syntax) { return errorNode(syntax) }
        return coerce(check(syntax, expecting: known(.bool)), to: known(.bool), .condition)
    }
}

extension SourceRange {
    /// With the bracket on either side.
    fileprivate var widened: SourceRange {
        SourceRange(lower.advanced(by: -1), upper.advanced(by: 1))
    }
}
