import Diagnostics
import Formulas
import LectureModel
import MarkdownReader
import Runner

/// A lecture in a test: read, run, and what came of it as text.
struct LectureSample {
    let outcome: LectureOutcome
    let problems: [String]

    init(_ markdown: String, options: RunOptions = RunOptions()) {
        let map = SourceMap()
        let read = MarkdownReader.read(Array(markdown.utf8), name: "sample.md", in: map)
        outcome = LectureRunner.run(read.lecture, in: map, options: options)
        problems = (read.diagnostics + outcome.diagnostics).filter { $0.severity == .error }.map { $0.message }
    }

    /// A lecture of one cell with steps.
    init(cell: String, options: [String] = []) {
        let lines = ["```swift", "//| steps: true"] + options.map { "//| " + $0 } + [cell, "```", ""]
        self.init(lines.joined(separator: "\n"))
    }

    var steps: [Step] {
        outcome.result.cells.flatMap { cell in
            cell.outputs.flatMap { output in
                if case .steps(let steps) = output { return steps }
                return []
            }
        }
    }

    /// What cells show as a formula.
    var formulas: [Formula] {
        outcome.result.cells.flatMap { cell in
            cell.outputs.compactMap { output in
                if case .formula(let formula) = output { return formula }
                return nil
            }
        }
    }

    /// `label: symbol = formula = numbers = result`, a line each.
    var lines: [String] { steps.map { LectureSample.line($0, PlainTextWriter.string) } }

    static func line(_ step: Step, _ write: (Formula) -> String) -> String {
        let label = step.label.map { $0 + ": " } ?? ""
        return label + ((step.symbol.map { [$0] } ?? []) + step.stages).map(write).joined(separator: " = ")
    }
}
