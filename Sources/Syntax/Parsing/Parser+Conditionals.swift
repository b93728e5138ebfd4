import Diagnostics

/// `#if … #elseif … #else … #endif`: the branch that holds is read as if it stood alone, the others are skipped.
extension Parser {
    /// One of these lines; nil for other directives.
    mutating func parseConditional(_ word: String, _ start: Int32) -> Statement? {
        switch word {
        case "if":
            advance()
            enterBranch()
        case "elseif", "else":
            // The branch before this line was the one that held.
            skipBranches(untilAny: false)
        case "endif": skipDirective()
        default: return nil
        }
        return make(.error, from: start)
    }

    /// Goes on behind the first condition that holds; the token is the word of the directive.
    private mutating func enterBranch() {
        while true {
            let isElse = kind == .elseWord
            advance()
            let holds = isElse || conditionHolds()
            skipLine()
            if holds { return }
            skipBranches(untilAny: true)
            guard at(.pound), text(of: next) != "endif" else { return skipDirective() }
            advance()
        }
    }

    /// From the first token of a line to the next line.
    private mutating func skipDirective() {
        advance()
        skipLine()
    }

    private mutating func skipLine() {
        while !isLineOver { advance() }
    }

    /// To the next directive of this nesting, or behind its end.
    private mutating func skipBranches(untilAny: Bool) {
        var nesting = 0
        var isFirst = true
        while !at(.endOfFile) {
            if at(.pound), token.startsLine, !isFirst || untilAny {
                let word = text(of: next)
                if word == "if" { nesting += 1 }
                if nesting == 0, untilAny, word == "elseif" || word == "else" { return }
                if word == "endif" {
                    if nesting == 0 { return untilAny ? () : skipDirective() }
                    nesting -= 1
                }
            }
            isFirst = false
            advance()
        }
    }

    // MARK: - Conditions

    private var isLineOver: Bool { token.startsLine || at(.endOfFile) }

    private mutating func conditionHolds(_ level: Int = 0) -> Bool {
        var holds = conjunctionHolds(level)
        while !isLineOver, text(of: token) == "||" {
            advance()
            let other = conjunctionHolds(level)
            holds = holds || other
        }
        return holds
    }

    private mutating func conjunctionHolds(_ level: Int) -> Bool {
        var holds = termHolds(level)
        while !isLineOver, text(of: token) == "&&" {
            advance()
            let other = termHolds(level)
            holds = holds && other
        }
        return holds
    }

    private mutating func termHolds(_ level: Int) -> Bool {
        // Conditions nested deeper than any that people write are none.
        if isLineOver || level > 64 { return false }
        let word = text(of: token)
        advance()
        switch word {
        case "!": return !termHolds(level + 1)
        case "true": return true
        case "(":
            let holds = conditionHolds(level + 1)
            if at(.rightParen), !isLineOver { advance() }
            return holds
        default:
            guard at(.leftParen), !isLineOver else { return false }
            return platformHolds(word)
        }
    }

    /// `os(Linux)`, `swift(>=5.9)`: what the compiler says that programs are compared with.
    private mutating func platformHolds(_ word: String) -> Bool {
        advance()
        var words: [String] = []
        while !isLineOver, !at(.rightParen) {
            words.append(text(of: token))
            advance()
        }
        if !isLineOver { advance() }
        switch word {
        case "swift", "compiler": return words.first?.hasPrefix(">") ?? false
        case "os": return words.first == "Linux"
        case "arch": return words.first == "x86_64"
        case "canImport": return words.first == "Foundation" || words.first == "Glibc" || words.first == "Swift"
        default: return false
        }
    }
}
