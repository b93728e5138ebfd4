import Diagnostics
import Syntax

/// Assignments, casts, optional chains, `try`, `if` and `switch` used for their values.
extension Checker {
    // MARK: - Assignment

    func checkAssignment(_ target: Expression, _ value: Expression, _ syntax: Expression) -> CheckedExpression {
        branchingValue = value.range
        if case .discard = target.kind {
            let made = check(value, expecting: nil)
            if made.type == .error { return errorNode(syntax) }
            return node(.assignment(node(.discard, made.type, target), made), .void, syntax)
        }
        if case .subscript = target.kind { assignedValue = value }
        let place = assignmentTarget(target)
        assignedValue = nil
        if let initialization = initializationOfWrapped(place, value, syntax) { return initialization }
        let savedPurpose = nilPurpose
        if case .subscript = target.kind { nilPurpose = .assignedElement } else { nilPurpose = .assigned }
        let isMistakenPlace = isMistaken(place) || place.type == .error
        let hint = isMistakenPlace ? nil : place.type
        if hint == nil, case .subscript = value.kind,
            diagnostics.last?.message == CheckingMessages.assignThroughSubscript
        {
            nilPurpose = savedPurpose
            return errorNode(syntax)
        }
        if hint == nil, isNil(value) || beginsWithDot(bare(value)) && !isPlaceInHole(target) {
            nilPurpose = savedPurpose
            return errorNode(syntax)
        }
        branchingValue = value.range
        let told = diagnostics.count
        var made = check(value, expecting: hint)
        nilPurpose = savedPurpose
        forgetClosureCount(value, since: told, at: SourceRange(at: syntax.caret))
        if isMistakenPlace, made.type != .error { reportAssignedRow(target, made) }
        if !isMistakenPlace, made.type == .error, isMismatch(diagnostics.last) { _ = requireAssignable(place, target) }
        if isMistakenPlace || made.type == .error { return errorNode(syntax) }
        if reportNonEscaping(
            made, to: place.type, at: SourceRange(at: syntax.caret), CheckingMessages.nonEscapingAssigned)
        {
            return errorNode(syntax)
        }
        guard requireAssignable(place, target) else {
            if trialDepth == 0, !isFunction(place) { _ = coerceAssigned(made, place) }
            return errorNode(syntax)
        }
        if reportAssignedToItself(place, made, at: SourceRange(at: syntax.caret)) { return errorNode(syntax) }
        if case .optionalChain(let inner) = place.kind {
            made = coerce(made, to: inner.type, .assigned)
            if made.type == .error { return errorNode(syntax) }
            let assigned = node(.assignment(inner, made), .void, syntax)
            return node(.optionalChain(assigned), optional(.void), syntax)
        }
        made = wanting(declaresAliases ? sugar(of: place) : nil) {
            reportAssignedGeneric(made, place, at: SourceRange(at: syntax.caret))
                ? errorNode(syntax) : coerceAssigned(made, place)
        }
        if made.type == .error { return errorNode(syntax) }
        return node(.assignment(place, made), .void, syntax)
    }

    /// Of a closure that is assigned the compiler knows not to say that it takes other parameters.
    private func forgetClosureCount(_ value: Expression, since told: Int, at place: SourceRange) {
        guard trialDepth == 0, case .closure = bare(value).kind, diagnostics.count == told + 1,
            diagnostics[told].message.hasPrefix(CheckingMessages.closureCountPrefix)
                || diagnostics[told].message.hasPrefix(CheckingMessages.closureIgnoresPrefix)
        else { return }
        diagnostics.removeLast()
        report(CheckingMessages.noDiagnostic, at: place)
    }

    /// That a value is not what is wanted says nothing against the place.
    private func isMismatch(_ diagnostic: Diagnostic?) -> Bool {
        guard trialDepth == 0, let message = diagnostic?.message else { return false }
        return message.hasPrefix("cannot convert value") || message.hasPrefix("'nil' cannot be")
            || message.hasPrefix("integer literal value")
    }

