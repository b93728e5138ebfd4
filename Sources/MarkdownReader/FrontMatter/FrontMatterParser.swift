import Diagnostics

/// Reads the lines of the front matter: maps and lists by indentation or in brackets, scalars, block scalars, comments.
struct FrontMatterParser {
    static let deepestNesting = 16

    struct Line {
        var indentation: Int
        /// Without indentation and comment.
        var text: Range<Int>
        /// With what looks like a comment, for block scalars.
        var whole: Range<Int>
    }

    let state: ReaderState
    let lines: [Line]
    var index = 0
    var depth = 0

    init(_ state: ReaderState, lines numbers: Range<Int>) {
        self.state = state
        var lines: [Line] = []
        for number in numbers {
            let whole = state.source.line(number)
            let line = Self.line(whole, state.source.bytes)
            if state.source.bytes[whole.lowerBound..<line.text.lowerBound].contains(0x09) {
                state.report(
                    .error, FrontMatterMessages.tab, at: state.source.range(whole.lowerBound..<line.text.lowerBound))
            }
            lines.append(line)
        }
        self.lines = lines
    }

    mutating func parse() -> [FrontMatterNode.Entry] {
        skipBlank()
        guard index < lines.count else { return [] }
        let entries = map(indentation: lines[index].indentation)
        skipBlank()
        while index < lines.count {
            if !lines[index].text.isEmpty { report(FrontMatterMessages.indentation, lines[index].text) }
            index += 1
        }
        return entries
    }

    private static func line(_ whole: Range<Int>, _ bytes: [UInt8]) -> Line {
        var start = whole.lowerBound
        while start < whole.upperBound, bytes[start].isBlank { start += 1 }
        var end = start
        var quote: UInt8 = 0
        while end < whole.upperBound {
            let byte = bytes[end]
            if quote != 0 {
                if byte == quote { quote = 0 } else if byte == .backslash, quote == UInt8(ascii: "\"") { end += 1 }
            } else if byte == UInt8(ascii: "#"), end == start || bytes[end - 1].isBlank {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), opensValue(end, from: start, bytes) {
                quote = byte
            }
            end += 1
        }
        let text = start..<max(start, min(end, whole.upperBound))
        return Line(indentation: start - whole.lowerBound, text: trimmedEnd(text, bytes), whole: whole)
    }

    /// An apostrophe inside a word is no quote.
    private static func opensValue(_ index: Int, from start: Int, _ bytes: [UInt8]) -> Bool {
        index == start || bytes[index - 1].isBlank || "[{,:".utf8.contains(bytes[index - 1])
    }

