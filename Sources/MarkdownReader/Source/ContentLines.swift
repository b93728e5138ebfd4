/// Finds where the running text of a line begins, behind the markers of the quotes and lists around it.
struct ContentLines {
    let source: LectureSource
    /// The quotes and list items around the block, outermost first.
    let containers: [RawBlock]

    /// The text of a paragraph or a heading, leading blanks of each line and blanks at its end taken off.
    func content(of block: RawBlock) -> InlineSource {
        switch block.kind {
        case .heading where isSetext(block): lines(block.firstLine..<block.lastLine, of: block)
        case .heading: heading(block)
        default: lines(block.firstLine..<block.lastLine + 1, of: block)
        }
    }

    /// Whether a heading is underlined, rather than begun with number signs.
    func isSetext(_ block: RawBlock) -> Bool {
        block.lastLine > block.firstLine
    }

    private func lines(_ lines: Range<Int>, of block: RawBlock) -> InlineSource {
        var content = InlineSource()
        for index in lines {
            let line = source.line(min(index, source.lineCount - 1))
            var start = index == block.firstLine ? line.lowerBound + block.firstColumn : contentStart(of: index)
            while start < line.upperBound, source.bytes[start].isBlank { start += 1 }
            let isLast = index == lines.upperBound - 1
            var end = line.upperBound
            while isLast, end > start, source.bytes[end - 1].isSpace { end -= 1 }
            content.append(min(start, end)..<end, of: source)
            if !isLast { content.appendLineFeed(at: line.upperBound) }
        }
        return content
    }

    /// What stands between the number signs.
    private func heading(_ block: RawBlock) -> InlineSource {
        let bytes = source.bytes
        let line = source.line(block.firstLine)
        var start = line.lowerBound + block.firstColumn
        while start < line.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
        let text = bytes.trimmed(start..<line.upperBound)
        var end = text.upperBound
        while end > text.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
        let isClosed = end < text.upperBound && (end == text.lowerBound || bytes[end - 1].isBlank)
        var content = InlineSource()
        content.append(isClosed ? bytes.trimmed(text.lowerBound..<end) : text, of: source)
        return content
    }

    /// The offset behind the quote markers of a line; a lazy line has fewer, or none.
    func contentStart(of index: Int) -> Int {
        let line = source.line(index)
        var start = line.lowerBound
        // A marker may be indented by three columns, and by the text of the list item around it.
        var allowance = 3
        for container in containers {
            guard container.kind == .quote else {
                allowance += width(of: container)
                continue
            }
            var next = start
            var columns = 0
            while next < line.upperBound, source.bytes[next].isBlank {
                columns += source.bytes[next] == 0x09 ? 4 : 1
                next += 1
            }
            guard next < line.upperBound, source.bytes[next] == .closeAngle, columns <= allowance else { break }
            start = next + 1
            if start < line.upperBound, source.bytes[start] == .space { start += 1 }
            allowance = 3
        }
        return start
    }

    private func width(of item: RawBlock) -> Int {
        guard let first = item.children.first, first.firstLine == item.firstLine else { return 5 }
        return max(2, first.firstColumn - item.firstColumn)
    }
}
