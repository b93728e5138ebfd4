import Diagnostics

/// Brackets that grow, and brackets of a stated size.
extension TeXParser {
    /// Characters that can be a bracket.
    private static let brackets = Set(
        [
            "(", ")", "[", "]", "{", "}", "|", "‖", "/", "\\", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "↑", "↓", "↕", "⇑", "⇓",
            "⇕", "⟮", "⟯", "⌜", "⌝", "⌞", "⌟", "⎰", "⎱", "⟦", "⟧", "∣", "∥",
        ])

    /// Reads the bracket after `\left` and its like; nil, with a report, where there is none.
    mutating func delimiterText(after call: TeXToken) -> String? {
        while let macro = macros.macros[peek().text], peek().kind == .command { expand(macro, call: next()) }
        let token = peek()
        if token.kind == .open, peekBracedDelimiter() {
            next()
            let text = delimiterText(after: call)
            if peek().kind == .close { next() }
            return text
        }
        if let text = TeXParser.bracket(token) {
            next()
            return text
        }
        let found = endsRow(token) ? "" : token.source
        report(TeXMessages.delimiterExpected(after: call.text, found: found), call)
        return nil
    }

    /// Whether one bracket in braces comes next.
    private mutating func peekBracedDelimiter() -> Bool {
        let brace = next()
        defer { pushBack(brace) }
        return TeXParser.bracket(peek()) != nil
    }

    private static func bracket(_ token: TeXToken) -> String? {
        switch token.kind {
        case .character:
            switch token.text {
            case ".": return ""
            case "<": return "⟨"
            case ">": return "⟩"
            default: return brackets.contains(token.text) ? token.text : nil
            }
        case .command:
            guard case .symbol(let symbol)? = TeXCommandTable.shared.commands[token.text] else { return nil }
            return brackets.contains(symbol.text) ? normalised(symbol.text) : nil
        default: return nil
        }
    }

    /// A growing bar is a bar, whatever it was called.
    private static func normalised(_ text: String) -> String {
        switch text {
        case "∣": "|"
        case "∥": "‖"
        default: text
        }
    }

    mutating func delimiter(_ size: Delimiter.Size, _ kind: SymbolClass, call: TeXToken) -> Nucleus {
        guard let text = delimiterText(after: call) else { return .one(.unknown(call.source)) }
        return text.isEmpty ? .none : .one(.delimiter(Delimiter(text, size, kind)))
    }

    /// Reads `\left … \middle … \right` after `\left`.
    mutating func fence(_ call: TeXToken) -> Formula {
        let left = delimiterText(after: call) ?? ""
        var parts: [Formula] = []
        var dividers: [String] = []
        var current: [Formula] = []
        openFences += 1
        defer { openFences -= 1 }
        while true {
            current += row()
            let token = peek()
            if token.isCommand("right") {
                next()
                let right = delimiterText(after: token) ?? ""
                return .fenced(Fence(left, parts + [Formula.single(current)], dividers: dividers, right))
            }
            if token.isCommand("middle") {
                next()
                dividers.append(delimiterText(after: token) ?? "")
                parts.append(Formula.single(current))
                current = []
            } else if endsFence(token) {
                report(TeXMessages.unclosedLeft, call)
                return .fenced(Fence(left, parts + [Formula.single(current)], dividers: dividers, ""))
            } else {
                reportStray(next())
            }
        }
    }

    /// Whether a token, found where `\right` was due, belongs to something further out.
    private func endsFence(_ token: TeXToken) -> Bool {
        switch token.kind {
        case .end, .close: true
        case .alignment: openTables > 0
        case .command: openTables > 0
        default: inText
        }
    }
}