    private func isFunction(_ place: CheckedExpression) -> Bool {
        if case .functionValue = place.kind { true } else { false }
    }

    /// Of a tuple each place that cannot change is told.
    private func requireAssignable(_ place: CheckedExpression, _ target: Expression) -> Bool {
        guard case .tuple(let parts) = place.kind, case .tuple(let elements) = target.kind else {
            return requireMutable(place, .assignment, at: self.place(of: target))
        }
        var isMutable = true
        for (part, element) in zip(parts, elements) where !requireAssignable(part, element.value) { isMutable = false }
        return isMutable
    }

    /// `matrix[0, 1] = 5` where rows are arrays: what is assigned is no row either.
    private func reportAssignedRow(_ target: Expression, _ value: CheckedExpression) {
        guard case .subscript(let access) = target.kind, access.arguments.count > 1,
            let row = types.element(ofArray: quietly { shallow(check(access.base, expecting: nil).type) }),
            plan(from: value.type, to: row) == nil
        else { return }
        report(CheckingMessages.convertAssignedElement(quoted(value), text(row)), at: self.place(of: value))
    }

    /// A subscript of optionals takes what they wrap, and says so.
    private func coerceAssigned(_ value: CheckedExpression, _ place: CheckedExpression) -> CheckedExpression {
        guard case .subscript = place.kind else { return coerce(value, to: place.type, .assigned) }
        if let wrapped = types.wrapped(shallow(place.type)), plan(from: value.type, to: place.type) == nil {
            return coerce(value, to: wrapped, .assignedElement)
        }
        return coerce(value, to: place.type, .assignedElement)
    }

    private func assignmentTarget(_ target: Expression) -> CheckedExpression {
        if case .tuple(let elements) = target.kind {
            var nodes: [CheckedExpression] = []
            for element in elements {
                let part = assignmentTarget(element.value)
                if part.type == .error { return errorNode(target) }
                nodes.append(part)
            }
            return node(.tuple(nodes), types.tuple(nodes.map { $0.type }), target)
        }
        isAssigningTo = true
        let made = check(target, expecting: nil)
        isAssigningTo = false
        return made
    }

    // MARK: - Tuples and optionals

    func checkTupleElement(_ base: Expression, _ index: Int, _ syntax: Expression) -> CheckedExpression {
        let value = check(base, expecting: nil)
        if value.type == .error { return errorNode(syntax) }
        let type = forceDefault(value.type)
        guard case .tuple(let elements) = types.kind(type), index < elements.count else {
            if let wrapped = types.wrapped(type), case .tuple = types.kind(shallow(wrapped)) {
                report(
                    CheckingMessages.memberOfOptional(quoted(value), "\(index)", quotedWrapped(value, wrapped)),
                    at: place(of: value))
            } else if case .tuple = types.kind(type) {
                report(CheckingMessages.tupleHasNoMember(text(type), "\(index)"), at: place(of: syntax))
            } else {
                report(CheckingMessages.memberNotFound(text(type), "\(index)"), at: place(of: syntax))
            }
            return errorNode(syntax)
        }
        return node(.tupleElement(value, index), elements[index].type, syntax)
    }

    func checkOptionalBinding(_ inner: Expression, _ syntax: Expression) -> CheckedExpression {
        let value = check(inner, expecting: nil)
        if value.type == .error { return errorNode(syntax) }
        let type = forceDefault(value.type)
        guard let wrapped = types.wrapped(type) else {
            report(CheckingMessages.optionalChainOnNonOptional(text(type)), at: place(of: syntax))
            return errorNode(syntax)
        }
        return node(.optionalBinding(value), wrapped, syntax)
    }

