import Diagnostics

/// Items with commas between them, and the bracket that closes them.
extension Parser {
    /// Reads items up to `closing`, and this too; what opens the list has been consumed.
    ///
    /// What could not be read of an item is skipped, unless `parseItem` says that it was only no whole item. In a list
    /// in which something was told of, no bracket is missed.
    mutating func parseList(
        _ closing: TokenKind, _ message: String, opening: Int32, _ parseItem: (inout Parser) -> Bool
    ) {
        var hasFailed = false
        while !at(closing), !at(.endOfFile) {
            while at(.comma) {
                report(SyntaxMessages.unexpectedComma)
                advance()
            }
            let isWhole = parseItem(&self)
            // What is no token has been told of.
            while at(.unknown) || at(.stringError) {
                hasFailed = hasFailed || at(.unknown)
                advance()
            }
            if at(closing) { break }
            if failed || hasFailed {
                (failed, hasFailed) = (false, true)
                skipItem(to: closing)
                if !at(.comma) { break }
            }
            hasFailed = hasFailed || !isWhole
            if eat(.comma) { continue }
            if at(.endOfFile) || token.startsLine && isOutside { break }
            report(SyntaxMessages.expectedComma)
            hasFailed = true
        }
        failed = gaveUp || hasFailed && !at(closing)
        expectClosing(closing, message, opening: opening)
    }

    /// Skips what is left of an item, but not the declaration or the end of the braces behind it.
    private mutating func skipItem(to closing: TokenKind) {
        while !at(closing), !at(.comma), !at(.rightBrace), !at(.endOfFile) {
            if atDeclarationStart, token.startsLine || !isBindingLabel { return }
            skipSingle()
        }
    }

    /// `let:` and `let x:` may be labels.
    private var isBindingLabel: Bool {
        guard at(.letWord) || at(.varWord) else { return false }
        return next.kind == .colon || next.kind == .identifier && peek(2).kind == .colon
    }

    var isOutside: Bool { at(.rightBrace) || atDeclarationStart || atStatementStart }
}
