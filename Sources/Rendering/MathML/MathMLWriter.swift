import Formulas

/// Writes formulas as MathML Core: no script, no attribute that browsers ignore.
///
/// Letters of other alphabets are Unicode letters, brackets grow only where the author asked for it, and what is a
/// sign and what a difference is decided here, because browsers decide it by place alone. `MathMLStyle.sheet` belongs
/// into the page.
public struct MathMLWriter {
    var markup = MarkupWriter()
    /// Whether large operators are large here and take their limits above and below.
    var isDisplay: Bool
    /// Whether this is a script: no space around operators.
    var isScript = false
    /// The number of a labelled formula.
    let references: (String) -> String?

    /// Writes `formula` as a `math` element; `tex` is read out and copied, canonical TeX unless given.
    ///
    /// A tag of the whole formula is not written: it stands beside the formula.
    public static func write(
        _ formula: Formula, isDisplay: Bool, tex: String? = nil, into markup: inout MarkupWriter,
        references: @escaping (String) -> String? = { _ in nil }
    ) {
        var attributes = [MarkupAttribute("alttext", tex ?? TeXWriter.string(formula))]
        if isDisplay { attributes.insert(MarkupAttribute("display", "block"), at: 0) }
        markup.open("math", attributes)
        if case .symbol(let symbol) = formula, symbol.kind == .binary || symbol.kind == .relation {
            // A sign that is spoken of keeps no distance: there are no operands.
            markup.element("mo", spaced(0, 0), text: symbol.text)
        } else {
            writeContent(of: formula, isDisplay: isDisplay, into: &markup, references: references)
        }
        markup.close("math")
    }

    /// Writes what stands inside a `math` or `mtd` element.
    public static func writeContent(
        of formula: Formula, isDisplay: Bool, afterCell: Bool = false, into markup: inout MarkupWriter,
        references: @escaping (String) -> String? = { _ in nil }
    ) {
        var writer = MathMLWriter(isDisplay: isDisplay, references: references)
        // Moved in and out: a copy of the page for each formula would cost its length each time.
        swap(&writer.markup, &markup)
        writer.contents(withoutTag(formula), afterCell: afterCell)
        swap(&writer.markup, &markup)
    }

    /// Writes a formula whose lines may end between its parts, as boxes that flow; what stands `before` the first part
    /// is never parted from it.
    public static func writeLines(
        of parts: [FormulaPart], className: String = "wrap", isDisplay: Bool, afterCell: Bool = false,
        before: (inout MarkupWriter) -> Void = { _ in }, into markup: inout MarkupWriter,
        references: @escaping (String) -> String? = { _ in nil }
    ) {
        markup.open("mrow", [MarkupAttribute("class", className)])
        // The first line begins at once: what it would begin with by itself is a part of its own here.
        var parts = parts
        while let first = parts.first, !first.parts.isEmpty { parts.replaceSubrange(0..<1, with: first.parts) }
        for (index, part) in parts.enumerated() {
            // Behind a comma a sign belongs to what follows it.
            let continues = index == 0 ? afterCell : !parts[index - 1].formula.endsInPunctuation
            if part.parts.isEmpty || index == 0 {
                markup.open("mrow")
                if index == 0 { before(&markup) }
                writeContent(
                    of: part.formula, isDisplay: isDisplay, afterCell: continues, into: &markup, references: references)
                markup.close("mrow")
            } else {
                writeLines(
                    of: part.parts, isDisplay: isDisplay, afterCell: continues, into: &markup, references: references)
            }
        }
        markup.close("mrow")
    }

    private init(isDisplay: Bool, references: @escaping (String) -> String?) {
        self.isDisplay = isDisplay
        self.references = references
    }

    private static func withoutTag(_ formula: Formula) -> Formula {
        guard case .row(let parts) = formula, parts.contains(where: { $0.isTag }) else { return formula }
        return .row(parts.filter { !$0.isTag })
    }

    // MARK: Rows

