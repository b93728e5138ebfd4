import Diagnostics

/// Finds each line of a code block in the file, where prefixes of quotes and lists stand in front of it.
struct LiteralLines {
    let source: LectureSource

    /// The offset in the file of each line of `literal`, whose first line is the file's line `firstLine`.
    func origins(of literal: [UInt8], firstLine: Int) -> [Int] {
        var origins: [Int] = []
        var start = 0
        var line = firstLine
        while start <= literal.count {
            let end = literal[start...].firstIndex(of: .lineFeed) ?? literal.count
            origins.append(origin(of: literal[start..<end], line: min(line, source.lineCount - 1)))
            start = end + 1
            line += 1
        }
        return origins
    }

    /// A line of code is the end of its line in the file; where a tab gave way to spaces, its blanks are fewer there.
    private func origin(of text: ArraySlice<UInt8>, line: Int) -> Int {
        let range = source.line(line)
        return max(range.lowerBound, range.upperBound - text.count)
    }
}
