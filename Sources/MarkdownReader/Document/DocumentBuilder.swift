import Diagnostics
import LectureModel

/// Makes the model's blocks of libcmark's.
struct DocumentBuilder {
    let state: ReaderState
    let blocks: BlockReader
    /// How far headings move down, so that the page has one of level 1; what follows a title that is a heading itself
    /// moves from the second heading of level 1 on.
    var shift: Int
    /// Whether the first heading of level 1 is the title and keeps its level.
    let titleIsHeading: Bool
    var title: RichText?
    /// The text of the last heading, for the title of an exercise.
    var lastHeading: [Inline] = []
    var footnotes: [Footnote?]

    init(_ state: ReaderState, _ blocks: BlockReader, document: RawBlock, title: RichText?) {
        self.state = state
        self.blocks = blocks
        let tops = Self.titles(in: document)
        // A heading that repeats the front matter's title is that title, for those who read the file itself.
        titleIsHeading = tops.first.map { title == nil || title?.plain == $0 } ?? false
        shift = titleIsHeading || tops.isEmpty ? 0 : 1
        footnotes = [Footnote?](repeating: nil, count: state.footnotes.notes.count)
    }

    /// The texts of all headings of level 1, in the order of the file.
    private static func titles(in block: RawBlock) -> [String] {
        if block.kind == .heading(level: 1) { return [String(decoding: block.content.bytes, as: UTF8.self)] }
        return block.children.flatMap(titles)
    }

    var isFull: Bool { state.options == .full }

    mutating func build(_ children: [RawBlock], isTop: Bool = false) -> [Block] {
        var built: [Block] = []
        for child in children { append(child, to: &built, isTop: isTop) }
        return built
    }

    private mutating func append(_ raw: RawBlock, to built: inout [Block], isTop: Bool) {
        let range = state.source.range(of: raw)
        switch raw.kind {
        case .document, .item: break
        case .paragraph: appendText(raw, to: &built)
        case .heading(let level): appendHeading(raw, level: level, to: &built, isTop: isTop)
        case .thematicBreak: built.append(.thematicBreak(range))
        case .quote: built.append(quote(raw, range))
        case .list(let start, let isTight):
            appendList(raw, start: start, isTight: isTight, to: &built)
        case .code(let info): appendCode(raw, info: blocks.unmasked(info), range, to: &built)
        case .html: appendHTML(raw, range, to: &built)
        }
    }

    // MARK: Lists, HTML

    /// Footnotes were masked as items of lists; they leave, and what is left of a list stays one.
    private mutating func appendList(_ raw: RawBlock, start: Int?, isTight: Bool, to built: inout [Block]) {
        var items: [RawBlock] = []
        func list(_ builder: inout DocumentBuilder) -> Block? {
            guard let first = items.first, let last = items.last else { return nil }
            let range = builder.state.source.range(of: first).union(builder.state.source.range(of: last))
            let items = items.map { item in
                ListItem(blocks: builder.build(item.children), range: builder.state.source.range(of: item))
            }
            return .list(List(start: start, isTight: isTight, items: items, range: range))
        }
        for item in raw.children {
            let offset = state.source.line(item.firstLine).lowerBound + item.firstColumn
            guard let marker = blocks.footnotes[offset] else {
                items.append(item)
                continue
            }
            if let list = list(&self) { built.append(list) }
            items = []
            buildFootnote(item, marker)
        }
        if let list = list(&self) { built.append(list) }
    }

    private mutating func buildFootnote(_ item: RawBlock, _ marker: FootnoteMarker) {
        guard let index = state.footnotes.index(of: marker.name), footnotes[index] == nil else { return }
        let note = state.footnotes.notes[index]
        let content = build(item.children.filter { $0.kind != .paragraph || !$0.content.isEmpty })
        if content.isEmpty { state.report(.error, DocumentMessages.emptyFootnote, at: note.range) }
        footnotes[index] = Footnote(
            name: note.name, number: 0, blocks: content, range: state.source.range(of: item).union(note.range))
    }

    private mutating func appendHTML(_ raw: RawBlock, _ range: SourceRange, to built: inout [Block]) {
        let literal = blocks.unmasked(raw.literal)
        if isFull {
            let kept = HTMLComments.removed(from: literal)
            if kept.allSatisfy(\.isSpace) { return }
            state.report(.warning, DocumentMessages.rawHTML, at: range)
            built.append(.html(HTMLBlock(source: String(decoding: kept, as: UTF8.self), range: range)))
        } else {
            built.append(.html(HTMLBlock(source: String(decoding: literal, as: UTF8.self), range: range)))
        }
    }
}
