import Diagnostics
import Figures
import LectureModel

extension PageWriter {
    /// A cell of the lecture: its code, then what it gave.
    mutating func cell(_ index: Int) {
        let cell = report.lecture.cells[index]
        let result = report.result(ofCell: index)
        let outputs = report.visibleOutputs(ofCell: index)
        guard cell.showsCode || !outputs.isEmpty || result.state.isUnexpectedlyNotRun else { return }
        let identifier = cell.options.caption == nil ? cell.options.label : nil
        element("div", MarkupAttribute.identifier(identifier) + [.className(className(of: cell, result))]) { page in
            page.code(of: cell, shows: cell.solved)
            page.showsHeat = cell.options.showsHeat
            page.outputs(outputs, of: cell)
            page.showsHeat = false
            page.state(result.state)
        }
    }

    private func className(of cell: Cell, _ result: CellResult) -> String {
        switch result.state {
        case .failed: "cell failed"
        case .notRun(.notEvaluated), .succeeded: cell.options.echo == .hidden ? "bare" : "cell"
        case .notRun: "cell waiting"
        }
    }

    /// The code of a cell as its `echo` says.
    mutating func code(of cell: Cell, shows source: String) {
        guard cell.showsCode else { return }
        let label = cell.options.label.map { PageWords.code + ", " + $0 } ?? PageWords.code
        switch cell.options.echo {
        case .hidden: break
        case .shown where PageWriter.lineCount(of: source) > PageWriter.mostLines:
            element("details", [MarkupAttribute("open", "")]) { page in
                page.writer.element("summary", text: PageWords.lines(PageWriter.lineCount(of: source)))
                page.scroller(label, className: "code scroller") { $0.code(source, language: "swift") }
            }
        case .shown: scroller(label, className: "code scroller") { $0.code(source, language: "swift") }
        case .folded:
            element("details") { page in
                let more = PageWriter.lineCount(of: source) > 1 ? " …" : ""
                page.element("summary") { $0.writer.element("code", text: PageWriter.firstLine(of: source) + more) }
                page.scroller(label, className: "code scroller") { $0.code(source, language: "swift") }
            }
        }
    }

    /// Longer code can be folded by the reader.
    private static let mostLines = 30

    private static func lineCount(of source: String) -> Int {
        CodeText.trimmed(source).utf8.reduce(1) { $1 == 10 ? $0 + 1 : $0 }
    }

    static func firstLine(of source: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: true)
        return lines.first { !$0.allSatisfy { $0.isWhitespace } }.map(String.init) ?? PageWords.code
    }

    private mutating func outputs(_ outputs: [Output], of cell: Cell) {
        guard !outputs.isEmpty else { return }
        guard cell.options.output == .folded else {
            element("div", [.className("output")]) { $0.captioned(outputs, of: cell) }
            return
        }
        element("details") { page in
            page.writer.element("summary", text: PageWords.output)
            page.element("div", [.className("output")]) { $0.captioned(outputs, of: cell) }
        }
    }

    /// Outputs under a number and caption, for a cell that has one; a lone figure has its caption below itself.
    private mutating func captioned(_ outputs: [Output], of cell: Cell) {
        guard let caption = cell.options.caption else {
            self.outputs(outputs)
            return
        }
        let kind = report.kind(of: cell, outputs)
        let name = PageWords.name(of: kind, number: cell.number)
        let attributes =
            MarkupAttribute.identifier(cell.options.label) + [.className(kind == .table ? "table" : "drawn")]
        element("figure", attributes) { page in
            if kind == .table { page.caption(name, caption.inlines) }
            page.outputs(
                outputs, alternative: cell.options.alternative, isCaptioned: true, label: cell.options.label)
            if kind != .table { page.caption(name, caption.inlines, then: PageWriter.captions(of: outputs)) }
            for case .figure(let figure) in outputs { page.data(of: figure) }
        }
    }

    /// What the figures of a captioned cell say of themselves: it goes behind the caption.
    private static func captions(of outputs: [Output]) -> String? {
        for case .figure(let figure) in outputs where figure.caption != nil { return figure.caption }
        return nil
    }

    mutating func caption(_ name: String, _ words: [Inline], then rest: String? = nil) {
        element("figcaption") { page in
            page.writer.element("b", text: name)
            page.writer.literal(" ")
            page.inlines(words)
            if let rest { page.writer.text(" " + rest) }
        }
    }

    /// Outputs one after the other; checks that follow each other are one list.
    mutating func outputs(
        _ outputs: [Output], alternative: String? = nil, isCaptioned: Bool = false, label: String? = nil
    ) {
        var verdicts: [CheckVerdict] = []
        for output in outputs {
            if case .check(let verdict) = output {
                verdicts.append(verdict)
                continue
            }
            self.verdicts(verdicts)
            verdicts = []
            if isCaptioned, case .figure(let figure) = output {
                drawing(figure, alternative: alternative, label: label)
            } else {
                self.output(output, alternative: alternative)
            }
        }
        self.verdicts(verdicts)
    }

    private mutating func output(_ output: Output, alternative: String?) {
        switch output {
        case .text(let text): writer.element("pre", [.className("printed")], text: text)
        case .value(let value): self.value(value)
        case .formula(let formula): shownFormula(formula)
        case .figure(let figure): loneFigure(figure, alternative: alternative)
        case .steps(let steps): self.steps(steps)
        case .check(let verdict): verdicts([verdict])
        case .diagnostics(let diagnostics): self.diagnostics(diagnostics)
        }
        writer.literal("\n")
    }

    /// What went wrong, as the compiler says it, with the caret under its place.
    mutating func diagnostics(_ diagnostics: [Diagnostic]) {
        let text = DiagnosticFormatter(report.sources, namesFolders: false).format(diagnostics)
        scroller(PageWords.diagnostic) { page in
            page.element("pre", [.className("diagnostic")]) { page in
                for run in text.runs { page.run(run) }
            }
        }
    }

    private mutating func run(_ run: StyledText.Run) {
        switch run.style {
        case .plain, .source, .location: writer.text(run.text)
        case .error, .caret: writer.element("span", [.className("error")], text: run.text)
        case .warning: writer.element("span", [.className("warning")], text: run.text)
        case .note: writer.element("span", [.className("comment")], text: run.text)
        case .message: writer.element("b", text: run.text)
        }
    }

    /// The reason in words, a link where the reader can do something about it.
    private mutating func reason(_ reason: NotRunReason) {
        let words = PageWords.reason(reason, in: report.lecture)
        guard case .waitsFor(let identifier) = reason,
            let exercise = report.lecture.exercises.first(where: { $0.identifier == identifier })
        else {
            writer.text(words)
            return
        }
        writer.element("a", [MarkupAttribute("href", "#" + report.identifier(of: exercise))], text: words)
    }

    /// Why a cell did not run.
    private mutating func state(_ state: CellResult.State) {
        guard state.isUnexpectedlyNotRun, case .notRun(let reason) = state else { return }
        element("div", [.className("output")]) { page in
            page.element("p", [.className("label")]) { $0.reason(reason) }
        }
    }
}

extension Cell {
    /// Whether there is code to show: not hidden, and more than option lines.
    var showsCode: Bool { options.echo != .hidden && !code.text.bytes.allSatisfy { $0 == 10 || $0 == 13 || $0 == 32 } }
}
