import Diagnostics

/// Closures behind a call.
extension Parser {
    /// The brace belongs to the expression before it.
    func atTrailingClosure(of callee: Expression) -> Bool {
        switch callee.kind {
        case .integer, .float, .string, .boolean, .nilLiteral, .array, .dictionary, .keyPath, .closure, .place, .error:
            return false
        case .ifExpression, .switchExpression: return false
        default: return atTrailingClosure
        }
    }

    var atTrailingClosure: Bool {
        guard at(.leftBrace) else { return false }
        let first = next
        if first.kind == .caseWord { return false }
        if first.kind == .identifier, first.name == Name.willSet.index || first.name == Name.didSet.index {
            if tokens[min(index + 2, tokens.count - 1)].kind == .leftBrace { return false }
            if tokens[min(index + 2, tokens.count - 1)].kind == .leftParen { return false }
        }
        guard isBasic else { return true }
        // In front of a body the brace is a closure only if more of the condition, or the body, follows it.
        let close = Int(matches[index])
        guard tokens[close].kind == .rightBrace, close + 1 < tokens.count else { return false }
        let following = tokens[close + 1]
        if following.startsLine { return false }
        switch following.kind {
        case .leftBrace, .whereWord, .comma, .leftBracket, .leftParen, .period, .prefixPeriod, .isWord, .asWord,
            .postfixQuestion, .infixQuestion, .postfixExclamation, .colon, .equal, .postfixOperator, .spacedOperator,
            .unspacedOperator:
            return true
        default:
            return false
        }
    }

    /// Appends the closures behind a call and returns how many there are.
    mutating func parseTrailingClosures(_ arguments: inout [Argument], of callee: Expression) -> Int {
        guard atTrailingClosure(of: callee) else { return 0 }
        var count = 1
        let first = parseClosure()
        arguments.append(Argument(label: nil, labelRange: range(first.range), value: first))
        while !failed, at(.identifier) || at(.underscore) || kind.isKeyword, next.kind == .colon,
            peek(2).kind == .leftBrace, !isLabelOfDefault
        {
            let label = at(.underscore) ? nil : tokenName
            let labelRange = range(of: token)
            advance()
            advance()
            arguments.append(Argument(label: label, labelRange: labelRange, value: parseClosure()))
            count += 1
        }
        return count
    }

    /// `default:` of a switch around the call.
    private var isLabelOfDefault: Bool { at(.defaultWord) }

    private func range(_ whole: SourceRange) -> SourceRange { SourceRange(whole.lower, whole.lower) }
}
