import Diagnostics

/// Diagnostics and what must follow.
extension Parser {
    mutating func report(_ message: String, at range: SourceRange, notes: [Diagnostic] = []) {
        guard !gaveUp else { return }
        diagnostics.append(Diagnostic(.error, message, at: range, notes: notes))
    }

    /// Reports at the current token.
    mutating func report(_ message: String) {
        report(message, at: range(of: token))
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
            fail(message, at: range(of: token), notes: [note])
        }
        return false
    }

    /// One level deeper; false if that is too deep, in which case the rest of the text is skipped.
    mutating func descend() -> Bool {
        depth += 1
        if depth <= deepest { return true }
        if !gaveUp { fail(SyntaxMessages.tooDeep(deepest)) }
        gaveUp = true
        failed = true
        index = tokens.count - 1
        token = tokens[index]
        return false
    }

    mutating func ascend() { depth -= 1 }
}
