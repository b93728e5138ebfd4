import Diagnostics
import LectureModel

/// What the stages of one reading share: the file, what was defined in it, and the lists of the lecture as they grow.
final class ReaderState {
    let source: LectureSource
    let map: SourceMap
    let options: ReaderOptions

    var diagnostics: [Diagnostic] = []
    var definitions = ReferenceDefinitions()
    /// Where each `$$` that opens a formula has the end of its partner, in offsets of the file.
    var displayEnds: [Int: Int] = [:]
    var footnotes = FootnoteTable()
    var labels = LabelTable()

    var cells: [Cell] = []
    var exercises: [Exercise] = []
    var inlineValues: [InlineValue] = []
    var checkedNumbers: [CheckedNumber] = []
    var references: [CrossReference] = []

    var cellCount: Int { cells.count }

    init(source: LectureSource, map: SourceMap, options: ReaderOptions) {
        self.source = source
        self.map = map
        self.options = options
    }

    func report(
        _ severity: Diagnostic.Severity, _ message: String, at range: SourceRange, notes: [Diagnostic] = []
    ) {
        diagnostics.append(Diagnostic(severity, message, at: range, notes: notes))
    }

    /// Takes source that was cut out of the file into the source map; `origins` has an offset for each of its lines.
    func fragment(_ bytes: [UInt8], origins: [Int]) -> SourceFragment {
        let text = SourceText(
            name: source.text.name, fragment: bytes,
            lineOrigins: origins.map { source.base.advanced(by: $0) })
        return SourceFragment(text: text, base: map.add(text))
    }
}
