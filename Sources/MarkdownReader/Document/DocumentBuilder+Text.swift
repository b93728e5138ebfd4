import Diagnostics
import Formulas
import LectureModel

extension DocumentBuilder {
    /// A paragraph, with the tables, display formulas and figures that libcmark took for its text.
    mutating func appendText(_ raw: RawBlock, to built: inout [Block]) {
        appendText(raw.content, to: &built)
    }

    mutating func appendText(_ content: InlineSource, to built: inout [Block]) {
        guard !content.isEmpty else { return }
        let reader = TableReader(source: state.source, content: content, isFull: isFull)
        guard let table = reader.read() else { return appendParagraph(content, to: &built) }
        if table.start > 0 {
            appendParagraph(content.part(0..<table.start - 1), to: &built)
        }
        built.append(.table(self.table(table, content)))
    }

    private func table(_ raw: TableReader.RawTable, _ content: InlineSource) -> Table {
        let range = state.source.range(content.offsets(raw.start..<content.bytes.count))
        return Table(
            alignments: raw.alignments, head: raw.head.map { cell($0, range) },
            rows: raw.rows.map { $0.map { cell($0, range) } }, range: range)
    }

    private func cell(_ content: InlineSource, _ table: SourceRange) -> TableCell {
        let range =
            content.isEmpty
            ? SourceRange(at: table.upper) : state.source.range(content.offsets(0..<content.bytes.count))
        return TableCell(inlines: InlineParser.parse(content, state), range: range)
    }

    private mutating func appendParagraph(_ content: InlineSource, to built: inout [Block]) {
        let inlines = InlineParser.parse(content, state)
        guard isFull else {
            return built.append(.paragraph(Paragraph(inlines: inlines, range: range(of: content))))
        }
        var run: [Inline] = []
        for inline in inlines {
            if case .formula(let formula) = inline, formula.isDisplay {
                flush(&run, to: &built)
                built.append(display(formula))
            } else {
                run.append(inline)
            }
        }
        flush(&run, to: &built)
    }

    private func range(of content: InlineSource) -> SourceRange {
        state.source.range(content.offsets(0..<content.bytes.count))
    }

    /// Ends a paragraph before or behind a display formula.
    private mutating func flush(_ run: inout [Inline], to built: inout [Block]) {
        let inlines = run.trimmed
        run = []
        guard let first = inlines.first, let last = inlines.last else { return }
        if inlines.count == 1, case .image(let image) = first {
            return built.append(figure(image))
        }
        for inline in inlines { reportStrayLabel(inline) }
        built.append(.paragraph(Paragraph(inlines: inlines, range: first.range.union(last.range))))
    }

    private func reportStrayLabel(_ inline: Inline) {
        if case .image(let image) = inline {
            checkPath(image)
            if image.label != nil { state.report(.error, DocumentMessages.wholeImageLabel, at: image.range) }
        }
    }

    // MARK: Formulas

    private mutating func display(_ formula: InlineFormula) -> Block {
        .formula(display(formula.tex, label: formula.label, range: formula.range))
    }

    /// A display formula: its label is that behind it, or the one in the TeX; its number follows from either.
    mutating func display(_ tex: TeXSource, label: String?, range: SourceRange) -> DisplayFormula {
        let inner = TeXCommands(tex.source)
        let name = label ?? inner.argument(of: "\\label{")
        let tag = tex.formula?.ownNumber
        var number = tag?.text
        if let name {
            let shown = number ?? state.labels.nextNumber(.equation)
            number = shown
            add(.equation, name, number: shown, range: range)
        }
        return DisplayFormula(tex: tex, label: name, number: number, isBare: tag?.isBare ?? false, range: range)
    }

    // MARK: Figures

    private mutating func figure(_ image: Image) -> Block {
        checkPath(image)
        guard image.label != nil || image.title != nil else {
            return .paragraph(Paragraph(inlines: [.image(image)], range: image.range))
        }
        let number = state.labels.nextNumber(.figure)
        if let label = image.label { add(.figure, label, number: number, range: image.range) }
        let caption = image.title.map { [Inline.text($0, image.range)] } ?? image.alternative
        return .figure(
            ImageFigure(image: image, caption: caption, label: image.label, number: number, range: image.range))
    }

    private func checkPath(_ image: Image) {
        if isFull, !LecturePath.isInside(image.source) {
            state.report(.error, DocumentMessages.badImagePath, at: image.range)
        }
    }

    // MARK: Labels

    /// Adds a label; or says that there is one of that name, and is false.
    @discardableResult
    mutating func add(_ kind: Label.Kind, _ name: String, number: String, range: SourceRange) -> Bool {
        let others: [Label.Kind] = [.section, .figure, .table, .equation, .exercise]
        if !name.hasPrefix(kind.prefix), others.contains(where: { name.hasPrefix($0.prefix) }) {
            state.report(.error, DocumentMessages.labelPrefix(name, kind.prefix), at: range)
        }
        guard let first = state.labels.add(kind, name, number: number, range: range) else { return true }
        let note = Diagnostic(.note, DocumentMessages.firstLabel, at: first.range)
        state.report(.error, DocumentMessages.duplicateLabel(name), at: range, notes: [note])
        return false
    }
}

extension [Inline] {
    /// Without breaks and blanks at either end.
    fileprivate var trimmed: [Inline] {
        var trimmed = Array(drop(while: \.isBlank))
        while let last = trimmed.last, last.isBlank { trimmed.removeLast() }
        if let first = trimmed.first { trimmed[0] = first.withoutLeadingBlanks }
        if let last = trimmed.last { trimmed[trimmed.count - 1] = last.withoutTrailingBlanks }
        return trimmed
    }
}

extension Inline {
    fileprivate var isBlank: Bool {
        switch self {
        case .softBreak, .lineBreak: true
        case .text(let text, _): text.utf8.allSatisfy(\.isSpace)
        default: false
        }
    }

    fileprivate var withoutLeadingBlanks: Inline {
        guard case .text(let text, let range) = self else { return self }
        let rest = text.drop { $0 == " " }
        let lower = range.lower.advanced(by: text.utf8.count - rest.utf8.count)
        return .text(String(rest), SourceRange(lower, range.upper))
    }

    fileprivate var withoutTrailingBlanks: Inline {
        guard case .text(let text, let range) = self else { return self }
        let blanks = text.utf8.reversed().prefix { $0 == .space }.count
        return .text(String(text.dropLast(blanks)), SourceRange(range.lower, range.upper.advanced(by: -blanks)))
    }
}

extension Formula {
    /// What the first `\tag` gives, in plain text.
    fileprivate var ownNumber: (text: String, isBare: Bool)? {
        switch self {
        case .tag(let text, let isBare): return (text, isBare)
        case .row(let parts): return Formula.firstNumber(in: parts)
        case .table(let table): return Formula.firstNumber(in: table.rows.flatMap { $0 })
        default: return nil
        }
    }

    private static func firstNumber(in parts: [Formula]) -> (text: String, isBare: Bool)? {
        for part in parts {
            if let number = part.ownNumber { return number }
        }
        return nil
    }
}
