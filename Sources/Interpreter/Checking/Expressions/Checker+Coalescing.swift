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
            if hint == .any, let made = anyCoalesce(one, right, syntax) { return made }
            if reportMethodCoalesced(one, right, syntax) { return errorNode(syntax) }
            let other = check(right, expecting: type)
            if other.type == .error { return errorNode(syntax) }
            if plan(from: other.type, to: type) == nil {
                reportNothingCoalesced(one, other, left, right, syntax, hasContext: hint != nil)
                return node(.error, hint == nil ? .error : type, syntax)
            }
            warn(CheckingMessages.coalescesNothing(text(type)), at: operatorRange(syntax))
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
        if let made = partlyNilCoalesce(one, right, hint, syntax) { return made }
        let savedPurpose = nilPurpose
        nilPurpose = .argument
        let isOptional =
            isNil(right) && hint.map({ types.wrapped($0) != nil || $0 == .any }) ?? true || mayBeNil(right)
            || isMappedToMember(right)
        if isNil(right), hint == .any { warn(CheckingMessages.coalescesNothing(text(type)), at: operatorRange(syntax)) }
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
        if trialDepth == 0, reportMappedCoalesced(left, other.type) { return errorNode(syntax) }
        if let hint, types.wrapped(hint) == nil, plan(from: wrapped, to: hint) == nil,
            plan(from: other.type, to: hint) != nil
        {
            report(CheckingMessages.convertArgument(quoted(one), text(optional(hint))), at: place(of: one))
        } else if let hint, plan(from: type, to: hint) == nil,
            plan(from: wrapped, to: hint) != nil || types.wrapped(hint) != nil
        {
            report(CheckingMessages.convertArgument("'\(text(other.type))'", text(wrapped)), at: place(of: other))
        } else if trialDepth > 0 || !reportCoalescedOperand(one, other, syntax) {
            report(
                CheckingMessages.binaryOperands("??", quoted(one), quoted(other)), at: operatorRange(syntax))
        }
        return errorNode(syntax)
    }

    /// `read(text).map { ($0, $1) } ?? (nil, text)`: what is wanted may be missing in parts, and so is what is there.
    private func partlyNilCoalesce(
        _ one: CheckedExpression, _ right: Expression, _ hint: Type?, _ syntax: Expression
    ) -> CheckedExpression? {
        guard let hint, case .tuple = types.kind(shallow(hint)), case .tuple(let parts) = bare(right).kind,
            parts.contains(where: { isNil($0.value) }), let lifted = plan(from: one.type, to: optional(hint))
        else { return nil }
        let other = coerce(check(right, expecting: hint), to: hint, .argument)
        if other.type == .error { return errorNode(syntax) }
        return node(.coalesce(apply(lifted, to: one, optional(hint)), other), hint, syntax)
    }

    /// `print(count ?? "none")` of a count that is always there: where anything will do, both are that.
    private func anyCoalesce(
        _ one: CheckedExpression, _ right: Expression, _ syntax: Expression
    ) -> CheckedExpression? {
        let type = shallow(one.type)
        let fits = tries(keeping: false) {
            let other = check(right, expecting: type)
            if other.type == .error || plan(from: other.type, to: type) == nil { mistakesInTrials += 1 }
        }
        guard !fits, let lifted = plan(from: type, to: optional(.any)) else { return nil }
        let other = check(right, expecting: .any)
        guard other.type != .error, let erased = plan(from: other.type, to: .any) else { return nil }
        warn(CheckingMessages.coalescesNothing("Any"), at: operatorRange(syntax))
        return node(
            .coalesce(apply(lifted, to: one, optional(.any)), apply(erased, to: other, .any)), .any, syntax)
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

}
