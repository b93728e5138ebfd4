/// Writes formulas as TeX that reads back as the same formula, in commands that GitHub and most editors know.
public struct TeXWriter {
    var output = ""
    /// Whether a command's name stands at the end, which a letter would run into.
    var endsInName = false
    let table = TeXCommandTable.shared

    /// The TeX of `formula`, without dollars around it.
    public static func string(_ formula: Formula) -> String {
        var writer = TeXWriter()
        writer.top(formula)
        return writer.output
    }

    private init() {}

    mutating func top(_ formula: Formula) {
        if case .row(let parts) = formula { row(parts) } else { row([formula]) }
    }

    // MARK: Text of the output

    mutating func write(_ text: String) {
        guard let first = text.utf8.first else { return }
        if endsInName, TeXTokenizer.isLetter(first) { output += " " }
        output += text
        endsInName = false
    }

    mutating func command(_ name: String) {
        output += "\\"
        output += name
        endsInName = name.utf8.first.map(TeXTokenizer.isLetter) ?? false
    }

    mutating func blank() {
        guard !output.isEmpty, output.utf8.last != UInt8(ascii: " "), output.utf8.last != 10 else { return }
        output += " "
        endsInName = false
    }

    mutating func braced(_ formula: Formula) {
        write("{")
        top(formula)
        write("}")
    }

    private mutating func command(_ name: String, braced formula: Formula) {
        command(name)
        braced(formula)
    }

    // MARK: Rows

    private mutating func row(_ parts: [Formula]) {
        var spacing = RowSpacing()
        var before: SymbolClass?
        for (index, part) in parts.enumerated() {
            let kind = spacing.next(part)
            let isSpaced = kind == .relation || kind == .binary
            let joins = kind == .relation && before == .relation
            if isSpaced, index > 0, !joins { blank() }
            if index > 0, part.startsWithDigits, parts[index - 1].runsIntoDigits {
                bracedNumber(part)
            } else {
                if part.startsWithDigits, let last = output.utf8.last, last >= 48, last <= 57 { blank() }
                self.part(part)
            }
            let next = index + 1 < parts.count ? parts[index + 1].symbolClass : nil
            if isSpaced || kind == .punctuation, index + 1 < parts.count, kind != .relation || next != .relation {
                blank()
            }
            before = kind
        }
    }

    /// A number after a number: without braces the two would be one.
    mutating func bracedNumber(_ part: Formula) {
        guard case .scripts(var scripts) = part else { return braced(part) }
        braced(scripts.base)
        scripts.base = .empty
        hanging(scripts)
    }

    private mutating func part(_ part: Formula) {
        switch part {
        case .row: braced(part)
        case .identifier(let name, let style): identifier(name, style)
        case .number(let digits, let style): number(digits, style)
        case .symbol(let symbol): self.symbol(symbol)
        case .function(let function): self.function(function)
        case .text(let words, let style): text(words, style)
        case .space(let space): self.space(space)
        case .fraction(let fraction): self.fraction(fraction)
        case .root(let radicand, let index): root(radicand, index)
        case .scripts(let scripts): self.scripts(scripts)
        case .decorated(let decoration, let content): decorated(decoration, content)
        case .stacked(let base, let above, let below): stacked(base, above, below)
        case .arrow(let text, let above, let below): arrow(text, above, below)
        case .delimiter(let delimiter): self.delimiter(delimiter)
        case .fenced(let fence): self.fence(fence)
        case .table(let table): self.table(table)
        case .sized(let size, let content): sized(size, content)
        case .classed(let kind, let content): command(TeXWriter.className(kind), braced: content)
        case .tag(let text, let bare): write((bare ? "\\tag*{" : "\\tag{") + text + "}")
        case .label(let name): write("\\label{" + name + "}")
        case .reference(let name, let parenthesised): write((parenthesised ? "\\eqref{" : "\\ref{") + name + "}")
        case .unknown(let source): unknown(source)
        }
    }

    private mutating func unknown(_ source: String) {
        write(source)
        endsInName = source.utf8.last.map(TeXTokenizer.isLetter) ?? false
    }

    // MARK: Letters and symbols

