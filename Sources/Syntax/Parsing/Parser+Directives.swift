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
        if let statement = parseConditional(text(of: word), start) { return statement }
        // Where a native program came from is no matter here.
        if text(of: word) != "sourceLocation" {
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

    /// Whatever platform is asked for: a lecture is one.
    private func isPlatformList(after word: Token) -> Bool {
        bytes[Int(word.end)] == UInt8(ascii: "(")
    }

    /// What the compiler has and lectures do not.
    private static let knownMacros: Set<String> = [
        "selector", "keyPath", "colorLiteral", "fileLiteral", "imageLiteral", "externalMacro", "isolation", "Predicate",
        "Preview", "dsohandle",
    ]

    /// `<stdio.h>` behind `#include` reads as generic arguments.
    private mutating func skipHeaderName() {
        guard !token.startsLine, text(of: token) == "<", next.kind == .identifier else { return }
        var last = 1
        while peek(last + 1).kind == .period, peek(last + 2).kind == .identifier { last += 2 }
        guard text(of: peek(last + 1)) == ">" else { return }
        for _ in 0...(last + 1) { advance() }
    }

    mutating func parseDirectiveExpression() -> Expression {
        let start = token.start
        let word = next
        guard word.kind == .identifier || word.start == token.end && word.kind.isKeyword, !word.startsLine else {
            // A comment of another language.
            fail(SyntaxMessages.expectedMacroName, at: range(of: word))
            advance()
            return errorExpression(from: start)
        }
        let isApart = word.start != token.end
        if isApart { report(SyntaxMessages.spaceAfterPound, at: range(token.end, word.start)) }
        if let place = PlaceLiteral(word: text(of: word)) {
            advance()
            advance()
            return make(.place(place), from: start)
        }
        if text(of: word) == "available" || text(of: word) == "unavailable", isPlatformList(after: word) {
            let isAvailable = text(of: word) == "available"
            advance()
            advance()
            skipSingle()
            return make(.boolean(isAvailable), from: start)
        }
        let isCalled = bytes[Int(word.end)] == UInt8(ascii: "(")
        if isApart || !isCalled && !Parser.knownMacros.contains(text(of: word)) {
            report(SyntaxMessages.noMacro(text(of: word)), at: range(of: word))
        } else {
            unavailable("#" + text(of: word), at: range(token.start, word.end))
        }
        advance()
        advance()
        if at(.leftParen), !token.startsLine { skipSingle() }
        skipHeaderName()
        if at(.leftBrace), !isBasic { skipSingle() }
        return errorExpression(from: start)
    }
}
