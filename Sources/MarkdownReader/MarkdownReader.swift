import Diagnostics
import LectureModel

/// Reads a Markdown file into a lecture.
public enum MarkdownReader {
    /// In bytes; larger files are refused unread.
    public static let largestFile = 32 << 20

    /// The lecture in `bytes`, which become a text of `map`.
    public static func read(
        _ bytes: [UInt8], name: String, in map: SourceMap, options: ReaderOptions = .full
    ) -> ReaderResult {
        let file = FileText(bytes, options)
        let text = SourceText(name: name, bytes: file.bytes)
        let source = LectureSource(text: text, base: map.add(text))
        let state = ReaderState(source: source, map: map, options: options)
        for problem in file.problems {
            state.report(problem.severity, problem.message, at: source.range(problem.offsets))
        }
        guard file.isText else {
            return ReaderResult(
                lecture: Lecture(range: source.range(0..<0)), diagnostics: state.diagnostics, isText: false)
        }
        return ReaderResult(lecture: lecture(state), diagnostics: state.sortedDiagnostics, isText: true)
    }

    private static func lecture(_ state: ReaderState) -> Lecture {
        let isFull = state.options == .full
        let lines = isFull ? FrontMatterLines(state.source) : nil
        if let lines, !lines.isClosed {
            state.report(.error, FrontMatterMessages.unclosed, at: state.source.range(lines.offsets))
        }
        var blockReader = BlockReader(state, hidden: lines?.isClosed == true ? lines?.offsets ?? 0..<0 : 0..<0)
        let document = blockReader.read()
        ContentPass(state: state, footnotes: blockReader.footnotes).run(document)
        let frontMatter = lines.map { $0.isClosed ? FrontMatterReader(state: state).read($0) : nil } ?? nil
        if isFull { state.labels.reserve(LabelNames.given(in: state.source.bytes)) }
        var builder = DocumentBuilder(
            state, blockReader, document: document, title: frontMatter?.title)
        let blocks = builder.build(document.children, isTop: true)
        return finish(state, builder, blocks, frontMatter ?? FrontMatter())
    }

    private static func finish(
        _ state: ReaderState, _ builder: DocumentBuilder, _ blocks: [Block], _ frontMatter: FrontMatter
    ) -> Lecture {
        let shown = ExerciseTests(state: state).assign(blocks)
        return Lecture(
            frontMatter: frontMatter, title: frontMatter.title ?? builder.title, blocks: shown, cells: state.cells,
            exercises: state.exercises, footnotes: footnotes(state, builder), inlineValues: state.inlineValues,
            checkedNumbers: state.checkedNumbers, labels: state.labels.labels, targets: targets(state),
            range: state.source.range(0..<state.source.bytes.count))
    }

    private static func footnotes(_ state: ReaderState, _ builder: DocumentBuilder) -> [Footnote] {
        zip(state.footnotes.notes, builder.footnotes).map { note, built in
            if note.number == 0 {
                state.report(.warning, DocumentMessages.unusedFootnote(note.name), at: note.range)
            }
            return Footnote(
                name: note.name, number: note.number, blocks: built?.blocks ?? [], range: built?.range ?? note.range)
        }
    }

    private static func targets(_ state: ReaderState) -> [Label?] {
        for (name, range) in state.formulaReferences { _ = target(of: name, at: range, state) }
        return state.references.map { target(of: $0.name, at: $0.range, state) }
    }

    private static func target(of name: String, at range: SourceRange, _ state: ReaderState) -> Label? {
        if let label = state.labels.target(of: name) { return label }
        let nearest = state.nearest(name, among: state.labels.names)
        state.report(.error, DocumentMessages.unknownLabel(name, nearest: nearest), at: range)
        return nil
    }
}

extension ReaderState {
    /// In the order of the file; what stands at one place in the order it was found.
    fileprivate var sortedDiagnostics: [Diagnostic] {
        let placed = diagnostics.enumerated().map { index, diagnostic in
            (place: map.filePosition(of: diagnostic.range.lower), index: index, diagnostic: diagnostic)
        }
        return placed.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.diagnostic)
    }
}
