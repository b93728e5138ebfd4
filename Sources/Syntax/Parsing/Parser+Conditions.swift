import Diagnostics

/// The comma-separated conditions of `if`, `guard` and `while`.
extension Parser {
    enum ConditionOwner {
        case `if`, `guard`, `while`
    }

    mutating func parseConditions(_ owner: ConditionOwner) -> [Condition] {
        let saved = isBasic
        isBasic = true
        defer { isBasic = saved }
        var conditions: [Condition] = []
        if at(.leftBrace) {
            report(SyntaxMessages.missingCondition(owner), at: range(previousStart, previousEnd))
            return conditions
        }
        repeat {
            if at(.identifier), next.kind == .equal, case .binding(let isLet, _, _)? = conditions.last?.kind {
                // `if let a = b, c = d`
                report(SyntaxMessages.expectedBindingWord(isLet ? "let" : "var"))
                conditions.append(parseFurtherBinding(isLet))
                continue
            }
            let message =
                conditions.isEmpty ? SyntaxMessages.expectedCondition(owner) : SyntaxMessages.expectedNextCondition
            conditions.append(parseCondition(message))
        } while !failed && eatConditionComma()
        return conditions
    }

    private mutating func parseFurtherBinding(_ isLet: Bool) -> Condition {
        let start = token.start
        let pattern = parseTypedPattern(isConstant: isLet)
        let value = parseConditionValue()
        return Condition(kind: .binding(isLet: isLet, pattern, value), range: range(from: start))
    }

    private mutating func eatConditionComma() -> Bool {
        if eat(.comma) { return true }
        if kind == .spacedOperator, next.kind == .letWord || next.kind == .varWord {
            // `if let a = b && let c = d`
            report(SyntaxMessages.expectedConditionComma)
            advance()
            return true
        }
        // `if a && b, let c = d`: a binding that follows without a comma.
        if at(.letWord) || at(.varWord) || at(.caseWord), !token.startsLine {
            report(SyntaxMessages.expectedConditionComma)
            return true
        }
        return false
    }

    private mutating func parseCondition(_ message: String) -> Condition {
        let start = token.start
        switch kind {
        case .letWord, .varWord: return parseBindingCondition(start)
        case .caseWord:
            advance()
            let pattern = parseMatchingPattern()
            let value = parseConditionValue()
            return Condition(kind: .match(pattern, value), range: range(from: start))
        case .pound:
            return parseDirectiveCondition(start)
        default:
            return Condition(kind: .expression(parseExpression(message)), range: range(from: start))
        }
    }

    /// `= value` of `if case`.
    private mutating func parseConditionValue() -> Expression {
        failed = gaveUp
        guard eat(.equal) else {
            report(SyntaxMessages.conditionNeedsValue)
            return errorExpression(from: token.start)
        }
        return parseExpression(SyntaxMessages.expectedConditionValue)
    }

    private mutating func parseBindingCondition(_ start: Int32) -> Condition {
        let isLet = at(.letWord)
        advance()
        if at(.caseWord) {
            let word = isLet ? "let" : "var"
            report(SyntaxMessages.wrongCaseOrder(word), at: range(start, start))
            advance()
        }
        let before = checkpoint()
        let pattern = at(.selfWord) ? parseSelfPattern() : parseTypedPattern(isConstant: isLet, isCondition: true)
        if failed { return Condition(kind: .binding(isLet: isLet, pattern, nil), range: range(from: start)) }
        if eat(.equal) {
            let value = parseExpression(SyntaxMessages.expectedConditionValue)
            return Condition(kind: .binding(isLet: isLet, pattern, value), range: range(from: start))
        }
        if at(.spacedOperator) || at(.unspacedOperator) { return parseComparedBinding(from: start, before) }
        checkShorthand(pattern)
        return Condition(kind: .binding(isLet: isLet, pattern, nil), range: range(from: start))
    }

    /// `if let x == f(y)`: an expression in which bare names are new variables.
    private mutating func parseComparedBinding(from start: Int32, _ before: Checkpoint) -> Condition {
        goBack(to: before)
        report(SyntaxMessages.unwrapNeedsName, at: range(of: token))
        let saved = patternMode
        patternMode = .binding
        let compared = parseExpression(SyntaxMessages.expectedCondition(.if))
        patternMode = saved
        return Condition(kind: .expression(compared), range: range(from: start))
    }

    /// `guard let self`
    private mutating func parseSelfPattern() -> Pattern {
        let start = token.start
        advance()
        return make(.variable(.`self`), from: start)
    }

    /// `if let x` needs a plain name.
    private mutating func checkShorthand(_ pattern: Pattern) {
        switch pattern.kind {
        case .variable: break
        case .typed(let inner, _):
            if case .variable = inner.kind { return }
            report(SyntaxMessages.conditionNeedsValue)
        default:
            report(SyntaxMessages.conditionNeedsValue)
        }
    }
}
