import Diagnostics

/// Commands, by what the table says they are.
extension TeXParser {
    mutating func command() -> Nucleus {
        let token = next()
        if let macro = macros.macros[token.text] {
            expand(macro, call: token)
            return .none
        }
        guard let command = TeXCommandTable.shared.commands[token.text] else { return .one(unknown(token)) }
        switch command {
        case .symbol(let symbol): return .one(.symbol(symbol))
        case .letter(let letter): return .one(.identifier(letter, style))
        case .function(let function): return .one(.function(function))
        case .decoration(let decoration): return .one(.decorated(decoration, argument(of: token)))
        case .space(let space): return .one(.space(space))
        case .font(let style): return font(style, call: token)
        case .fontSwitch(let style):
            self.style = style
            return .none
        case .text(let style): return text(style, call: token)
        case .arrow(let arrow): return .one(labelledArrow(arrow, call: token))
        case .size, .infixFraction, .infixInBrackets: return .none
        case .spacedAs(let kind): return .one(.classed(kind, argument(of: token)))
        case .delimiter(let size, let kind): return delimiter(size, kind, call: token)
        case .fraction(let kind, let size): return .one(fraction(kind, size, call: token))
        case .structure(let structure): return self.structure(structure, call: token)
        case .ignored: return .none
        case .ignoredWithArgument:
            _ = rawArgument(of: token)
            return .none
        }
    }

    private mutating func unknown(_ token: TeXToken) -> Formula {
        guard collectsDiagnostics else { return .unknown(token.source) }
        // A command of one letter is a macro that the author has in another file.
        let near =
            token.text.utf8.count == 1
            ? nil : NearestSpelling.of(token.text, among: TeXCommandTable.shared.names + macros.names)
        let words = near.map { TeXMessages.meant("\\" + $0) } ?? TeXMessages.ownMacro(token.text)
        let notes = [Diagnostic(.note, words, at: range(token))]
        report(TeXMessages.unknownCommand(token.text), token, notes: notes)
        return .unknown(token.source)
    }

    private mutating func structure(_ structure: TeXCommand.Structure, call: TeXToken) -> Nucleus {
        switch structure {
        case .root: return .one(root(call))
        case .left: return .one(fence(call))
        case .begin: return environment(call)
        case .overset:
            let above = argument(of: call)
            return .one(.stacked(argument(of: call), above: above, below: nil))
        case .underset:
            let below = argument(of: call)
            return .one(.stacked(argument(of: call), above: nil, below: below))
        case .substack: return .one(substack(call))
        case .operatorName: return .one(operatorName(call))
        case .negation: return .one(negation(call))
        case .colouredText:
            _ = rawArgument(of: call)
            return .one(.decorated(.emphasis, argument(of: call)))
        case .colouredBox: return .one(colouredBox(colours: 1, call))
        case .framedColouredBox: return .one(colouredBox(colours: 2, call))
        case .generalFraction: return .one(generalFraction(call))
        case .sideScripts: return .one(sideScripts(call))
        case .tag: return .one(tag(call))
        case .label, .reference, .referenceInParentheses: return .one(name(structure, call))
        case .namedSpace, .plainSpace: return space(call, inBraces: peek().kind == .open || peek().isCharacter("*"))
        case .parenthesisedModulo: return .several(modulo(call, parenthesised: true))
        case .modulo: return .several(modulo(call, parenthesised: false))
        case .newCommand, .newOperator, .definition:
            define(structure, call)
            return .none
        case .smash:
            _ = rawOption()
            return .one(.decorated(.smash, argument(of: call)))
        case .dots: return .one(.symbol(FormulaSymbol(standsBeforeOperator() ? "⋯" : "…", .inner)))
        case .limits, .noLimits, .rule, .colour: return .none
        case .right, .middle, .end, .newRow:
            reportStray(call)
            return .none
        }
    }

    /// Whether an operator or relation comes next, at whose height dots are set.
    private func standsBeforeOperator() -> Bool {
        let token = peek()
        let symbol: FormulaSymbol?
        switch token.kind {
        case .character: symbol = TeXCommandTable.shared.characters[token.text]
        case .command:
            guard case .symbol(let known)? = TeXCommandTable.shared.commands[token.text] else { return false }
            symbol = known
        default: return false
        }
        return symbol?.kind == .binary || symbol?.kind == .relation
    }

    // MARK: Letters

    private mutating func font(_ font: LetterStyle, call: TeXToken) -> Nucleus {
        let outer = style
        style = TeXParser.combined(outer, font)
        defer { style = outer }
        let parts = argumentParts(of: call)
        let letters = font.makesWords ? TeXParser.words(in: parts) : parts
        return letters.count == 1 ? .one(letters[0]) : .one(.row(letters))
    }

    /// Bold inside italic is bold italic; else the inner alphabet counts.
    private static func combined(_ outer: LetterStyle, _ inner: LetterStyle) -> LetterStyle {
        outer == .boldItalic && (inner == .automatic || inner == .italic) ? .boldItalic : inner
    }

