import Diagnostics

/// The file being read: its bytes and lines, and the way from offsets to positions of the source map.
struct LectureSource {
    let text: SourceText
    let base: SourcePosition

    var bytes: [UInt8] { text.bytes }
    var lineCount: Int { text.lineStarts.count }

    /// The offsets of a line's bytes, without its line end.
    func line(_ index: Int) -> Range<Int> {
        let slice = text.line(index)
        return slice.startIndex..<slice.endIndex
    }

    func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(base.advanced(by: offsets.lowerBound), base.advanced(by: offsets.upperBound))
    }

    func string(_ offsets: Range<Int>) -> String {
        String(decoding: bytes[offsets], as: UTF8.self)
    }

    /// From the first column of `block` to the end of its last line.
    func range(of block: RawBlock) -> SourceRange {
        let start = line(block.firstLine).lowerBound + block.firstColumn
        var last = min(block.lastLine, lineCount - 1)
        while last > block.firstLine, isBlank(last) { last -= 1 }
        let end = max(start, line(last).upperBound)
        return range(start..<end)
    }

    func isBlank(_ index: Int) -> Bool {
        bytes[line(index)].allSatisfy(\.isBlank)
    }
}
