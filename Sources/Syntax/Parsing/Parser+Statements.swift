import Diagnostics

/// Statements, and the lists of them in files, braces and cases.
extension Parser {
    /// What ends a list of statements.
    enum ListEnd {
        case file, brace
        /// The next `case` or `default`, or the brace.
        case switchCase
    }

    mutating func parseStatements(until end: ListEnd) -> [Statement] {
        var statements: [Statement] = []
        var isSeparated = true
        while !atEnd(of: end) {
            let before = (index, token.start)
            if end == .file, at(.rightBrace) {
                report(SyntaxMessages.extraBrace)
                advance()
                continue
            }
            if at(.unknown) {
                isSeparated = true
                advance()
                continue
            }
            if at(.semicolon) {
                rejectSemicolon()
                isSeparated = true
                continue
            }
            if !isSeparated, !token.startsLine, !at(.stringError) {
                reportBehind(SyntaxMessages.statementsOnOneLine)
            }
            failed = false
            let isStray = at(.caseWord)
            statements.append(parseStatement(isTopLevel: end == .file))
            isSeparated = eat(.semicolon) || isStray
            if failed {
                recover(in: end)
                isSeparated = true
            }
            failed = false
            // Whatever happened, something is consumed.
            if (index, token.start) == before, !atEnd(of: end) { advance() }
        }
        return statements
    }

    /// A semicolon that ends nothing: what follows is read on at the next keyword.
    private mutating func rejectSemicolon() {
        report(SyntaxMessages.loneSemicolon, at: range(of: token))
        advance()
        while kind != .endOfFile, kind != .rightBrace, kind != .leftBrace, !atStatementStart, !atDeclarationStart {
            skipSingle()
        }
    }

    private mutating func recover(in end: ListEnd) {
        while kind != .endOfFile, kind != .rightBrace, kind != .semicolon, !atStatementStart, !atDeclarationStart {
            skipSingle()
        }
        _ = eat(.semicolon)
    }

    private func atEnd(of end: ListEnd) -> Bool {
        switch kind {
        case .endOfFile: true
        case .rightBrace: end != .file
        case .caseWord, .defaultWord: end == .switchCase
        case .at: end == .switchCase && next.name == Name.unknown.index && next.kind == .identifier
        default: false
        }
    }

    mutating func parseStatement(isTopLevel: Bool = false) -> Statement {
        let start = token.start
        guard descend() else {
            ascend()
            return make(.error, from: start)
        }
        defer { ascend() }
        (isBasic, patternMode) = (false, .none)
        if !(isTopLevel && at(.caseWord)), let statement = parseKeywordStatement(start) { return statement }
        if at(.caseWord) || atDeclarationStart {
            let declaration = parseDeclaration(in: .none)
            return make(.declaration(declaration), from: start)
        }
        if at(.identifier), next.kind == .colon, isLabelTarget(peek(2).kind) || isLeaving(peek(2).kind) {
            if isLeaving(peek(2).kind) { report(SyntaxMessages.labelOfOther, at: range(of: token)) }
            let label = Label(name: tokenName, range: range(of: token))
            advance()
            advance()
            return parseLabelled(label, start) ?? parseStatement()
        }
        if at(.leftBrace), isTopLevel { return parseBareBlock(start) }
        if at(.pound), let statement = parseDirective(start) { return statement }
        if at(.initWord), next.kind == .leftParen { return parseStrayInitializer(start) }
        if let accessor = yields, at(.identifier), token.name == Name.yield.index, !next.startsLine {
            return parseYield(in: accessor, start)
        }
        let expression = parseExpression(SyntaxMessages.expectedExpression)
        return make(.expression(expression), from: start)
    }

    /// `yield &items[0]` is `items[0] = newValue`, and `yield items[0]` is `return items[0]`.
    private mutating func parseYield(in accessor: Accessor.Kind, _ start: Int32) -> Statement {
        let word = range(of: token)
        advance()
        let value = parseExpression(SyntaxMessages.expectedExpression)
        guard accessor == .set else { return make(.return(value), from: start) }
        var place = value
        if case .inout(let inner) = value.kind { place = inner }
        // The parameter bears a name that no program can give it.
        let reference = NameReference(name: .yield, range: word, genericArguments: nil, labels: nil)
        let given = Expression(.name(reference), range: word, id: takeID())
        let assignment = Expression(.assignment(place, given), range: range(from: start), id: takeID())
        return make(.expression(assignment), from: start)
    }

