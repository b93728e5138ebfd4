import LectureModel

extension ProseWriter {
    mutating func table(_ table: Table) {
        element("table") { prose in
            prose.section("thead") { prose in
                prose.row(table.head, table.alignments, isHead: true)
            }
            if !table.rows.isEmpty {
                prose.section("tbody") { prose in
                    for row in table.rows { prose.row(row, table.alignments, isHead: false) }
                }
            }
            prose.startLine()
        }
    }

    private mutating func section(_ name: StaticString, _ content: (inout ProseWriter) -> Void) {
        startLine()
        element(name) { prose in
            content(&prose)
            prose.startLine()
        }
    }

    private mutating func row(_ cells: [TableCell], _ alignments: [Table.Alignment], isHead: Bool) {
        startLine()
        element("tr") { prose in
            for (cell, alignment) in zip(cells, alignments) {
                prose.startLine()
                let attributes = ProseWriter.attributes(of: alignment)
                prose.element(isHead ? "th" : "td", attributes) { $0.inlines(cell.inlines) }
            }
            prose.startLine()
        }
    }

    private static func attributes(of alignment: Table.Alignment) -> [MarkupAttribute] {
        switch alignment {
        case .none: []
        case .left: [MarkupAttribute("align", "left")]
        case .center: [MarkupAttribute("align", "center")]
        case .right: [MarkupAttribute("align", "right")]
        }
    }
}
