/// Cuts the running text of every paragraph and heading out of the file, and takes the link definitions off it.
struct ContentPass {
    let state: ReaderState
    let footnotes: [Int: FootnoteMarker]

    func run(_ document: RawBlock) {
        run(document, in: [])
    }

    private func run(_ block: RawBlock, in containers: [RawBlock]) {
        let inner = block.kind == .quote || block.kind == .item ? containers + [block] : containers
        let lines = ContentLines(source: state.source, containers: inner)
        var children: [RawBlock] = []
        for child in block.children {
            switch child.kind {
            case .paragraph: if cut(child, lines) { children.append(child) }
            case .heading: children += cutHeading(child, lines)
            case .quote, .item, .list, .document:
                run(child, in: inner)
                children.append(child)
            case .thematicBreak, .code, .html: children.append(child)
            }
        }
        block.children = joined(children, lines)
    }

    /// Sets the text of `block`; false if nothing is left of it.
    private func cut(_ block: RawBlock, _ lines: ContentLines) -> Bool {
        block.content = lines.content(of: block)
        if cutFootnoteMarker(block) { return true }
        let taken = state.definitions.take(from: block.content)
        guard taken > 0 else { return true }
        block.content = block.content.dropping(taken)
        moveStart(of: block)
        return !block.content.isEmpty
    }

    private func cutFootnoteMarker(_ block: RawBlock) -> Bool {
        let start = block.content.offset(of: 0)
        guard let marker = footnotes[start - FootnoteMarker.textDistance] else { return false }
        block.content = block.content.dropping(min(block.content.bytes.count, marker.text - start))
        while block.content.bytes.first?.isSpace == true { block.content = block.content.dropping(1) }
        moveStart(of: block)
        return true
    }

    /// The block begins where its text does.
    private func moveStart(of block: RawBlock) {
        guard !block.content.isEmpty else { return }
        let offset = block.content.offset(of: 0)
        block.firstLine = state.source.text.lineIndex(of: offset)
        block.firstColumn = offset - state.source.line(block.firstLine).lowerBound
    }

    /// An underline below nothing but definitions is no underline: it is a rule, or the text of a paragraph.
    private func cutHeading(_ block: RawBlock, _ lines: ContentLines) -> [RawBlock] {
        guard lines.isSetext(block) else {
            block.content = lines.content(of: block)
            return [block]
        }
        if cut(block, lines) { return [block] }
        let start = lines.contentStart(of: block.lastLine)
        let column = start - state.source.line(block.lastLine).lowerBound
        let underline = state.source.bytes.trimmed(start..<state.source.line(block.lastLine).upperBound)
        let isRule = state.source.bytes[underline.lowerBound] == UInt8(ascii: "-") && underline.count >= 3
        let rest = RawBlock(
            kind: isRule ? .thematicBreak : .paragraph, firstLine: block.lastLine, firstColumn: column,
            lastLine: block.lastLine, literal: [])
        if !isRule { rest.content = lines.content(of: rest) }
        return [rest]
    }

    /// Such an underline belongs to the paragraph on the next line.
    private func joined(_ children: [RawBlock], _ lines: ContentLines) -> [RawBlock] {
        var joined: [RawBlock] = []
        for child in children {
            if child.kind == .paragraph, let last = joined.last, last.kind == .paragraph,
                last.lastLine + 1 == child.firstLine, last.firstLine == last.lastLine,
                last.content.bytes.allSatisfy({ $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-") })
            {
                last.lastLine = child.lastLine
                last.content = lines.content(of: last)
            } else {
                joined.append(child)
            }
        }
        return joined
    }
}
