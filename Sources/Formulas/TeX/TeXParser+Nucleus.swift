import Diagnostics

/// Single parts, without the scripts that hang on them.
extension TeXParser {
    enum Nucleus {
        case none
        case one(Formula)
        case several([Formula])
    }

    /// Reads one part; in an argument without braces a number is one digit.
    mutating func nucleus(inArgument: Bool) -> Nucleus {
        let token = peek()
        switch token.kind {
        case .open:
            let parts = group()
            return .one(Formula.group(parts))
        case .superscript, .subscript: return .one(.empty)
        case .character:
            if token.text == "'" || token.text == "′" { return inArgument ? prime() : .one(.empty) }
            return .one(character(inArgument: inArgument))
        case .command: return command()
        case .parameter:
            report(TeXMessages.parameterOutside, next())
            return .one(.unknown(token.source))
        case .close, .alignment, .dollar, .end: return .none
        }
    }

    private mutating func prime() -> Nucleus {
        next()
        return .one(.ordinary("′"))
    }

    private mutating func character(inArgument: Bool) -> Formula {
        if let number = number(inArgument: inArgument) { return number }
        let token = next()
        if token.isLetter { return .identifier(token.text, style) }
        if token.text == "~" { return .space(.word) }
        if let symbol = TeXCommandTable.shared.characters[token.text] { return .symbol(symbol) }
        if let (letter, style) = MathAlphabet.plainLetter(of: token.text) {
            return .identifier(letter, style)
        }
        if let (letter, decoration) = AccentedLetters.parts(of: token.text) {
            return .decorated(decoration, .identifier(letter, style))
        }
        return .identifier(token.text, style)
    }

    /// Digits with at most one decimal point between or before them.
    private mutating func number(inArgument: Bool) -> Formula? {
        let first = peek()
        guard first.isDigit || (first.isCharacter(".") && !inArgument) else { return nil }
        next()
        var digits = first.text
        var hasPoint = !first.isDigit
        if hasPoint, !peek().isDigit { return .symbol(FormulaSymbol(".", .ordinary)) }
        while !inArgument {
            let token = peek()
            if token.isDigit {
                digits += token.text
                next()
            } else if token.isCharacter("."), !hasPoint {
                next()
                guard peek().isDigit else {
                    pushBack(token)
                    break
                }
                hasPoint = true
                digits += "."
            } else {
                break
            }
        }
        return .number(digits, TeXParser.digitStyle(style))
    }

    /// Digits are upright already and have no script or fraktur form.
    static func digitStyle(_ style: LetterStyle) -> LetterStyle {
        switch style {
        case .bold, .boldItalic: .bold
        case .blackboard, .sansSerif, .monospace: style
        case .automatic, .upright, .italic, .calligraphic, .script, .fraktur: .automatic
        }
    }

    // MARK: Arguments

    /// Reads the argument of a command: a group or one part.
    mutating func argument(of call: TeXToken) -> Formula {
        Formula.single(argumentParts(of: call))
    }

    mutating func argumentParts(of call: TeXToken) -> [Formula] {
        guard descend() else { return [] }
        defer { ascend() }
        while true {
            let token = peek()
            if token.kind == .open { return group() }
            guard !endsRow(token), token.kind != .superscript, token.kind != .subscript else {
                report(TeXMessages.missingArgument(of: call.source), call)
                return []
            }
            switch nucleus(inArgument: true) {
            case .none: continue
            case .one(let formula): return [formula]
            case .several(let formulas): return formulas
            }
        }
    }

    /// The source of an argument that is a name, a colour or a width, with its spaces.
    mutating func rawArgument(of call: TeXToken) -> String {
        guard peek().kind == .open else {
            guard peek().kind == .character || peek().kind == .command else {
                report(TeXMessages.missingArgument(of: call.source), call)
                return ""
            }
            return next().source
        }
        let brace = next()
        var text = ""
        var braces = 0
        while peek().kind != .end {
            let token = next()
            if token.kind == .open { braces += 1 }
            if token.kind == .close {
                if braces == 0 { return text }
                braces -= 1
            }
            if token.followsSpace, !text.isEmpty { text += " " }
            text += token.source
        }
        report(TeXMessages.unclosedBrace, brace)
        return text
    }

    /// The source between brackets, if they come next.
    mutating func rawOption() -> String? {
        guard peek().isCharacter("[") else { return nil }
        let bracket = next()
        var text = ""
        while !endsRow(peek()) {
            let token = next()
            if token.isCharacter("]") { return text }
            text += token.source
        }
        report(TeXMessages.unclosedBrace, bracket)
        return text
    }

    // MARK: Scripts

    /// Reads what hangs on `base`: indices, exponents, primes, the place of limits.
    mutating func scripts(on base: Formula) -> Formula {
        var scripts = Scripts(base)
        var found = false
        while true {
            let token = peek()
            switch token.kind {
            case .superscript:
                if scripts.upper != nil {
                    // The second one hangs on nothing: bases within bases would go as deep as the source is long.
                    report(TeXMessages.doubleSuperscript, token)
                    return .scripts(scripts)
                }
                next()
                TeXParser.setUpper(argument(of: token), of: &scripts)
            case .subscript:
                if scripts.lower != nil {
                    report(TeXMessages.doubleSubscript, token)
                    return .scripts(scripts)
                }
                next()
                scripts.lower = argument(of: token)
            case .character where token.text == "'" || token.text == "′":
                next()
                scripts.primes += 1
            case .command where token.text == "limits" || token.text == "nolimits":
                next()
                scripts.placement = token.text == "limits" ? .limits : .beside
                continue
            case .command where token.text == "displaylimits":
                next()
                continue
            default:
                return found ? .scripts(scripts) : base
            }
            found = true
        }
    }

    /// An exponent of nothing but primes is primes.
    private static func setUpper(_ upper: Formula, of scripts: inout Scripts) {
        let parts: [Formula]
        if case .row(let row) = upper { parts = row } else { parts = [upper] }
        let allPrimes = !parts.isEmpty && parts.allSatisfy { $0 == .ordinary("′") }
        if allPrimes { scripts.primes += parts.count } else { scripts.upper = upper }
    }
}
