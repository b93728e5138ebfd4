import Diagnostics

/// Has libcmark find the blocks, after hiding from it what is not CommonMark.
struct BlockReader {
    let state: ReaderState
    /// The lines of the front matter, if there is one.
    let hidden: Range<Int>
    private(set) var footnotes: [Int: FootnoteMarker] = [:]
    private var masked: MaskedSource

    init(_ state: ReaderState, hidden: Range<Int>) {
        self.state = state
        self.hidden = hidden
        masked = MaskedSource(state.source.bytes)
        masked.hideLines(hidden)
    }

    /// The blocks of the file, their running text not yet cut out.
    mutating func read() -> RawBlock {
        let first = parse()
        guard state.options == .full, needsMask else { return first }
        let hiddenFormulas = hideFormulas(first)
        let hiddenNotes = hideFootnotes(first)
        return hiddenFormulas || hiddenNotes ? parse() : first
    }

    /// What libcmark took of the file's text, as the file has it.
    func unmasked(_ literal: [UInt8]) -> [UInt8] { masked.unmasked(literal) }

    private var needsMask: Bool {
        let bytes = state.source.bytes
        return bytes.firstIndex(of: "$$", from: 0) != nil || bytes.firstIndex(of: "[^", from: 0) != nil
    }

    private func parse() -> RawBlock {
        let (document, isTooDeep) = CommonMarkParser.blocks(of: masked.bytes)
        if isTooDeep, !state.diagnostics.contains(where: { $0.message == DocumentMessages.tooDeep }) {
            let start = state.source.range(0..<0)
            state.report(.error, DocumentMessages.tooDeep, at: start)
        }
        BlockPlaces(source: state.source).correct(document)
        return document
    }

    private mutating func hideFormulas(_ document: RawBlock) -> Bool {
        var finder = DisplayFormulaFinder(state)
        search(document, in: [], &finder)
        for formula in finder.found {
            state.displayEnds[formula.opener] = formula.end
            let lines = ContentLines(source: state.source, containers: formula.containers)
            let firstLine = state.source.text.lineIndex(of: formula.opener)
            for index in firstLine...state.source.text.lineIndex(of: formula.end - 1) {
                let line = state.source.line(index)
                var start = index == firstLine ? formula.opener : lines.contentStart(of: index)
                while start < line.upperBound, state.source.bytes[start].isBlank { start += 1 }
                let end = min(line.upperBound, formula.end)
                masked.hideText(start..<max(start, end))
            }
        }
        return !finder.found.isEmpty
    }

    private func search(_ block: RawBlock, in containers: [RawBlock], _ finder: inout DisplayFormulaFinder) {
        switch block.kind {
        case .paragraph, .heading:
            let lines = ContentLines(source: state.source, containers: containers)
            let isHeading = block.kind != .paragraph && !lines.isSetext(block)
            finder.search(lines.content(of: block), in: containers, isHeading: isHeading)
        case .quote, .item:
            for child in block.children { search(child, in: containers + [block], &finder) }
        case .document, .list:
            for child in block.children { search(child, in: containers, &finder) }
        case .thematicBreak, .code, .html: break
        }
    }

    private mutating func hideFootnotes(_ document: RawBlock) -> Bool {
        var opaque = [Bool](repeating: false, count: state.source.lineCount)
        markOpaque(document, &opaque)
        for formula in state.displayEnds {
            let first = state.source.text.lineIndex(of: formula.key)
            for line in first...state.source.text.lineIndex(of: formula.value - 1) { opaque[line] = true }
        }
        for index in opaque.indices where !opaque[index] {
            let line = state.source.line(index)
            guard line.lowerBound >= hidden.upperBound,
                let marker = FootnoteMarker(in: line, of: state.source.bytes)
            else { continue }
            let range = state.source.range(marker.offsets)
            if !state.footnotes.add(marker.name, at: range) {
                state.report(.error, DocumentMessages.duplicateFootnote(marker.name), at: range)
            }
            footnotes[marker.offsets.lowerBound] = marker
            masked.hideFootnoteMarker(marker.offsets)
        }
        return !footnotes.isEmpty
    }

    private func markOpaque(_ block: RawBlock, _ opaque: inout [Bool]) {
        switch block.kind {
        case .code, .html:
            for line in block.firstLine...max(block.firstLine, block.lastLine) where line < opaque.count {
                opaque[line] = true
            }
        default: for child in block.children { markOpaque(child, &opaque) }
        }
    }
}
