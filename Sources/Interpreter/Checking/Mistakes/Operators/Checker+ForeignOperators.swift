import Diagnostics
import Syntax

/// Operators used as in other languages, or beside a name that means something else in the library.
extension Checker {
    /// `"%.2f" % value`: the remainder is one of numbers, whatever is wanted of the whole.
    func reportFormat(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> Bool {
        let literal = literalKind(other.type)
        let number = literal == .integer || literal == .floating ? defaultType(of: literal) : shallow(other.type)
        guard text(op.name) == "%", isNumber(number),
            literalKind(one.type) == .string || literalKind(one.type) == .character
        else { return false }
        report(CheckingMessages.convertArgument("'String'", text(number)), at: place(of: one))
        if let chain = operatorChain, chain.syntax.id == syntax.id, let expecting = chain.expecting,
            shallow(expecting) == known(.string)
        {
            switch nilPurpose {
            case .returned: report(CheckingMessages.convertReturned("'\(text(number))'", "String"), at: op.range)
            case .specified: report(CheckingMessages.convertSpecified("'\(text(number))'", "String"), at: op.range)
            default: break
            }
        }
        return true
    }

    /// `token == .plus` where tokens do not compare: the library has a `plus` that does.
    func reportHomonym(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let type = shallow(one.type)
        guard text(op.name) == "==", type == shallow(other.type), types.nominalSymbol(type)?.kind == .enum else {
            return false
        }
        for (operand, partner) in [(one, other), (other, one)] {
            guard let syntax = operand.syntax, case .implicitMember(let reference) = bare(syntax).kind,
                let homonym = Checker.homonyms[text(reference.name)]
            else { continue }
            if function.map({ $0.kind == .closure }) ?? false || isCrowded {
                report(CheckingMessages.convertArgument("'\(text(type))'", homonym), at: place(of: partner))
            } else {
                let names = ("'\(text(type))'", "'\(homonym)'")
                report(
                    operand === other
                        ? CheckingMessages.binaryOperands("==", names.0, names.1)
                        : CheckingMessages.binaryOperands("==", names.1, names.0), at: op.range)
            }
            return true
        }
        return false
    }

    /// What the compiler finds first behind a dot that nothing else gives a meaning.
    private static let homonyms = [
        "plus": "FloatingPointSign", "minus": "FloatingPointSign", "up": "FloatingPointRoundingRule",
        "down": "FloatingPointRoundingRule", "zero": "Duration", "min": "Int128", "error": "UnicodeDecodingResult",
    ]
}
