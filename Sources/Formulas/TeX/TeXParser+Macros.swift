import Diagnostics

/// The author's own commands.
extension TeXParser {
    /// Replaces a call by what it stands for; problems in it are reported at the call.
    mutating func expand(_ macro: TeXMacros.Macro, call: TeXToken) {
        var arguments: [[TeXToken]] = []
        for _ in 0..<macro.parameters { arguments.append(argumentTokens(of: call)) }
        var expansion: [TeXToken] = []
        for token in macro.body {
            if token.kind == .parameter, let number = Int(token.text), number <= arguments.count {
                expansion += arguments[number - 1]
            } else {
                var placed = token
                placed.start = call.start
                placed.end = call.end
                expansion.append(placed)
            }
        }
        _ = push(expansion, for: call)
    }

    private mutating func argumentTokens(of call: TeXToken) -> [TeXToken] {
        guard !endsRow(peek()) else {
            report(TeXMessages.missingArgument(of: call.source), call)
            return []
        }
        return peek().kind == .open ? bracedTokens() : [next()]
    }

    /// The tokens of a group, without its braces.
    private mutating func bracedTokens() -> [TeXToken] {
        let brace = next()
        var tokens: [TeXToken] = []
        var braces = 0
        while peek().kind != .end {
            let token = next()
            if token.kind == .open { braces += 1 }
            if token.kind == .close {
                if braces == 0 { return tokens }
                braces -= 1
            }
            tokens.append(token)
        }
        report(TeXMessages.unclosedBrace, brace)
        return tokens
    }

    /// Reads `\newcommand`, `\def` or `\DeclareMathOperator`; it holds to the end of the formula.
    mutating func define(_ structure: TeXCommand.Structure, _ call: TeXToken) {
        let takesLimits = peek().isCharacter("*")
        if takesLimits { next() }
        let inBraces = peek().kind == .open
        let nameTokens = inBraces ? bracedTokens() : [next()]
        guard nameTokens.count == 1, nameTokens[0].kind == .command else {
            return report(TeXMessages.definitionNeedsName, call)
        }
        _ = rawOption()
        while peek().kind == .parameter { next() }
        guard peek().kind == .open else { return report(TeXMessages.missingArgument(of: call.source), call) }
        var body = bracedTokens()
        if case .newOperator = structure {
            let name = TeXToken(
                kind: .command, text: "operatorname", start: call.start, end: call.end, followsSpace: false)
            let star = takesLimits ? [piece(.character, "*", call)] : []
            body = [name] + star + [piece(.open, "{", call)] + body + [piece(.close, "}", call)]
        }
        macros.define(nameTokens[0].text, tokens: body)
    }

    private func piece(_ kind: TeXToken.Kind, _ text: String, _ call: TeXToken) -> TeXToken {
        TeXToken(kind: kind, text: text, start: call.start, end: call.end, followsSpace: false)
    }

    /// Gives back the token that was read last.
    mutating func pushBack(_ token: TeXToken) {
        pushed.append(token)
    }
}
