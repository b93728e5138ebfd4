import LectureModel

/// Cuts a lecture into the cells of a notebook: prose between cells is one, and so is each cell.
struct NotebookCells {
    private let report: Report
    private(set) var cells: [NotebookCell] = []
    private var prose: [[String]] = []

    init(_ report: Report) {
        self.report = report
        var markdown = MarkdownWriter(report, flavor: .jupyter, figures: .inline)
        prose.append(markdown.header())
        for block in report.lecture.blocks {
            switch block {
            case .cell(let index, _): code(index, &markdown)
            case .exercise(let index, _): exercise(report.lecture.exercises[index], &markdown)
            case .heading, .paragraph, .list, .quote, .callout, .table, .listing, .formula, .figure, .thematicBreak,
                .html:
                prose.append(markdown.lines(of: block))
            }
        }
        prose.append(markdown.footnotes())
        flush()
    }

    private mutating func code(_ index: Int, _ markdown: inout MarkdownWriter) {
        let cell = report.lecture.cells[index]
        let outputs = report.visibleOutputs(ofCell: index)
        if let caption = cell.options.caption {
            let name = PageWords.name(of: report.kind(of: cell, outputs), number: cell.number)
            prose.append(["**" + name + "** " + markdown.text(caption.inlines)])
        }
        flush()
        cells.append(NotebookCell(content: .code(MarkdownText.lines(of: CodeText.trimmed(cell.solved)), outputs)))
    }

    private mutating func exercise(_ exercise: Exercise, _ markdown: inout MarkdownWriter) {
        let points = exercise.points.map { " · " + PageWords.points($0) } ?? ""
        let title = PageWords.exercise(exercise.number) + " " + markdown.text(exercise.title)
        prose.append(["**" + title + "**" + points])
        prose.append(markdown.lines(of: exercise.statement))
        for (index, hint) in exercise.hints.enumerated() {
            let summary = PageWords.hint(index + 1, of: exercise.hints.count)
            prose.append(MarkdownWriter.folded(summary, markdown.paragraphLines(hint.inlines)))
        }
        for index in [exercise.answer] + exercise.tests { code(index, &markdown) }
    }

    private mutating func flush() {
        let lines = MarkdownWriter.paragraphs(prose)
        prose = []
        if !lines.isEmpty { cells.append(NotebookCell(content: .prose(lines))) }
    }
}
