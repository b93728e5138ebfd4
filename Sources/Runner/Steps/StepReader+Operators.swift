import ByHand
import Formulas
import Syntax

/// Operators as mathematics.
extension StepReader {
    func prefix(_ sign: String, _ operand: Expression) -> StepExpression? {
        guard let inner = read(operand) else { return nil }
        switch sign {
        case "-": return .negated(inner)
        case "+": return inner
        case "!": return .not(inner)
        default: return nil
        }
    }

    func binary(_ sign: String, _ left: Expression, _ right: Expression, _ whole: Expression) -> StepExpression? {
        if case .other = recording.find(whole.id, in: window) { return nil }
        if sign == "??" {
            // The value that stands in for nothing is shown where there was nothing.
            if case .value = recording.find(left.id, in: window) { return read(left) }
            return read(right)
        }
        if sign == "==" || sign == "!=", let (first, second) = comparedWords(left, right) {
            return relation(sign).map { .relation(first, $0, second) }
        }
        guard let first = read(left), let second = read(right) else { return nil }
        let leftValue = value(of: left)
        let rightValue = value(of: right)
        // Joining arrays is no addition.
        if sign == "+", case .list? = leftValue { return nil }
        let bothAreTensors = leftValue?.isTensor ?? false && rightValue?.isTensor ?? false
        switch sign {
        case "+": return .sum(terms(first) + [StepExpression.Term(second)])
        case "-": return .sum(terms(first) + [StepExpression.Term(second, isNegative: true)])
        case "*":
            return bothAreTensors ? .product([first, second], .elementwise) : product(first, second)
        case "/":
            if bothAreTensors { return .product([first, second], .elementwiseQuotient) }
            if case .integer? = leftValue { return .between("⌊", .quotient(first, second), "⌋") }
            return .quotient(first, second)
        case "%": return .product([first, second], .modulo)
        case "•": return .product([first, second], .matrix)
        case "**": return .power(first, second)
        default: return relation(sign).map { .relation(first, $0, second) }
        }
    }

    private func relation(_ sign: String) -> Formula? {
        switch sign {
        case "<", ".<": .relation("<")
        case ">", ".>": .relation(">")
        case "<=", ".<=": .relation("≤")
        case ">=", ".>=": .relation("≥")
        case "==", ".==": .relation("=")
        case "!=", ".!=": .relation("≠")
        case "&&": .binary("∧")
        case "||": .binary("∨")
        default: nil
        }
    }

    /// `a + b + c` is one sum of three.
    private func terms(_ left: StepExpression) -> [StepExpression.Term] {
        if case .sum(let terms) = left { return terms }
        return [StepExpression.Term(left)]
    }

    /// `x * x` is x², also where it follows other factors.
    private func product(_ left: StepExpression, _ right: StepExpression) -> StepExpression {
        if case (.negated(let base), .negated(let other)) = (left, right), isSame(base, other) {
            return .power(left, .literal(2))
        }
        // −x · x is −x², a product with its sign before it.
        if case .negated(let inner) = left { return .negated(product(inner, right)) }
        var factors = factors(left)
        guard let last = factors.popLast() else { return right }
        if isSame(last, right) {
            factors.append(.power(last, .literal(2)))
        } else if case .power(let base, .literal(let exponent)) = last, isSame(base, right) {
            factors.append(.power(base, .literal(exponent + 1)))
        } else {
            factors += [last, right]
        }
        return factors.count == 1 ? factors[0] : .product(factors, .plain)
    }

    /// Whether both are written alike, as symbols and as numbers; plain numbers stay side by side.
    private func isSame(_ left: StepExpression, _ right: StepExpression) -> Bool {
        switch (left, right) {
        case (.leaf(let symbol, _), .leaf(let other, _)): if symbol != other { return false }
        case (.sum(let terms), .sum(let others)): if terms.count != others.count { return false }
        case (.call(let name, _), .call(let other, _)): if name != other { return false }
        default: return false
        }
        return [StepWriter(.symbols), StepWriter(.numbers, digits: 15)].allSatisfy {
            $0.formula(left) == $0.formula(right)
        }
    }

    private func factors(_ left: StepExpression) -> [StepExpression] {
        if case .product(let factors, .plain) = left { return factors }
        return [left]
    }
}
