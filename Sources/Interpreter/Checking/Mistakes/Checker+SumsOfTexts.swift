import Diagnostics
import Syntax

/// Sums in which more than one operator does not fit.
extension Checker {
    /// `"a" + "b" * 3`, `count + 1.5 + "x"`: what does not fit is taken for a number, and that is added to a text.
    func reportAroundText(_ op: OperatorName, _ left: Expression, _ right: Expression, _ syntax: Expression) {
        guard trialDepth == 0, let wholeExpression, let last = diagnostics.last, last.range == op.range,
            last.message.hasPrefix(CheckingMessages.binaryOperandsPrefix),
            let (outer, partner, isLeft) = sum(around: syntax, in: bare(wholeExpression)),
            let given = resultOfMistake(op, typeAlone(left), typeAlone(right))
        else { return }
        let other = quietly { check(partner, expecting: nil) }
        switch literalKind(other.type) {
        case .string, .character: break
        default: guard shallow(other.type) == known(.string) else { return }
        }
        let names = ("'\(text(given))'", "'String'")
        report(
            isLeft
                ? CheckingMessages.binaryOperands("+", names.0, names.1)
                : CheckingMessages.binaryOperands("+", names.1, names.0), at: outer.range)
    }

    private func typeAlone(_ syntax: Expression) -> Type {
        quietly { withDefaults(shallow(check(syntax, expecting: nil).type)) }
    }

    private func resultOfMistake(_ op: OperatorName, _ left: Type, _ right: Type) -> Type? {
        if text(op.name) == "*", left == known(.string), isInteger(right) {
            return known(.int)
        }
        return text(op.name) == "+" && isNumber(left) && isNumber(right) && left != right ? left : nil
    }

    /// The `+` that this operand stands beside, and what stands on its other side.
    private func sum(
        around operand: Expression, in syntax: Expression
    ) -> (op: OperatorName, partner: Expression, isLeft: Bool)? {
        if case .call(let call) = syntax.kind {
            for argument in call.arguments {
                if let found = sum(around: operand, in: bare(argument.value)) { return found }
            }
        }
        guard case .binary(let op, let left, let right) = syntax.kind else { return nil }
        let (one, other) = (bare(left), bare(right))
        if text(op.name) == "+" {
            if one.range == operand.range { return (op, other, true) }
            if other.range == operand.range { return (op, one, false) }
        }
        return sum(around: operand, in: one) ?? sum(around: operand, in: other)
    }
}
