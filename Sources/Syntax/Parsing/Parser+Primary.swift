import Diagnostics

/// Literals, names, brackets and everything else that an expression begins with.
extension Parser {
    mutating func parsePrimary(_ message: String) -> Expression {
        let start = token.start
        switch kind {
        case .integer: return parseInteger()
        case .float: return parseFloat()
        case .string, .stringStart: return parseString()
        case .stringError:
            // What was never closed takes the rest of its line with it.
            if token.flags.contains(.escaped) { return parseOddlyQuoted() }
            failed = true
            advance()
            return errorExpression(from: start)
        case .trueWord, .falseWord:
            let value = at(.trueWord)
            advance()
            return make(.boolean(value), from: start)
        case .nilWord:
            advance()
            return make(.nilLiteral, from: start)
        case .identifier: return parseName()
        case .selfTypeWord, .anyTypeWord: return parseName()
        case .selfWord:
            advance()
            return make(.selfReference, from: start)
        case .superWord:
            advance()
            return make(.superReference, from: start)
        case .underscore:
            advance()
            return make(.discard, from: start)
        case .dollar: return parseDollar()
        case .period, .prefixPeriod: return parseImplicitMember()
        case .leftParen: return parseParentheses()
        case .leftBracket: return parseCollection()
        case .leftBrace: return parseClosure()
        case .pound: return parseDirectiveExpression()
        case .unknown:
            advance()
            failed = true
            return errorExpression(from: start)
        case .initWord:
            report(SyntaxMessages.initializerWithoutBase(inType: typeContext != .none), at: range(of: token))
            advance()
            return errorExpression(from: start)
        case .repeatWord: return rejectExpansion()
        default: return rejectPrimary(message)
        }
    }

    /// `repeat(3)`: an expansion of a pack, of which there are none here.
    private mutating func rejectExpansion() -> Expression {
        let word = range(of: token)
        let start = token.start
        advance()
        _ = parseExpression(SyntaxMessages.expectedAfterRepeat)
        if !failed { report(SyntaxMessages.expansionWithoutPack, at: word) }
        return errorExpression(from: start)
    }

    private mutating func rejectPrimary(_ message: String) -> Expression {
        let start = token.start
        fail(message)
        return errorExpression(from: start)
    }

    private mutating func parseName() -> Expression {
        let start = token.start
        if patternMode == .binding, at(.identifier), !continuesName { return parseBoundName() }
        if atWord(.any) || atWord(.some), next.kind == .identifier, !next.startsLine {
            let type = parseType(SyntaxMessages.expectedType)
            return make(.type(type), from: start)
        }
        guard let name = parseNameReference() else { return errorExpression(from: start) }
        return make(.name(name), from: start)
    }

    /// Behind `let` a name with more behind it is still a name: `case let Shape.circle(r)`.
    private var continuesName: Bool {
        switch next.kind {
        case .period, .prefixPeriod, .leftParen: true
        default: next.kind.isOperator && bytes[Int(next.start)] == UInt8(ascii: "<") && next.start == token.end
        }
    }

    private mutating func parseBoundName() -> Expression {
        let start = token.start
        let name = tokenName
        advance()
        let pattern = make(Pattern.Kind.variable(name), from: start)
        return make(.pattern(pattern), from: start)
    }

    /// `$0`, or `$value` of a property wrapper.
    private mutating func parseDollar() -> Expression {
        let start = token.start
        let digits = text(of: token).dropFirst()
        if digits.isEmpty {
            fail(SyntaxMessages.loneDollar)
            advance()
            return errorExpression(from: start)
        }
        if let index = Int(digits) {
            advance()
            return make(.closureParameter(index), from: start)
        }
        return parseName()
    }