    func checkOptionalChain(_ inner: Expression, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        if let type = syntax.asType, isTypeSyntax(type) { return checkTypeExpression(type, syntax) }
        let isTarget = isAssigningTo
        isAssigningTo = false
        if case .dotSelf(let written) = inner.kind, case .optionalBinding = written.kind, let type = written.asType,
            isTypeSyntax(type)
        {
            return checkTypeExpression(type, syntax)
        }
        if isMemberOfOptionalType(inner) { return check(inner, expecting: expecting) }
        let value = check(inner, expecting: expecting.flatMap { types.wrapped(shallow($0)) })
        if value.type == .error { return errorNode(syntax) }
        let type = shallow(value.type)
        if isTarget { return node(.optionalChain(value), type, syntax) }
        if case .optionalBinding = inner.kind, quietChain != syntax.id {
            report(CheckingMessages.chainWithoutEffect(text(optional(type))), at: SourceRange(at: inner.caret))
        }
        let whole = types.wrapped(type) != nil ? type : optional(type)
        return node(.optionalChain(value), whole, syntax)
    }

    /// `Int?.none.text`: the question mark belongs to a type, and nothing is looked into.
    private func isMemberOfOptionalType(_ syntax: Expression) -> Bool {
        switch syntax.kind {
        case .member(let base, _), .tupleElement(let base, _), .forceUnwrap(let base):
            return isMemberOfOptionalType(base)
        case .call(let call): return isMemberOfOptionalType(call.callee)
        case .subscript(let access): return isMemberOfOptionalType(access.base)
        case .optionalBinding: return syntax.asType.map { isTypeSyntax($0) } ?? false
        default: return false
        }
    }

    func checkForceUnwrap(_ inner: Expression, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        unwrappedValue = inner.range
        // What goes into a box does not decide what the operand is made of.
        let wanted = expecting.flatMap { unboundVariable($0) == nil && !isBoxed(shallow($0)) ? optional($0) : nil }
        let value = check(inner, expecting: wanted)
        if value.type == .error { return errorNode(syntax) }
        let type = forceDefault(value.type)
        if type == .void, case .call(let call) = value.kind, call.function.function.isFailable,
            call.function.function.kind == .initializer
        {
            // `self.init(…)!`
            return value
        }
        guard let wrapped = types.wrapped(type) else {
            report(CheckingMessages.forceUnwrapNonOptional(text(type)), at: place(of: syntax))
            return errorNode(syntax)
        }
        return node(.forceUnwrap(value), wrapped, syntax)
    }

    // MARK: - Casts

    func checkCast(
        _ kind: Expression.Cast, _ value: Expression, _ type: TypeSyntax, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let target = resolveType(type)
        if kind == .coerce {
            let saved = nilPurpose
            nilPurpose = .coercion
            let made = check(value, expecting: target)
            nilPurpose = saved
            if target == .error || made.type == .error { return errorNode(syntax) }
            if target == types.make(.existential([known(.anyObject)])), mayHoldObject(forceDefault(made.type)),
                plan(from: made.type, to: target) == nil
            {
                return node(.forcedCast(made, target), target, syntax)
            }
            if types.isClass(target), isSubclass(target, of: shallow(made.type)), shallow(made.type) != target {
                report(CheckingMessages.notConvertible(text(made.type), text(target)), at: place(of: syntax))
                return errorNode(syntax)
            }
            if case .existential = types.kind(unwrapped(made.type)), plan(from: made.type, to: target) == nil {
                let name = text(made.type)
                report(
                    CheckingMessages.notConvertible(name == "any AnyObject" ? "AnyObject" : name, text(target)),
                    at: place(of: syntax))
                return errorNode(syntax)
            }
            let coerced = coerce(made, to: target, .coercion)
            // Said by the program: nothing to be warned of.
            if target == .any { coerced.syntax = syntax }
            return relabelled(coerced, target)
        }
        var made = check(value, expecting: nil)
        if target == .error || made.type == .error { return errorNode(syntax) }
        if isAnyHashable(target), !scope.isOfLibrary, !conforms(forceDefault(made.type), .hashable) {
            return cast(kind, hashableCast(value, syntax), target, syntax)
        }
        if isAnyHashable(forceDefault(made.type)), !isAnyHashable(target) {
            // What is in it is cast.
            made = member(of: made, NameReference(plain: names.intern("base"), range: value.range), value, nil)
        }
        let source = forceDefault(made.type)
        warnOfCast(kind, source, target, at: place(of: syntax))
        return cast(kind, made, target, syntax)
    }

