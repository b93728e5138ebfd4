import LectureModel

extension MarkdownWriter {
    mutating func lines(of heading: Heading) -> [String] {
        guard heading.level > 1 else { return [] }
        let number = heading.number.isEmpty ? "" : heading.number + " "
        let words = MarkdownWriter.oneLine(text(heading.inlines))
        let anchor = heading.label == nil ? "" : " " + MarkdownWriter.anchor(heading.identifier)
        return [String(repeating: "#", count: heading.level) + " " + number + words + anchor]
    }

    mutating func paragraphLines(_ inlines: [Inline]) -> [String] {
        guard let choices = LetteredList.items(of: inlines) else {
            return MarkdownText.lines(of: text(inlines)).map(MarkdownText.escapedAtStart)
        }
        return choices.enumerated().map { index, choice in
            let letter = String(decoding: [UInt8(97 + index)], as: UTF8.self)
            return letter + ". " + text(choice) + (index + 1 < choices.count ? "\\" : "")
        }
    }

    mutating func lines(of list: List) -> [String] {
        var parts: [[String]] = []
        for (index, item) in list.items.enumerated() {
            let marker = list.start.map { String($0 + index) + ". " } ?? "- "
            let body = list.isTight ? item.blocks.flatMap { lines(of: $0) } : lines(of: item.blocks)
            let others = String(repeating: " ", count: marker.utf8.count)
            parts.append(body.isEmpty ? [marker] : MarkdownWriter.indented(body, first: marker, others: others))
        }
        return list.isTight ? parts.flatMap { $0 } : MarkdownWriter.paragraphs(parts)
    }

    /// GitHub knows five kinds of callouts; the questions are quotes with a heading.
    mutating func lines(of callout: Callout) -> [String] {
        let title = callout.title.map { text($0.inlines) }
        switch callout.kind {
        case .note, .tip, .important, .warning, .caution:
            let body = MarkdownWriter.paragraphs([title.map { ["**" + $0 + "**"] } ?? [], calloutBody(callout)])
            return MarkdownWriter.quoted(["[!" + callout.kind.rawValue.uppercased() + "]"] + body)
        case .predict, .explain, .recall:
            let head = "**" + PageWords.title(of: callout.kind) + (title.map { ": " + $0 } ?? "") + "**"
            return MarkdownWriter.quoted(MarkdownWriter.paragraphs([[head], calloutBody(callout)]))
        }
    }

    private mutating func calloutBody(_ callout: Callout) -> [String] {
        var parts = [lines(of: callout.body)]
        if let answer = callout.answer {
            parts.append(MarkdownWriter.folded(PageWords.answer(to: callout.kind), lines(of: answer)))
        }
        if let citation = callout.citation, !citation.lecture.isEmpty {
            parts.append([PageWords.lookUp(inLecture: MarkdownText.escaped(citation.lecture))])
        }
        return MarkdownWriter.paragraphs(parts)
    }

    mutating func lines(of table: Table) -> [String] {
        var lines = [row(table.head)]
        lines.append("|" + table.alignments.map { MarkdownWriter.rule($0) + "|" }.joined())
        for row in table.rows { lines.append(self.row(row)) }
        return lines
    }

    private mutating func row(_ cells: [TableCell]) -> String {
        "|" + cells.map { " " + MarkdownWriter.oneLine(text($0.inlines)) + " |" }.joined()
    }

    private static func rule(_ alignment: Table.Alignment) -> String {
        switch alignment {
        case .none: " --- "
        case .left: " :-- "
        case .center: " :-: "
        case .right: " --: "
        }
    }

    static func oneLine(_ text: String) -> String {
        MarkdownText.lines(of: text).joined(separator: " ")
    }

    mutating func lines(of figure: ImageFigure) -> [String] {
        let picture = image(figure.image)
        let caption = text(figure.caption)
        let name = figure.number.isEmpty ? "" : "**" + PageWords.name(of: .figure, number: figure.number) + "** "
        return MarkdownWriter.paragraphs([
            [MarkdownWriter.anchor(figure.label) + picture], caption.isEmpty && name.isEmpty ? [] : [name + caption],
        ])
    }
}
