import Diagnostics
import Syntax

/// `a ?? b`.
extension Checker {
    func checkCoalesce(
        _ left: Expression, _ right: Expression, _ syntax: Expression, _ expecting: Type?
    ) -> CheckedExpression {
        let hint = expecting.flatMap { unboundVariable($0) == nil ? $0 : nil }
        if case .nilLiteral = left.kind {
            let value = check(right, expecting: hint)
            if value.type == .error { return errorNode(syntax) }
            return node(.coalesce(node(.none, optional(value.type), left), value), value.type, syntax)
        }
        var wrappedHint = hint
        if let hint, types.wrapped(hint) == nil, hint != .any { wrappedHint = optional(hint) }
        if hint == nil || hint == .any, isMappedToMember(left), let stated = statedType(right) {
            wrappedHint = optional(stated)
        }
        unwrappedValue = left.range
        let one = check(left, expecting: needsContext(left) || isMappedToMember(left) ? wrappedHint : nil)
        if one.type == .error {
            if !needsContext(right) { _ = check(right, expecting: nil) }
            return errorNode(syntax)
        }
        let type = forceDefault(one.type)
        guard let wrapped = types.wrapped(type) else {
            warn(
                CheckingMessages.coalescesNothing(text(type)),
                at: operatorRange(syntax))
            let other = check(right, expecting: type)
            if other.type == .error { return errorNode(syntax) }
            let lifted = node(.convert(.wrap, one), optional(type), range: one.range, id: one.node)
            return node(.coalesce(lifted, coerce(other, to: type, .argument)), type, syntax)
        }
        if let hint, types.hasVariable(zonk(wrapped)), !types.hasVariable(zonk(hint)),
            let symbol = types.nominalSymbol(shallow(hint)), types.nominalSymbol(shallow(wrapped)) === symbol
        {
            // `texts[name].map(Result.success) ?? .failure(.missing)`: what is wanted says the rest of the left side's type.
            _ = unify(wrapped, hint)
        }
        if let hint, let made = erasedCoalesce(one, left, right, hint, syntax) { return made }
        let savedPurpose = nilPurpose
        nilPurpose = .argument
        let isOptional =
            isNil(right) && hint.map({ types.wrapped($0) != nil }) ?? true || mayBeNil(right) || isMappedToMember(right)
        var other = check(right, expecting: isOptional && types.wrapped(wrapped) == nil ? type : wrapped)
        nilPurpose = savedPurpose
        if other.type == .error { return errorNode(syntax) }
        if literalKind(other.type) != .none || unboundVariable(other.type) != nil,
            let plan = plan(from: other.type, to: wrapped)
        {
            other = apply(plan, to: other, wrapped)
            return node(.coalesce(one, other), wrapped, syntax)
        }
        if let plan = plan(from: other.type, to: wrapped) {
            return node(.coalesce(one, apply(plan, to: other, wrapped)), wrapped, syntax)
        }
        if let plan = plan(from: other.type, to: type) {
            return node(.coalesce(one, apply(plan, to: other, type)), type, syntax)
        }
        if let hint, case .existential = types.kind(hint), let lifted = plan(from: type, to: optional(hint)),
            let erased = plan(from: other.type, to: hint)
        {
            // `number ?? "none"` where anything will do.
            let left = apply(lifted, to: one, optional(hint))
            return node(.coalesce(left, apply(erased, to: other, hint)), hint, syntax)
        }
        if let hint, types.wrapped(hint) == nil, plan(from: wrapped, to: hint) == nil,
            plan(from: other.type, to: hint) != nil
        {
            report(CheckingMessages.convertArgument(quoted(one), text(optional(hint))), at: place(of: one))
        } else if let hint, plan(from: type, to: hint) == nil,
            plan(from: wrapped, to: hint) != nil || types.wrapped(hint) != nil
        {
            report(CheckingMessages.convertArgument("'\(text(other.type))'", text(wrapped)), at: place(of: other))
        } else {
            report(
                CheckingMessages.binaryOperands("??", quoted(one), quoted(other)), at: operatorRange(syntax))
        }
        return errorNode(syntax)
    }

    /// `number.map { .grey($0) } ?? Colour.red`: the right side says of itself what both are.
    private func statedType(_ right: Expression) -> Type? {
        guard !needsContext(right), !isNil(right) else { return nil }
        var type: Type?
        let isKnown = tries(keeping: false) { type = zonk(check(right, expecting: nil).type) }
        guard isKnown, let type, type != .error, !types.hasVariable(type) else { return nil }
        return type
    }

    /// `left.map { .node($0) }`
    func isMappedToMember(_ syntax: Expression) -> Bool {
        guard isMapped(syntax), case .call(let call) = bare(syntax).kind,
            case .closure(let closure) = call.arguments[0].value.kind, closure.body.statements.count == 1,
            let value = soleExpression(closure.body.statements[0])
        else { return false }
        return needsContext(value)
    }

    func isNil(_ syntax: Expression) -> Bool {
        if case .nilLiteral = bare(syntax).kind { true } else { false }
    }

