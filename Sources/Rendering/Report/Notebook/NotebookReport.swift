import Diagnostics
import Figures
import Formulas
import LectureModel

/// The report as a Jupyter notebook (nbformat 4.5), with the outputs that the run gave.
public struct NotebookReport {
    private let report: Report

    public init(_ report: Report) {
        self.report = report
    }

    public func write() -> [UInt8] {
        var writer = JSONWriter()
        let cells = NotebookCells(report).cells
        writer.object { writer in
            writer.member("cells") { writer in
                writer.array { writer in
                    for (index, cell) in cells.enumerated() {
                        writer.element { self.cell(cell, index, &$0) }
                    }
                }
            }
            writer.member("metadata") { metadata(&$0) }
            writer.member("nbformat", 4)
            writer.member("nbformat_minor", 5)
        }
        return writer.bytes + [10]
    }

    private func metadata(_ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("kernelspec") { writer in
                writer.object { writer in
                    writer.member("display_name", "Swift")
                    writer.member("language", "swift")
                    writer.member("name", "swift")
                }
            }
            writer.member("language_info") { writer in
                writer.object { writer in
                    writer.member("file_extension", ".swift")
                    writer.member("mimetype", "text/x-swift")
                    writer.member("name", "swift")
                }
            }
            writer.member("title", report.plainTitle)
        }
    }

    private func cell(_ cell: NotebookCell, _ index: Int, _ writer: inout JSONWriter) {
        writer.object { writer in
            switch cell.content {
            case .prose(let lines):
                writer.member("cell_type", "markdown")
                writer.member("id", "cell-" + String(index + 1))
                writer.member("metadata") { $0.object { _ in } }
                source(lines, &writer)
            case .code(let lines, let outputs):
                writer.member("cell_type", "code")
                writer.member("execution_count") { $0.null() }
                writer.member("id", "cell-" + String(index + 1))
                writer.member("metadata") { $0.object { _ in } }
                writer.member("outputs") { self.outputs(outputs, &$0) }
                source(lines, &writer)
            }
        }
    }

    /// Lines as nbformat keeps them: each with its line feed but the last.
    private func source(_ lines: [String], _ writer: inout JSONWriter) {
        writer.member("source", NotebookReport.terminated(lines))
    }

    private static func terminated(_ lines: [String]) -> [String] {
        lines.enumerated().map { index, line in index + 1 < lines.count ? line + "\n" : line }
    }

    private func outputs(_ outputs: [Output], _ writer: inout JSONWriter) {
        writer.objects(outputs) { output($0, &$1) }
    }

    private func output(_ output: Output, _ writer: inout JSONWriter) {
        switch output {
        case .text(let text): stream(text, &writer)
        case .value(let value): display(&writer) { $0.member("text/plain", NotebookReport.text(of: value)) }
        case .formula(let formula):
            display(&writer) { writer in
                writer.member("text/latex", "$$" + TeXWriter.string(formula) + "$$")
                writer.member("text/plain", PlainTextWriter.string(formula))
            }
        case .figure(let figure): self.figure(figure, &writer)
        case .steps(let steps): self.steps(steps, &writer)
        case .check(let verdict):
            let markdown = MarkdownWriter(report, flavor: .jupyter, figures: .inline)
            stream(markdown.lines(of: [verdict]).joined(separator: "\n") + "\n", &writer)
        case .diagnostics(let diagnostics): error(diagnostics, &writer)
        }
    }

    /// A notebook has one picture for an output: of frames the last, which shows what they lead to.
    private func figure(_ figure: Figure, _ writer: inout JSONWriter) {
        display(&writer) { writer in
            writer.member("image/svg+xml", FigureRenderer.standalone(figure).last?.svg ?? "")
            writer.member("text/plain", figure.alternativeText)
        }
    }

    private static func text(of value: ShownValue) -> String {
        (value.name.map { $0 + " = " } ?? "") + value.text
    }

    private func stream(_ text: String, _ writer: inout JSONWriter) {
        writer.member("output_type", "stream")
        writer.member("name", "stdout")
        writer.member(
            "text",
            NotebookReport.terminated(text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }))
    }

    private func display(_ writer: inout JSONWriter, _ data: (inout JSONWriter) -> Void) {
        writer.member("output_type", "display_data")
        writer.member("metadata") { $0.object { _ in } }
        writer.member("data") { $0.object(data) }
    }

    private func steps(_ steps: [Step], _ writer: inout JSONWriter) {
        let rows = steps.flatMap { step in
            step.stages.enumerated().map { index, stage in
                [index == 0 ? step.symbol ?? Formula.empty : Formula.empty, Formula.joined([.equals, stage])]
            }
        }
        let formula = Formula.aligned(rows)
        display(&writer) { writer in
            writer.member("text/latex", "$$" + TeXWriter.string(formula) + "$$")
            writer.member("text/plain", PlainTextWriter.string(formula))
        }
    }

    private func error(_ diagnostics: [Diagnostic], _ writer: inout JSONWriter) {
        let text = DiagnosticFormatter(report.sources, namesFolders: false).format(diagnostics)
        writer.member("output_type", "error")
        writer.member("ename", diagnostics.first?.severity.word ?? "error")
        writer.member("evalue", diagnostics.first?.message ?? "")
        writer.member("traceback", MarkdownText.lines(of: text.ansi))
    }
}
