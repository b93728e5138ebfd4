import Formulas

/// Letters, numbers, words and symbols.
extension MathMLWriter {
    mutating func identifier(_ name: String, _ style: LetterStyle) {
        let isLetter = name.unicodeScalars.count == 1
        switch style {
        case .automatic:
            // A browser slants single letters; capital Greek stays upright, as in TeX.
            let isUpright = MathMLWriter.isCapitalGreek(name)
            markup.element("mi", isUpright ? [MathMLWriter.upright] : [], text: name)
        case .upright: markup.element("mi", isLetter ? [MathMLWriter.upright] : [], text: name)
        case .sansSerif, .monospace:
            let face = MarkupAttribute("class", style == .sansSerif ? "sans" : "mono")
            markup.element("mi", isLetter ? [MathMLWriter.upright, face] : [face], text: name)
        case .italic, .bold, .boldItalic, .blackboard, .calligraphic, .script, .fraktur:
            markup.element("mi", text: MathAlphabet.styled(name, style))
        }
    }

    static let upright = MarkupAttribute("mathvariant", "normal")
    static let unstretched = MarkupAttribute("stretchy", "false")
    static let stretched = MarkupAttribute("stretchy", "true")

    private static func isCapitalGreek(_ name: String) -> Bool {
        guard let scalar = name.unicodeScalars.first else { return false }
        return scalar.value >= 0x391 && scalar.value <= 0x3A9
    }

    mutating func number(_ digits: String, _ style: LetterStyle) {
        switch style {
        case .sansSerif, .monospace:
            let face = MarkupAttribute("class", style == .sansSerif ? "sans" : "mono")
            markup.element("mn", [face], text: digits)
        case .automatic: markup.element("mn", text: digits)
        default: markup.element("mn", text: MathAlphabet.styled(digits, style))
        }
    }

    /// Words; spaces at their ends would vanish and become no-break spaces.
    mutating func text(_ words: String, _ style: TextStyle) {
        var kept = words
        if kept.utf8.first == UInt8(ascii: " ") { kept = "\u{A0}" + String(kept.dropFirst()) }
        if kept.utf8.last == UInt8(ascii: " ") { kept = String(kept.dropLast()) + "\u{A0}" }
        let face: String?
        switch style {
        case .plain: face = nil
        case .bold: face = "bold"
        case .italic: face = "italic"
        case .sansSerif: face = "sans"
        case .monospace: face = "mono"
        }
        markup.element("mtext", face.map { [MarkupAttribute("class", $0)] } ?? [], text: kept)
    }

    // MARK: Symbols

    mutating func symbol(_ symbol: FormulaSymbol, _ neighbours: Neighbours) {
        switch symbol.kind {
        case .ordinary: ordinary(symbol.text, neighbours)
        case .large: large(symbol.text, neighbours)
        case .binary: binary(symbol.text, neighbours)
        case .relation: relation(symbol.text, neighbours)
        case .opening, .closing: bracket(symbol.text, symbol.kind)
        case .punctuation: punctuation(symbol.text, neighbours)
        case .inner: dots(symbol.text, neighbours)
        }
    }

    private mutating func symbol(_ text: String, _ attributes: [MarkupAttribute]) {
        markup.element("mo", attributes, text: text)
    }

    /// Attributes that set the space on both sides, in thousandths; the default of `mo` is for relations.
    static func spaced(_ left: Int, _ right: Int) -> [MarkupAttribute] {
        [
            MarkupAttribute("lspace", left == 0 ? "0" : em(left)),
            MarkupAttribute("rspace", right == 0 ? "0" : em(right)),
        ]
    }

    /// The font's primes are raised already; as scripts they are lowered to where they stand in text.
    private static func prime(_ isScript: Bool) -> [MarkupAttribute] {
        isScript ? [MarkupAttribute("class", "prime")] : []
    }

