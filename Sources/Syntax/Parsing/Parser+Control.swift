import Diagnostics

/// `if`, `guard`, loops and `do`.
extension Parser {
    mutating func parseIf(_ label: Label?) -> IfStatement {
        let start = token.start
        advance()
        let conditions = parseConditions(.if)
        if !failed, at(.elseWord) {
            report(SyntaxMessages.unexpectedElse, at: range(of: token))
            advance()
        }
        let body = parseBlock(SyntaxMessages.expectedBraceAfterIf)
        var otherwise: IfStatement.Otherwise?
        if !failed, eat(.elseWord) { otherwise = parseElse() }
        return IfStatement(
            label: label, conditions: conditions, then: body, otherwise: otherwise, range: range(from: start),
            id: takeID())
    }

    private mutating func parseElse() -> IfStatement.Otherwise? {
        if at(.ifWord) {
            guard descend() else {
                ascend()
                return nil
            }
            defer { ascend() }
            return .if(parseIf(nil))
        }
        if !at(.leftBrace), meansElseIf { return .if(parseMissingIf()) }
        return .block(parseBlock(SyntaxMessages.expectedBraceAfterElse))
    }

    /// A condition and a brace follow `else` on its line.
    private var meansElseIf: Bool {
        var place = index
        while place < tokens.count, place == index || !tokens[place].startsLine {
            switch tokens[place].kind {
            case .leftBrace: return true
            case .endOfFile, .semicolon, .rightBrace: return false
            default: place += 1
            }
        }
        return false
    }

    private mutating func parseMissingIf() -> IfStatement {
        report(SyntaxMessages.meantElseIf, at: range(previousStart, previousEnd))
        let start = token.start
        let conditions = parseConditions(.if)
        let body = parseBlock(SyntaxMessages.expectedBraceAfterIf)
        var otherwise: IfStatement.Otherwise?
        if !failed, eat(.elseWord) { otherwise = parseElse() }
        return IfStatement(
            label: nil, conditions: conditions, then: body, otherwise: otherwise, range: range(from: start),
            id: takeID())
    }

    mutating func parseGuard(_ start: Int32) -> Statement {
        advance()
        let conditions = parseConditions(.guard)
        if !failed, !at(.elseWord), !at(.leftBrace) {
            // What follows is read as a statement of its own.
            report(SyntaxMessages.expectedElseAfterGuard)
            let body = Block(statements: [], range: placeholder())
            return make(.guard(GuardStatement(conditions: conditions, body: body)), from: start)
        }
        if !failed { expect(.elseWord, SyntaxMessages.expectedElseAfterGuard) }
        let body = parseBlock(SyntaxMessages.expectedBraceAfterGuard)
        return make(.guard(GuardStatement(conditions: conditions, body: body)), from: start)
    }

    mutating func parseWhile(_ label: Label?, _ start: Int32) -> Statement {
        advance()
        let conditions = parseConditions(.while)
        let body = parseBlock(SyntaxMessages.expectedBraceAfterWhile)
        return make(.while(WhileStatement(label: label, conditions: conditions, body: body)), from: start)
    }

    mutating func parseRepeat(_ label: Label?, _ start: Int32) -> Statement {
        advance()
        let body = parseBlock(SyntaxMessages.expectedBraceAfterRepeat)
        if !failed, !eat(.whileWord) {
            // What stands there is read as a statement of its own.
            report(SyntaxMessages.expectedWhileAfterRepeat, at: range(previousStart, previousEnd))
            let statement = RepeatStatement(label: label, body: body, condition: errorExpression(from: previousEnd))
            return make(.repeatWhile(statement), from: start)
        }
        let condition =
            failed
            ? errorExpression(from: token.start) : parseExpression(SyntaxMessages.expectedRepeatCondition)
        let statement = RepeatStatement(label: label, body: body, condition: condition)
        return make(.repeatWhile(statement), from: start)
    }

    mutating func parseFor(_ label: Label?, _ start: Int32) -> Statement {
        advance()
        if atWord(.await) || (at(.tryWord) && next.name == Name.await.index) {
            unavailable("for await", at: range(of: token))
            _ = eat(.tryWord)
            advance()
        } else if at(.tryWord) {
            advance()
        }
        if atOldFor { return rejectOldFor(start) }
        let isCase = eat(.caseWord)
        if at(.letWord), !isCase, !token.startsLine { report(SyntaxMessages.immutableBinding, at: range(of: token)) }
        let pattern = isCase ? parseMatchingPattern() : parseTypedPattern()
        // Whatever is missing, the loop is read to its end.
        let isUnread = failed && pattern.isUnread
        failed = gaveUp
        if !eat(.inWord), !isUnread { report(SyntaxMessages.expectedIn) }
        let sequence = parseForSequence()
        var condition: Expression?
        if !failed, eat(.whereWord) { condition = parseForCondition() }
        let body = parseBlock(SyntaxMessages.expectedForBody)
        let statement = ForStatement(
            label: label, pattern: pattern, isCase: isCase, sequence: sequence, condition: condition, body: body)
        return make(.forIn(statement), from: start)
    }

