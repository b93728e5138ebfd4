/// Where the front matter lies in the file.
struct FrontMatterLines {
    /// The lines between the rules, by number.
    let lines: Range<Int>
    /// From the first byte of the opening rule to the line behind the closing one.
    let offsets: Range<Int>
    let isClosed: Bool

    /// Nil for a file that does not begin with a line `---`.
    init?(_ source: LectureSource) {
        guard Self.isRule(source, 0, "---") else { return nil }
        for index in 1..<max(1, source.lineCount)
        where Self.isRule(source, index, "---") || Self.isRule(source, index, "...") {
            lines = 1..<index
            offsets = Self.start(source)..<source.line(index).upperBound
            isClosed = true
            return
        }
        lines = 1..<1
        offsets = Self.start(source)..<source.line(0).upperBound
        isClosed = false
    }

    /// Behind a byte order mark.
    private static func start(_ source: LectureSource) -> Int {
        source.bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    }

    private static func isRule(_ source: LectureSource, _ index: Int, _ rule: StaticString) -> Bool {
        let line = source.line(index)
        let start = index == 0 ? start(source) : line.lowerBound
        guard source.bytes.has(rule, at: start), start + 3 <= line.upperBound else { return false }
        return source.bytes[start + 3..<line.upperBound].allSatisfy(\.isBlank)
    }
}
