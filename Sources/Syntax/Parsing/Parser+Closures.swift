import Diagnostics

/// `{ … }` as a value.
extension Parser {
    mutating func parseClosure() -> Expression {
        let start = token.start
        let saved = (isBasic, patternMode, typeContext)
        (isBasic, patternMode, typeContext) = (false, .none, .none)
        defer { (isBasic, patternMode, typeContext) = saved }
        advance()
        if at(.identifier), next.kind == .arrow, !atClosureSignature {
            return parseArrowClosure(start)
        }
        let signature = atClosureSignature ? parseClosureSignature() : ClosureSignature()
        let bodyStart = start
        let wasFailed = failed
        // A token where no statement begins is none: `{ 1, 2 }` holds one expression.
        let read = parseStatements(until: .brace)
        let statements = read.prefix(1) + read.dropFirst().filter { !isNothing($0) }
        failed = wasFailed
        expectClosing(.rightBrace, SyntaxMessages.expectedClosureEnd, opening: start)
        let body = Block(statements: Array(statements), range: range(from: bodyStart))
        let closure = Closure(
            attributes: signature.attributes, captures: signature.captures, parameters: signature.parameters,
            effects: signature.effects, result: signature.result, body: body)
        return make(.closure(closure), from: start)
    }

    private func isNothing(_ statement: Statement) -> Bool {
        if case .expression(let value) = statement.kind, case .error = value.kind { true } else { false }
    }

    /// `{ x -> x * 2 }`: what stands behind the arrow is read as a result type, and the rest as the body.
    private mutating func parseArrowClosure(_ start: Int32) -> Expression {
        advance()
        advance()
        let result = parseType(SyntaxMessages.expectedClosureResult)
        if !failed { report(SyntaxMessages.expectedClosureIn) }
        failed = false
        let statements = parseStatements(until: .brace)
        _ = eat(.rightBrace)
        failed = false
        let body = Block(statements: statements, range: range(from: start))
        let closure = Closure(
            attributes: [], captures: [], parameters: .list([]), effects: Effects(), result: result, body: body)
        return make(.closure(closure), from: start)
    }

    /// What stands before `in`.
    struct ClosureSignature {
        var attributes: [Attribute] = []
        var captures: [Closure.Capture] = []
        var parameters = Closure.Parameters.implicit
        var effects = Effects()
        var result: TypeSyntax?
    }

    /// Whether an `in` ends what reads like a signature.
    private var atClosureSignature: Bool {
        var place = index
        while tokens[place].kind == .at, place + 1 < tokens.count {
            place += 2
            if tokens[place].kind == .leftParen, !tokens[place].startsLine { place = Int(matches[place]) + 1 }
            guard place < tokens.count else { return false }
        }
        if tokens[place].kind == .leftBracket {
            place = Int(matches[place]) + 1
            guard place < tokens.count else { return false }
        }
        switch tokens[place].kind {
        case .leftParen:
            place = Int(matches[place]) + 1
        case .identifier, .underscore:
            while place < tokens.count, tokens[place].kind == .identifier || tokens[place].kind == .underscore {
                if tokens[place].name == Name.async.index { break }
                place += 1
                guard place < tokens.count, tokens[place].kind == .comma else { break }
                place += 1
            }
        default:
            break
        }
        guard place < tokens.count else { return false }
        return closureEffectsLeadToIn(place, hasParentheses: tokens[place - 1].kind == .rightParen)
    }

    /// From behind the parameters: `throws -> Type in`. An arrow behind parentheses is enough, so that a missing `in`
    /// is found.
    private func closureEffectsLeadToIn(_ start: Int, hasParentheses: Bool) -> Bool {
        var place = start
        if tokens[place].kind == .identifier, tokens[place].name == Name.async.index { place += 1 }
        if tokens[place].kind == .throwsWord {
            place += 1
            if tokens[place].kind == .leftParen { place = Int(matches[place]) + 1 }
        }
        guard place < tokens.count else { return false }
        if tokens[place].kind == .inWord { return true }
        guard tokens[place].kind == .arrow else { return false }
        place += 1
        // The result type: up to `in`, as long as it looks like one.
        while place < tokens.count {
            switch tokens[place].kind {
            case .inWord: return true
            case .identifier, .period, .postfixQuestion, .postfixExclamation, .arrow, .throwsWord, .selfTypeWord,
                .anyTypeWord, .at, .comma, .inoutWord, .underscore:
                place += 1
            case .leftParen, .leftBracket: place = Int(matches[place]) + 1
            case .prefixOperator, .postfixOperator, .spacedOperator, .unspacedOperator: place += 1
            default: return hasParentheses
            }
        }
        return false
    }

    private mutating func parseClosureSignature() -> ClosureSignature {
        var signature = ClosureSignature()
        while at(.at) {
            if let attribute = parseAttribute() { signature.attributes.append(attribute) }
        }
        if at(.leftBracket) { signature.captures = parseCaptures() }
        if at(.leftParen) {
            let (parameters, _) = parseParameters(.closure)
            signature.parameters = .list(parameters)
        } else if at(.identifier) || at(.underscore), !atWord(.async) || next.kind == .inWord || next.kind == .comma {
            signature.parameters = .names(parseClosureNames())
        }
        signature.effects = parseEffects(isFunction: false)
        if !failed, eat(.arrow) { signature.result = parseType(SyntaxMessages.expectedClosureResult) }
        if failed {
            skip(to: .inWord)
            if eat(.inWord) { failed = false }
        } else {
            // The body may still be read.
            if !eat(.inWord) { report(SyntaxMessages.expectedClosureIn) }
        }
        return signature
    }

    private mutating func parseClosureNames() -> [Closure.NamedParameter] {
        var names: [Closure.NamedParameter] = []
        while at(.identifier) || at(.underscore) {
            names.append(
                Closure.NamedParameter(name: tokenName, range: range(of: token), id: takeID()))
            advance()
            guard eat(.comma) else { break }
        }
        return names
    }

    /// `[x, weak self, y = z]`
    private mutating func parseCaptures() -> [Closure.Capture] {
        let opening = token.start
        advance()
        var captures: [Closure.Capture] = []
        while !failed, !at(.rightBracket), !at(.endOfFile) {
            if let capture = parseCapture() { captures.append(capture) }
            guard eat(.comma) else { break }
        }
        if failed {
            skip(to: .rightBracket, .inWord)
            if eat(.rightBracket) { failed = false }
        } else {
            expectClosing(.rightBracket, SyntaxMessages.expectedCaptureEnd, opening: opening)
        }
        return captures
    }

    private mutating func parseCapture() -> Closure.Capture? {
        var ownership = Closure.Capture.Ownership.strong
        if atWord(.weak) || atWord(.unowned), next.kind != .equal, next.kind != .comma, next.kind != .rightBracket {
            ownership = atWord(.weak) ? .weak : .unowned
            advance()
            if at(.leftParen), isModifierDetail(index + 1) {
                advance()
                advance()
                advance()
            }
        }
        guard at(.identifier) || at(.selfWord) else {
            fail(SyntaxMessages.expectedCapture)
            return nil
        }
        let name = tokenName
        let nameRange = range(of: token)
        advance()
        var value: Expression?
        if eat(.equal) { value = parseExpression(SyntaxMessages.expectedCaptureValue) }
        return Closure.Capture(ownership: ownership, name: name, nameRange: nameRange, value: value, id: takeID())
    }
}
