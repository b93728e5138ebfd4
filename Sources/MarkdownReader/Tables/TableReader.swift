import LectureModel

/// Finds a pipe table in the text of a paragraph: a head, a row of dashes with as many cells, and the rows below.
struct TableReader {
    struct RawTable {
        var alignments: [Table.Alignment]
        var head: [InlineSource]
        var rows: [[InlineSource]]
        /// How many bytes of the paragraph stand before the table.
        var start: Int
    }

    let source: LectureSource
    let content: InlineSource
    let isFull: Bool
    private let lines: [Range<Int>]

    init(source: LectureSource, content: InlineSource, isFull: Bool) {
        self.source = source
        self.content = content
        self.isFull = isFull
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in content.bytes.enumerated() where byte == .lineFeed {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<content.bytes.count)
        self.lines = lines
    }

    func read() -> RawTable? {
        guard lines.count > 1 else { return nil }
        for index in 1..<lines.count {
            guard let alignments = alignments(lines[index]) else { continue }
            let head = cells(lines[index - 1])
            guard head.count == alignments.count else { continue }
            let rows = lines[(index + 1)...].map { row(cells($0), alignments.count) }
            return RawTable(
                alignments: alignments, head: head.map(cell), rows: rows, start: lines[index - 1].lowerBound)
        }
        return nil
    }

    /// `| :-- | --: |`, or nil for any other line.
    private func alignments(_ line: Range<Int>) -> [Table.Alignment]? {
        let bytes = content.bytes
        // Dashes alone are an underline, or text where they are indented.
        guard bytes[line].contains(UInt8(ascii: "-")), bytes[line].contains(where: { $0 == .pipe || $0 == 0x3A }),
            bytes[line].allSatisfy({ $0.isBlank || $0 == .pipe || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") })
        else { return nil }
        var alignments: [Table.Alignment] = []
        for cell in cells(line) {
            let isLeft = bytes.has(":", at: cell.lowerBound) && !cell.isEmpty
            let isRight = cell.count > 1 && bytes[cell.upperBound - 1] == UInt8(ascii: ":")
            let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
            guard !dashes.isEmpty, bytes[dashes].allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(isLeft ? isRight ? .center : .left : isRight ? .right : .none)
        }
        return alignments
    }

    private func row(_ cells: [Range<Int>], _ count: Int) -> [InlineSource] {
        var row = cells.prefix(count).map(cell)
        while row.count < count { row.append(InlineSource()) }
        return row
    }

    /// The cells of a line, without the pipes and blanks around them.
    private func cells(_ line: Range<Int>) -> [Range<Int>] {
        let bytes = content.bytes
        let text = bytes.trimmed(line)
        var start = text.lowerBound
        if start < text.upperBound, bytes[start] == .pipe { start += 1 }
        var cells: [Range<Int>] = []
        let skips = isFull ? formulas(text) : [:]
        var index = start
        while index < text.upperBound {
            if let end = skips[index] {
                index = end
            } else if bytes[index] == .backslash {
                index += 2
            } else if bytes[index] == .pipe {
                cells.append(bytes.trimmed(start..<index))
                start = index + 1
                index += 1
            } else {
                index += 1
            }
        }
        if start < text.upperBound { cells.append(bytes.trimmed(start..<text.upperBound)) }
        return cells
    }

    /// The formulas of a line: start to end.
    private func formulas(_ line: Range<Int>) -> [Int: Int] {
        let bytes = Array(content.bytes[line])
        let finder = FormulaFinder(bytes)
        var spans: [Int: Int] = [:]
        var index = 0
        while index < bytes.count {
            if let end = finder.codeSpans[index] {
                index = end
            } else if bytes[index] == .backslash {
                index += 2
            } else if bytes[index] == .dollar, let end = finder.end(ofFormulaAt: index) {
                spans[line.lowerBound + index] = line.lowerBound + end + 1
                index = end + 1
            } else {
                index += 1
            }
        }
        return spans
    }

    /// The text of a cell: `\|` is a pipe, also in code, but not in a formula, where it is a norm.
    private func cell(_ range: Range<Int>) -> InlineSource {
        let skips = isFull ? formulas(range) : [:]
        var cell = InlineSource()
        var start = range.lowerBound
        var index = start
        func flush(to end: Int) {
            if start < end { cell.append(content.offsets(start..<end), of: source) }
        }
        while index < range.upperBound {
            if let end = skips[index] {
                index = end
            } else if content.bytes.has("\\|", at: index) {
                flush(to: index)
                start = index + 1
                index += 2
            } else {
                index += 1
            }
        }
        flush(to: range.upperBound)
        return cell
    }
}
