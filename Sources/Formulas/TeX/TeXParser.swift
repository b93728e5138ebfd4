import Diagnostics

/// Reads the tokens of one formula by recursive descent; it never gives up and each step takes a token.
struct TeXParser {
    /// Rows and arguments within each other; the stack of a browser is small.
    private static let deepest = 120
    /// Nobody reads more about one formula.
    private static let mostDiagnostics = 50
    private static let mostExpansions = 1000
    private static let mostExpandedTokens = 50_000

    let base: SourcePosition
    private let tokens: [TeXToken]
    private var index = 0
    /// What macros brought, last token first.
    var pushed: [TeXToken] = []
    private var expansions = 0
    private var expandedTokens = 0

    var macros: TeXMacros
    var style = LetterStyle.automatic
    /// How many `\left`, and how many environments, are open around the current place.
    var openFences = 0
    var openTables = 0
    private var depth = 0

    var diagnostics: [Diagnostic] = []
    var labels: [TeXReading.Name] = []
    var references: [TeXReading.Name] = []

    init(_ bytes: [UInt8], base: SourcePosition, macros: TeXMacros) {
        self.base = base
        self.macros = macros
        tokens = TeXTokenizer.tokens(of: bytes)
    }

    mutating func read() -> TeXReading {
        var parts = row()
        while peek().kind != .end {
            reportStray(next())
            parts += row()
        }
        return TeXReading(
            formula: Formula.single(parts), diagnostics: diagnostics, labels: labels, references: references)
    }

    // MARK: Tokens

    func peek() -> TeXToken { pushed.last ?? tokens[index] }

    @discardableResult
    mutating func next() -> TeXToken {
        if let token = pushed.popLast() { return token }
        let token = tokens[index]
        if token.kind != .end { index += 1 }
        return token
    }

    /// Leaves nothing to read, after a limit was reached.
    mutating func stop() {
        pushed.removeAll()
        index = tokens.count - 1
    }

    /// Puts what a macro stands for before the rest of the source; false when there was too much of it.
    mutating func push(_ expansion: [TeXToken], for call: TeXToken) -> Bool {
        expansions += 1
        expandedTokens += expansion.count
        guard expansions <= TeXParser.mostExpansions, expandedTokens <= TeXParser.mostExpandedTokens else {
            report(TeXMessages.tooManyExpansions, call)
            stop()
            return false
        }
        for token in expansion.reversed() { pushed.append(token) }
        return true
    }

    // MARK: Diagnostics

    func range(_ token: TeXToken) -> SourceRange {
        SourceRange(base.advanced(by: Int(token.start)), base.advanced(by: Int(token.end)))
    }

    mutating func report(_ message: String, _ token: TeXToken, notes: [Diagnostic] = []) {
        guard diagnostics.count < TeXParser.mostDiagnostics else { return }
        diagnostics.append(Diagnostic(.error, message, at: range(token), notes: notes))
    }

    /// A token that ends a row, where nothing is open that it could end.
    mutating func reportStray(_ token: TeXToken) {
        switch token.kind {
        case .close: report(TeXMessages.unexpectedBrace, token)
        case .alignment: report(TeXMessages.alignmentOutsideTable, token)
        case .dollar: report(TeXMessages.dollarInside, token)
        case .command where token.text == "right":
            report(TeXMessages.rightWithoutLeft, token)
            _ = delimiterText(after: token)
        case .command where token.text == "middle":
            report(TeXMessages.middleOutside, token)
            _ = delimiterText(after: token)
        case .command where token.text == "end":
            report(TeXMessages.endWithoutBegin(rawArgument(of: token)), token)
        case .command: report(TeXMessages.unusedRow, token)
        default: break
        }
    }

    // MARK: Rows

    /// Whether a token ends the row that it stands in.
    func endsRow(_ token: TeXToken) -> Bool {
        switch token.kind {
        case .close, .end, .alignment, .dollar: return true
        case .command:
            switch token.text {
            case "right", "middle", "end", "\\", "cr", "newline": return true
            default: return false
            }
        default: return false
        }
    }

