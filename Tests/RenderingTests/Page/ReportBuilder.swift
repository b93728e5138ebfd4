import Diagnostics
import LectureModel
import Rendering

/// Builds small lectures by hand, so that the page is tested without the Markdown reader.
struct ReportBuilder {
    static let nowhere = SourceRange(at: SourcePosition(offset: 0))

    let sources = SourceMap()
    var lecture = Lecture(range: ReportBuilder.nowhere)
    var result = LectureResult()

    var page: String {
        let report = Report(lecture, result: result, sources: sources)
        return String(decoding: HTMLReport(report).write(), as: UTF8.self)
    }

    static func text(_ words: String) -> [Inline] { [.text(words, nowhere)] }

    static func rich(_ words: String) -> RichText { RichText(inlines: text(words), range: nowhere) }

    static func paragraph(_ inlines: Inline...) -> Block { .paragraph(Paragraph(inlines: inlines, range: nowhere)) }

    static func paragraph(_ words: String) -> Block { paragraph(.text(words, nowhere)) }

    static func heading(_ level: Int, _ words: String, number: String, id: String) -> Block {
        .heading(Heading(level: level, inlines: text(words), identifier: id, number: number, range: nowhere))
    }

    /// Source that a lecture would hold, such as an inline value's expression.
    func fragment(_ code: String) -> SourceFragment {
        let text = SourceText(name: "sample.md", bytes: Array(code.utf8))
        return SourceFragment(text: text, base: sources.add(text))
    }

    /// Adds a cell and returns the block that shows it.
    mutating func cell(
        _ code: String, role: Cell.Role = .plain, state: CellResult.State = .succeeded, outputs: [Output] = [],
        options change: (inout CellOptions) -> Void = { _ in }
    ) -> Block {
        let fragment = fragment(code)
        var options = CellOptions()
        change(&options)
        lecture.cells.append(Cell(options: options, role: role, code: fragment, range: fragment.range))
        result.cells.append(CellResult(state: state, outputs: outputs))
        return .cell(lecture.cells.count - 1, ReportBuilder.nowhere)
    }
}
