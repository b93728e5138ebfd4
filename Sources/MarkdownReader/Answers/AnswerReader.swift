import Diagnostics
import LectureModel

/// Finds the answers in a file that a student hands in: cells with `exercise:`, wherever they stand.
///
/// Nothing else of the file is read: its prose, its formulas and its tests are not what is graded.
struct AnswerReader {
    let state: ReaderState
    private let blocks: BlockReader
    private var submission = Submission()

    static func read(_ state: ReaderState) -> Submission {
        let lines = FrontMatterLines(state.source)
        var blockReader = BlockReader(state, hidden: lines?.isClosed == true ? lines?.offsets ?? 0..<0 : 0..<0)
        let document = blockReader.read()
        // What the reader of lectures says of prose and formulas is of no use to a grade.
        state.diagnostics = []
        var reader = AnswerReader(state: state, blocks: blockReader)
        if let lines, lines.isClosed { reader.submission.handout = handout(lines, state.source) }
        reader.walk(document)
        reader.submission.diagnostics = state.diagnostics
        return reader.submission
    }

    private init(state: ReaderState, blocks: BlockReader) {
        self.state = state
        self.blocks = blocks
    }

    private mutating func walk(_ block: RawBlock) {
        if case .code(let info) = block.kind { return readCode(block, blocks.unmasked(info)) }
        for child in block.children { walk(child) }
    }

    private mutating func readCode(_ block: RawBlock, _ info: [UInt8]) {
        guard case .cell = FenceInfo(info).kind else { return }
        let literal = blocks.unmasked(block.literal)
        let fence = FenceScanner(source: state.source, block: block, info: info, literal: literal)
        guard fence.isFenced else { return }
        if !fence.isClosed { state.report(.warning, DocumentMessages.unclosedFence, at: fence.range) }
        let origins = LiteralLines(source: state.source).origins(of: literal, firstLine: block.firstLine + 1)
        let cell = CellReader(state: state).split(literal, origins: origins)
        let options = cell.options.map { Submission.Option(key: $0.key, value: $0.text) }
        guard let exercise = options.first(where: { $0.key == "exercise" })?.value else {
            if !options.contains(where: { $0.key == "test" }) { submission.otherCells.append(cell.code) }
            return
        }
        submission.answers.append(
            Submission.Answer(
                exercise: exercise, code: cell.code, options: options, range: state.source.range(of: block)))
    }

    /// The value of `handout:` in the front matter.
    private static func handout(_ lines: FrontMatterLines, _ source: LectureSource) -> String? {
        for index in lines.lines {
            let line = source.bytes[source.line(index)]
            guard line.starts(with: "handout:".utf8) else { continue }
            let value = source.bytes.trimmed(line.startIndex + 8..<line.endIndex)
            return String(decoding: source.bytes[value], as: UTF8.self)
        }
        return nil
    }
}

extension MarkdownReader {
    /// The answers in `bytes`, which become a text of `map`; nil for what is no text.
    public static func readAnswers(_ bytes: [UInt8], name: String, in map: SourceMap) -> (
        submission: Submission?, problem: String?
    ) {
        let file = FileText(bytes, .full)
        guard file.isText else { return (nil, file.problems.first?.message) }
        let text = SourceText(name: name, bytes: file.bytes)
        let source = LectureSource(text: text, base: map.add(text))
        let state = ReaderState(source: source, map: map, options: .full)
        var submission = AnswerReader.read(state)
        submission.diagnostics =
            file.problems.map { Diagnostic($0.severity, $0.message, at: source.range($0.offsets)) }
            + submission.diagnostics
        return (submission, nil)
    }
}
