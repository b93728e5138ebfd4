import Formulas

/// Fractions, roots, brackets, sizes and what is drawn around a formula.
extension MathMLWriter {
    mutating func fraction(_ fraction: Fraction) {
        guard fraction.size == nil else { return sizedFraction(fraction) }
        if fraction.kind == .binomial {
            markup.open("mrow")
            markup.element("mo", text: "(")
        }
        let isLined = fraction.kind == .quotient || fraction.kind == .continued
        markup.open("mfrac", isLined ? [] : [MarkupAttribute("linethickness", "0")])
        for part in [fraction.numerator, fraction.denominator] {
            if fraction.kind == .continued { sized(.display, part) } else { inner(part) }
        }
        markup.close("mfrac")
        if fraction.kind == .binomial {
            markup.element("mo", text: ")")
            markup.close("mrow")
        }
    }

    private mutating func sizedFraction(_ fraction: Fraction) {
        var content = fraction
        content.size = nil
        sized(fraction.size ?? .text, .fraction(content))
    }

    mutating func root(_ radicand: Formula, _ index: Formula?) {
        guard let index else {
            markup.open("msqrt")
            contents(radicand)
            return markup.close("msqrt")
        }
        markup.open("mroot")
        argument(radicand)
        script(index)
        markup.close("mroot")
    }

    mutating func sized(_ size: FormulaSize, _ content: Formula) {
        let outer = (isDisplay, isScript)
        let level: String
        switch size {
        case .display, .text: level = "0"
        case .script: level = "1"
        case .scriptOfScript: level = "2"
        }
        (isDisplay, isScript) = (size == .display, size == .script || size == .scriptOfScript)
        markup.open(
            "mstyle",
            [MarkupAttribute("displaystyle", isDisplay ? "true" : "false"), MarkupAttribute("scriptlevel", level)])
        contents(content)
        markup.close("mstyle")
        (isDisplay, isScript) = outer
    }

    mutating func classed(_ kind: SymbolClass, _ content: Formula, _ neighbours: Neighbours) {
        if case .symbol(let symbol) = content, symbol.kind != kind {
            return self.symbol(FormulaSymbol(symbol.text, kind), neighbours)
        }
        let width = isScript ? 0 : kind == .relation ? 278 : kind == .binary ? 222 : 0
        if neighbours.stands == .inRow { space(width) }
        markup.open("mrow")
        contents(content)
        markup.close("mrow")
        if neighbours.stands == .inRow { space(width) }
    }

    // MARK: Brackets

    mutating func delimiter(_ delimiter: Delimiter) {
        let height = MathMLWriter.em(delimiter.size.height)
        var attributes = [
            MathMLWriter.stretched, MarkupAttribute("minsize", height), MarkupAttribute("maxsize", height),
        ]
        switch delimiter.kind {
        case .opening: attributes.append(MarkupAttribute("form", "prefix"))
        case .closing: attributes.append(MarkupAttribute("form", "postfix"))
        case .relation:
            attributes += [MarkupAttribute("lspace", "0.278em"), MarkupAttribute("rspace", "0.278em")]
        default: attributes += [MarkupAttribute("lspace", "0"), MarkupAttribute("rspace", "0")]
        }
        markup.element("mo", attributes, text: delimiter.text)
    }

    mutating func fence(_ fence: Fence) {
        markup.open("mrow")
        growing(fence.left, "prefix")
        for (index, part) in fence.parts.enumerated() {
            if index > 0 {
                markup.element(
                    "mo", [MathMLWriter.stretched, MarkupAttribute("lspace", "0"), MarkupAttribute("rspace", "0")],
                    text: fence.dividers[index - 1])
            }
            contents(part)
        }
        growing(fence.right, "postfix")
        markup.close("mrow")
    }

    mutating func growing(_ bracket: String, _ form: String) {
        guard !bracket.isEmpty else { return }
        markup.element("mo", [MathMLWriter.stretched, MarkupAttribute("form", form)], text: bracket)
    }

    // MARK: Decorations