    private mutating func parseImplicitMember() -> Expression {
        let start = token.start
        advance()
        if at(.integer) || at(.float) {
            let digits = text(of: token)
            advance()
            report(SyntaxMessages.missingZero(digits), at: range(from: start))
            return make(.float(FloatLiteral(isNegative: false, value: 0)), from: start)
        }
        guard let name = parseNameReference() else {
            fail(SyntaxMessages.expectedAfterDot)
            return errorExpression(from: start)
        }
        return make(.implicitMember(name), from: start)
    }

    private mutating func parseParentheses() -> Expression {
        let start = token.start
        let elements = parseArguments(.rightParen, SyntaxMessages.expectedArgumentsEnd)
        if elements.count == 1, elements[0].label == nil, elements[0].labelRange.length == 0 {
            return make(.parenthesized(elements[0].value), from: start, caret: elements[0].value.caret)
        }
        return make(.tuple(elements), from: start)
    }

    private mutating func parseCollection() -> Expression {
        let start = token.start
        let saved = isBasic
        isBasic = false
        defer { isBasic = saved }
        advance()
        if at(.rightBracket) {
            advance()
            return make(.array([]), from: start)
        }
        if at(.colon) {
            advance()
            if !eat(.rightBracket) {
                fail(SyntaxMessages.expectedCollectionExpression, at: range(previousStart, previousEnd))
            }
            return make(.dictionary([]), from: start)
        }
        let first = parseExpression(SyntaxMessages.expectedCollectionExpression)
        return at(.colon) && !failed ? parseDictionary(first, start) : parseArray(first, start)
    }

    private mutating func parseArray(_ first: Expression, _ start: Int32) -> Expression {
        var elements = [first]
        while !failed, !at(.rightBracket) {
            guard eat(.comma) else {
                guard canBeginElement else { break }
                report(SyntaxMessages.expectedComma)
                elements.append(parseExpression(SyntaxMessages.expectedCollectionExpression))
                if !failed, !at(.comma), !at(.rightBracket) { failed = true }
                continue
            }
            if at(.rightBracket) { break }
            elements.append(parseExpression(SyntaxMessages.expectedCollectionExpression))
        }
        closeCollection(start, SyntaxMessages.expectedCollectionExpression)
        return make(.array(elements), from: start)
    }

    private var canBeginElement: Bool {
        switch kind {
        case .endOfFile, .rightParen, .rightBrace, .colon, .equal, .semicolon: false
        default: !(token.startsLine && (atDeclarationStart || atStatementStart))
        }
    }

    private mutating func parseDictionary(_ first: Expression, _ start: Int32) -> Expression {
        var key = first
        var elements: [DictionaryElement] = []
        while true {
            guard eat(.colon) else {
                fail(SyntaxMessages.expectedDictionaryColon)
                break
            }
            let value = parseExpression(SyntaxMessages.expectedDictionaryValue)
            elements.append(DictionaryElement(key: key, value: value))
            guard !failed, eatElementComma(), !at(.rightBracket) else { break }
            key = parseExpression(SyntaxMessages.expectedDictionaryKey)
            if failed { break }
        }
        closeCollection(start, SyntaxMessages.expectedDictionaryKey)
        return make(.dictionary(elements), from: start)
    }

    /// A comma between elements, or the next element without one.
    private mutating func eatElementComma() -> Bool {
        if eat(.comma) { return true }
        guard !at(.rightBracket), canBeginElement else { return false }
        report(SyntaxMessages.expectedComma)
        return true
    }

    private mutating func closeCollection(_ start: Int32, _ expected: String) {
        if !failed,
            at(.rightParen) || at(.semicolon) || token.startsLine && !at(.rightBracket) && !isOutside && !at(.endOfFile)
        {
            report(SyntaxMessages.expectedComma)
            if at(.rightParen) || at(.semicolon) { report(expected) }
            failed = true
        }
        if failed {
            skip(to: .rightBracket)
            if eat(.rightBracket), !gaveUp { failed = false }
            return
        }
        expectClosing(.rightBracket, SyntaxMessages.expectedCollectionEnd, opening: start)
    }
}
