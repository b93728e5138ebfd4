import Diagnostics
import LectureModel

/// Reads running text: CommonMark's inlines, and ours where the options ask for them.
///
/// libcmark reads inlines too, but says neither where they are nor lets formulas through untouched; so it gives the
/// blocks, and this the text inside. It follows the method of CommonMark's appendix: one pass makes a flat list of
/// items, with delimiter runs and brackets on stacks of their own, and `InlineTree` folds the list.
struct InlineParser {
    let state: ReaderState
    let content: InlineSource
    let bytes: [UInt8]
    var index = 0
    var items: [InlineItem] = []
    var delimiters = DelimiterStack()
    var brackets = BracketStack()
    var ticks: BacktickRuns
    let formulas: FormulaFinder
    /// Openings of raw HTML whose end does not come any more, so that it is not looked for again.
    var endless: Set<HTMLScanner.Construct> = []

    var isFull: Bool { state.options == .full }

    init(_ content: InlineSource, _ state: ReaderState) {
        self.state = state
        self.content = content
        bytes = content.bytes
        ticks = BacktickRuns(bytes)
        formulas = FormulaFinder(state.options == .full ? bytes : [])
    }

    static func parse(_ content: InlineSource, _ state: ReaderState) -> [Inline] {
        var parser = InlineParser(content, state)
        return parser.parse()
    }

    private mutating func parse() -> [Inline] {
        while index < bytes.count { parseNext() }
        pairDelimiters(above: -1)
        return InlineTree(content: content, state: state).fold(items)
    }

    private mutating func parseNext() {
        let byte = bytes[index]
        switch byte {
        case .lineFeed: parseLineEnd()
        case .backslash: parseBackslash()
        case .backtick: parseBackticks()
        case UInt8(ascii: "*"), UInt8(ascii: "_"): parseDelimiters(byte)
        case .openBracket: if !isFull || !parseFootnoteReference() { openBracket(isImage: false) }
        case .closeBracket: parseCloseBracket()
        case UInt8(ascii: "!"): parseExclamation()
        case .openAngle: parseAngle()
        case UInt8(ascii: "&"): parseEntity()
        case .dollar where isFull: parseDollar()
        case UInt8(ascii: "@") where isFull: parseCrossReference()
        default: parseText()
        }
    }

    private mutating func parseText() {
        let start = index
        index += 1
        while index < bytes.count, !Self.isSpecial[Int(bytes[index])] { index += 1 }
        appendText(start..<index)
    }

    private static let isSpecial: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "\n\\`*_[]!<&$@".utf8 { table[Int(byte)] = true }
        return table
    }()

    // MARK: Items

    /// Appends the bytes of `range` as they stand.
    mutating func appendText(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        items.append(InlineItem(kind: .text(Array(bytes[range])), range: range))
    }

    /// Takes the next `count` bytes as text.
    mutating func takeText(_ count: Int) {
        appendText(index..<index + count)
        index += count
    }

    mutating func append(_ leaf: Inline, _ range: Range<Int>) {
        items.append(InlineItem(kind: .leaf(leaf), range: range))
        index = range.upperBound
    }

    func sourceRange(_ range: Range<Int>) -> SourceRange {
        state.source.range(content.offsets(range))
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    // MARK: Breaks, escapes, entities

    private mutating func parseLineEnd() {
        var spaces = 0
        if let last = items.last, case .text(let text) = last.kind {
            spaces = text.reversed().prefix { $0 == .space }.count
            trimLast(spaces)
        }
        let range = index - spaces..<index + 1
        append(spaces >= 2 ? .lineBreak(sourceRange(range)) : .softBreak(sourceRange(range)), range)
        skipIndentation()
    }

    private mutating func skipIndentation() {
        while index < bytes.count, bytes[index].isBlank { index += 1 }
    }

    /// Takes bytes off the end of the last text.
    mutating func trimLast(_ count: Int) {
        guard count > 0, let last = items.popLast(), case .text(let text) = last.kind, text.count > count else {
            return
        }
        let range = last.range.lowerBound..<last.range.upperBound - count
        items.append(InlineItem(kind: .text(Array(text.dropLast(count))), range: range))
    }

    private mutating func parseBackslash() {
        guard index + 1 < bytes.count else { return takeText(1) }
        let next = bytes[index + 1]
        if next == .lineFeed {
            let range = index..<index + 2
            append(.lineBreak(sourceRange(range)), range)
            skipIndentation()
        } else if next.isPunctuation {
            items.append(InlineItem(kind: .text([next]), range: index..<index + 2))
            index += 2
        } else if !isFull || !parseTeXReference() {
            takeText(1)
        }
    }

    private mutating func parseEntity() {
        guard let entity = Entities.entity(in: bytes[...], at: index) else { return takeText(1) }
        items.append(InlineItem(kind: .text(entity.text), range: index..<index + entity.length))
        index += entity.length
    }

    private mutating func parseExclamation() {
        if index + 1 < bytes.count, bytes[index + 1] == .openBracket { openBracket(isImage: true) } else { takeText(1) }
    }
}