    /// Goes one level down; false, with nothing left to read, where it is too deep.
    mutating func descend() -> Bool {
        guard depth < TeXParser.deepest else {
            report(TeXMessages.tooDeep, peek())
            stop()
            return false
        }
        depth += 1
        return true
    }

    mutating func ascend() {
        depth -= 1
    }

    /// Whether further problems are still told.
    var collectsDiagnostics: Bool { diagnostics.count < TeXParser.mostDiagnostics }

    /// Reads parts up to a token that ends the row, which stays unread; also up to `]` where asked.
    mutating func row(untilBracket: Bool = false) -> [Formula] {
        guard descend() else { return [] }
        var parts: [Formula] = []
        let outerStyle = style
        defer {
            style = outerStyle
            ascend()
        }
        while !endsRow(peek()) {
            if untilBracket, peek().isCharacter("]") { break }
            element(into: &parts, untilBracket: untilBracket)
        }
        return parts
    }

    /// Reads one part with its scripts, or a command that takes the rest of the row.
    private mutating func element(into parts: inout [Formula], untilBracket: Bool) {
        let token = peek()
        if token.kind == .command, macros.macros[token.text] == nil,
            let command = TeXCommandTable.shared.commands[token.text]
        {
            switch command {
            case .size(let size):
                next()
                return parts.append(.sized(size, Formula.single(row(untilBracket: untilBracket))))
            case .structure(.colour):
                next()
                _ = rawArgument(of: token)
                return parts.append(.decorated(.emphasis, Formula.single(row(untilBracket: untilBracket))))
            case .infixFraction(let kind):
                next()
                let below = Formula.single(row(untilBracket: untilBracket))
                parts = [.fraction(Fraction(Formula.single(parts), below, kind: kind))]
                return
            case .infixInBrackets(let left, let right):
                next()
                let below = Formula.single(row(untilBracket: untilBracket))
                let content = Formula.fraction(Fraction(Formula.single(parts), below, kind: .bare))
                parts = [.fenced(Fence(left, [content], right))]
                return
            default: break
            }
        }
        switch nucleus(inArgument: false) {
        case .none: break
        case .several(let formulas): parts += formulas
        case .one(let formula): parts.append(scripts(on: formula))
        }
    }

    /// Reads `{…}`, of which the brace is next.
    mutating func group() -> [Formula] {
        let brace = next()
        var parts = row()
        while peek().kind != .close {
            let token = peek()
            if token.kind == .end || closesOuter(token) {
                report(TeXMessages.unclosedBrace, brace)
                return parts
            }
            reportStray(next())
            parts += row()
        }
        next()
        return parts
    }

    /// Whether a token, stray here, ends something that is open further out.
    private func closesOuter(_ token: TeXToken) -> Bool {
        switch token.text {
        case "right": token.kind == .command && openFences > 0
        case "end": token.kind == .command && openTables > 0
        default: token.kind == .dollar && inText
        }
    }

    /// Whether a formula inside a text is being read, which a dollar ends.
    var inText = false
}

extension Formula {
    /// A row, or its only part.
    static func single(_ parts: [Formula]) -> Formula {
        guard parts.count == 1 else { return .row(parts) }
        if case .row(let inner) = parts[0] { return single(inner) }
        return parts[0]
    }

    /// A group inside a row: braces make an ordinary symbol of what is not one.
    static func group(_ parts: [Formula]) -> Formula {
        guard parts.count == 1 else { return .row(parts) }
        switch parts[0] {
        case .symbol(let symbol) where symbol.kind != .ordinary: return .row(parts)
        case .function, .space, .classed, .delimiter, .tag, .label: return .row(parts)
        case .scripts(let scripts): return scripts.base.isOrdinary ? parts[0] : .row(parts)
        case .decorated(let decoration, _): return decoration.takesLimits ? .row(parts) : parts[0]
        default: return parts[0]
        }
    }

    private var isOrdinary: Bool {
        switch self {
        case .identifier, .number: true
        default: false
        }
    }
}
