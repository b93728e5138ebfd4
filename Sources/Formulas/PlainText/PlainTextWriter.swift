/// Writes formulas as one line of text that can be read aloud or searched: `E = 1/2 ∑_(j=1)^M (yⱼ − tⱼ)²`.
public struct PlainTextWriter {
    private var output = ""

    public static func string(_ formula: Formula) -> String {
        var writer = PlainTextWriter()
        writer.row(formula)
        return writer.output
    }

    private init() {}

    private mutating func row(_ formula: Formula) {
        if case .row(let parts) = formula { row(parts) } else { row([formula]) }
    }

    private mutating func row(_ parts: [Formula]) {
        var spacing = RowSpacing()
        var previous: Formula?
        for part in parts {
            let kind = spacing.next(part)
            switch kind {
            case .binary, .relation:
                blank()
                self.part(part)
                output += " "
            case .punctuation:
                self.part(part)
                output += " "
            default:
                if PlainTextWriter.needsBlank(previous, part) { blank() }
                self.part(part)
            }
            if kind != nil { previous = part }
        }
        while output.unicodeScalars.last == " " { output.unicodeScalars.removeLast() }
    }

    private mutating func blank() {
        guard let last = output.unicodeScalars.last, last != " ", last != "(" else { return }
        output += " "
    }

    /// Whether two parts without an operator between them would run together.
    private static func needsBlank(_ previous: Formula?, _ next: Formula) -> Bool {
        guard let previous else { return false }
        if case .text = next { return false }
        if case .text = previous { return false }
        // A slash would take what stands in brackets behind it for a factor below it.
        if case .fraction = previous { return true }
        if isWord(previous) { return previous.isLargeSymbol || !next.isOpening }
        if isWord(next) { return !previous.isOpening && !previous.isSign }
        return next.startsWithDigits && !previous.isOpening && !previous.isSign
    }

    private static func isWord(_ formula: Formula) -> Bool {
        switch formula {
        case .function, .fraction: true
        case .identifier(let name, _): name.unicodeScalars.count > 1
        case .symbol(let symbol): symbol.kind == .large
        case .scripts(let scripts): isWord(scripts.base)
        case .stacked: true
        default: false
        }
    }

    private mutating func part(_ part: Formula) {
        switch part {
        case .row(let parts): row(parts)
        case .identifier(let name, let style): output += PlainTextWriter.letters(name, style)
        case .number(let digits, let style): output += PlainTextWriter.letters(digits, style)
        case .symbol(let symbol): output += symbol.text
        case .function(let function): output += function.name
        case .text(let words, _): output += words
        case .space(let space): if space.width >= 200 { blank() }
        case .fraction(let fraction): self.fraction(fraction)
        case .root(let radicand, let index): root(radicand, index)
        case .scripts(let scripts): self.scripts(scripts)
        case .decorated(let decoration, let content): decorated(decoration, content)
        case .stacked(let base, let above, let below):
            atom(base)
            hanging("_", below)
            hanging("^", above)
        case .arrow(let text, let above, let below):
            output += text
            hanging("_", below)
            hanging("^", above)
        case .delimiter(let delimiter): output += delimiter.text
        case .fenced(let fence): self.fence(fence)
        case .table(let table): self.table(table)
        case .sized(_, let content), .classed(_, let content): row(content)
        case .tag(let text, let bare):
            blank()
            output += bare ? text : "(" + text + ")"
        case .label: break
        case .reference(let name, let parenthesised): output += parenthesised ? "(" + name + ")" : name
        case .unknown(let source): output += source
        }
    }

    /// Bold and italics are dropped; blackboard and script letters have a meaning.
    private static func letters(_ name: String, _ style: LetterStyle) -> String {
        switch style {
        case .blackboard, .calligraphic, .script, .fraktur: MathAlphabet.styled(name, style)
        case .automatic, .upright, .italic, .bold, .boldItalic, .sansSerif, .monospace: name
        }
    }

    // MARK: Structures

    private mutating func fraction(_ fraction: Fraction) {
        if fraction.kind == .binomial {
            output += "C("
            row(fraction.numerator)
            output += ", "
            row(fraction.denominator)
            output += ")"
            return
        }
        atom(fraction.numerator)
        output += "/"
        atom(fraction.denominator)
    }

    private mutating func root(_ radicand: Formula, _ index: Formula?) {
        switch index {
        case nil: output += "√"
        case .number("3", _)?: output += "∛"
        case .number("4", _)?: output += "∜"
        case let index?:
            output += "root"
            hanging("_", index)
        }
        atom(radicand)
    }

    /// A part that stands for itself, or in parentheses.
    private mutating func atom(_ formula: Formula) {
        if formula.isAtom { return part(formula) }
        output += "("
        row(formula)
        output += ")"
    }

    private mutating func scripts(_ scripts: Scripts) {
        atom(scripts.base)
        output += String(repeating: "′", count: scripts.primes)
        hanging("_", scripts.lower)
        if let upper = scripts.upper, upper.isTransposition, !scripts.base.isLargeSymbol {
            output += "ᵀ"
        } else {
            hanging("^", scripts.upper)
        }
    }

    private mutating func hanging(_ sign: String, _ formula: Formula?) {
        guard let formula else { return }
        if let small = PlainTextWriter.small(formula, raised: sign == "^") {
            output += small
            return
        }
        output += sign
        atom(formula)
    }

