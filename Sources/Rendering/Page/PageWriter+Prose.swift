import LectureModel

extension PageWriter {
    /// A heading of the text; that of level 1 is the page's own, in its header.
    mutating func heading(_ heading: Heading) {
        if heading.level <= 2 { flushNotes() }
        lastHeading = heading.inlines.plain
        guard heading.level > 1 else { return }
        let attributes =
            MarkupAttribute.identifier(heading.identifier) + (heading.number.isEmpty ? [] : [.className("numbered")])
        switch heading.level {
        case 2: element("h2", attributes) { $0.headingContent(heading) }
        case 3: element("h3", attributes) { $0.headingContent(heading) }
        case 4: element("h4", attributes) { $0.headingContent(heading) }
        case 5: element("h5", attributes) { $0.headingContent(heading) }
        default: element("h6", attributes) { $0.headingContent(heading) }
        }
    }

    /// The number stands apart, so that the lines of a long heading begin under each other.
    private mutating func headingContent(_ heading: Heading) {
        guard !heading.number.isEmpty else { return inlines(heading.inlines) }
        writer.element("span", [.className("number")], text: heading.number)
        writer.literal(" ")
        element("span") { $0.inlines(heading.inlines) }
    }

    mutating func paragraph(_ paragraph: Paragraph) {
        guard let choices = LetteredList.items(of: paragraph.inlines) else {
            element("p") { $0.notedInlines(paragraph.inlines) }
            return
        }
        element("ol", [MarkupAttribute("type", "a")]) { page in
            for choice in choices { page.element("li") { $0.notedInlines(choice) } }
        }
    }

    mutating func list(_ list: List) {
        var attributes: [MarkupAttribute] = []
        if let start = list.start, start != 1 { attributes.append(MarkupAttribute("start", String(start))) }
        if list.start == nil {
            element("ul", attributes) { $0.items(of: list) }
        } else {
            element("ol", attributes) { $0.items(of: list) }
        }
    }

    private mutating func items(of list: List) {
        for item in list.items {
            element("li") { page in
                for block in item.blocks {
                    if list.isTight, case .paragraph(let paragraph) = block {
                        page.notedInlines(paragraph.inlines)
                    } else {
                        page.block(block)
                    }
                }
            }
        }
    }

    /// A table of the author; one with many columns may use the margin too.
    mutating func table(_ table: Table) {
        let className = table.alignments.count > 6 ? "scroller wide" : "scroller"
        element("div", [.className("grid")]) { page in
            page.scroller(PageWords.table, className: className) { page in
                page.element("table") { $0.tableContent(table) }
            }
        }
    }

    private mutating func tableContent(_ table: Table) {
        element("thead") { page in
            page.element("tr") { page in
                for (cell, alignment) in zip(table.head, table.alignments) {
                    page.headCell(cell, PageWriter.attributes(of: alignment))
                }
            }
        }
        guard !table.rows.isEmpty else { return }
        element("tbody") { page in
            for row in table.rows {
                page.element("tr") { page in
                    for (cell, alignment) in zip(row, table.alignments) {
                        page.element("td", PageWriter.attributes(of: alignment)) { $0.inlines(cell.inlines) }
                    }
                }
            }
        }
    }

    /// An empty corner is no heading.
    private mutating func headCell(_ cell: TableCell, _ attributes: [MarkupAttribute]) {
        guard !cell.inlines.isEmpty else {
            writer.element("td", attributes, text: "")
            return
        }
        element("th", [MarkupAttribute("scope", "col")] + attributes) { $0.inlines(cell.inlines) }
    }

    private static func attributes(of alignment: Table.Alignment) -> [MarkupAttribute] {
        switch alignment {
        case .none, .left: []
        case .center: [.className("center")]
        case .right: [.className("right")]
        }
    }

    /// Code that does not run.
    mutating func listing(_ listing: Listing) {
        scroller(PageWords.code, className: "listing scroller") { page in
            page.code(listing.code, language: listing.language)
        }
    }
}
