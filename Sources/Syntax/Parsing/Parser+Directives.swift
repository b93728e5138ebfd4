import Diagnostics

/// `#…`: read, reported as not available, and skipped.
extension Parser {
    /// `#if` and its like, which stand on lines of their own.
    mutating func parseDirective(_ start: Int32) -> Statement? {
        let word = next
        guard word.start == token.end else { return nil }
        switch text(of: word) {
        case "if", "elseif", "else", "endif", "sourceLocation", "warning", "error", "available", "unavailable":
            break
        default:
            return nil
        }
        let isOpening = word.kind != .elseWord && text(of: word) != "endif" && text(of: word) != "elseif"
        // Where a native program came from is no matter here.
        if isOpening, text(of: word) != "sourceLocation" {
            unavailable("#" + text(of: word), at: range(token.start, word.end))
        }
        repeat { advance() } while !token.startsLine && !at(.endOfFile)
        return make(.error, from: start)
    }

    /// `#available` in a condition: always true.
    mutating func parseDirectiveCondition(_ start: Int32) -> Condition {
        let expression = parseDirectiveExpression()
        return Condition(kind: .expression(expression), range: range(from: start))
    }

    mutating func parseDirectiveExpression() -> Expression {
        let start = token.start
        let word = next
        guard word.start == token.end, word.kind == .identifier || word.kind.isKeyword else {
            fail(SyntaxMessages.expectedExpression)
            advance()
            return errorExpression(from: start)
        }
        unavailable("#" + text(of: word), at: range(token.start, word.end))
        advance()
        advance()
        if at(.leftParen), !token.startsLine { skipSingle() }
        if at(.leftBrace), !isBasic { skipSingle() }
        return errorExpression(from: start)
    }
}