    /// `(1, 2) as Point`: the same value, whose parts have the names that the type gives them.
    private func relabelled(_ value: CheckedExpression, _ target: Type) -> CheckedExpression {
        let type = zonk(value.type)
        guard case .tuple = types.kind(target), type != target, case .tuple = types.kind(type) else { return value }
        return node(.convert(.function, value), target, range: value.range, id: value.node)
    }

    private func cast(
        _ kind: Expression.Cast, _ value: CheckedExpression, _ target: Type, _ syntax: Expression
    ) -> CheckedExpression {
        switch kind {
        case .check: node(.typeTest(value, target), known(.bool), syntax)
        case .conditional: node(.conditionalCast(value, target), optional(target), syntax)
        case .forced: node(.forcedCast(value, target), target, syntax)
        case .coerce: value
        }
    }

    /// `x as? AnyHashable`: whatever can be hashed is put into one.
    private func hashableCast(_ value: Expression, _ syntax: Expression) -> CheckedExpression {
        func expression(_ kind: Expression.Kind) -> Expression { Expression(kind, range: syntax.range, id: syntax.id) }
        func reference(_ name: String) -> NameReference {
            NameReference(plain: names.intern(name), range: syntax.range)
        }
        let member = expression(.member(expression(.name(reference("AnyHashable"))), reference("_cast")))
        let anything = TypeSyntax(.name(reference("Any")), range: value.range, id: value.id)
        let boxed = Expression(.cast(.coerce, value, anything), range: value.range, id: value.id)
        let argument = Argument(label: nil, labelRange: value.range, value: boxed)
        let call = Call(callee: member, arguments: [argument], trailingClosureCount: 0, parentheses: syntax.range)
        return check(expression(.call(call)), expecting: nil)
    }

    /// A box, an object that may be missing, or a value of a type that is only known when the program runs.
    private func mayHoldObject(_ type: Type) -> Bool {
        if let wrapped = types.wrapped(type) { return types.isClass(wrapped) || mayHoldObject(wrapped) }
        switch types.kind(type) {
        case .existential, .parameter, .member, .opaque: return true
        default: return false
        }
    }

    private func isAnyHashable(_ type: Type) -> Bool {
        types.nominalSymbol(type).map { $0.isLibrary && text($0.name) == "AnyHashable" } ?? false
    }

    /// Is each value of the one type known to be one of the other, a class it inherits from?
    func isAlways(_ source: Type, _ target: Type) -> Bool {
        source == target || types.isClass(source) && types.isClass(target) && isSubclass(source, of: target)
    }

    /// A cast whose outcome is known from the types.
    private func warnOfCast(_ kind: Expression.Cast, _ source: Type, _ target: Type, at place: SourceRange) {
        let (one, other) = (text(source), text(target))
        if isAlways(source, target) {
            switch kind {
            case .check: warn(CheckingMessages.isAlwaysTrue, at: place)
            case .conditional: warn(CheckingMessages.castAlwaysSucceeds(one, other), at: place)
            case .forced where source == target: warn(CheckingMessages.castToSameType(one), at: place)
            case .forced: warn(CheckingMessages.forcedCastAlwaysSucceeds(one, other), at: place)
            case .coerce: break
            }
        } else if let wrapped = types.wrapped(source), shallow(wrapped) == target {
            switch kind {
            case .check: warn(CheckingMessages.isOnlyNotNil(one, other), at: place)
            case .conditional: warn(CheckingMessages.castDoesNothing(one, other), at: place)
            case .forced: warn(CheckingMessages.castOnlyUnwraps(one, other), at: place)
            case .coerce: break
            }
        } else if let from = types.nominalSymbol(source), let to = types.nominalSymbol(target), from !== to,
            from.kind != .class, to.kind != .class, from.representation != .optional, to.representation != .optional
        {
            warn(CheckingMessages.castAlwaysFails(one, other), at: place)
        }
    }

    // MARK: - Errors

