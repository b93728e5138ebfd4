import Diagnostics

/// Diagnostics and what must follow.
extension Parser {
    mutating func report(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        guard !gaveUp, !isTold(message, range) else { return }
        diagnostics.append(Diagnostic(.error, message, at: range, notes: notes))
        foundAt.append(token.start)
    }

    /// At one token nothing is said twice of a place: what is no type is read again as a statement.
    private func isTold(_ message: String, _ range: SourceRange) -> Bool {
        for index in diagnostics.indices.reversed() {
            guard foundAt[index] == token.start else { return false }
            if diagnostics[index].message == message, diagnostics[index].range.lower == range.lower { return true }
        }
        return false
    }

    /// Reports at the current token, or behind the previous one when that ended its line.
    mutating func report(_ message: String) {
        report(message, at: SyntaxMessages.standsAtToken(message) ? range(of: token) : place)
    }

    /// Where something is missing.
    var place: SourceRange {
        token.startsLine && previousEnd > 0 ? range(previousEnd, previousEnd) : range(of: token)
    }

    /// Reports and fails.
    mutating func fail(_ message: String) {
        if kind != .unknown && kind != .stringError { report(message) }
        failed = true
    }

    mutating func fail(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        report(message, at: range, notes: notes)
        failed = true
    }

    /// Reports directly behind the last consumed token.
    mutating func reportBehind(_ message: String) {
        report(message, at: range(previousEnd, previousEnd))
    }

    mutating func unavailable(_ what: String, at range: SourceRange) {
        report(SyntaxMessages.notAvailable(what), at: range)
    }

    /// Consumes `kind`, or fails with `message` unless something has failed already.
    @discardableResult
    mutating func expect(_ kind: TokenKind, _ message: String) -> Bool {
        if eat(kind) { return true }
        if !failed { fail(message) }
        return false
    }

    /// Consumes the bracket that closes the one at `opening`.
    @discardableResult
    mutating func expectClosing(_ kind: TokenKind, _ message: String, opening: Int32) -> Bool {
        if eat(kind) { return true }
        if !failed {
            let note = Diagnostic(.note, SyntaxMessages.toMatch(kind), at: range(opening, opening + 1))
            fail(message, at: SyntaxMessages.standsAtToken(message) ? range(of: token) : place, notes: [note])
        }
        return false
    }

    /// One level deeper; false if that is too deep, in which case the rest of the text is skipped.
    mutating func descend() -> Bool {
        depth += 1
        if depth <= deepest { return true }
        giveUp(deepest)
        return false
    }

    mutating func giveUp(_ limit: Int) {
        if !gaveUp { fail(SyntaxMessages.tooDeep(limit), at: range(of: token)) }
        gaveUp = true
        failed = true
        index = tokens.count - 1
        token = tokens[index]
    }

    /// One more link of a row of operators or members.
    mutating func countLink(_ count: inout Int) {
        count += 1
        if count > Parser.longestChain { giveUp(Parser.longestChain) }
    }

    mutating func ascend() { depth -= 1 }
}
