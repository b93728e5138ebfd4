import LectureModel

extension PageWriter {
    /// A value as what it is: a number, a tensor in brackets, a table, a record; anything else as its text.
    mutating func value(_ value: ShownValue) {
        switch value.form {
        case .scalar(let text):
            named(value) { $0.writer.element("span", text: NumberText.typeset(text)) }
        case .text(let text): writer.element("pre", [.className("printed")], text: text)
        case .tensor(let shape, let elements): tensor(TensorLayout(shape: shape, elements: elements), of: value)
        case .sequence(let elements): sequence(elements, of: value)
        case .table(let columns, let rows): table(ValueTable(columns: columns, rows: rows))
        case .record(_, let fields): record(fields)
        }
    }

    /// `name = …` on one line, or without a name the value alone.
    private mutating func named(_ value: ShownValue, kind: String? = nil, _ content: (inout PageWriter) -> Void) {
        element("div", [.className("value")]) { page in
            if let name = value.name {
                page.writer.element("code", text: name)
                page.writer.literal(" = ")
            }
            content(&page)
            if let kind { page.writer.element("span", [.className("label")], text: kind) }
        }
    }

    private mutating func tensor(_ layout: TensorLayout, of value: ShownValue) {
        let kind = layout.shape.isEmpty ? nil : TypeWords.short(value.type) + " " + layout.shapeText
        named(value, kind: kind) { page in
            guard !layout.shape.isEmpty else {
                page.writer.element("span", text: layout.scalar)
                return
            }
            page.scroller((value.name.map { $0 + ", " } ?? "") + (kind ?? "")) { $0.slices(layout) }
        }
    }

    private mutating func slices(_ layout: TensorLayout) {
        let heat = showsHeat ? layout.heat : nil
        for slice in layout.slices {
            if let name = slice.name { writer.element("p", [.className("label")], text: name) }
            element("table", [.className(heat == nil ? "tensor" : "tensor heat")]) { page in
                page.element("tbody") { page in
                    for (row, numbers) in zip(slice.rows, slice.numbers) {
                        page.element("tr") { page in
                            for (entry, number) in zip(row, numbers) {
                                page.writer.element("td", PageWriter.color(number, heat), text: entry)
                            }
                        }
                    }
                }
            }
        }
        if let rest = layout.rest { writer.element("p", [.className("label")], text: rest) }
    }

    /// The colour of a number, and black or white on it.
    private static func color(_ number: Double?, _ heat: ColorMap?) -> [MarkupAttribute] {
        guard let number, let heat else { return [] }
        let color = heat.color(number)
        let ink = color.readableText == .black ? "#000" : "#fff"
        return [MarkupAttribute("style", "background:" + color.hexadecimal + ";color:" + ink)]
    }

    private mutating func sequence(_ elements: [ShownValue.Form], of value: ShownValue) {
        guard elements.count <= 40, elements.allSatisfy({ $0.isPlain }) else {
            writer.element("pre", [.className("printed")], text: value.text)
            return
        }
        named(value) { $0.writer.element("span", text: ShownValue.Form.sequence(elements).line) }
    }

    private mutating func table(_ table: ValueTable) {
        scroller(PageWords.table, className: table.columns.count > 6 ? "scroller wide" : "scroller") { page in
            page.valueTable(table)
        }
    }

    mutating func valueTable(_ table: ValueTable) {
        element("table") { page in
            page.element("thead") { $0.row(table.columns, isHead: true, table) }
            page.element("tbody") { page in
                for row in table.rows { page.row(row, table) }
            }
        }
    }

    /// A row of entries; an empty corner of the head is no heading.
    private mutating func row(_ entries: [String], isHead: Bool = false, _ table: ValueTable) {
        element("tr") { page in
            for (index, entry) in entries.enumerated() {
                let attributes = table.isNumeric[index] ? [MarkupAttribute.className("right")] : []
                if isHead, !entry.isEmpty {
                    page.writer.element("th", [MarkupAttribute("scope", "col")] + attributes, text: entry)
                } else {
                    page.writer.element("td", attributes, text: entry)
                }
            }
        }
    }

    private mutating func record(_ fields: [ShownValue.Field]) {
        scroller(PageWords.table) { page in
            page.element("table") { page in
                page.element("tbody") { page in
                    for field in fields {
                        page.element("tr") { page in
                            page.writer.element("th", [MarkupAttribute("scope", "row")], text: field.name)
                            page.writer.element("td", text: field.value.line)
                        }
                    }
                }
            }
        }
    }
}
