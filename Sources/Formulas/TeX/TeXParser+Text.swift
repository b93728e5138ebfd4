import Diagnostics

/// Words inside formulas.
extension TeXParser {
    /// Reads `\text{…}`: words, and formulas between dollars.
    mutating func text(_ style: TextStyle, call: TeXToken) -> Nucleus {
        guard peek().kind == .open else {
            guard peek().kind == .character else {
                report(TeXMessages.missingArgument(of: call.source), call)
                return .none
            }
            return .one(.text(next().text, style))
        }
        guard descend() else { return .none }
        defer { ascend() }
        var parts: [Formula] = []
        var words = ""
        textGroup(style, into: &parts, &words)
        TeXParser.flush(&words, style, into: &parts)
        return parts.count == 1 ? .one(parts[0]) : .several(parts)
    }

    private static func flush(_ words: inout String, _ style: TextStyle, into parts: inout [Formula]) {
        if !words.isEmpty { parts.append(.text(words, style)) }
        words = ""
    }

    private mutating func textGroup(_ style: TextStyle, into parts: inout [Formula], _ words: inout String) {
        let brace = next()
        var depth = 0
        var afterCommand = false
        while true {
            let token = peek()
            if token.kind == .end { return report(TeXMessages.unclosedBrace, brace) }
            next()
            if token.followsSpace, !afterCommand { words += " " }
            afterCommand = false
            switch token.kind {
            case .close:
                if depth == 0 { return }
                depth -= 1
            case .open: depth += 1
            case .dollar:
                TeXParser.flush(&words, style, into: &parts)
                parts += formulaInText(token)
            case .command:
                afterCommand = token.text.utf8.first.map(TeXTokenizer.isLetter) ?? false
                textCommand(token, style, into: &parts, &words)
            case .character: TeXParser.append(token.text, to: &words)
            default: words += token.source
            }
        }
    }

    /// Quotes and dashes as TeX writes them.
    private static func append(_ character: String, to words: inout String) {
        let last = words.unicodeScalars.last
        switch character {
        case "~": words += "\u{A0}"
        case "`" where last == "‘": words.replaceLast(with: "“")
        case "`": words += "‘"
        case "'" where last == "’": words.replaceLast(with: "”")
        case "'": words += "’"
        case "-" where last == "-": words.replaceLast(with: "–")
        case "-" where last == "–": words.replaceLast(with: "—")
        default: words += character
        }
    }

    private mutating func formulaInText(_ dollar: TeXToken) -> [Formula] {
        let (outerStyle, outerText) = (style, inText)
        (style, inText) = (.automatic, true)
        defer { (style, inText) = (outerStyle, outerText) }
        var parts = row()
        while peek().kind != .dollar {
            if peek().kind == .end || peek().kind == .close {
                report(TeXMessages.dollarInside, dollar)
                return parts
            }
            reportStray(next())
            parts += row()
        }
        next()
        return parts
    }

    private mutating func textCommand(
        _ token: TeXToken, _ style: TextStyle, into parts: inout [Formula], _ words: inout String
    ) {
        if let macro = macros.macros[token.text] { return expand(macro, call: token) }
        switch TeXCommandTable.shared.commands[token.text] {
        case .text(let inner)?:
            TeXParser.flush(&words, style, into: &parts)
            switch text(inner == .plain ? style : inner, call: token) {
            case .none: break
            case .one(let part): parts.append(part)
            case .several(let several): parts += several
            }
        case .space(let space)?:
            if space == .word {
                words += " "
            } else {
                TeXParser.flush(&words, style, into: &parts)
                parts.append(.space(space))
            }
        case .symbol(let symbol)?: words += symbol.text
        case .letter(let letter)?: words += letter
        case .ignored?: break
        case .structure(.newRow)?: words += " "
        case .structure(.reference)?, .structure(.referenceInParentheses)?:
            TeXParser.flush(&words, style, into: &parts)
            pushBack(token)
            if case .one(let part) = command() { parts.append(part) }
        default: words += accented(token)
        }
    }

    /// A letter with an accent, as `\"o`; an unknown command stays as it is written.
    private mutating func accented(_ token: TeXToken) -> String {
        let marks = ["\"": "\u{308}", "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "c": "\u{327}", "v": "\u{30C}"]
        guard let mark = marks[token.text] else {
            report(TeXMessages.unknownTextCommand(token.text), token)
            return token.source
        }
        var letter = ""
        if peek().kind == .open { letter = rawArgument(of: token) } else if !endsRow(peek()) { letter = next().text }
        return letter + mark
    }
}

extension String {
    fileprivate mutating func replaceLast(with text: String) {
        unicodeScalars.removeLast()
        self += text
    }
}