    /// Letters of a word style next to each other, and digits after them, become one identifier.
    static func words(in parts: [Formula]) -> [Formula] {
        var result: [Formula] = []
        for part in parts {
            if case .identifier(let word, let style)? = result.last, style.makesWords {
                if case .identifier(let letter, style) = part {
                    result[result.count - 1] = .identifier(word + letter, style)
                    continue
                }
                if case .number(let digits, _) = part {
                    result[result.count - 1] = .identifier(word + digits, style)
                    continue
                }
            }
            result.append(part)
        }
        return result
    }

    private mutating func operatorName(_ call: TeXToken) -> Formula {
        let takesLimits = peek().isCharacter("*")
        if takesLimits { next() }
        return .function(FunctionName(functionName(call), takesLimits: takesLimits))
    }

    /// The letters of a function's name, with thin spaces where its source has a space command.
    private mutating func functionName(_ call: TeXToken) -> String {
        var name = ""
        let outer = style
        style = .upright
        defer { style = outer }
        for part in argumentParts(of: call) { TeXParser.append(part, to: &name) }
        return name
    }

    private static func append(_ part: Formula, to name: inout String) {
        switch part {
        case .identifier(let letters, _), .number(let letters, _), .text(let letters, _): name += letters
        case .function(let function): name += function.name
        case .symbol(let symbol): name += symbol.text == "−" ? "-" : symbol.text
        case .space(let space): name += space.width > 0 ? "\u{2009}" : ""
        case .row(let parts): for part in parts { append(part, to: &name) }
        default: break
        }
    }

    // MARK: Fractions and roots

    private mutating func fraction(_ kind: Fraction.Kind, _ size: FormulaSize?, call: TeXToken) -> Formula {
        if kind == .continued { _ = rawOption() }
        let numerator = argument(of: call)
        return .fraction(Fraction(numerator, argument(of: call), kind: kind, size: size))
    }

    private mutating func root(_ call: TeXToken) -> Formula {
        var index: Formula?
        if peek().isCharacter("[") {
            let bracket = next()
            index = Formula.single(row(untilBracket: true))
            if peek().isCharacter("]") { next() } else { report(TeXMessages.unclosedBrace, bracket) }
        }
        return .root(argument(of: call), index: index)
    }

    private mutating func labelledArrow(_ arrow: String, call: TeXToken) -> Formula {
        var below: Formula?
        if peek().isCharacter("[") {
            let bracket = next()
            below = Formula.single(row(untilBracket: true))
            if peek().isCharacter("]") { next() } else { report(TeXMessages.unclosedBrace, bracket) }
        }
        return .arrow(arrow, above: argument(of: call), below: below)
    }

    private mutating func negation(_ call: TeXToken) -> Formula {
        let part = argument(of: call)
        guard case .symbol(let symbol) = part else { return .decorated(.cancel, part) }
        let pair = TeXSymbolRows.negations.first { plain, _ in plain == symbol.text }
        let text = pair?.1 ?? symbol.text + "\u{338}"
        let known = TeXCommandTable.shared.characters[text]
        return .symbol(known.map { FormulaSymbol(text, $0.kind) } ?? FormulaSymbol(text, symbol.kind))
    }

    private mutating func modulo(_ call: TeXToken, parenthesised: Bool) -> [Formula] {
        let content = argumentParts(of: call)
        let name: [Formula] = [.identifier("mod", .upright), .space(FormulaSpace(333))] + content
        guard parenthesised else { return [.space(FormulaSpace(667))] + name }
        return [.space(FormulaSpace(444)), .symbol(FormulaSymbol("(", .opening))] + name + [
            .symbol(FormulaSymbol(")", .closing))
        ]
    }

    // MARK: Names and widths

    private mutating func tag(_ call: TeXToken) -> Formula {
        let bare = peek().isCharacter("*")
        if bare { next() }
        // The words of a line's number may hold formulas: \tag*{$\ast$}.
        let words: [Formula]
        switch text(.plain, call: call) {
        case .none: words = []
        case .one(let part): words = [part]
        case .several(let parts): words = parts
        }
        return .tag(PlainTextWriter.string(Formula.single(words)), bare: bare)
    }

    private mutating func name(_ structure: TeXCommand.Structure, _ call: TeXToken) -> Formula {
        let start = peek()
        let text = rawArgument(of: call)
        let place = TeXReading.Name(text: text, range: range(call).union(range(start)))
        if case .label = structure {
            labels.append(place)
            return .label(text)
        }
        references.append(place)
        if case .referenceInParentheses = structure { return .reference(text, parenthesised: true) }
        return .reference(text, parenthesised: false)
    }

    private mutating func space(_ call: TeXToken, inBraces: Bool) -> Nucleus {
        if peek().isCharacter("*") { next() }
        let source = inBraces ? rawArgument(of: call) : plainWidth()
        guard let width = TeXWidth.thousandths(of: source) else {
            report(TeXMessages.unitUnknown, call)
            return .one(.unknown(call.source + (inBraces ? "{\(source)}" : source)))
        }
        return .one(.space(FormulaSpace(width)))
    }

    /// A width without braces: sign, digits, two letters of unit.
    private mutating func plainWidth() -> String {
        var text = ""
        var letters = 0
        while letters < 2, peek().kind == .character {
            let token = peek()
            let isPart = token.isDigit || token.isLetter || token.text == "-" || token.text == "."
            guard isPart else { break }
            if token.isLetter { letters += 1 }
            text += next().text
        }
        return text
    }
}
