/// Finding a place to go on after something could not be read.
extension Parser {
    /// Skips one token, or all of what a bracket encloses.
    mutating func skipSingle() {
        switch kind {
        case .leftParen, .leftBracket, .leftBrace:
            let close = Int(matches[index])
            if close > index, tokens[close].kind != .endOfFile {
                jump(to: close)
            }
            advance()
        default:
            advance()
        }
    }

    mutating func jump(to target: Int) {
        index = target
        token = tokens[target]
    }

    /// Skips to one of two tokens, but not beyond the declaration or block that is being read.
    mutating func skip(to first: TokenKind, _ second: TokenKind? = nil) {
        while kind != .endOfFile, kind != first, kind != second, kind != .rightBrace {
            if token.startsLine, atStatementStart || atDeclarationStart { return }
            skipSingle()
        }
    }

    /// A word that begins a statement, other than an expression.
    var atStatementStart: Bool {
        switch kind {
        case .returnWord, .throwWord, .ifWord, .guardWord, .whileWord, .doWord, .deferWord, .forWord, .breakWord,
            .continueWord, .fallthroughWord, .switchWord, .caseWord, .defaultWord:
            true
        // Anything else behind `repeat` is an expression.
        case .repeatWord: next.kind == .leftBrace
        case .identifier:
            next.kind == .colon && (isLabelTarget(peek(2).kind) || isLeaving(peek(2).kind))
        default:
            false
        }
    }

    /// A word that ends what it stands in: no label names it.
    func isLeaving(_ kind: TokenKind) -> Bool {
        switch kind {
        case .returnWord, .throwWord, .breakWord, .continueWord, .fallthroughWord: true
        default: false
        }
    }

    func isLabelTarget(_ kind: TokenKind) -> Bool {
        switch kind {
        case .whileWord, .repeatWord, .forWord, .ifWord, .switchWord, .doWord: true
        default: false
        }
    }

    var atDeclarationStart: Bool { isDeclarationStart(index, isFirst: true) }

    /// The token at `place`, and those behind it, begin a declaration.
    private func isDeclarationStart(_ place: Int, isFirst: Bool) -> Bool {
        var place = place
        var isFirst = isFirst
        while place < tokens.count {
            let token = isFirst ? self.token : tokens[place]
            switch token.kind {
            case .letWord, .varWord, .funcWord, .structWord, .enumWord, .extensionWord, .typealiasWord, .importWord,
                .subscriptWord, .operatorWord, .precedencegroupWord, .associatedtypeWord, .protocolWord, .deinitWord:
                return true
            case .initWord:
                return typeContext != .none || !isFirst
            case .classWord:
                return true
            case .staticWord:
                return true
            case .publicWord, .privateWord, .fileprivateWord, .internalWord:
                guard place + 1 < tokens.count else { return false }
                let hasDetail = tokens[place + 1].kind == .leftParen && isModifierDetail(place + 2)
                place += hasDetail ? 4 : 1
            case .caseWord:
                return typeContext == .enum || !isFirst
            case .at:
                guard let after = behindAttribute(place) else { return false }
                place = after
            case .identifier:
                guard let after = behindModifier(token, place) else { return false }
                // `let a = prefix`, and the next line is a declaration of its own.
                if isFirst, !token.startsLine, after > 0, tokens[after].startsLine { return false }
                if after < 0 { return true }
                place = after
            default:
                return false
            }
            isFirst = false
        }
        return false
    }

    /// The place behind the attribute whose `@` is at `place`.
    private func behindAttribute(_ place: Int) -> Int? {
        var place = place + 1
        guard place < tokens.count, tokens[place].kind == .identifier || tokens[place].kind.isKeyword else {
            return nil
        }
        place += 1
        while place + 1 < tokens.count, tokens[place].kind == .period { place += 2 }
        place = behindAngles(place)
        if place < tokens.count, tokens[place].kind == .leftParen, !tokens[place].startsLine {
            place = Int(matches[place]) + 1
        }
        return place
    }

    /// The place behind generic arguments that stand directly behind the token before `start`; the same if none do.
    private func behindAngles(_ start: Int) -> Int {
        var depth = 0
        var place = start
        while place < tokens.count, tokens[place].start == tokens[place - 1].end || place > start {
            if tokens[place].kind.isOperator {
                for index in tokens[place].start..<tokens[place].end {
                    if bytes[Int(index)] == UInt8(ascii: "<") { depth += 1 }
                    if bytes[Int(index)] == UInt8(ascii: ">") { depth -= 1 }
                }
            }
            if depth <= 0 || tokens[place].startsLine { break }
            place += 1
        }
        return place > start && depth == 0 && place < tokens.count ? place + 1 : start
    }

    /// The place behind a word that may be a modifier; −1 if the word itself begins a declaration (`actor A`).
    private func behindModifier(_ token: Token, _ place: Int) -> Int? {
        guard !token.flags.contains(.escaped), place + 1 < tokens.count else { return nil }
        let following = tokens[place + 1]
        if token.name == Name.actor.index || token.name == Name.macro.index {
            return following.kind == .identifier && !following.startsLine ? -1 : nil
        }
        guard Parser.isContextualModifier(token.name) else { return nil }
        if following.kind == .leftParen { return isModifierDetail(place + 2) ? place + 4 : nil }
        return place + 1
    }

    /// The `set)` of `private(set)`, the `safe)` of `unowned(safe)`.
    func isModifierDetail(_ place: Int) -> Bool {
        guard place + 1 < tokens.count, tokens[place + 1].kind == .rightParen else { return false }
        let name = tokens[place].name
        return name == Name.set.index || name == Name.safe.index || name == Name.unsafe.index
    }

    static func isContextualModifier(_ name: Int32) -> Bool {
        let first = Name.firstModifier
        return (name >= first && name < first + Int32(Name.contextualModifiers.count))
            || name == Name.weak.index || name == Name.unowned.index
    }
}