    private mutating func parseKeywordStatement(_ start: Int32) -> Statement? {
        switch kind {
        case .ifWord, .switchWord, .forWord, .whileWord, .doWord: return parseLabelled(nil, start)
        case .repeatWord where next.kind == .leftBrace: return parseLabelled(nil, start)
        case .guardWord: return parseGuard(start)
        case .returnWord: return parseReturn(start)
        case .throwWord:
            advance()
            let value = parseExpression(SyntaxMessages.expectedThrowExpression)
            return make(.throw(value), from: start)
        case .breakWord:
            advance()
            return make(.break(parseJumpLabel()), from: start)
        case .continueWord:
            advance()
            return make(.continue(parseJumpLabel()), from: start)
        case .fallthroughWord:
            advance()
            return make(.fallthrough, from: start)
        case .deferWord:
            advance()
            let body = parseBlock(SyntaxMessages.expectedBraceAfterDefer)
            return make(.defer(body), from: start)
        case .tryWord where opensTryBlock:
            let close = Int(matches[index + 1])
            if close + 1 < tokens.count, tokens[close + 1].kind == .catchWord {
                report(SyntaxMessages.tryWithCatch, at: range(of: token))
            } else {
                report(SyntaxMessages.functionUnused, at: range(of: next))
            }
            // Nothing of it is read any further.
            _ = parseDo(nil, start)
            return make(.error, from: start)
        case .caseWord, .defaultWord: return parseStrayCase(start)
        default: return nil
        }
    }

    /// The statements that may carry a label.
    private mutating func parseLabelled(_ label: Label?, _ start: Int32) -> Statement? {
        switch kind {
        case .ifWord:
            let statement = parseIf(label)
            return make(.if(statement), from: start)
        case .switchWord:
            let told = diagnostics.count
            let statement = parseSwitch(label)
            if statement.cases.isEmpty, diagnostics.count > told { return make(.error, from: start) }
            return make(.switch(statement), from: start)
        case .forWord: return parseFor(label, start)
        case .whileWord: return parseWhile(label, start)
        case .repeatWord: return parseRepeat(label, start)
        case .doWord: return parseDo(label, start)
        default: return nil
        }
    }

    private mutating func parseReturn(_ start: Int32) -> Statement {
        advance()
        if atDeclarationStart || isReturnEnd { return make(.return(nil), from: start) }
        let value = parseExpression(SyntaxMessages.expectedReturnExpression)
        return make(.return(value), from: start)
    }

    private var isReturnEnd: Bool {
        switch kind {
        case .rightBrace, .semicolon, .endOfFile: true
        case .ifWord, .switchWord: token.startsLine
        default: atStatementStart
        }
    }

    private mutating func parseJumpLabel() -> Label? {
        guard at(.identifier), !token.startsLine, !atDeclarationStart else { return nil }
        defer { advance() }
        return Label(name: tokenName, range: range(of: token))
    }

    /// `try { … }` of other languages; a closure that is called at once is an expression.
    private var opensTryBlock: Bool {
        guard next.kind == .leftBrace, !next.startsLine else { return false }
        let behind = Int(matches[index + 1]) + 1
        return behind >= tokens.count || tokens[behind].kind != .leftParen || tokens[behind].startsLine
    }

    /// `case` in a body, or `default`, outside of a switch.
    private mutating func parseStrayCase(_ start: Int32) -> Statement {
        report(SyntaxMessages.caseOutsideSwitch(at(.caseWord) ? "case" : "default"), at: range(of: token))
        while !at(.endOfFile), !at(.rightBrace), !at(.colon) {
            skipSingle()
            if token.startsLine { break }
        }
        _ = eat(.colon)
        // What the case would do is read no more.
        failed = true
        return make(.error, from: start)
    }

    /// `init(…)` outside of a type.
    private mutating func parseStrayInitializer(_ start: Int32) -> Statement {
        report(SyntaxMessages.initializerOutside, at: range(of: next))
        let declaration = parseDeclaration(in: .none)
        return make(.declaration(declaration), from: start)
    }

    /// Braces alone are not a statement; swiftc suggests `do`.
    private mutating func parseBareBlock(_ start: Int32) -> Statement {
        let note = Diagnostic(.note, SyntaxMessages.suggestDo, at: range(start, start))
        report(SyntaxMessages.closureStatement, at: range(start, start + 1), notes: [note])
        let expression = parseExpression(SyntaxMessages.expectedExpression)
        return make(.expression(expression), from: start)
    }

    /// Reports the missing brace, and goes on where one stands on the same line.
    private mutating func findsBrace(_ message: String) -> Bool {
        if failed { return false }
        fail(message)
        var place = index
        while !tokens[place].startsLine, tokens[place].kind != .endOfFile {
            if tokens[place].kind == .leftBrace {
                jump(to: place)
                failed = gaveUp
                return !gaveUp
            }
            place += 1
        }
        return false
    }

    mutating func parseBlock(_ message: String) -> Block {
        let start = token.start
        guard at(.leftBrace) || findsBrace(message) else {
            return Block(statements: [], range: placeholder())
        }
        advance()
        let saved = (isBasic, patternMode, typeContext)
        typeContext = .none
        let statements = parseStatements(until: .brace)
        (isBasic, patternMode, typeContext) = saved
        expectClosing(.rightBrace, SyntaxMessages.expectedBlockEnd, opening: start)
        return Block(statements: statements, range: range(from: start))
    }
}