    mutating func decorated(_ decoration: Decoration, _ content: Formula) {
        if let accent = MathMLWriter.accent(decoration, on: content) {
            return over(content, accent.text, isWide: accent.isWide, isAccent: true)
        }
        switch decoration {
        case .overRightArrow: over(content, "→", isWide: true, isAccent: true)
        case .overLeftArrow: over(content, "←", isWide: true, isAccent: true)
        case .overBothArrow: over(content, "↔", isWide: true, isAccent: true)
        case .underRightArrow: under(content, "→")
        case .underLeftArrow: under(content, "←")
        case .underBothArrow: under(content, "↔")
        case .overbrace: over(content, "⏞", isWide: true, isAccent: false)
        case .overbracket: over(content, "⎴", isWide: true, isAccent: false)
        case .underbrace: under(content, "⏟")
        case .underbracket: under(content, "⎵")
        case .phantom: enclosed("mphantom", [], content)
        case .horizontalPhantom: hidden(content, MathMLWriter.flat)
        case .verticalPhantom: hidden(content, MathMLWriter.narrow)
        case .smash: enclosed("mpadded", MathMLWriter.flat, content)
        case .rightOverlap, .leftOverlap, .centredOverlap: enclosed("mpadded", MathMLWriter.narrow, content)
        default: enclosed("mrow", [MarkupAttribute("class", MathMLWriter.className(decoration))], content)
        }
    }

    private static let flat = [MarkupAttribute("height", "0"), MarkupAttribute("depth", "0")]
    private static let narrow = [MarkupAttribute("width", "0")]

    /// What a style sheet draws, because MathML Core has no element for it.
    private static func className(_ decoration: Decoration) -> String {
        switch decoration {
        case .overline: "overline"
        case .underline: "underline"
        case .box: "boxed"
        case .cancel: "cancel"
        case .backCancel: "cancel back"
        case .crossCancel: "cancel cross"
        case .strike: "strike"
        default: "changed"
        }
    }

    /// The mark over a letter, as a character with a width: combining ones are drawn off their place. Wide
    /// ones over a single letter are those of letters.
    private static func accent(_ decoration: Decoration, on content: Formula) -> (text: String, isWide: Bool)? {
        switch decoration {
        case .hat: ("ˆ", false)
        case .check: ("ˇ", false)
        case .tilde: ("˜", false)
        case .acute: ("´", false)
        case .grave: ("`", false)
        case .breve: ("˘", false)
        case .ring: ("˚", false)
        case .bar: ("¯", false)
        case .vector: ("→", false)
        case .dot: ("˙", false)
        case .doubleDot: ("¨", false)
        case .tripleDot: ("˙˙˙", false)
        case .wideHat: content.isLetter ? ("ˆ", false) : ("\u{302}", true)
        case .wideCheck: content.isLetter ? ("ˇ", false) : ("\u{30C}", true)
        case .wideTilde: content.isLetter ? ("˜", false) : ("\u{303}", true)
        default: nil
        }
    }

    private mutating func over(_ content: Formula, _ mark: String, isWide: Bool, isAccent: Bool) {
        markup.open("mover", isAccent ? [MarkupAttribute("accent", "true")] : [])
        argument(content)
        var attributes = [isWide ? MathMLWriter.stretched : MathMLWriter.unstretched]
        if mark == "→", !isWide { attributes.append(MarkupAttribute("class", "vector")) }
        markup.element("mo", attributes, text: mark)
        markup.close("mover")
    }

    private mutating func under(_ content: Formula, _ mark: String) {
        markup.open("munder")
        argument(content)
        markup.element("mo", [MathMLWriter.stretched], text: mark)
        markup.close("munder")
    }

    private mutating func enclosed(_ tag: StaticString, _ attributes: [MarkupAttribute], _ content: Formula) {
        markup.open(tag, attributes)
        contents(content)
        markup.close(tag)
    }

    private mutating func hidden(_ content: Formula, _ attributes: [MarkupAttribute]) {
        markup.open("mpadded", attributes)
        enclosed("mphantom", [], content)
        markup.close("mpadded")
    }
}

extension Formula {
    fileprivate var isLetter: Bool {
        if case .identifier(let name, _) = self { return name.unicodeScalars.count == 1 }
        return false
    }
}