    /// The parts of a formula as children of an element that lays out a row by itself.
    mutating func contents(_ formula: Formula, afterCell: Bool = false) {
        if case .row(let parts) = formula {
            row(parts, afterCell: afterCell)
        } else {
            row([formula], afterCell: afterCell)
        }
    }

    /// A formula as exactly one element.
    mutating func argument(_ formula: Formula) {
        switch formula {
        case .row, .arrow, .label, .tag: wrapped(formula)
        case .classed(let kind, _) where kind == .binary || kind == .relation: wrapped(formula)
        case .symbol(let symbol): self.symbol(symbol, Neighbours(kind: symbol.kind, stands: .alone))
        default: part(formula, Neighbours(kind: .ordinary, stands: .alone))
        }
    }

    mutating func wrapped(_ formula: Formula) {
        markup.open("mrow")
        contents(formula)
        markup.close("mrow")
    }

    /// A formula as one element, set as a script.
    mutating func script(_ formula: Formula) {
        let outer = (isDisplay, isScript)
        (isDisplay, isScript) = (false, true)
        argument(formula)
        (isDisplay, isScript) = outer
    }

    /// A formula as one element that is not set as a display.
    mutating func inner(_ formula: Formula) {
        let outer = isDisplay
        isDisplay = false
        argument(formula)
        isDisplay = outer
    }

    private mutating func row(_ parts: [Formula], afterCell: Bool) {
        if parts.count == 1, !afterCell { return single(parts[0]) }
        var spacing = RowSpacing(afterCell: afterCell)
        let kinds = parts.map { spacing.next($0) }
        let following = MathMLWriter.following(kinds)
        var previous: SymbolClass? = afterCell ? .ordinary : nil
        var bars = 0
        var opensCell = afterCell
        for (index, part) in parts.enumerated() {
            guard let kind = kinds[index] else {
                self.part(part, Neighbours(kind: .ordinary, stands: .inRow))
                continue
            }
            var neighbours = Neighbours(kind: kind, stands: .inRow)
            neighbours.previous = previous
            neighbours.next = following[index]
            neighbours.opensCell = opensCell
            opensCell = false
            if part.isBar {
                bars += 1
                neighbours.closesBar = bars % 2 == 0
            }
            if part.isFunction { functionSpace(previous) }
            self.part(part, neighbours)
            if part.isFunction { applied(MathMLWriter.argumentClass(parts[(index + 1)...])) }
            previous = part.isBar ? (neighbours.closesBar ? .closing : .opening) : part.isFunction ? nil : kind
        }
    }

    /// For each part what the next one that takes room does.
    private static func following(_ kinds: [SymbolClass?]) -> [SymbolClass?] {
        var result = kinds
        var next: SymbolClass?
        for index in stride(from: kinds.count - 1, through: 0, by: -1) {
            result[index] = next
            next = kinds[index] ?? next
        }
        return result
    }

    /// A group of one symbol: without space, as braces ask for.
    private mutating func single(_ part: Formula) {
        if case .symbol(let symbol) = part {
            return self.symbol(symbol, Neighbours(kind: symbol.kind, stands: .alone))
        }
        self.part(part, Neighbours(kind: .ordinary, stands: .inRow))
    }

    /// The thin space before a function's name: “2 sin x”.
    private mutating func functionSpace(_ previous: SymbolClass?) {
        switch previous {
        case .ordinary, .closing, .inner: space(FormulaSpace.thin.width)
        default: break
        }
    }

    /// What the first of the parts after a function's name does; growing brackets are brackets here.
    private static func argumentClass(_ parts: ArraySlice<Formula>) -> SymbolClass? {
        for part in parts {
            if case .fenced = part { return .opening }
            if let kind = part.symbolClass { return kind }
        }
        return nil
    }

    /// After a function's name: the sign that it is applied, and a space unless a bracket follows.
    private mutating func applied(_ next: SymbolClass?) {
        switch next {
        case .opening: markup.element("mo", text: "\u{2061}")
        case .ordinary, .inner, .large:
            markup.element("mo", text: "\u{2061}")
            space(FormulaSpace.thin.width)
        default: break
        }
    }

