import Diagnostics
import Syntax

/// Bounds of ranges and pieces of texts, where the compiler says more than that an operator does not fit.
extension Checker {
    /// Bounds of two types.
    func reportRange(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        guard text(op.name) == "..." || text(op.name) == "..<", text(left) != text(right) else { return false }
        if reportBound(one, other, syntax) { return true }
        if !standsForItself(syntax), reportOddBound(one, other) { return true }
        report(
            literalKind(left) != .none
                ? CheckingMessages.conflictingArguments("Self", text(right), text(left))
                : CheckingMessages.conflictingArguments("Self", text(left), text(right)), at: op.range)
        return true
    }

    /// `(0..<text).map { … }`: what is done with a range tells that its bounds are whole numbers.
    private func reportOddBound(_ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        func isWhole(_ value: CheckedExpression) -> Bool {
            shallow(value.type) == known(.int) || literalKind(value.type) == .integer
        }
        guard isWhole(one) != isWhole(other) else { return false }
        let odd = isWhole(one) ? other : one
        guard literalKind(odd.type) != .floating else { return false }
        report(CheckingMessages.convertArgument(quoted(odd), "Int"), at: place(of: odd))
        return true
    }

    /// Is a value all that is read, or printed, or put beside others, so that nothing is wanted of it?
    private func standsForItself(_ syntax: Expression) -> Bool {
        guard var whole = wholeExpression.map({ bare($0) }) else { return false }
        if case .assignment(_, let value) = whole.kind { whole = bare(value) }
        switch whole.kind {
        case .call(let call):
            guard case .name(let reference) = call.callee.kind, text(reference.name) == "print" else { return false }
            return call.arguments.contains { bare($0.value).id == syntax.id }
        case .tuple(let parts): return parts.contains { bare($0.value).id == syntax.id }
        case .array(let parts): return parts.contains { bare($0).id == syntax.id }
        default: return whole.id == syntax.id && statedTypeRange == nil && nilPurpose != .returned
        }
    }

    /// `0..<items`: beside a whole number the other bound should be one, or be what the first is. Of types that compare the
    /// compiler says so in a loop alone.
    private func reportBound(_ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression) -> Bool {
        let (left, right) = (shallow(one.type), shallow(other.type))
        let isLoop = syntax.id == loopSequence
        if isInteger(left), !isNumber(right), isLoop || literalKind(right) == .none && !conforms(right, .comparable),
            literalKind(right) != .floating
        {
            report(CheckingMessages.convertArgument(quoted(other), "Int"), at: place(of: other))
        } else if literalKind(right) == .integer, literalKind(left) == .none, !isNumber(left),
            isLoop || !conforms(left, .comparable)
        {
            report(CheckingMessages.convertArgument(quoted(one), "Int"), at: place(of: one))
        } else if isLoop, isNumber(left), isNumber(right), literalKind(left) == .none, literalKind(right) == .none {
            if reportInArgument(other.syntax, left) { return true }
            report(CheckingMessages.convertArgument(quoted(other), text(left)), at: place(of: other))
        } else {
            return false
        }
        return true
    }

    func noteBound(_ op: OperatorName, _ type: Type, _ second: Expression) {
        guard text(op.name) == "..." || text(op.name) == "..<" else { return }
        secondBound = (bare(second).id, type)
    }

    /// `0..<count / 2.0`: what the first bound is tells which of the numbers is wrong.
    func reportInBound(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard let bound = secondBound, operatorChain?.syntax.id == bound.syntax, homogeneous.contains(op.name) else {
            return false
        }
        let beside = shallow(bound.beside)
        let wanted = literalKind(beside) == .none ? beside : defaultType(of: literalKind(beside))
        guard isNumber(wanted) else { return false }
        for operand in [one, other] {
            let type = shallow(operand.type)
            let literal = literalKind(type)
            if literal == .none ? type == wanted : accepts(wanted, literal: literal) { continue }
            guard literal != .none || isNumber(type) else { return false }
            report(CheckingMessages.convertArgument(quoted(operand), text(wanted)), at: place(of: operand))
            return true
        }
        return false
    }

    /// `names += "x"`, `names + "x"`: a text is a collection too, of characters.
    func reportTextAdded(_ op: OperatorName, _ left: Type, _ right: Type) -> Bool {
        guard types.element(ofArray: left).map({ shallow($0) }) == known(.string),
            right == known(.string) || literalKind(right) == .string || literalKind(right) == .character
        else { return false }
        switch text(op.name) {
        case "+=": report(CheckingMessages.addsOtherElements, at: op.range)
        case "+" where literalKind(right) != .none:
            report(CheckingMessages.binaryOperands("+", "'\(text(left))'", "'String'"), at: op.range)
        default: return false
        }
        return true
    }

    /// In a piece of a text any type will do: the whole number is what is wrong beside a `Double` or a `String`.
    func reportInText(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard isInText, ["+", "-", "*", "/"].contains(text(op.name)) else { return false }
        for (whole, partner) in [(one, other), (other, one)] {
            let literal = literalKind(partner.type)
            let isText = shallow(partner.type) == known(.string) || literal == .string || literal == .character
            let isWhole = shallow(whole.type) == known(.int) || isText && literalKind(whole.type) == .integer
            guard isWhole, isText ? text(op.name) == "+" : isFloating(shallow(partner.type)) else { continue }
            report(
                CheckingMessages.convertArgument("'Int'", isText ? "String" : text(partner.type)),
                at: place(of: whole))
            return true
        }
        return false
    }
}