    /// Digits, and minus before digits, as raised or lowered characters.
    private static func small(_ formula: Formula, raised: Bool) -> String? {
        switch formula {
        case .number(let digits, _):
            var text = ""
            for scalar in digits.unicodeScalars {
                guard let digit = smallDigit(scalar, raised) else { return nil }
                text.unicodeScalars.append(digit)
            }
            return text
        case .row(let parts) where parts.count == 2 && parts[0] == .minus:
            guard let digits = small(parts[1], raised: raised) else { return nil }
            return (raised ? "⁻" : "₋") + digits
        case .symbol(let symbol) where raised && symbol.text == "∗": return "*"
        default: return nil
        }
    }

    private static func smallDigit(_ scalar: Unicode.Scalar, _ raised: Bool) -> Unicode.Scalar? {
        guard scalar.value >= 0x30, scalar.value <= 0x39 else { return nil }
        let digit = scalar.value - 0x30
        guard raised else { return Unicode.Scalar(0x2080 + digit) }
        switch digit {
        case 1: return "\u{B9}"
        case 2, 3: return Unicode.Scalar(0xB0 + digit)
        default: return Unicode.Scalar(0x2070 + digit)
        }
    }

    private mutating func decorated(_ decoration: Decoration, _ content: Formula) {
        switch decoration {
        case .phantom, .horizontalPhantom, .verticalPhantom: return
        case .box, .emphasis, .smash, .rightOverlap, .leftOverlap, .centredOverlap, .overbrace, .underbrace,
            .overbracket, .underbracket, .cancel, .backCancel, .crossCancel, .strike, .overline, .underline:
            return row(content)
        default: break
        }
        let mark = PlainTextWriter.mark(decoration)
        guard case .identifier(let name, let style) = content else {
            output += mark.name + "("
            row(content)
            output += ")"
            return
        }
        output += PlainTextWriter.letters(name, style) + mark.combining
    }

    private static func mark(_ decoration: Decoration) -> (combining: String, name: String) {
        switch decoration {
        case .hat, .wideHat: ("\u{302}", "hat")
        case .check, .wideCheck: ("\u{30C}", "check")
        case .tilde, .wideTilde: ("\u{303}", "tilde")
        case .acute: ("\u{301}", "acute")
        case .grave: ("\u{300}", "grave")
        case .breve: ("\u{306}", "breve")
        case .ring: ("\u{30A}", "ring")
        case .bar: ("\u{304}", "bar")
        case .dot: ("\u{307}", "dot")
        case .doubleDot: ("\u{308}", "ddot")
        case .tripleDot: ("\u{20DB}", "dddot")
        default: ("\u{20D7}", "vec")
        }
    }

    private mutating func fence(_ fence: Fence) {
        output += fence.left
        for (index, part) in fence.parts.enumerated() {
            if index > 0 { output += " " + fence.dividers[index - 1] + " " }
            row(part)
        }
        output += fence.right
    }

    private mutating func table(_ table: FormulaTable) {
        let (left, right) = PlainTextWriter.brackets(of: table.kind)
        let isLines = table.kind == .aligned || table.kind == .gathered || table.kind == .substack
        output += left
        for (index, cells) in table.rows.enumerated() {
            if index > 0 { output += "; " }
            for (column, cell) in cells.enumerated() {
                if column > 0 { output += isLines ? " " : ", " }
                row(cell)
            }
        }
        output += right
    }

    private static func brackets(of kind: FormulaTable.Kind) -> (String, String) {
        switch kind {
        case .matrix(.parentheses): ("(", ")")
        case .matrix(.braces): ("{", "}")
        case .matrix(.bars): ("|", "|")
        case .matrix(.doubleBars): ("‖", "‖")
        case .matrix(.brackets), .matrix(.none), .smallMatrix, .array: ("[", "]")
        case .cases: ("{", "")
        case .rightCases: ("", "}")
        case .aligned, .gathered, .substack: ("", "")
        }
    }
}

extension Formula {
    /// Whether it needs no parentheses beside a stroke or as a script.
    fileprivate var isAtom: Bool {
        switch self {
        case .identifier, .number, .symbol, .function, .root, .table, .fenced, .text, .unknown, .reference: true
        case .decorated(let decoration, let content): decoration.takesLimits ? content.isAtom : true
        case .scripts(let scripts): scripts.base.isAtom
        case .row(let parts): parts.count <= 1 || (parts.count == 2 && parts[0] == .partial && parts[1].isAtom)
        case .sized(_, let content), .classed(_, let content): content.isAtom
        case .space, .fraction, .stacked, .arrow, .delimiter, .tag, .label: false
        }
    }

    fileprivate var isLargeSymbol: Bool {
        switch self {
        case .symbol(let symbol): symbol.kind == .large
        case .scripts(let scripts): scripts.base.isLargeSymbol
        default: false
        }
    }

    fileprivate var isTransposition: Bool {
        self == .ordinary("⊤") || self == .identifier("T") || self == .identifier("T", .sansSerif)
    }

    fileprivate var isSign: Bool {
        if case .symbol(let symbol) = self { return symbol.kind != .large }
        return false
    }

    fileprivate var isOpening: Bool {
        switch self {
        case .symbol(let symbol): symbol.kind == .opening || symbol.kind == .closing || symbol.text == "|"
        case .delimiter, .fenced: true
        // A bracket that closes, with an exponent.
        case .scripts(let scripts):
            if case .symbol(let symbol) = scripts.base { symbol.kind == .closing } else { false }
        default: false
        }
    }
}
