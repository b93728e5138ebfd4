import Diagnostics
import Formulas
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
    /// Knows the lecture's own commands once the front matter is read.
    var texReader = TeXReader()

    var cells: [Cell] = []
    var exercises: [Exercise] = []
    var inlineValues: [InlineValue] = []
    var checkedNumbers: [CheckedNumber] = []
    var references: [CrossReference] = []
    /// From `\eqref` and its like inside formulas.
    var formulaReferences: [(name: String, range: SourceRange)] = []

    /// Captions and hints are read while their cell is, and their values stand behind it.
    var isInsideCell = false
    var cellCount: Int { cells.count + (isInsideCell ? 1 : 0) }

    private static let mostGuesses = 100
    private var guesses = 0

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

    /// What `word` was meant to be; not looked for any more where a file has nothing but mistakes.
    func nearest(_ word: String, among candidates: [String]) -> String? {
        guesses += 1
        return guesses > Self.mostGuesses ? nil : NearestSpelling.of(word, among: candidates)
    }

    /// The formula that `source` is; `range` is where its bytes lie in the source map.
    func formula(_ source: String, at range: SourceRange) -> TeXSource {
        let reading = texReader.read(source, at: range.lower)
        diagnostics += reading.diagnostics
        formulaReferences += reading.references.map { ($0.text, $0.range) }
        return TeXSource(source: source, range: range, formula: reading.formula)
    }
}