    private mutating func identifier(_ name: String, _ style: LetterStyle) {
        // Letters of ASCII have no commands.
        if style == .automatic, name.utf8.count == 1, let letter = name.utf8.first, TeXTokenizer.isLetter(letter) {
            return write(name)
        }
        let isLetter = name.unicodeScalars.count == 1
        if style == .automatic, isLetter || table.letterNames[name] != nil || !name.utf8.allSatisfy({ $0 < 0x80 }) {
            return letter(name)
        }
        command(TeXWriter.fontName(style == .automatic ? .italic : style))
        write("{")
        if isLetter { letter(name) } else { letters(name) }
        write("}")
    }

    private mutating func letter(_ name: String) {
        if let command = table.letterNames[name] { self.command(command) } else { letters(name) }
    }

    private mutating func letters(_ name: String) {
        write(TeXWriter.escaped(name))
    }

    private mutating func number(_ digits: String, _ style: LetterStyle) {
        guard style != .automatic else { return write(TeXWriter.grouped(digits)) }
        command(TeXWriter.fontName(style))
        write("{" + TeXWriter.grouped(digits) + "}")
    }

    /// Narrow spaces between groups of digits are a command in TeX.
    private static func grouped(_ digits: String) -> String {
        guard digits.utf8.contains(where: { $0 >= 0x80 }) else { return digits }
        return digits.split(separator: Formula.groupSpace).joined(separator: "\\,")
    }

    private mutating func symbol(_ symbol: FormulaSymbol) {
        if let character = TeXWriter.plainCharacter(symbol) { return write(character) }
        if let name = table.symbolNames[symbol] { return command(name) }
        if let negated = negated(symbol) {
            command("not")
            return self.symbol(negated)
        }
        if let known = table.characters[symbol.text], known.kind != symbol.kind {
            command(TeXWriter.className(symbol.kind))
            return write("{" + (TeXWriter.plainCharacter(known) ?? symbol.text) + "}")
        }
        write(symbol.text)
    }

    private func negated(_ symbol: FormulaSymbol) -> FormulaSymbol? {
        for (plain, negated) in TeXSymbolRows.negations where negated == symbol.text {
            return FormulaSymbol(plain, symbol.kind)
        }
        guard symbol.text.unicodeScalars.last == "\u{338}" else { return nil }
        return FormulaSymbol(String(String.UnicodeScalarView(symbol.text.unicodeScalars.dropLast())), symbol.kind)
    }

    /// The character of a symbol that is written as itself.
    private static func plainCharacter(_ symbol: FormulaSymbol) -> String? {
        guard let byte = symbol.text.utf8.first, symbol.text.utf8.count == 1 else {
            guard symbol.kind == .binary else { return nil }
            return symbol.text == "−" ? "-" : symbol.text == "∗" ? "*" : nil
        }
        for (kind, list) in TeXSymbolRows.characters where kind == symbol.kind && list.utf8.contains(byte) {
            return symbol.text
        }
        return nil
    }

    private mutating func function(_ function: FunctionName) {
        if let name = table.functionNames[function] { return command(name) }
        command(function.takesLimits ? "operatorname*" : "operatorname")
        write("{")
        for scalar in function.name.unicodeScalars {
            write(scalar == "\u{2009}" || scalar == " " ? "\\," : TeXWriter.escaped(String(scalar)))
        }
        write("}")
    }