    func checkTry(_ kind: Expression.Try, _ inner: Expression, _ syntax: Expression, _ expecting: Type?)
        -> CheckedExpression
    {
        let saved = flow
        flow.isTried = true
        flow.tryRange = tryRange(syntax)
        tryCovers = false
        let thrownBefore = function?.throwsItself
        defer {
            // `try?` and `try!` let nothing out.
            if kind != .plain, let thrownBefore { function?.throwsItself = thrownBefore }
        }
        if kind != .plain { flow.handles = .catching }
        let hint = kind == .optional ? expecting.flatMap { types.wrapped(shallow($0)) ?? $0 } : expecting
        let value = check(inner, expecting: hint)
        let covered = tryCovers
        let (delegates, callsSuper) = (flow.delegates, flow.callsSuper)
        flow = saved
        (flow.delegates, flow.callsSuper) = (delegates, callsSuper)
        tryCovers = tryCovers || saved.isTried
        if value.type == .error { return errorNode(syntax) }
        if !covered, trialDepth == 0, !(function?.isGenericTrial ?? false) {
            warn(CheckingMessages.nothingThrows, at: tryRange(syntax))
        }
        switch kind {
        case .plain: return node(.try(.plain, value), value.type, syntax)
        case .forced: return node(.try(.forced, value), value.type, syntax)
        case .optional:
            let type = forceDefault(value.type)
            let whole = types.wrapped(type) != nil ? type : optional(type)
            return node(.try(.optional, value), whole, syntax)
        }
    }

    private func tryRange(_ syntax: Expression) -> SourceRange {
        SourceRange(syntax.range.lower, syntax.range.lower.advanced(by: 3))
    }

    /// A call that may throw must be marked and handled.
    func noteThrowing(
        _ instance: Instance, _ arguments: [CheckedExpression.Argument], at range: SourceRange, call: Expression
    ) {
        let called = instance.candidate.function
        guard let thrown = thrown(of: instance) else { return }
        if called.isRethrowing, called.parameters.contains(where: { throwsItself($0) }),
            !arguments.contains(where: { throwsInside($0) })
        {
            return
        }
        noteThrow(at: call.range, thrown: thrown, by: called.subscriptSymbol == nil ? "call" : "subscript access")
    }

    private func throwsInside(_ argument: CheckedExpression.Argument) -> Bool {
        guard case .value(let value) = argument else { return false }
        return throwsWhenCalled(value)
    }

    private func throwsWhenCalled(_ value: CheckedExpression) -> Bool {
        switch value.kind {
        case .closure(let closure): return closure.function.thrown != nil && closure.function.throwsItself
        case .convert(_, let inner): return throwsWhenCalled(inner)
        case .conditional(_, let one, let other): return throwsWhenCalled(one) || throwsWhenCalled(other)
        case .none: return false
        default:
            if let function = types.function(shallow(value.type)) { return function.thrown != nil }
            return false
        }
    }

    func noteThrow(at range: SourceRange, thrown: Type?, by what: String = "call") {
        tryCovers = true
        if !flow.isTried {
            if let function, function.kind == .closure, case .function = flow.handles {
                report(CheckingMessages.errorsNotHandledOrMarked(what), at: range)
            } else if case .none = flow.handles {
                report(CheckingMessages.errorsNotHandledOrMarked(what), at: range)
            } else {
                report(CheckingMessages.errorsNotMarked(what), at: range)
            }
            return
        }
        function?.throwsItself = true
        // What a trial throws is thrown once more when the expression is read for good.
        if let thrown, let list = flow.thrown, list.trialDepth == trialDepth {
            if types.hasVariable(thrown) { unfinished.append(.thrown(list, list.types.count)) }
            list.types.append(thrown)
        }
        switch flow.handles {
        case .none: report(CheckingMessages.errorsNotHandled(), at: flow.tryRange ?? range)
        case .nonExhaustiveCatch: report(CheckingMessages.errorsNotExhaustive, at: flow.tryRange ?? range)
        default: break
        }
    }

    // MARK: - `if` and `switch` for their values

