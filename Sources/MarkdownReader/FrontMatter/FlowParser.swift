import Diagnostics

/// Reads `[a, b]` and `{a: b}` on one line of the front matter.
struct FlowParser {
    let state: ReaderState
    var index: Int
    let end: Int
    private var depth = 0

    init(state: ReaderState, index: Int, end: Int) {
        self.state = state
        self.index = index
        self.end = end
    }

    private var bytes: [UInt8] { state.source.bytes }
    private var byte: UInt8? { index < end ? bytes[index] : nil }

    mutating func parse() -> FrontMatterNode {
        let start = index
        let node = value()
        skipBlanks()
        if index < end { report(FrontMatterMessages.surplus, index..<end) }
        return node ?? .empty(start..<end)
    }

    private func report(_ message: String, _ offsets: Range<Int>) {
        state.report(.error, message, at: state.source.range(offsets))
    }

    private mutating func skipBlanks() {
        while let byte, byte.isBlank { index += 1 }
    }

    /// Nil, and everything skipped, where the line cannot be read.
    private mutating func value() -> FrontMatterNode? {
        skipBlanks()
        switch byte {
        case .openBracket?: return list()
        case .openBrace?: return map()
        default: return scalar()
        }
    }

    private mutating func giveUp(_ message: String, _ offsets: Range<Int>) -> FrontMatterNode? {
        report(message, offsets)
        index = end
        return nil
    }

    private mutating func list() -> FrontMatterNode? {
        let start = index
        guard enter() else { return giveUp(FrontMatterMessages.tooDeep, start..<end) }
        defer { depth -= 1 }
        var items: [FrontMatterNode] = []
        index += 1
        while true {
            skipBlanks()
            if byte == .closeBracket { break }
            guard byte != nil else { return giveUp(FrontMatterMessages.unclosedBracket("]"), start..<start + 1) }
            guard let item = value() else { return nil }
            items.append(item)
            guard separator(before: .closeBracket) else {
                return giveUp(FrontMatterMessages.unclosedBracket("]"), start..<start + 1)
            }
        }
        index += 1
        return .list(items, start..<index)
    }

    private mutating func map() -> FrontMatterNode? {
        let start = index
        guard enter() else { return giveUp(FrontMatterMessages.tooDeep, start..<end) }
        defer { depth -= 1 }
        var entries: [FrontMatterNode.Entry] = []
        index += 1
        while true {
            skipBlanks()
            if byte == .closeBrace { break }
            guard byte != nil else { return giveUp(FrontMatterMessages.unclosedBracket("}"), start..<start + 1) }
            guard let key = key() else { return giveUp(FrontMatterMessages.noKey, index..<end) }
            guard let value = value() else { return nil }
            entries.append(
                FrontMatterNode.Entry(key: state.source.string(key), keyOffsets: key, value: value))
            guard separator(before: .closeBrace) else {
                return giveUp(FrontMatterMessages.unclosedBracket("}"), start..<start + 1)
            }
        }
        index += 1
        return .map(entries, start..<index)
    }

    private mutating func enter() -> Bool {
        depth += 1
        return depth < FrontMatterParser.deepestNesting
    }

    /// A comma, or nothing before the closing bracket.
    private mutating func separator(before closing: UInt8) -> Bool {
        skipBlanks()
        if byte == UInt8(ascii: ",") {
            index += 1
            return true
        }
        return byte == closing
    }

    private mutating func key() -> Range<Int>? {
        let start = index
        while let byte, byte != UInt8(ascii: ":"), !",]}".utf8.contains(byte) { index += 1 }
        guard byte == UInt8(ascii: ":") else { return nil }
        var key = bytes.trimmed(start..<index)
        index += 1
        if key.count >= 2, "\"'".utf8.contains(bytes[key.lowerBound]) { key = key.lowerBound + 1..<key.upperBound - 1 }
        return key.isEmpty ? nil : key
    }

    private mutating func scalar() -> FrontMatterNode? {
        let start = index
        if let quote = byte, "\"'".utf8.contains(quote) {
            index += 1
            while let byte, byte != quote { index += byte == .backslash && quote == UInt8(ascii: "\"") ? 2 : 1 }
            guard index < end else { return giveUp(FrontMatterMessages.unclosedQuote, start..<end) }
            index += 1
        } else {
            while let byte, !",]}".utf8.contains(byte) { index += 1 }
        }
        let offsets = bytes.trimmed(start..<index)
        guard let quoted = QuotedScalar(offsets, in: state.source) else {
            return giveUp(FrontMatterMessages.unclosedQuote, offsets)
        }
        return .scalar(
            FrontMatterNode.Scalar(content: quoted.content, isQuoted: quoted.isQuoted, offsets: offsets))
    }
}