    private mutating func text(_ words: String, _ style: TextStyle) {
        command(TeXWriter.textName(style))
        write("{")
        var afterSpace = false
        for scalar in words.unicodeScalars {
            switch scalar {
            case " ": output += afterSpace ? "\\ " : " "
            case "\u{A0}": output += "~"
            default: output += TeXWriter.escaped(String(scalar))
            }
            afterSpace = scalar == " "
        }
        output += "}"
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{", "}", "$", "&", "#", "%", "_":
                result += "\\"
                result.unicodeScalars.append(scalar)
            case "\\": result += "\\backslash{}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "#"),
            UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    private mutating func space(_ space: FormulaSpace) {
        if let name = table.spaceNames[space.width] { return command(name) }
        write("\\hspace{" + TeXWidth.em(space.width) + "}")
    }

    // MARK: Structures

    private mutating func fraction(_ fraction: Fraction) {
        if fraction.kind == .bare {
            write("{")
            top(fraction.numerator)
            blank()
            command("atop")
            blank()
            top(fraction.denominator)
            return write("}")
        }
        let stem = fraction.kind == .binomial ? "binom" : "frac"
        switch fraction.size {
        case _ where fraction.kind == .continued: command("cfrac")
        case .display: command("d" + stem)
        case .text: command("t" + stem)
        default: command(stem)
        }
        braced(fraction.numerator)
        braced(fraction.denominator)
    }

    private mutating func root(_ radicand: Formula, _ index: Formula?) {
        command("sqrt")
        if let index { option(index) }
        braced(radicand)
    }

    /// An argument in brackets; in braces too where it holds a bracket itself.
    private mutating func option(_ formula: Formula) {
        let source = TeXWriter.string(formula)
        write(source.utf8.contains(UInt8(ascii: "]")) ? "[{" + source + "}]" : "[" + source + "]")
    }

    private mutating func scripts(_ scripts: Scripts) {
        switch scripts.base {
        case .scripts: braced(scripts.base)
        case .number(let digits, _) where digits.utf8.contains { $0 >= 0x80 }: braced(scripts.base)
        default: part(scripts.base)
        }
        hanging(scripts)
    }

    /// What hangs on a base that is written already.
    private mutating func hanging(_ scripts: Scripts) {
        switch scripts.placement {
        case .automatic: break
        case .limits: command("limits")
        case .beside: command("nolimits")
        }
        write(String(repeating: "'", count: scripts.primes))
        if let lower = scripts.lower {
            write("_")
            script(lower)
        }
        if let upper = scripts.upper {
            write("^")
            script(upper)
        }
    }

    private mutating func script(_ formula: Formula) {
        switch formula {
        case .identifier(let name, .automatic) where name.utf8.count == 1: write(name)
        case .number(let digits, .automatic) where digits.utf8.count == 1: write(digits)
        case .symbol(FormulaSymbol("∗", .binary)): write("*")
        default: braced(formula)
        }
    }

    private mutating func decorated(_ decoration: Decoration, _ content: Formula) {
        if decoration == .emphasis {
            write("\\textcolor{teal}")
        } else if let name = table.decorationNames[decoration] {
            command(name)
        }
        braced(content)
    }

    private mutating func stacked(_ base: Formula, _ above: Formula?, _ below: Formula?) {
        if let above {
            command("overset", braced: above)
            return braced(below == nil ? base : .stacked(base, above: nil, below: below))
        }
        guard let below else { return braced(base) }
        command("underset", braced: below)
        braced(base)
    }

    private mutating func arrow(_ text: String, _ above: Formula, _ below: Formula?) {
        command(table.arrowNames[text] ?? "xrightarrow")
        if let below { option(below) }
        braced(above)
    }

    private mutating func sized(_ size: FormulaSize, _ content: Formula) {
        write("{")
        switch size {
        case .display: command("displaystyle")
        case .text: command("textstyle")
        case .script: command("scriptstyle")
        case .scriptOfScript: command("scriptscriptstyle")
        }
        blank()
        top(content)
        write("}")
    }

    // MARK: Brackets

    private mutating func delimiter(_ delimiter: Delimiter) {
        let stems = ["big", "Big", "bigg", "Bigg"]
        let ending: String
        switch delimiter.kind {
        case .opening: ending = "l"
        case .closing: ending = "r"
        case .relation: ending = "m"
        default: ending = ""
        }
        command(stems[delimiter.size.rawValue - 1] + ending)
        bracket(delimiter.text)
    }

    private mutating func fence(_ fence: Fence) {
        command("left")
        bracket(fence.left)
        for (index, part) in fence.parts.enumerated() {
            if index > 0 {
                blank()
                command("middle")
                bracket(fence.dividers[index - 1])
            }
            blank()
            top(part)
        }
        blank()
        command("right")
        bracket(fence.right, closes: true)
    }

    private mutating func bracket(_ text: String, closes: Bool = false) {
        switch text {
        case "": write(".")
        case "(", ")", "[", "]", "|", "/": write(text)
        default:
            if closes, text == "‖" { return command("rVert") }
            for kind in [SymbolClass.opening, .closing, .ordinary, .relation] {
                if let name = table.symbolNames[FormulaSymbol(text, kind)] { return command(name) }
            }
            write(text)
        }
    }
}
