import Diagnostics
import Syntax

/// `"=" * 20`, as in Python: the compiler takes the product for a number, and says what is wrong with that.
extension Checker {
    /// The product as a mistaken number, or what is beside one; nil if there is none.
    func reportRepeatedText(
        _ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression, _ syntax: Expression
    ) -> CheckedExpression? {
        if isRepeatedText(one) || isRepeatedText(other) {
            report(CheckingMessages.binaryOperands(text(op.name), name(one), name(other)), at: op.range)
            return errorNode(syntax)
        }
        guard !isInText, isTextTimesNumber(op, one, other) else { return nil }
        report(CheckingMessages.binaryOperands("*", name(one), quotedOperand(other)), at: op.range)
        reportWanted(op, syntax)
        let isNumber = isInteger(shallow(other.type)) || literalKind(other.type) == .integer
        return node(.error, isNumber ? known(.int) : .error, syntax)
    }

    /// Is this a text times a number, which has been told?
    func isRepeatedText(_ value: CheckedExpression) -> Bool {
        guard isMistaken(value), value.type == known(.int),
            case .binary(let op, let text, _)? = value.syntax.map({ bare($0).kind }), self.text(op.name) == "*"
        else { return false }
        return isText(quietly { shallow(check(text, expecting: nil).type) })
    }

    private func isTextTimesNumber(_ op: OperatorName, _ one: CheckedExpression, _ other: CheckedExpression) -> Bool {
        let type = shallow(other.type)
        switch literalKind(type) {
        case .integer, .floating: break
        default: guard isInteger(type) || isFloating(type) else { return false }
        }
        return text(op.name) == "*" && isText(shallow(one.type)) && !isWeighed(one.syntax)
    }

    /// `words[0]`, `String(3)`: of what has to be chosen first, the text itself is told.
    private func isWeighed(_ syntax: Expression?) -> Bool {
        guard let syntax = syntax.map({ bare($0) }) else { return false }
        if case .call(let call) = syntax.kind {
            if case .member(let base, _) = call.callee.kind, isElement(base) { return true }
            return !call.arguments.isEmpty
        }
        return isElement(syntax)
    }

    private func isText(_ type: Type) -> Bool {
        isTextOperand(type) || type == known(.character)
    }

    private func name(_ value: CheckedExpression) -> String {
        literalKind(value.type) == .none ? quotedOperand(value) : "'String'"
    }

    /// What the product should be is told where it stands alone.
    private func reportWanted(_ op: OperatorName, _ syntax: Expression) {
        guard trialDepth == 0, let chain = operatorChain, bare(chain.syntax).range == bare(syntax).range else { return }
        let wholeCall: Call? =
            if let wholeExpression, case .call(let call) = bare(wholeExpression).kind { call } else { nil }
        if let wholeCall, wholeCall.arguments.count == 1, case .member(_, let method) = wholeCall.callee.kind,
            text(method.name) == "append", bare(wholeCall.arguments[0].value).range == bare(syntax).range
        {
            return report(CheckingMessages.noExactMatches("instance method 'append'"), at: method.range)
        }
        switch nilPurpose {
        case .specified, .returned, .assigned:
            guard let wanted = chain.expecting.map({ shallow($0) }), wanted == known(.string) else { return }
            report(CheckingMessages.noCandidates("*", text(wanted)), at: op.range)
        default: break
        }
    }
}