    // MARK: Parts

    mutating func part(_ part: Formula, _ neighbours: Neighbours) {
        switch part {
        case .row(let parts):
            markup.open("mrow")
            row(parts, afterCell: false)
            markup.close("mrow")
        case .identifier(let name, let style): identifier(name, style)
        case .number(let digits, let style): number(digits, style)
        case .symbol(let symbol): self.symbol(symbol, neighbours)
        case .function(let function): markup.element("mi", text: function.name)
        case .text(let words, let style): text(words, style)
        case .space(let space): self.space(space.width)
        case .fraction(let fraction): self.fraction(fraction)
        case .root(let radicand, let index): root(radicand, index)
        case .scripts(let scripts): self.scripts(scripts, neighbours)
        case .decorated(let decoration, let content): decorated(decoration, content)
        case .stacked(let base, let above, let below): stacked(base, above, below, neighbours)
        case .arrow(let text, let above, let below): arrow(text, above, below)
        case .delimiter(let delimiter): self.delimiter(delimiter)
        case .fenced(let fence): self.fence(fence)
        case .table(let table): self.table(table)
        case .sized(let size, let content): sized(size, content)
        case .classed(let kind, let content): classed(kind, content, neighbours)
        case .tag(let text, let bare):
            space(FormulaSpace.twoQuads.width)
            markup.element("mtext", text: bare ? text : "(" + text + ")")
        case .label: break
        case .reference(let name, let parenthesised):
            let number = references(name) ?? name
            markup.element("mtext", text: parenthesised ? "(" + number + ")" : number)
        case .unknown(let source): markup.element("mtext", [MarkupAttribute("class", "unknown")], text: source)
        }
    }

    mutating func space(_ width: Int) {
        if width < 0 {
            // A negative width counts as none.
            return markup.empty("mspace", [MarkupAttribute("style", "margin-left:-" + MathMLWriter.em(-width))])
        }
        markup.empty("mspace", [MarkupAttribute("width", MathMLWriter.em(width))])
    }

    /// Thousandths of the letter size as a length.
    static func em(_ thousandths: Int) -> String {
        var fraction = String(thousandths % 1000)
        while fraction.utf8.count < 3 { fraction = "0" + fraction }
        while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
        return String(thousandths / 1000) + (fraction.isEmpty ? "" : "." + fraction) + "em"
    }
}

/// What a part of a row stands between.
struct Neighbours {
    enum Place {
        /// The only content of its element, where no space is wanted.
        case alone
        case inRow
    }

    /// What the part does here, after TeX's rule for signs.
    var kind: SymbolClass
    var stands: Place
    var previous: SymbolClass?
    var next: SymbolClass?
    /// Whether it is the first of a cell that continues a line.
    var opensCell = false
    var closesBar = false
    /// Whether limits stay below it also in a line.
    var keepsLimits = false
    /// Whether something stands above or below it.
    var isStacked = false

    init(kind: SymbolClass, stands: Place) {
        self.kind = kind
        self.stands = stands
    }
}

extension Formula {
    fileprivate var endsInPunctuation: Bool {
        guard case .row(let parts) = self else { return symbolClass == .punctuation }
        return parts.last.map { $0.endsInPunctuation } ?? false
    }

    /// Whether it is set upright and needs space to its argument.
    var isFunction: Bool {
        switch self {
        case .function: true
        case .scripts(let scripts): scripts.base.isFunction
        case .stacked(let base, _, _): base.isFunction
        case .classed(.large, let content): !content.isLargeSymbol
        default: false
        }
    }

    fileprivate var isTag: Bool {
        if case .tag = self { return true }
        return false
    }

    var isLargeSymbol: Bool {
        if case .symbol(let symbol) = self { return symbol.kind == .large }
        return false
    }
}