    /// What cannot be read of it is not the loop's body.
    private mutating func parseForCondition() -> Expression {
        let condition = parseBasic(SyntaxMessages.expectedForCondition)
        failed = gaveUp
        return condition
    }

    private mutating func parseForSequence() -> Expression {
        if failed { return errorExpression(from: token.start) }
        if at(.leftBrace), tokens[min(Int(matches[index]) + 1, tokens.count - 1)].kind != .leftBrace {
            report(SyntaxMessages.expectedSequence)
            return errorExpression(from: token.start)
        }
        let sequence = parseBasic(SyntaxMessages.expectedSequence)
        if failed {
            skip(to: .leftBrace, .whereWord)
            failed = gaveUp
        }
        return sequence
    }

    /// `for i = 0; i < n; i++ { … }` of other languages: semicolons stand before the body.
    private var atOldFor: Bool {
        var place = index
        while place < tokens.count, tokens[place].kind != .leftBrace, tokens[place].kind != .endOfFile {
            if tokens[place].kind == .semicolon { return true }
            if tokens[place].kind == .inWord || (place > index && tokens[place].startsLine) { return false }
            place += 1
        }
        return false
    }

    private mutating func rejectOldFor(_ start: Int32) -> Statement {
        report(SyntaxMessages.oldFor, at: range(start, start + 3))
        // The compiler knows the variable that `var` declares here.
        var first: [Statement] = []
        if at(.varWord) {
            let place = token.start
            let declaration = parseDeclaration(in: .none)
            first.append(make(.declaration(declaration), from: place))
            failed = false
        }
        while !at(.leftBrace), !at(.endOfFile), !at(.rightBrace) { advance() }
        if !at(.leftBrace) { return make(.error, from: start) }
        let body = parseBlock(SyntaxMessages.expectedForBody)
        // What follows is read on at the next declaration or statement that a keyword begins.
        failed = true
        let block = Block(statements: first + body.statements, range: body.range)
        return make(.do(DoStatement(label: nil, effects: Effects(), body: block, catches: [])), from: start)
    }

    /// An expression in front of a `{` that is not its trailing closure.
    mutating func parseBasic(_ message: String) -> Expression {
        let saved = isBasic
        isBasic = true
        defer { isBasic = saved }
        return parseExpression(message)
    }

    mutating func parseDo(_ label: Label?, _ start: Int32) -> Statement {
        advance()
        let effects = parseEffects(isFunction: false)
        let body = parseBlock(SyntaxMessages.expectedBraceAfterDo)
        var catches: [DoStatement.Catch] = []
        while !failed, at(.catchWord) { catches.append(parseCatch()) }
        if !failed, catches.isEmpty, at(.whileWord), !token.startsLine {
            let condition = parseDoWhile(start)
            return make(.repeatWhile(RepeatStatement(label: label, body: body, condition: condition)), from: start)
        }
        let statement = DoStatement(label: label, effects: effects, body: body, catches: catches)
        return make(.do(statement), from: start)
    }

    /// `do { … } while c` of other languages: the condition is read, but nothing that follows up to a statement with a word
    /// of its own.
    private mutating func parseDoWhile(_ start: Int32) -> Expression {
        let place = range(start, start + 2)
        let notes = [
            Diagnostic(.note, SyntaxMessages.meantRepeat, at: place),
            Diagnostic(.note, SyntaxMessages.meantSeparate, at: range(of: token)),
        ]
        report(SyntaxMessages.doWhile, at: place, notes: notes)
        advance()
        let condition = parseExpression(SyntaxMessages.expectedExpression)
        failed = true
        return condition
    }

    private mutating func parseCatch() -> DoStatement.Catch {
        let start = token.start
        advance()
        var items: [CaseItem] = []
        if !at(.leftBrace) {
            repeat {
                let pattern = at(.whereWord) ? impliedError() : parseCatchPattern()
                var condition: Expression?
                if !failed, eat(.whereWord) { condition = parseBasic(SyntaxMessages.expectedCatchCondition) }
                items.append(CaseItem(pattern: pattern, condition: condition))
            } while !failed && eat(.comma)
            failed = failed && at(.endOfFile)
        }
        let body = parseBlock(SyntaxMessages.expectedBraceAfterCatch)
        return DoStatement.Catch(items: items, body: body, range: range(from: start))
    }

    private mutating func parseCatchPattern() -> Pattern {
        let saved = isBasic
        isBasic = true
        defer { isBasic = saved }
        return parseMatchingPattern()
    }

    /// `catch where …` matches everything and names it `error`.
    private mutating func impliedError() -> Pattern {
        Pattern(.wildcard, range: placeholder(), id: takeID())
    }
}

extension Pattern {
    fileprivate var isUnread: Bool {
        guard case .error = kind else { return false }
        return true
    }
}