    private static func trimmedEnd(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1].isSpace { end -= 1 }
        return range.lowerBound..<end
    }

    func report(_ message: String, _ offsets: Range<Int>) {
        state.report(.error, message, at: state.source.range(offsets))
    }

    mutating func skipBlank() {
        while index < lines.count, lines[index].text.isEmpty { index += 1 }
    }

    // MARK: Blocks

    private mutating func map(indentation: Int) -> [FrontMatterNode.Entry] {
        var entries: [FrontMatterNode.Entry] = []
        skipBlank()
        while index < lines.count, lines[index].indentation == indentation {
            let line = lines[index]
            guard let (key, behind) = key(line.text) else {
                report(FrontMatterMessages.noKey, line.text)
                index += 1
                skipBlank()
                continue
            }
            index += 1
            let value = state.source.bytes.trimmed(behind..<max(behind, line.text.upperBound))
            entries.append(
                FrontMatterNode.Entry(
                    key: state.source.string(key), keyOffsets: key, value: node(value, indentation, line)))
            skipBlank()
        }
        return entries
    }

    /// The key of a line, and where its value may begin.
    private func key(_ text: Range<Int>) -> (key: Range<Int>, behind: Int)? {
        let bytes = state.source.bytes
        for index in text where bytes[index] == UInt8(ascii: ":") {
            guard index + 1 >= text.upperBound || bytes[index + 1].isBlank else { continue }
            var key = bytes.trimmed(text.lowerBound..<index)
            if key.count >= 2, "\"'".utf8.contains(bytes[key.lowerBound]),
                bytes[key.upperBound - 1] == bytes[key.lowerBound]
            {
                key = key.lowerBound + 1..<key.upperBound - 1
            }
            return key.isEmpty ? nil : (key, index + 1)
        }
        return nil
    }

    /// The value that begins at `value`, on the line of its key or of its dash, or below.
    private mutating func node(_ value: Range<Int>, _ indentation: Int, _ line: Line) -> FrontMatterNode {
        guard let first = value.isEmpty ? nil : state.source.bytes[value.lowerBound] else {
            return nodeBelow(indentation, at: line.text.upperBound)
        }
        switch first {
        case .pipe, .closeAngle: return blockScalar(indentation, value)
        case .openBracket, .openBrace:
            var flow = FlowParser(state: state, index: value.lowerBound, end: value.upperBound)
            return flow.parse()
        default: return scalar(value, indentation)
        }
    }

    private mutating func nodeBelow(_ indentation: Int, at end: Int) -> FrontMatterNode {
        skipBlank()
        guard index < lines.count else { return .empty(end..<end) }
        let line = lines[index]
        let isList = isDash(line.text)
        guard line.indentation > indentation || (isList && line.indentation == indentation) else {
            return .empty(end..<end)
        }
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepestNesting else {
            report(FrontMatterMessages.tooDeep, line.text)
            index = lines.count
            return .empty(end..<end)
        }
        let start = line.text.lowerBound
        if isList {
            let items = list(indentation: line.indentation)
            return .list(items, start..<max(start, lines[index - 1].text.upperBound))
        }
        if key(line.text) == nil {
            index += 1
            return scalar(line.text, indentation)
        }
        let entries = map(indentation: line.indentation)
        return .map(entries, start..<max(start, lines[index - 1].text.upperBound))
    }

    private func isDash(_ text: Range<Int>) -> Bool {
        state.source.bytes.has("-", at: text.lowerBound) && !text.isEmpty
            && (text.count == 1 || state.source.bytes[text.lowerBound + 1].isBlank)
    }

    private mutating func list(indentation: Int) -> [FrontMatterNode] {
        var items: [FrontMatterNode] = []
        while index < lines.count, lines[index].indentation == indentation, isDash(lines[index].text) {
            let line = lines[index]
            index += 1
            items.append(
                node(state.source.bytes.trimmed(line.text.lowerBound + 1..<line.text.upperBound), indentation, line))
            skipBlank()
        }
        return items
    }

    // MARK: Scalars

    /// A scalar and the more indented lines that continue it.
    private mutating func scalar(_ value: Range<Int>, _ indentation: Int) -> FrontMatterNode {
        guard let quoted = QuotedScalar(value, in: state.source) else {
            report(FrontMatterMessages.unclosedQuote, value)
            return .scalar(FrontMatterNode.Scalar(content: InlineSource(), isQuoted: true, offsets: value))
        }
        var content = quoted.content
        var end = value.upperBound
        while !quoted.isQuoted, index < lines.count, !lines[index].text.isEmpty, lines[index].indentation > indentation
        {
            content.appendLineFeed(at: end)
            content.append(lines[index].text, of: state.source)
            end = lines[index].text.upperBound
            index += 1
        }
        return .scalar(
            FrontMatterNode.Scalar(content: content, isQuoted: quoted.isQuoted, offsets: value.lowerBound..<end))
    }

    /// The more indented lines behind `|` or `>`.
    private mutating func blockScalar(_ indentation: Int, _ value: Range<Int>) -> FrontMatterNode {
        var content = InlineSource()
        var end = value.upperBound
        var inner: Int?
        while index < lines.count {
            let line = lines[index]
            let isBlank = state.source.isBlankRange(line.whole)
            guard isBlank || line.indentation > indentation else { break }
            if !content.isEmpty { content.appendLineFeed(at: end) }
            if !isBlank {
                inner = inner ?? line.indentation
                content.append(
                    line.whole.lowerBound + min(inner ?? 0, line.indentation)..<line.whole.upperBound, of: state.source)
                end = line.whole.upperBound
            }
            index += 1
        }
        let kept = content.bytes.trimmed(0..<content.bytes.count)
        return .scalar(
            FrontMatterNode.Scalar(
                content: content.part(0..<kept.upperBound), isQuoted: true, offsets: value.lowerBound..<end))
    }
}
