/// Corrects the places of blocks: libcmark may count a blank line behind a block, or the line behind a heading, and
/// counts columns behind a byte order mark.
struct BlockPlaces {
    let source: LectureSource

    func correct(_ document: RawBlock) {
        document.lastLine = source.lineCount - 1
        for child in document.children { correct(child, in: [], end: document.lastLine) }
    }

    private func correct(_ block: RawBlock, in containers: [RawBlock], end: Int) {
        // A fence that its quote leaves open ends with the quote.
        block.lastLine = max(block.firstLine, min(block.lastLine, end))
        if block.firstLine == 0, source.bytes.has("\u{FEFF}", at: 0) { block.firstColumn += 3 }
        let inner = block.kind == .quote || block.kind == .item ? containers + [block] : containers
        for child in block.children { correct(child, in: inner, end: block.lastLine) }
        if case .heading = block.kind {
            block.lastLine = underline(of: block, in: containers) ?? block.firstLine
        } else {
            let last = block.children.last?.lastLine ?? block.firstLine
            while block.lastLine > last, isBlank(block.lastLine) { block.lastLine -= 1 }
        }
    }

    private func isBlank(_ line: Int) -> Bool {
        source.bytes[source.line(line)].allSatisfy { $0.isBlank || $0 == .closeAngle }
    }

    /// The line of `=` or `-` that made a heading of the lines above it; nil for a heading begun with number signs.
    private func underline(of heading: RawBlock, in containers: [RawBlock]) -> Int? {
        guard !hasNumberSigns(heading), heading.lastLine > heading.firstLine else { return nil }
        let lines = ContentLines(source: source, containers: containers)
        for index in heading.firstLine + 1...heading.lastLine {
            let text = lines.contentStart(of: index)..<source.line(index).upperBound
            let mark = source.bytes.trimmed(text)
            let isUnderline =
                !mark.isEmpty
                && (source.bytes[mark].allSatisfy { $0 == UInt8(ascii: "=") }
                    || source.bytes[mark].allSatisfy { $0 == UInt8(ascii: "-") })
            if isUnderline, mark.lowerBound - text.lowerBound < 4 + width(of: containers) { return index }
        }
        return nil
    }

    /// How far the text of list items may stand to the right.
    private func width(of containers: [RawBlock]) -> Int {
        containers.last?.kind == .item ? 8 : 0
    }

    private func hasNumberSigns(_ heading: RawBlock) -> Bool {
        let line = source.line(heading.firstLine)
        let rest = source.bytes[line].dropFirst(heading.firstColumn)
        let signs = rest.prefix { $0 == UInt8(ascii: "#") }
        let next = rest.dropFirst(signs.count).first
        return (1...6).contains(signs.count) && (next == nil || next?.isBlank == true)
    }
}
