import Diagnostics
import Formulas
import LectureModel

/// The report as data; `lecture help json` says it to its users.
///
///     { "format": "lecture-report", "version": 1,
///       "lecture":  { "title", "subtitle", "number", "authors", "date", "language", "course", "seed" },
///       "blocks":   [ { "kind": "prose", "line", "markdown" } | { "kind": "cell", "line", "cell": index }
///                   | { "kind": "exercise", "line", "exercise": index } ],
///       "cells":    [ { "line", "label", "role", "exercise", "code", "state", "reason", "outputs" } ],
///       "exercises": [ { "id", "number", "title", "points", "answer": cell, "tests": [cell], "open", "verdicts" } ],
///       "inlineValues", "checkedNumbers": [ { "line", "text" | "tex" | "error" | "notRun" } ],
///       "labels":   [ { "name", "kind", "number", "id" } ] }
///
/// An output is `{ "kind": "text" | "value" | "formula" | "figure" | "steps" | "check" | "diagnostics", … }`; places
/// are lines of the lecture's file, from 1. What is not there is left out. Numbers that are not finite are the texts
/// `"NaN"`, `"Infinity"`, `"-Infinity"`.
public struct JSONReport {
    private let report: Report

    public init(_ report: Report) {
        self.report = report
    }

    public func write() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format", "lecture-report")
            writer.member("version", 1)
            writer.member("lecture") { front(&$0) }
            writer.member("blocks") { blocks(&$0) }
            writer.member("cells") { cells(&$0) }
            writer.member("exercises") { exercises(&$0) }
            writer.member("inlineValues") { inlineValues(&$0) }
            writer.member("checkedNumbers") { checkedNumbers(&$0) }
            writer.member("labels") { labels(&$0) }
        }
        return writer.bytes + [10]
    }

    private func front(_ writer: inout JSONWriter) {
        let front = report.lecture.frontMatter
        writer.object { writer in
            writer.member("title", report.plainTitle)
            writer.member("subtitle", optional: front.subtitle?.plain)
            writer.member("number", optional: front.number)
            writer.member("authors", front.authors)
            writer.member("date", optional: front.date)
            writer.member("language", optional: front.language)
            writer.member("course", optional: front.course)
            writer.member("description", optional: front.description)
            if let seed = front.seed { writer.member("seed", String(seed)) }
        }
    }

    private func blocks(_ writer: inout JSONWriter) {
        var markdown = MarkdownWriter(report, flavor: .gitHub, figures: .inline)
        writer.array { writer in
            for block in report.lecture.blocks {
                writer.element { writer in
                    writer.object { self.block(block, &markdown, &$0) }
                }
            }
        }
    }

    private func block(_ block: Block, _ markdown: inout MarkdownWriter, _ writer: inout JSONWriter) {
        switch block {
        case .cell(let index, let range):
            writer.member("kind", "cell")
            writer.member("line", line(of: range))
            writer.member("cell", index)
        case .exercise(let index, let range):
            writer.member("kind", "exercise")
            writer.member("line", line(of: range))
            writer.member("exercise", index)
        case .heading, .paragraph, .list, .quote, .callout, .table, .listing, .formula, .figure, .thematicBreak, .html:
            writer.member("kind", "prose")
            writer.member("line", line(of: block.range))
            writer.member("markdown", markdown.lines(of: block).joined(separator: "\n"))
        }
    }

    private func line(of range: SourceRange) -> Int {
        report.sources.isEmpty ? 1 : report.sources.location(of: range.lower).line
    }

    private func cells(_ writer: inout JSONWriter) {
        writer.array { writer in
            for index in report.lecture.cells.indices {
                writer.element { writer in
                    writer.object { self.cell(index, &$0) }
                }
            }
        }
    }

    private func cell(_ index: Int, _ writer: inout JSONWriter) {
        let cell = report.lecture.cells[index]
        let result = report.result(ofCell: index)
        writer.member("line", line(of: cell.range))
        writer.member("label", optional: cell.options.label)
        switch cell.role {
        case .plain: writer.member("role", "plain")
        case .exercise(let identifier):
            writer.member("role", "answer")
            writer.member("exercise", identifier)
        case .test(let identifier):
            writer.member("role", "test")
            writer.member("exercise", identifier)
            writer.member("hidden", cell.options.isHidden)
        }
        writer.member("code", cell.code.string)
        switch result.state {
        case .succeeded: writer.member("state", "succeeded")
        case .failed: writer.member("state", "failed")
        case .notRun(let reason):
            writer.member("state", "notRun")
            writer.member("reason", PageWords.reason(reason, in: report.lecture))
        }
        writer.member("outputs") { OutputData(report).write(result.outputs, to: &$0) }
    }

    private func exercises(_ writer: inout JSONWriter) {
        writer.array { writer in
            for exercise in report.lecture.exercises {
                writer.element { writer in
                    writer.object { self.exercise(exercise, &$0) }
                }
            }
        }
    }

    private func exercise(_ exercise: Exercise, _ writer: inout JSONWriter) {
        let verdicts = report.verdicts(of: exercise)
        writer.member("id", exercise.identifier)
        writer.member("number", exercise.number)
        writer.member("title", exercise.title.plain)
        if let points = exercise.points { writer.member("points", points) }
        writer.member("answer", exercise.answer)
        writer.member("tests") { $0.numbers(exercise.tests) }
        writer.member("open", verdicts.isOpen)
        writer.member("verdicts") { writer in
            OutputData(report).write(verdicts.found.map { .check($0) }, to: &writer)
        }
    }

    private func inlineValues(_ writer: inout JSONWriter) {
        writer.array { writer in
            for (value, result) in zip(report.lecture.inlineValues, report.result.inlineValues) {
                writer.element { inline(result, at: value.range, &$0) }
            }
        }
    }

    private func checkedNumbers(_ writer: inout JSONWriter) {
        writer.array { writer in
            for (number, result) in zip(report.lecture.checkedNumbers, report.result.checkedNumbers) {
                writer.element { inline(result, at: number.range, &$0) }
            }
        }
    }

    private func inline(_ result: InlineResult, at range: SourceRange, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("line", line(of: range))
            switch result {
            case .text(let text): writer.member("text", text)
            case .formula(let formula): writer.member("tex", TeXWriter.string(formula))
            case .failed(let diagnostic): writer.member("error", diagnostic.message)
            case .notRun(let reason): writer.member("notRun", PageWords.reason(reason, in: report.lecture))
            }
        }
    }

    private func labels(_ writer: inout JSONWriter) {
        writer.array { writer in
            for label in report.lecture.labels {
                writer.element { writer in
                    writer.object { writer in
                        writer.member("name", label.name)
                        writer.member("kind", label.kind.word.lowercased())
                        writer.member("number", label.number)
                        writer.member("id", label.identifier)
                    }
                }
            }
        }
    }
}
