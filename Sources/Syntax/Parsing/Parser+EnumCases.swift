import Diagnostics

/// The cases of an enum, and those of a switch that stand outside of one.
extension Parser {
    mutating func parseEnumCase(_ context: TypeContext) -> Declaration.Kind {
        let word = range(of: token)
        advance()
        var elements: [EnumCaseElement] = []
        repeat {
            if !at(.identifier), !at(.period), !at(.prefixPeriod), parseSwitchPattern(word) { return .error }
            guard let element = parseEnumCaseElement(isFirst: elements.isEmpty) else { break }
            if at(.colon) || at(.whereWord) {
                // `case .left:`, `case left where isOpen:`
                report(SyntaxMessages.caseOutsideSwitch("case"), at: word)
                while kind != .endOfFile, kind != .rightBrace, !atDeclarationStart, !at(.caseWord) { skipSingle() }
                failed = gaveUp
                return .error
            }
            elements.append(element)
        } while !failed && eat(.comma)
        if context != .enum {
            report(SyntaxMessages.caseOutsideEnum, at: word)
            failed = true
        }
        return .enumCase(elements)
    }

    /// `case 1...3:` outside of a switch: its pattern is no name.
    private mutating func parseSwitchPattern(_ word: SourceRange) -> Bool {
        let before = checkpoint()
        patternMode = .matching
        _ = parseMatchingPattern()
        patternMode = .none
        guard eat(.colon) else {
            goBack(to: before)
            return false
        }
        report(SyntaxMessages.caseOutsideSwitch("case"), at: word)
        failed = true
        return true
    }

    private mutating func parseEnumCaseElement(isFirst: Bool) -> EnumCaseElement? {
        if at(.prefixPeriod) || at(.period) {
            if next.kind == .identifier { report(SyntaxMessages.dotInCase, at: range(of: token)) }
            advance()
        }
        let start = token.start
        let place = range(of: token)
        guard at(.identifier) || (kind.isKeyword && (next.kind != .identifier || !token.startsLine)) else {
            let message =
                isFirst ? SyntaxMessages.expectedIdentifier("enum 'case'") : SyntaxMessages.expectedAfterCaseComma
            fail(message, at: at(.rightBrace) && isFirst ? range(previousStart, previousStart) : self.place)
            return nil
        }
        if kind.isKeyword {
            report(SyntaxMessages.keywordAsName(text(of: token)), at: place, notes: [keywordNote()])
        }
        let name = tokenName
        advance()
        if at(.identifier), !token.startsLine { reportSecondName("enum 'case'") }
        var payload: [Parameter]?
        if at(.leftParen), !token.startsLine {
            let told = diagnostics.count
            let (parameters, parentheses) = parseParameters(.enumCase)
            if parameters.isEmpty, diagnostics.count == told { report(SyntaxMessages.emptyPayload, at: parentheses) }
            payload = parameters
        }
        var rawValue: Expression?
        if !failed, eat(.equal) { rawValue = parseExpression(SyntaxMessages.expectedRawValue) }
        return EnumCaseElement(
            name: name, nameRange: place, payload: payload, rawValue: rawValue, range: range(from: start),
            id: takeID())
    }
}
