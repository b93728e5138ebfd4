import Diagnostics

/// Looks at the lines of a code block in the file: is it fenced, and does the fence close?
struct FenceScanner {
    let isFenced: Bool
    let isClosed: Bool
    /// The opening fence with its words.
    let range: SourceRange

    init(source: LectureSource, block: RawBlock, info: [UInt8], literal: [UInt8]) {
        let bytes = source.bytes
        let line = source.line(block.firstLine)
        var start = min(line.upperBound, line.lowerBound + block.firstColumn)
        while start < line.upperBound, bytes[start].isBlank { start += 1 }
        let mark = start < line.upperBound ? bytes[start] : 0
        var end = start
        while end < line.upperBound, bytes[end] == mark { end += 1 }
        let isFence = (mark == .backtick || mark == UInt8(ascii: "~")) && end - start >= 3
        let firstLine = literal.prefix { $0 != .lineFeed }
        // Indented code may begin with what looks like a fence; then it is part of the code.
        isFenced = isFence && (!info.isEmpty || !firstLine.elementsEqual(bytes[start..<line.upperBound]))
        range = source.range(start..<max(start, bytes.trimmed(line).upperBound))
        isClosed = Self.closes(source, block, mark: mark, length: end - start)
    }

    private static func closes(_ source: LectureSource, _ block: RawBlock, mark: UInt8, length: Int) -> Bool {
        guard block.lastLine > block.firstLine else { return false }
        let line = source.line(min(block.lastLine, source.lineCount - 1))
        let text = source.bytes.trimmed(line)
        var start = text.lowerBound
        while start < text.upperBound, source.bytes[start] == .closeAngle || source.bytes[start].isBlank { start += 1 }
        let marks = source.bytes[start..<text.upperBound]
        return marks.count >= length && marks.allSatisfy { $0 == mark }
    }
}
