import Diagnostics
import Syntax

/// Sums in which more than one operator does not fit.
extension Checker {
    /// `count + 1.5 + "x"`: what does not fit is taken for a number, and that is added to a text.
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
        text(op.name) == "+" && isNumber(left) && isNumber(right) && left != right ? left : nil
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

    /// `"Year " + year + ": " + price`: of several numbers in a text the last is told.
    func chainOperands(_ syntax: Expression, _ found: inout [(op: OperatorName?, value: Expression)]) {
        guard case .binary(let op, let left, let right) = folded(syntax).kind, text(op.name) == "+" else {
            return found.append((nil, syntax))
        }
        chainOperands(left, &found)
        found.append((op, right))
    }

    func reportTextChain(_ op: OperatorName) -> Bool {
        guard text(op.name) == "+", trialDepth == 0, let chain = operatorChain else { return false }
        var operands: [(op: OperatorName?, value: Expression)] = []
        chainOperands(chain.syntax, &operands)
        guard operands.count > 2 else { return false }
        let saved = operatorChain
        operatorChain = nil
        let kinds = operands.map { operand in quietly { shallow(check(operand.value, expecting: nil).type) } }
        operatorChain = saved
        let numbers = kinds.indices.filter { !isTextOperand(kinds[$0]) }
        guard let first = kinds.first, isTextOperand(first), numbers.count > 1, let last = numbers.last,
            numbers.allSatisfy({ literalKind(kinds[$0]) == .none && isNumber(kinds[$0]) }),
            let place = operands[last].op
        else { return false }
        report(CheckingMessages.binaryOperands("+", "'String'", "'\(text(kinds[last]))'"), at: place.range)
        return true
    }

    /// A text, or a literal that is one.
    func isTextOperand(_ type: Type) -> Bool {
        type == known(.string) || [.string, .character].contains(literalKind(type))
    }
}