    private mutating func ordinary(_ text: String, _ neighbours: Neighbours) {
        switch text {
        case "|", "‖":
            let form = MarkupAttribute("form", neighbours.closesBar ? "postfix" : "prefix")
            symbol(text, [MathMLWriter.unstretched, form])
        case "/", "\\": symbol(text, MathMLWriter.spaced(0, 0))
        case "′":
            symbol(text, MathMLWriter.prime(isScript) + (neighbours.stands == .alone ? [] : MathMLWriter.spaced(0, 0)))
        case "″", "‴": markup.element("mi", MathMLWriter.prime(isScript), text: text)
        // A browser would slant the nabla.
        case "∇": markup.element("mi", [MathMLWriter.upright], text: text)
        default: markup.element("mi", text: text)
        }
    }

    private mutating func large(_ text: String, _ neighbours: Neighbours) {
        var attributes = neighbours.keepsLimits ? [MarkupAttribute("movablelimits", "false")] : []
        switch neighbours.previous {
        case .ordinary, .closing, .inner: break
        default: if neighbours.stands == .inRow { attributes.append(MarkupAttribute("lspace", "0")) }
        }
        symbol(text, attributes)
    }

    private mutating func binary(_ text: String, _ neighbours: Neighbours) {
        if neighbours.stands == .alone { return symbol(text, []) }
        let isSign = text == "−" || text == "+" || text == "±" || text == "∓"
        guard neighbours.kind == .binary else {
            return symbol(text, isSign ? [MarkupAttribute("form", "prefix")] : MathMLWriter.spaced(0, 0))
        }
        if isScript { return symbol(text, MathMLWriter.spaced(0, 0)) }
        symbol(text, neighbours.opensCell && isSign ? [MarkupAttribute("form", "infix")] : [])
    }

    private mutating func relation(_ text: String, _ neighbours: Neighbours) {
        if neighbours.stands == .alone {
            return symbol(text, MathMLWriter.upDown.contains(text) ? [MathMLWriter.unstretched] : [])
        }
        var attributes: [MarkupAttribute] = []
        if isScript {
            attributes = MathMLWriter.spaced(0, 0)
        } else if text == ":" {
            // “:=” is one sign: no gap inside it.
            attributes = MathMLWriter.spaced(278, neighbours.next == .relation ? 0 : 278)
        } else if neighbours.previous == .relation {
            attributes = MathMLWriter.spaced(0, 278)
        } else if neighbours.isStacked {
            // Chromium forgets the default space of some signs that have something above them.
            attributes = MathMLWriter.spaced(278, 278)
        }
        if MathMLWriter.upDown.contains(text) { attributes.append(MathMLWriter.unstretched) }
        symbol(text, attributes)
    }

    /// What would grow with its row.
    private static let upDown = ["∣", "∥", "|", "‖", "↑", "↓", "↕", "⇑", "⇓", "⇕"]

    private mutating func bracket(_ text: String, _ kind: SymbolClass) {
        switch text {
        case "!": symbol(text, [])
        case "?": markup.element("mi", text: text)
        case "|", "‖":
            symbol(text, [MathMLWriter.unstretched, MarkupAttribute("form", kind == .opening ? "prefix" : "postfix")])
        default: symbol(text, [MathMLWriter.unstretched])
        }
    }

    private mutating func punctuation(_ text: String, _ neighbours: Neighbours) {
        let isTight = isScript || neighbours.stands == .alone
        symbol(text, isTight ? MathMLWriter.spaced(0, 0) : [])
    }

    /// Dots have a thin space to what is not an operator.
    private mutating func dots(_ text: String, _ neighbours: Neighbours) {
        if isScript || neighbours.stands == .alone { return markup.element("mi", text: text) }
        var left = 0
        var right = 0
        switch neighbours.previous {
        case .ordinary, .closing, .inner: left = 167
        default: break
        }
        switch neighbours.next {
        case .ordinary, .opening, .closing, .punctuation, .inner, .large: right = 167
        default: break
        }
        symbol(text, MathMLWriter.spaced(left, right))
    }
}
