import Diagnostics

/// What follows an operand: members, calls, subscripts, `?` and `!`.
extension Parser {
    mutating func parsePostfix(_ message: String) -> Expression {
        let start = token.start
        var base = parsePrimary(message)
        var isChain = false
        var links = 0
        while !failed {
            countLink(&links)
            switch kind {
            case .period, .prefixPeriod:
                base = parseMember(of: base, start)
            case .leftParen where !token.startsLine:
                base = parseCall(base, start)
            case .leftBracket where !token.startsLine:
                base = parseSubscript(base, start)
            case .leftBrace where atTrailingClosure(of: base):
                base = parseTrailingCall(base, start)
            case .postfixQuestion where !token.startsLine:
                advance()
                base = make(.optionalBinding(base), from: start, caret: position(previousStart))
                isChain = true
            case .postfixExclamation where !token.startsLine:
                advance()
                base = make(.forceUnwrap(base), from: start, caret: position(previousStart))
            case .postfixOperator where !token.startsLine:
                base = parsePostfixOperator(base, &isChain, start)
            case .unknown where !token.startsLine:
                advance()
                base = make(.unfinished(base), from: start)
            default:
                return isChain ? make(.optionalChain(base), from: start, caret: base.caret) : base
            }
        }
        return isChain ? make(.optionalChain(base), from: start, caret: base.caret) : base
    }

    private mutating func parsePostfixOperator(_ base: Expression, _ isChain: inout Bool, _ start: Int32) -> Expression
    {
        let name = OperatorName(name: tokenName, range: range(of: token))
        let operand = isChain ? make(.optionalChain(base), from: start, caret: base.caret) : base
        isChain = false
        advance()
        return make(.postfix(operand, name), from: start, caret: name.range.lower)
    }

    private mutating func parseMember(of base: Expression, _ start: Int32) -> Expression {
        advance()
        switch kind {
        case .integer:
            let digits = text(of: token)
            guard let index = Int(digits) else { break }
            if case .float = base.kind {
                fail(SyntaxMessages.expectedNumberMember)
                return base
            }
            advance()
            return make(.tupleElement(base, index), from: start, caret: position(previousStart))
        case .selfWord:
            advance()
            return make(.dotSelf(base), from: start)
        default:
            break
        }
        guard let name = parseNameReference() else {
            fail(SyntaxMessages.expectedMemberName)
            return make(.unfinished(base), from: start)
        }
        return make(.member(base, name), from: start, caret: name.range.lower)
    }

    /// A name with its generic arguments and labels; nil if there is none. Keywords may be members.
    mutating func parseNameReference(allowsKeywords: Bool = true) -> NameReference? {
        guard at(.identifier) || (allowsKeywords && kind.isKeyword && kind != .underscore) || at(.dollar) else {
            return nil
        }
        let name = tokenName
        let range = range(of: token)
        let end = token.end
        advance()
        var labels: [Name?]?
        var generics: [TypeSyntax]?
        if at(.leftParen), token.start == end || !token.startsLine { labels = parseCompoundLabels() }
        if labels == nil, atGenericStart(behind: end) { generics = parseGenericArgumentsIfMeant() }
        return NameReference(name: name, range: range, genericArguments: generics, labels: labels)
    }

    /// `(from:to:)`; nil if what stands here is something else.
    private mutating func parseCompoundLabels() -> [Name?]? {
        var place = index + 1
        guard tokens[place].kind != .rightParen else { return nil }
        var labels: [Name?] = []
        while tokens[place].kind != .rightParen {
            let word = tokens[place]
            guard word.kind == .identifier || word.kind.isKeyword, tokens[place + 1].kind == .colon else { return nil }
            labels.append(word.kind == .underscore ? nil : Name(index: word.name))
            place += 2
            // `f(a:)` ends or goes on with a label; anything else is a call.
            guard place + 1 < tokens.count else { return nil }
        }
        while index < place { advance() }
        advance()
        return labels
    }

    /// `<` directly behind a name.
    private func atGenericStart(behind end: Int32) -> Bool {
        guard token.start == end, token.kind.isOperator else { return false }
        return bytes[Int(token.start)] == UInt8(ascii: "<")
    }

    /// Generic arguments if what follows them says that they are, else nothing is consumed.
    mutating func parseGenericArgumentsIfMeant() -> [TypeSyntax]? {
        let checkpoint = checkpoint()
        let arguments = parseGenericArguments()
        if failed || diagnostics.count > checkpoint.diagnosticCount || !followsGenericArguments {
            goBack(to: checkpoint)
            return nil
        }
        return arguments
    }

