import LectureModel

/// Writes a lecture as the body of a page; its extensions hold one kind of block each.
struct PageWriter {
    let report: Report
    let formulas: FormulaSource
    var writer = MarkupWriter()
    /// Notes that cannot stand beside their line; they wait for the end of their section.
    var waitingNotes: [Int] = []
    /// Notes of the line that is being written, until the next space lets them in.
    var lineNotes: [Int] = []
    /// Where notes may stand right after their reference: in paragraphs alone.
    var admitsNotes = false
    /// Inside a link no other link may begin.
    var isInsideLink = false
    /// Whether the page needs the font of formulas.
    var usesFormulas = false
    /// Whether tensors of the cell that is being written are coloured.
    var showsHeat = false
    /// The ids whose targets references show beside themselves.
    var previewed: Set<String> = []
    /// Where the drawing of each labelled figure is, for its preview.
    var drawings: [String: DrawingPlace] = [:]
    /// How many scrollers and figures have been written: part of ids and labels that must differ.
    var serial = 0
    /// The words of the heading that was written last: an exercise of the same name does not repeat them.
    var lastHeading = ""

    init(_ report: Report) {
        self.report = report
        formulas = FormulaSource(report.lecture.frontMatter)
    }

    /// Writes an element around what `content` writes.
    mutating func element(
        _ name: StaticString, _ attributes: [MarkupAttribute] = [], _ content: (inout PageWriter) -> Void
    ) {
        writer.open(name, attributes)
        content(&self)
        writer.close(name)
    }

    /// A box that scrolls for itself, reachable by keyboard, so that the page never moves sideways.
    mutating func scroller(
        _ label: String, className: String = "scroller", _ content: (inout PageWriter) -> Void
    ) {
        element("div", PageWriter.scrolling(label, className: className), content)
    }

    static func scrolling(_ label: String, className: String) -> [MarkupAttribute] {
        [
            MarkupAttribute("class", className), MarkupAttribute("tabindex", "0"), MarkupAttribute("role", "group"),
            MarkupAttribute("aria-label", label),
        ]
    }

    /// Writes blocks in their order.
    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    mutating func block(_ block: Block) {
        switch block {
        case .heading(let heading): self.heading(heading)
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .list(let list): self.list(list)
        case .quote(let quote): element("blockquote") { $0.blocks(quote.blocks) }
        case .callout(let callout): self.callout(callout)
        case .table(let table): self.table(table)
        case .listing(let listing): self.listing(listing)
        case .formula(let formula): displayFormula(formula)
        case .cell(let index, _): cell(index)
        case .exercise(let index, _): exercise(index)
        case .figure(let figure): imageFigure(figure)
        case .thematicBreak: writer.empty("hr")
        case .html(let html): rawHTML(html.source, isBlock: true)
        }
        writer.literal("\n")
    }

    /// Markup of a trusted author as it stands; of anyone else as text.
    mutating func rawHTML(_ source: String, isBlock: Bool) {
        if report.trustsHTML {
            writer.trusted(source)
        } else if isBlock {
            writer.element("p", text: source)
        } else {
            writer.text(source)
        }
    }
}

extension MarkupAttribute {
    static func className(_ name: String) -> MarkupAttribute { MarkupAttribute("class", name) }

    /// An id, for what has one.
    static func identifier(_ name: String?) -> [MarkupAttribute] {
        guard let name, !name.isEmpty else { return [] }
        return [MarkupAttribute("id", name)]
    }
}