    func checkIfExpression(_ statement: IfStatement, _ syntax: Expression, _ expecting: Type?) -> CheckedExpression {
        requireBranchingPlace(syntax, "if")
        return yielding("if", syntax, expecting) { self.checkIf(statement) }
    }

    func checkSwitchExpression(
        _ statement: SwitchStatement, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        requireBranchingPlace(syntax, "switch")
        return yielding("switch", syntax, expecting) { self.checkSwitch(statement) }
    }

    private func requireBranchingPlace(_ syntax: Expression, _ word: String) {
        if syntax.range == branchingValue { return }
        report(CheckingMessages.branchingHere(word), at: SourceRange(at: syntax.range.lower))
    }

    private func yielding(
        _ word: String, _ syntax: Expression, _ expecting: Type?, _ body: () -> CheckedStatement
    ) -> CheckedExpression {
        let saved = (flow.yields, flow.branchWord)
        let target = YieldTarget(expected: expecting.flatMap { unboundVariable($0) == nil ? $0 : nil })
        (flow.yields, flow.branchWord) = (target, word)
        let before = errorCount
        let statement = body()
        (flow.yields, flow.branchWord) = saved
        if errorCount > before { return errorNode(syntax) }
        if target.expected == nil, reportBranches(target), errorCount > before { return errorNode(syntax) }
        let type = target.expected ?? target.type ?? .void
        for value in target.nodes where value.type != .error {
            let copy = node(value.kind, value.type, range: value.range, id: value.node)
            let made = coerce(copy, to: type, .branch)
            guard made !== copy else { continue }
            (value.kind, value.type) = (made.kind, made.type)
        }
        return node(.statement(statement), type, syntax)
    }

    /// The last expression of a branch.
    func yieldStatement(_ syntax: Expression, _ target: YieldTarget, _ id: NodeID) -> CheckedStatement {
        branchingValue = syntax.range
        let value = check(syntax, expecting: target.expected)
        if value.type != .error, shallow(value.type) != known(.never) {
            if target.expected == nil {
                target.type = branchType(value, target)
            } else if let expected = target.expected, plan(from: value.type, to: expected) == nil {
                // Of several branches that do not fit the first is told.
                if !target.hasToldMismatch { reportMismatch(value, expected, .specified) }
                target.hasToldMismatch = true
                return CheckedStatement(.expression(value), range: syntax.range, node: id)
            }
        }
        if shallow(value.type) == known(.never) {
            return CheckedStatement(.expression(value), range: syntax.range, node: id)
        }
        target.nodes.append(value)
        return CheckedStatement(.yield(value), range: syntax.range, node: id)
    }

    /// Branches are read each for itself: one type that is not the others' is a mistake of all that differ from the last.
    private func branchType(_ value: CheckedExpression, _ target: YieldTarget) -> Type {
        guard let known = target.type else { return value.type }
        if literalKind(known) == literalKind(value.type), unify(known, value.type) { return known }
        if literalKind(known) == .none, literalKind(value.type) == .none, let joined = join(known, value.type) {
            return joined
        }
        return known
    }

    /// The branches that are of another type than the last new one.
    func reportBranches(_ target: YieldTarget) -> Bool {
        var kinds: [(type: Type, first: CheckedExpression)] = []
        for value in target.nodes where value.type != .error {
            let type = closedLiterals(value.type)
            if !kinds.contains(where: { $0.type == type }) { kinds.append((type, value)) }
        }
        guard kinds.count > 1, let last = kinds.last else { return false }
        for kind in kinds.dropLast()
        where plan(from: kind.type, to: target.type ?? last.type) == nil
            || plan(from: last.type, to: target.type ?? last.type) == nil
        {
            report(CheckingMessages.branchesDiffer(text(kind.type), text(last.type)), at: place(of: kind.first))
        }
        return true
    }

    var errorCount: Int {
        if trialDepth > 0 { return mistakesInTrials }
        var count = 0
        for diagnostic in diagnostics where diagnostic.severity == .error { count += 1 }
        return count
    }
}
