import LectureModel

/// Writes a document as a bare HTML fragment, byte for byte as CommonMark's own examples have it.
///
/// Links and raw HTML pass through, so it is for trusted files and for tests; what CommonMark does not know is shown by
/// its plainest equivalent. The fragment of a report is what `PageWriter` puts into a page.
public struct ProseWriter {
    let lecture: Lecture
    var writer = MarkupWriter()

    private init(_ lecture: Lecture) {
        self.lecture = lecture
    }

    /// The fragment, one block a line.
    public static func fragment(of lecture: Lecture) -> String {
        var prose = ProseWriter(lecture)
        prose.blocks(lecture.blocks)
        return prose.writer.string
    }

    /// The header, the blocks and the notes of a report, without the page around them.
    public static func fragment(of report: Report) -> String {
        var page = PageWriter(report)
        page.header()
        page.writer.literal("\n")
        page.blocks(report.lecture.blocks)
        page.flushNotes()
        return page.writer.string
    }

    /// Begins a new line unless one has just begun.
    mutating func startLine() {
        if let last = writer.bytes.last, last != UInt8(ascii: "\n") { writer.literal("\n") }
    }

    mutating func blocks(_ blocks: [Block]) {
        for block in blocks { self.block(block) }
    }

    mutating func block(_ block: Block) {
        startLine()
        switch block {
        case .heading(let heading): self.heading(heading)
        case .paragraph(let paragraph): element("p") { $0.inlines(paragraph.inlines) }
        case .list(let list): self.list(list)
        case .quote(let quote): self.quote(quote.blocks)
        case .callout(let callout): self.quote(callout.body + (callout.answer ?? []))
        case .table(let table): self.table(table)
        case .listing(let listing): code(listing.code, language: listing.language)
        case .formula(let formula): element("p") { $0.writer.text("$$" + formula.tex.source + "$$") }
        case .cell(let index, _): cell(index)
        case .exercise(let index, _):
            blocks(lecture.exercises[index].statement)
            cell(lecture.exercises[index].answer)
        case .figure(let figure): element("p") { $0.image(figure.image) }
        case .thematicBreak: writer.empty("hr")
        case .html(let html): writer.trusted(html.source)
        }
        startLine()
    }

    mutating func element(
        _ name: StaticString, _ attributes: [MarkupAttribute] = [], _ content: (inout ProseWriter) -> Void
    ) {
        writer.open(name, attributes)
        content(&self)
        writer.close(name)
    }

    // MARK: Blocks

    private mutating func heading(_ heading: Heading) {
        let attributes = heading.identifier.isEmpty ? [] : [MarkupAttribute("id", heading.identifier)]
        switch heading.level {
        case 1: element("h1", attributes) { $0.inlines(heading.inlines) }
        case 2: element("h2", attributes) { $0.inlines(heading.inlines) }
        case 3: element("h3", attributes) { $0.inlines(heading.inlines) }
        case 4: element("h4", attributes) { $0.inlines(heading.inlines) }
        case 5: element("h5", attributes) { $0.inlines(heading.inlines) }
        default: element("h6", attributes) { $0.inlines(heading.inlines) }
        }
    }

    private mutating func quote(_ content: [Block]) {
        element("blockquote") { prose in
            prose.writer.literal("\n")
            prose.blocks(content)
        }
    }

    private mutating func list(_ list: List) {
        if let start = list.start {
            element("ol", start == 1 ? [] : [MarkupAttribute("start", String(start))]) { $0.items(of: list) }
        } else {
            element("ul") { $0.items(of: list) }
        }
    }

    private mutating func items(of list: List) {
        for item in list.items {
            startLine()
            element("li") { prose in
                for block in item.blocks {
                    if list.isTight, case .paragraph(let paragraph) = block {
                        prose.inlines(paragraph.inlines)
                    } else {
                        prose.block(block)
                    }
                }
            }
        }
        startLine()
    }

    private mutating func cell(_ index: Int) {
        code(lecture.cells[index].code.string + "\n", language: "swift")
    }

    private mutating func code(_ code: String, language: String?) {
        let attributes = language.map { [MarkupAttribute("class", "language-" + $0)] } ?? []
        element("pre") { $0.writer.element("code", attributes, text: code) }
    }
}
