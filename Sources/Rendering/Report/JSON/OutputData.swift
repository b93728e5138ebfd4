import Diagnostics
import Figures
import Formulas
import LectureModel

/// Writes outputs of cells as data.
struct OutputData {
    private let report: Report

    init(_ report: Report) {
        self.report = report
    }

    func write(_ outputs: [Output], to writer: inout JSONWriter) {
        writer.objects(outputs) { output($0, &$1) }
    }

    private func output(_ output: Output, _ writer: inout JSONWriter) {
        switch output {
        case .text(let text):
            writer.member("kind", "text")
            writer.member("text", text)
        case .value(let value): self.value(value, &writer)
        case .formula(let formula):
            writer.member("kind", "formula")
            writer.member("tex", TeXWriter.string(formula))
        case .figure(let figure): self.figure(figure, &writer)
        case .steps(let steps):
            writer.member("kind", "steps")
            writer.member("steps") { self.steps(steps, &$0) }
        case .check(let verdict): check(verdict, &writer)
        case .diagnostics(let diagnostics):
            writer.member("kind", "diagnostics")
            writer.member("diagnostics") { self.diagnostics(diagnostics, &$0) }
        }
    }

    private func figure(_ figure: Figure, _ writer: inout JSONWriter) {
        writer.member("kind", "figure")
        writer.member("title", optional: figure.title)
        writer.member("caption", optional: figure.caption)
        writer.member("alternative", figure.alternativeText)
        if let table = figure.dataTable {
            writer.member("columns", table.header)
            writer.member("rows") { writer in
                writer.array { writer in
                    for row in table.rows { writer.element { $0.texts(row) } }
                }
            }
        }
        writer.member("drawings", FigureRenderer.standalone(figure).map { $0.svg })
    }

    private func steps(_ steps: [Step], _ writer: inout JSONWriter) {
        writer.array { writer in
            for step in steps {
                writer.element { writer in
                    writer.object { writer in
                        writer.member("label", optional: step.label)
                        writer.member("symbol", optional: step.symbol.map { TeXWriter.string($0) })
                        writer.member("stages", step.stages.map { TeXWriter.string($0) })
                    }
                }
            }
        }
    }

    private func check(_ verdict: CheckVerdict, _ writer: inout JSONWriter) {
        writer.member("kind", "check")
        writer.member("passed", verdict.passed)
        writer.member("message", optional: verdict.message)
        writer.member("got", optional: verdict.got)
        writer.member("expected", optional: verdict.expected)
        writer.member("points", verdict.points)
    }

    private func diagnostics(_ diagnostics: [Diagnostic], _ writer: inout JSONWriter) {
        writer.array { writer in
            for diagnostic in diagnostics {
                writer.element { self.diagnostic(diagnostic, &$0) }
            }
        }
    }

    private func diagnostic(_ diagnostic: Diagnostic, _ writer: inout JSONWriter) {
        let place = report.sources.location(of: diagnostic.range.lower)
        writer.object { writer in
            writer.member("severity", diagnostic.severity.word)
            writer.member("message", diagnostic.message)
            writer.member("file", DiagnosticFormatter.name(ofFile: place.file))
            writer.member("line", place.line)
            writer.member("column", place.column)
            if !diagnostic.notes.isEmpty { writer.member("notes") { self.diagnostics(diagnostic.notes, &$0) } }
        }
    }

    private func value(_ value: ShownValue, _ writer: inout JSONWriter) {
        writer.member("kind", "value")
        writer.member("name", optional: value.name)
        writer.member("type", value.type)
        writer.member("text", value.text)
        writer.member("form") { self.form(value.form, &$0) }
    }

    private func form(_ form: ShownValue.Form, _ writer: inout JSONWriter) {
        writer.object { writer in
            switch form {
            case .scalar(let text): writer.member("scalar", text)
            case .text(let text): writer.member("text", text)
            case .tensor(let shape, let elements):
                writer.member("shape") { $0.numbers(shape) }
                writer.member("elements") { $0.numbers(elements) }
            case .sequence(let elements): writer.member("sequence") { self.forms(elements, &$0) }
            case .table(let columns, let rows):
                writer.member("columns", columns)
                writer.member("rows") { writer in
                    writer.array { writer in
                        for row in rows { writer.element { self.forms(row, &$0) } }
                    }
                }
            case .record(let type, let fields): record(type, fields, &writer)
            }
        }
    }

    private func forms(_ forms: [ShownValue.Form], _ writer: inout JSONWriter) {
        writer.array { writer in
            for form in forms { writer.element { self.form(form, &$0) } }
        }
    }

    private func record(_ type: String, _ fields: [ShownValue.Field], _ writer: inout JSONWriter) {
        writer.member("record", type)
        writer.member("fields") { writer in
            writer.array { writer in
                for field in fields {
                    writer.element { writer in
                        writer.object { writer in
                            writer.member("name", field.name)
                            writer.member("value") { self.form(field.value, &$0) }
                        }
                    }
                }
            }
        }
    }
}
