import Diagnostics

/// `switch` and its cases.
extension Parser {
    mutating func parseSwitch(_ label: Label?) -> SwitchStatement {
        let start = token.start
        advance()
        let subject: Expression
        if at(.leftBrace) {
            report(SyntaxMessages.expectedSwitchSubject)
            subject = errorExpression(from: token.start)
        } else {
            subject = parseBasic(SyntaxMessages.expectedSwitchSubject)
        }
        let opening = token.start
        if !at(.leftBrace) {
            // What follows is read as a statement of its own.
            if !failed { report(SyntaxMessages.expectedBraceAfterSwitch) }
            return SwitchStatement(
                label: label, subject: subject, cases: [], range: range(from: start), id: takeID())
        }
        advance()
        let saved = (isBasic, patternMode, typeContext)
        typeContext = .none
        let cases = parseCases()
        (isBasic, patternMode, typeContext) = saved
        expectClosing(.rightBrace, SyntaxMessages.expectedSwitchEnd, opening: opening)
        return SwitchStatement(label: label, subject: subject, cases: cases, range: range(from: start), id: takeID())
    }

    private mutating func parseCases() -> [SwitchStatement.Case] {
        var cases: [SwitchStatement.Case] = []
        var hasDefault = false
        var hasReported = false
        while !at(.rightBrace), !at(.endOfFile) {
            if at(.caseWord) || at(.defaultWord) || (at(.at) && next.name == Name.unknown.index) {
                if hasDefault, !at(.endOfFile), at(.caseWord) || at(.defaultWord) {
                    report(SyntaxMessages.caseAfterDefault)
                }
                let item = parseCase()
                hasDefault = hasDefault || item.isDefault
                cases.append(item)
                continue
            }
            if !hasReported, at(.pound) == false {
                report(SyntaxMessages.statementOutsideCase)
                if at(.integer) || at(.string) || at(.prefixPeriod) {
                    // `1: …` without its `case`.
                    while !at(.rightBrace), !at(.endOfFile), !at(.caseWord), !at(.defaultWord) { skipSingle() }
                }
                hasReported = true
                continue
            }
            hasReported = true
            let before = index
            (isBasic, patternMode) = (false, .none)
            if at(.semicolon) { advance() } else { _ = parseStatement() }
            if index == before { advance() }
            if failed { skip(to: .caseWord, .defaultWord) }
            failed = false
        }
        return cases
    }

    private mutating func parseCase() -> SwitchStatement.Case {
        let start = token.start
        var isUnknown = false
        if at(.at) {
            advance()
            advance()
            isUnknown = true
        }
        (isBasic, patternMode) = (false, .none)
        let isDefault = at(.defaultWord)
        var items: [CaseItem] = []
        if at(.caseWord) || at(.defaultWord) { advance() }
        if isDefault {
            if at(.whereWord) {
                report(SyntaxMessages.defaultWithWhere)
                advance()
                _ = parseExpression(SyntaxMessages.expectedCaseCondition)
            }
        } else {
            items = parseCaseItems()
        }
        let told = diagnostics.count
        expectCaseColon(isDefault)
        let labelEnd = previousEnd
        let statements = parseCaseBody(start, isDefault, isComplete: diagnostics.count == told)
        return SwitchStatement.Case(
            items: items, isDefault: isDefault, isUnknown: isUnknown, statements: statements,
            labelRange: range(start, labelEnd), range: range(from: start))
    }

    private mutating func parseCaseItems() -> [CaseItem] {
        var items: [CaseItem] = []
        repeat {
            if at(.caseWord) {
                report(SyntaxMessages.extraCase)
                advance()
            }
            let pattern = parseMatchingPattern()
            var condition: Expression?
            if !failed, eat(.whereWord) { condition = parseExpression(SyntaxMessages.expectedCaseCondition) }
            items.append(CaseItem(pattern: pattern, condition: condition))
        } while !failed && eat(.comma)
        return items
    }

    private mutating func expectCaseColon(_ isDefault: Bool) {
        if failed {
            // Within the line the colon may still come.
            while !at(.colon), !at(.endOfFile), !at(.rightBrace), !token.startsLine { skipSingle() }
            _ = eat(.colon)
        } else if !eat(.colon) {
            report(SyntaxMessages.expectedCaseColon(isDefault ? "default" : "case"))
        }
        failed = false
    }

    private mutating func parseCaseBody(_ start: Int32, _ isDefault: Bool, isComplete: Bool) -> [Statement] {
        let isEmpty = at(.rightBrace) || at(.caseWord) || at(.defaultWord)
        if isEmpty, !isComplete { return [] }
        if isEmpty {
            let message = SyntaxMessages.emptyCase(isDefault ? "default" : "case")
            report(message, at: range(start, previousEnd))
            return []
        }
        return parseStatements(until: .switchCase)
    }
}
