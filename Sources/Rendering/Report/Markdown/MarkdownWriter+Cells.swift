import Diagnostics
import Formulas
import LectureModel

extension MarkdownWriter {
    mutating func cell(_ index: Int) -> [String] {
        let cell = report.lecture.cells[index]
        let result = report.result(ofCell: index)
        var parts: [[String]] = []
        let anchor = MarkdownWriter.anchor(cell.options.label)
        if !anchor.isEmpty { parts.append([anchor]) }
        parts.append(code(of: cell))
        let outputs = report.visibleOutputs(ofCell: index)
        if !outputs.isEmpty {
            let lines = captioned(outputs, of: cell)
            parts.append(cell.options.output == .folded ? MarkdownWriter.folded(PageWords.output, lines) : lines)
        }
        if case .notRun(let reason) = result.state, result.state.isUnexpectedlyNotRun {
            parts.append(["*" + MarkdownText.escaped(PageWords.reason(reason, in: report.lecture)) + "*"])
        }
        return MarkdownWriter.paragraphs(parts)
    }

    private func code(of cell: Cell) -> [String] {
        let fence = MarkdownText.fence(CodeText.trimmed(cell.solved), language: "swift")
        return switch cell.options.echo {
        case .shown: fence
        case .hidden: []
        case .folded: MarkdownWriter.folded(PageWriter.firstLine(of: cell.solved), fence)
        }
    }

    private mutating func captioned(_ outputs: [Output], of cell: Cell) -> [String] {
        guard let caption = cell.options.caption else { return lines(of: outputs, of: cell) }
        let name = PageWords.name(of: report.kind(of: cell, outputs), number: cell.number)
        return MarkdownWriter.paragraphs([
            lines(of: outputs, of: cell), ["**" + name + "** " + text(caption.inlines)],
        ])
    }

    mutating func lines(of outputs: [Output], of cell: Cell) -> [String] {
        var parts: [[String]] = []
        var verdicts: [CheckVerdict] = []
        for output in outputs {
            if case .check(let verdict) = output {
                verdicts.append(verdict)
                continue
            }
            parts.append(lines(of: verdicts))
            verdicts = []
            parts.append(lines(of: output, of: cell))
        }
        return MarkdownWriter.paragraphs(parts + [lines(of: verdicts)])
    }

    private mutating func lines(of output: Output, of cell: Cell) -> [String] {
        switch output {
        case .text(let text): MarkdownText.fence(text, language: "text")
        case .value(let value): lines(of: value)
        case .formula(let formula): displayFormula(TeXWriter.string(formula))
        case .figure(let figure): lines(of: figure, of: cell)
        case .steps(let steps): MarkdownWriter.paragraphs(steps.map { lines(of: $0) })
        case .check(let verdict): lines(of: [verdict])
        case .diagnostics(let diagnostics):
            MarkdownText.fence(
                DiagnosticFormatter(report.sources, namesFolders: false).format(diagnostics).plain, language: "text")
        }
    }

    private func lines(of step: Step) -> [String] {
        let rows = step.stages.enumerated().map { index, stage in
            [index == 0 ? step.symbol ?? .empty : .empty, Formula.joined([.equals, stage])]
        }
        let label = step.label.map { ["*" + MarkdownText.escaped($0) + "*"] } ?? []
        let formula = rows.isEmpty ? [] : displayFormula(TeXWriter.string(.aligned(rows)))
        return MarkdownWriter.paragraphs([label, formula])
    }

    /// What holds in one line, then each that does not.
    func lines(of verdicts: [CheckVerdict]) -> [String] {
        let held = verdicts.reduce(0) { $0 + ($1.passed ? 1 : 0) }
        let passed =
            held == 0
            ? [] : ["- ✓ **" + PageWords.passed + "** " + PageWords.checksHold(held, of: verdicts.count)]
        return passed + verdicts.filter { !$0.passed }.map { missed($0) }
    }

    private func missed(_ verdict: CheckVerdict) -> String {
        var line = "- ✗ **" + PageWords.missed + "** " + MarkdownText.escaped(verdict.message ?? PageWords.checkFails)
        if let got = verdict.got {
            line += " (" + MarkdownText.escaped(PageWords.got(NumberText.typeset(got)))
            if let expected = verdict.expected {
                line += ", " + MarkdownText.escaped(PageWords.expected(NumberText.typeset(expected)))
            }
            line += ")"
        }
        return line
    }

    // MARK: Values

    private func lines(of value: ShownValue) -> [String] {
        switch value.form {
        case .scalar, .sequence: MarkdownText.fence(MarkdownWriter.prefix(value) + value.text, language: "text")
        case .text: MarkdownText.fence(value.text, language: "text")
        case .tensor(let shape, let elements):
            tensor(TensorLayout(shape: shape, elements: elements), prefix: MarkdownWriter.prefix(value))
        case .table(let columns, let rows): lines(of: ValueTable(columns: columns, rows: rows))
        case .record(_, let fields):
            ["| | |", "| --- | --- |"]
                + fields.map {
                    "| " + MarkdownText.escaped($0.name) + " | " + MarkdownText.escaped($0.value.line) + " |"
                }
        }
    }

    private static func prefix(_ value: ShownValue) -> String { value.name.map { $0 + " = " } ?? "" }

    private func tensor(_ layout: TensorLayout, prefix: String) -> [String] {
        guard !layout.shape.isEmpty else { return MarkdownText.fence(prefix + layout.scalar, language: "text") }
        var lines = [prefix + "Tensor " + layout.shapeText]
        for slice in layout.slices {
            if let name = slice.name { lines.append(name) }
            lines += MarkdownWriter.aligned(slice.rows)
        }
        if let rest = layout.rest { lines.append(rest) }
        return ["```text"] + lines + ["```"]
    }

    /// Columns of texts, each as wide as its widest, flush right.
    static func aligned(_ rows: [[String]]) -> [String] {
        guard let first = rows.first else { return [] }
        let widths = first.indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { text, width in
                String(repeating: " ", count: width - text.unicodeScalars.count) + text
            }.joined(separator: "  ")
        }
    }

    private func lines(of table: ValueTable) -> [String] {
        let rules = table.isNumeric.map { $0 ? " --: |" : " --- |" }.joined()
        return [MarkdownWriter.row(table.columns), "|" + rules] + table.rows.map(MarkdownWriter.row)
    }

    private static func row(_ texts: [String]) -> String {
        "|" + texts.map { " " + oneLine(MarkdownText.escaped($0)) + " |" }.joined()
    }
}
