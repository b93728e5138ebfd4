import Diagnostics
import Syntax

/// Functions as operands, where a call was meant.
extension Checker {
    /// The compiler thinks of a call where it weighs several operators at once: of elements, in closures, beside `&&`; and
    /// of sums of texts and of two functions anywhere.
    func reportUncalled(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard !assigns(op.name) else { return false }
        let wanted = operatorChain?.expecting.map { shallow($0) }
        let isComparing = comparing.contains(op.name)
        let isInClosure = function.map { $0.kind == .closure && $0.isOneExpression } ?? false
        let isWeighed =
            isCrowded || branching != nil || isElement(one.syntax) || isElement(other.syntax)
            || isInClosure && (isComparing || givesWanted(one) || givesWanted(other))
            || wholeExpression.map { hasOtherOperator(op, in: $0) } ?? false
        switch (calledResult(of: one), calledResult(of: other)) {
        case (let first?, let second?):
            guard first == second else { return false }
            if isComparing {
                guard isWeighed else { return false }
                if first != known(.int) {
                    let proto = text(op.name) == "==" || text(op.name) == "!=" ? "Equatable" : "Comparable"
                    report(CheckingMessages.cannotConform(text(one.type), proto), at: op.range)
                    return true
                }
            } else if !isWeighed, text(op.name) == "/" || wanted == first {
                return false
            }
            reportCallMissing(one, first)
            if isComparing || !isInClosure { reportCallMissing(other, second) }
            return true
        case (let result?, nil):
            return (isWeighed || wanted != result) && reportUncalled(op, one, result, beside: other, isWeighed)
        case (nil, let result?):
            return (isWeighed || wanted != result)
                && reportUncalled(op, other, result, beside: one, isWeighed || isAccumulated(one, op))
        default: return false
        }
    }

    /// `let halves: [Double] = numbers.map { $0 / count }`: what the closure should give is what the call would.
    private func givesWanted(_ operand: CheckedExpression) -> Bool {
        guard let result = calledResult(of: operand), let function else { return false }
        return shallow(function.result) == result
    }

    /// `print(x / f, x + f)`
    private func hasOtherOperator(_ op: OperatorName, in whole: Expression) -> Bool {
        guard case .call(let call) = bare(whole).kind, call.arguments.count > 1 else { return false }
        var walker = SyntaxWalker()
        walker.looksForNames = true
        walker.walk(whole)
        return walker.operators.contains { $0.range != op.range }
    }

    private func reportUncalled(
        _ op: OperatorName, _ operand: CheckedExpression, _ result: Type, beside partner: CheckedExpression,
        _ isWeighed: Bool
    ) -> Bool {
        let literal = literalKind(partner.type)
        let fits: Bool
        switch literal {
        case .none: fits = shallow(partner.type) == result
        default:
            fits =
                comparing.contains(op.name) ? defaultType(of: literal) == result : accepts(result, literal: literal)
        }
        guard fits, isWeighed || text(op.name) == "+" && result == known(.string) else { return false }
        reportCallMissing(operand, result)
        return true
    }

    /// `reduce(0) { $0 + $1.area }`: what `$0` is depends on the closure, unless it is written.
    private func isAccumulated(_ value: CheckedExpression, _ op: OperatorName) -> Bool {
        guard homogeneous.contains(op.name), case .variable(let variable) = value.kind, let function,
            function.kind == .closure, function.parameters.count == 2, function.isOneExpression,
            function.parameters[0].variable === variable, statedTypeRange == nil, nilPurpose != .returned
        else { return false }
        return true
    }

    private func reportCallMissing(_ operand: CheckedExpression, _ result: Type) {
        report(CheckingMessages.functionNeedsCall(text(result)), at: place(of: operand))
    }

    /// What a function without parameters gives.
    private func calledResult(of operand: CheckedExpression) -> Type? {
        guard let function = types.function(shallow(operand.type)), function.parameters.isEmpty else { return nil }
        let result = shallow(function.result)
        return types.wrapped(result) == nil && types.flags(result).isEmpty && result != .void ? result : nil
    }

    /// `word == word.reversed` and its like: of the two methods of the name the compiler takes the one that gives an array.
    func reportReversed(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        guard comparing.contains(op.name), trialDepth == 0 else { return false }
        if shallow(one.type) == known(.string), case .name? = other.syntax.map({ bare($0).kind }),
            quoted(other) == "'ReversedCollection<String>'"
        {
            report(CheckingMessages.convertArgument("'\(text(other.type))'", "String"), at: place(of: other))
            return true
        }
        for (operand, partner) in [(one, other), (other, one)] {
            guard case .functionValue(let reference, .value(let base)) = operand.kind,
                text(reference.function.name) == "reversed", isLibraryFunction(reference.function),
                shallow(base.type) == shallow(partner.type)
            else { continue }
            if shallow(partner.type) == known(.string) {
                report(
                    CheckingMessages.cannotConform(
                        quoted: "'() -> [String.Element]' (aka '() -> Array<Character>')", "StringProtocol"),
                    at: op.range)
                return true
            }
            guard types.element(ofArray: shallow(partner.type)) != nil else { continue }
            let names = ("'() -> \(text(partner.type))'", quoted(partner))
            report(
                operand === one
                    ? CheckingMessages.binaryOperands(text(op.name), names.0, names.1)
                    : CheckingMessages.binaryOperands(text(op.name), names.1, names.0), at: op.range)
            return true
        }
        return false
    }
}
