import Formulas
import LectureModel

/// Writes a lecture as lines of Markdown; its extensions hold one kind of block each.
struct MarkdownWriter {
    /// Whose reading of formulas and figures the text is written for.
    enum Flavor {
        case gitHub, jupyter
    }

    let report: Report
    let flavor: Flavor
    let figures: MarkdownReport.Figures
    let formulas: FormulaSource
    /// Figures drawn and pictures met on the way.
    var files: [WrittenReport.File] = []

    init(_ report: Report, flavor: Flavor, figures: MarkdownReport.Figures = .files) {
        self.report = report
        self.flavor = flavor
        self.figures = figures
        formulas = FormulaSource(report.lecture.frontMatter)
    }

    /// The whole lecture, footnotes last.
    mutating func document() -> [String] {
        var parts = [header()]
        for block in report.lecture.blocks { parts.append(lines(of: block)) }
        parts.append(footnotes())
        return MarkdownWriter.paragraphs(parts)
    }

    /// Title, subtitle, author and date.
    mutating func header() -> [String] {
        let front = report.lecture.frontMatter
        var parts: [[String]] = []
        if let kicker = report.kicker { parts.append([MarkdownText.escaped(kicker)]) }
        let title = report.lecture.title.map { text($0.inlines) } ?? MarkdownText.escaped(report.plainTitle)
        parts.append(["# " + title])
        if let subtitle = front.subtitle { parts.append(["*" + text(subtitle.inlines) + "*"]) }
        if let byline = report.byline { parts.append([MarkdownText.escaped(byline)]) }
        if report.isInstructorsCopy { parts.append(["**" + PageWords.instructorsCopy + "**"]) }
        return MarkdownWriter.paragraphs(parts)
    }

    mutating func footnotes() -> [String] {
        var parts: [[String]] = []
        for note in report.lecture.footnotes where note.number > 0 {
            let body = lines(of: note.blocks)
            parts.append(MarkdownWriter.indented(body, first: "[^" + String(note.number) + "]: ", others: "    "))
        }
        return MarkdownWriter.paragraphs(parts)
    }

    mutating func lines(of blocks: [Block]) -> [String] {
        MarkdownWriter.paragraphs(blocks.map { lines(of: $0) })
    }

    mutating func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let heading): lines(of: heading)
        case .paragraph(let paragraph): paragraphLines(paragraph.inlines)
        case .list(let list): lines(of: list)
        case .quote(let quote): MarkdownWriter.quoted(lines(of: quote.blocks))
        case .callout(let callout): lines(of: callout)
        case .table(let table): lines(of: table)
        case .listing(let listing): MarkdownText.fence(listing.code, language: language(of: listing))
        case .formula(let formula): lines(of: formula)
        case .cell(let index, _): cell(index)
        case .exercise(let index, _): exercise(index)
        case .figure(let figure): lines(of: figure)
        case .thematicBreak: ["***"]
        case .html(let html):
            report.trustsHTML ? MarkdownText.lines(of: html.source) : [MarkdownText.escaped(html.source)]
        }
    }

    private func language(of listing: Listing) -> String {
        let word = listing.language ?? ""
        return word.utf8.allSatisfy { $0 > 32 && $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "<") } ? word : ""
    }

    // MARK: Lines

    /// Puts an empty line between parts that have lines.
    static func paragraphs(_ parts: [[String]]) -> [String] {
        var lines: [String] = []
        for part in parts where !part.isEmpty {
            if !lines.isEmpty { lines.append("") }
            lines += part
        }
        return lines
    }

    static func quoted(_ lines: [String]) -> [String] {
        lines.map { $0.isEmpty ? ">" : "> " + $0 }
    }

    static func indented(_ lines: [String], first: String, others: String) -> [String] {
        var result: [String] = []
        for (index, line) in lines.enumerated() {
            result.append(index == 0 ? first + line : line.isEmpty ? "" : others + line)
        }
        return result
    }

    /// A part behind a summary, which GitHub folds.
    static func folded(_ summary: String, _ lines: [String]) -> [String] {
        var writer = MarkupWriter()
        writer.element("summary", text: summary)
        return ["<details>" + writer.string, ""] + lines + ["", "</details>"]
    }

    /// A place that references lead to.
    static func anchor(_ name: String?) -> String {
        guard let name, !name.isEmpty else { return "" }
        var writer = MarkupWriter()
        writer.element("a", [MarkupAttribute("id", name)], text: "")
        return writer.string
    }
}