    /// `c ? value : nil`
    private func mayBeNil(_ syntax: Expression) -> Bool {
        guard case .ternary(_, let one, let other) = bare(syntax).kind else { return false }
        return [one, other].contains { branch in
            isNil(branch) || mayBeNil(branch)
        }
    }

    /// `print(room?.area ?? 0)`: where anything will do, what comes out of a chain becomes that before the literal is read,
    /// which so is a whole number.
    private func erasedCoalesce(
        _ one: CheckedExpression, _ left: Expression, _ right: Expression, _ hint: Type, _ syntax: Expression
    ) -> CheckedExpression? {
        guard shallow(hint) == .any, case .optionalChain = bare(left).kind, isIntegerLiteral(right),
            let lifted = plan(from: one.type, to: optional(hint)), types.wrapped(shallow(one.type)) != known(.int)
        else { return nil }
        let other = check(right, expecting: known(.int))
        guard let erased = plan(from: other.type, to: hint) else { return nil }
        return node(.coalesce(apply(lifted, to: one, optional(hint)), apply(erased, to: other, hint)), hint, syntax)
    }

    private func isIntegerLiteral(_ syntax: Expression) -> Bool {
        switch bare(syntax).kind {
        case .integer: true
        case .prefix(_, let inner): isIntegerLiteral(inner)
        default: false
        }
    }

    /// `compose(Int.init, { $0! * 2 })("4")`: what the function that is made takes tells which initialiser is meant.
    func contextOfComposed(_ call: Call, _ expecting: Type?) -> Type? {
        guard solveDepth > 0, case .call(let maker) = bare(call.callee).kind,
            maker.arguments.contains(where: isInitializer),
            call.arguments.allSatisfy({ $0.label == nil && !needsContext($0.value) })
        else { return nil }
        var given: [Type] = []
        let isKnown = tries(keeping: false) {
            given = call.arguments.map { closedLiterals(check($0.value, expecting: nil).type) }
        }
        guard isKnown, !given.contains(where: { types.hasVariable($0) }) else { return nil }
        return types.function(given, freshVariable(at: call.parentheses))
    }

    /// `Int.init`
    private func isInitializer(_ argument: Argument) -> Bool {
        if case .member(_, let reference) = argument.value.kind { reference.name == .`init` } else { false }
    }

    /// `let most: Double = { …; return 30 }()`: a closure that is called at once gives what is wanted of its call, and so
    /// does one that gives nothing back, as in `?? { throw Missing() }()`.
    func contextOfCalled(_ call: Call, _ expecting: Type?) -> Type? {
        // `.lambda(body)(argument)`: what follows the dot is of the type that the whole chain gives.
        if let expecting, unboundVariable(expecting) == nil, case .call(let made) = call.callee.kind,
            case .implicitMember = made.callee.kind
        {
            return expecting
        }
        guard let expecting, unboundVariable(expecting) == nil || literalKind(expecting) != .none,
            expecting != .void, call.arguments.isEmpty, case .closure(let closure) = bare(call.callee).kind,
            closure.result == nil, let last = closure.body.statements.last
        else { return nil }
        let gives = hasReturn(closure.body)
        if gives || closure.body.statements.count == 1 && soleExpression(last) != nil,
            !types.hasVariable(zonk(expecting))
        {
            return types.function([], expecting)
        }
        if gives { return nil }
        switch last.kind {
        case .throw: return types.function([], expecting)
        case .expression(let value):
            guard case .call(let end) = bare(value).kind, case .name(let reference) = end.callee.kind,
                text(reference.name) == "fatalError" || text(reference.name) == "preconditionFailure"
            else { return nil }
            return types.function([], expecting)
        default: return nil
        }
    }

    /// `{ text in text.count }("abc")`: the arguments say what the parameters of a closure are that is called in place.
    func contextOfApplied(_ call: Call, _ expecting: Type?) -> Type? {
        guard case .closure(let closure) = bare(call.callee).kind, !call.arguments.isEmpty,
            call.trailingClosureCount == 0, parameterCount(of: closure) == call.arguments.count,
            call.arguments.allSatisfy({ $0.label == nil && !needsContext($0.value) })
        else { return nil }
        if case .list = closure.parameters { return nil }
        var parameters: [Type] = []
        for argument in call.arguments {
            var type: Type?
            let isKnown = tries(keeping: false) { type = zonk(check(argument.value, expecting: nil).type) }
            guard isKnown, let type, type != .error else { return nil }
            // Numbers stay open; a text is one.
            let settled = literalKind(type) == .string ? known(.string) : type
            parameters.append(types.hasVariable(settled) ? freshVariable(at: argument.value.range) : settled)
        }
        guard parameters.contains(where: { unboundVariable($0) == nil }) else { return nil }
        let wanted = expecting.flatMap { unboundVariable($0) == nil ? $0 : nil }
        return types.function(parameters, wanted ?? freshVariable(at: call.callee.range))
    }
}