    private var followsGenericArguments: Bool {
        switch kind {
        case .rightParen, .rightBracket, .leftBrace, .rightBrace, .period, .prefixPeriod, .comma, .semicolon,
            .endOfFile, .postfixExclamation, .postfixQuestion, .colon, .equal, .inWord, .asWord, .isWord:
            true
        case .leftParen, .leftBracket: !token.startsLine
        case .spacedOperator, .unspacedOperator: token.name == Name.ampersand.index
        default: token.startsLine && !kind.isOperator
        }
    }

    private mutating func parseCall(_ callee: Expression, _ start: Int32) -> Expression {
        let opening = token.start
        var arguments = parseArguments(.rightParen, SyntaxMessages.expectedArgumentsEnd)
        // Where the closing bracket lacks, the compiler looks at the token before.
        let parentheses = failed ? range(opening, previousStart + 1) : range(from: opening)
        let count = failed ? 0 : parseTrailingClosures(&arguments, of: callee)
        let call = Call(
            callee: callee, arguments: arguments, trailingClosureCount: count, parentheses: parentheses)
        return make(.call(call), from: start, caret: callee.caret)
    }

    private mutating func parseTrailingCall(_ callee: Expression, _ start: Int32) -> Expression {
        var arguments: [Argument] = []
        let parentheses = range(previousEnd, previousEnd)
        let count = parseTrailingClosures(&arguments, of: callee)
        let call = Call(callee: callee, arguments: arguments, trailingClosureCount: count, parentheses: parentheses)
        return make(.call(call), from: start, caret: callee.caret)
    }

    private mutating func parseSubscript(_ base: Expression, _ start: Int32) -> Expression {
        let opening = token.start
        var arguments = parseArguments(.rightBracket, SyntaxMessages.expectedSubscriptEnd)
        let brackets = range(from: opening)
        let count = failed ? 0 : parseTrailingClosures(&arguments, of: base)
        let value = Subscript(base: base, arguments: arguments, trailingClosureCount: count, brackets: brackets)
        return make(.subscript(value), from: start, caret: position(opening))
    }

    /// The arguments of a call, subscript or tuple, brackets included.
    mutating func parseArguments(_ closing: TokenKind, _ message: String) -> [Argument] {
        let opening = token.start
        advance()
        let saved = isBasic
        isBasic = false
        defer { isBasic = saved }
        var arguments: [Argument] = []
        parseList(closing, message, opening: opening) { parser in
            var argument = parser.parseArgument()
            if parser.at(.unknown) {
                // What is no token has been told of, and stands in it.
                let unread = Expression(.error, range: argument.value.range, id: parser.takeID())
                argument = Argument(label: argument.label, labelRange: argument.labelRange, value: unread)
            }
            if !parser.failed || !parser.isUnread(argument) { arguments.append(argument) }
            return true
        }
        return arguments
    }

    /// What could not be read at all is no argument, unless its label stands at the end of the list.
    private func isUnread(_ argument: Argument) -> Bool {
        guard case .error = argument.value.kind else { return false }
        let last = tokens[max(index - 1, 0)].kind
        guard argument.value.range.length == 0 || last == .stringError else { return false }
        return argument.label == nil || at(.comma) || last == .stringError || last == .colon
    }

    mutating func parseArgument() -> Argument {
        var label: Name?
        var labelRange = placeholder()
        if next.kind == .colon, at(.identifier) || kind.isKeyword {
            if !at(.underscore) { label = tokenName }
            labelRange = range(of: token)
            advance()
            advance()
        } else if at(.colon) {
            report(SyntaxMessages.expectedLabel)
            advance()
        }
        // `reduce(0, +)`: an operator alone is a function.
        if kind.isOperator, next.kind == .rightParen || next.kind == .comma || next.kind == .rightBracket {
            return Argument(label: label, labelRange: labelRange, value: parseOperatorReference())
        }
        let value = parseExpression(SyntaxMessages.expectedListExpression)
        return Argument(label: label, labelRange: labelRange, value: value)
    }

    private mutating func parseOperatorReference() -> Expression {
        let start = token.start
        let reference = NameReference(
            name: tokenName, range: range(of: token), genericArguments: nil, labels: nil)
        advance()
        return make(.name(reference), from: start)
    }
}
