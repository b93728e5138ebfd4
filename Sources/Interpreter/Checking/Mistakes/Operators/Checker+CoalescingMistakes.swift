import Diagnostics
import Syntax

/// Saying why the two sides of `??` do not belong together.
extension Checker {
    // MARK: - The left side is always there

    /// `numbers.max ?? 0`: the method itself is always there.
    func reportMethodCoalesced(_ one: CheckedExpression, _ right: Expression, _ syntax: Expression) -> Bool {
        guard types.function(shallow(one.type)) != nil, !isInText else { return false }
        let other = quietly { check(right, expecting: nil) }
        guard types.function(shallow(other.type)) == nil, other.type != .error else { return false }
        let place = operatorRange(syntax)
        report(CheckingMessages.binaryOperands("??", "'\(text(longest(one)))'", quotedOperand(other)), at: place)
        return true
    }

    /// `numbers.count ?? "none"`: the operator is told where nothing else is to be weighed, else the right side.
    func reportNothingCoalesced(
        _ one: CheckedExpression, _ other: CheckedExpression, _ left: Expression, _ right: Expression,
        _ syntax: Expression, hasContext: Bool
    ) {
        if !hasContext, !isInText, !isElement(left), !isElement(right) {
            report(CheckingMessages.binaryOperands("??", quoted(one), quotedOperand(other)), at: operatorRange(syntax))
        } else {
            let given = withDefaults(shallow(other.type))
            report(CheckingMessages.convertArgument("'\(text(given))'", text(one.type)), at: place(of: other))
        }
    }

    // MARK: - The left side may be missing

    /// `people.map { $0.age }.max() ?? "none"`: what the right side is decides what the closure should give. True if that is
    /// told.
    func reportMappedCoalesced(_ left: Expression, _ other: Type) -> Bool {
        guard let mapping = openMapping(left) else { return false }
        let wanted = withDefaults(shallow(other))
        guard let symbol = types.nominalSymbol(wanted), types.element(ofArray: wanted) == nil,
            symbol.representation != .optional
        else { return false }
        let told = errorCount
        _ = check(mapping.call, expecting: mapping.isOfList ? known(.array, [wanted]) : optional(wanted))
        return errorCount > told
    }

    /// The `map` whose result comes out of it at the end, with nothing on the way that settles its type.
    private func openMapping(_ syntax: Expression) -> (call: Expression, isOfList: Bool)? {
        var current = bare(syntax)
        while true {
            switch current.kind {
            case .member(let base, let member) where ["first", "last"].contains(text(member.name)): current = bare(base)
            case .call(let call):
                guard case .member(let base, let member) = call.callee.kind else { return nil }
                let name = text(member.name)
                if name == "map" || name == "compactMap", call.arguments.count == 1 {
                    return (current, types.wrapped(quietly { shallow(check(base, expecting: nil).type) }) == nil)
                }
                guard ["max", "min", "sorted", "reversed"].contains(name),
                    call.arguments.allSatisfy({ isOperator($0.value) })
                else { return nil }
                current = bare(base)
            default: return nil
            }
        }
    }

    private func isOperator(_ syntax: Expression) -> Bool {
        if case .name(let reference) = bare(syntax).kind { isOperatorName(reference.name) } else { false }
    }

    /// `"age: " + (age ?? "none")`, `String(age ?? "none")`: what stands around the two decides which one is wrong. True if
    /// told.
    func reportCoalescedOperand(_ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression) -> Bool {
        guard let wholeExpression, let wrapped = types.wrapped(shallow(one.type)) else { return false }
        let given = withDefaults(shallow(other.type))
        switch bare(wholeExpression).kind {
        case .call(let call):
            guard case .name(let callee) = call.callee.kind, text(callee.name) == "String", call.arguments.count == 1,
                bare(call.arguments[0].value).range == syntax.range
            else { return false }
            report(CheckingMessages.convertArgument("'\(text(given))'", text(wrapped)), at: place(of: other))
            return true
        case .binary(_, let left, let right):
            guard let beside = partner(of: syntax, left, right) else { return false }
            let type = quietly { shallow(check(beside, expecting: nil).type) }
            let partner = withDefaults(shallow(type))
            if partner == given {
                report(CheckingMessages.convertArgument(quoted(one), text(optional(given))), at: place(of: one))
            } else if accepts(wrapped, literal: literalKind(type)) {
                report(CheckingMessages.convertArgument("'\(text(given))'", text(wrapped)), at: place(of: other))
            } else {
                return false
            }
            return true
        default: return false
        }
    }

    private func partner(of syntax: Expression, _ left: Expression, _ right: Expression) -> Expression? {
        if bare(left).range == syntax.range { return right }
        return bare(right).range == syntax.range ? left : nil
    }
}
