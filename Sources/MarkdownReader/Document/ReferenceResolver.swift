import Diagnostics
import LectureModel

/// Gives every cross-reference of a lecture its target, once all labels are known.
struct ReferenceResolver {
    let state: ReaderState

    func resolve(_ lecture: inout Lecture) {
        guard !state.references.isEmpty else { return }
        for reference in state.references { reportUnknown(reference) }
        resolve(&lecture.title)
        resolve(&lecture.frontMatter.title)
        resolve(&lecture.frontMatter.subtitle)
        lecture.blocks = resolved(lecture.blocks)
        for index in lecture.cells.indices { resolve(&lecture.cells[index].options) }
        for index in lecture.exercises.indices {
            lecture.exercises[index].title = resolved(lecture.exercises[index].title)
            lecture.exercises[index].statement = resolved(lecture.exercises[index].statement)
            lecture.exercises[index].hints = lecture.exercises[index].hints.map(resolved)
        }
        for index in lecture.footnotes.indices {
            lecture.footnotes[index].blocks = resolved(lecture.footnotes[index].blocks)
        }
    }

    private func reportUnknown(_ reference: CrossReference) {
        guard state.labels.target(of: reference.name) == nil else { return }
        let nearest = NearestSpelling.of(reference.name, among: state.labels.names)
        state.report(.error, DocumentMessages.unknownLabel(reference.name, nearest: nearest), at: reference.range)
    }

    private func resolve(_ options: inout CellOptions) {
        resolve(&options.caption)
        resolve(&options.misconception)
        options.hints = options.hints.map(resolved)
    }

    private func resolve(_ text: inout RichText?) {
        text = text.map(resolved)
    }

    private func resolved(_ text: RichText) -> RichText {
        RichText(inlines: resolved(text.inlines), range: text.range)
    }

    // MARK: Blocks

    private func resolved(_ blocks: [Block]) -> [Block] { blocks.map(resolved) }

    private func resolved(_ block: Block) -> Block {
        switch block {
        case .heading(var heading):
            heading.inlines = resolved(heading.inlines)
            return .heading(heading)
        case .paragraph(var paragraph):
            paragraph.inlines = resolved(paragraph.inlines)
            return .paragraph(paragraph)
        case .list(var list):
            for index in list.items.indices { list.items[index].blocks = resolved(list.items[index].blocks) }
            return .list(list)
        case .quote(var quote):
            quote.blocks = resolved(quote.blocks)
            return .quote(quote)
        case .callout(var callout):
            resolve(&callout.title)
            callout.body = resolved(callout.body)
            callout.answer = callout.answer.map { resolved($0) }
            return .callout(callout)
        case .table(var table):
            table.head = table.head.map(resolved)
            table.rows = table.rows.map { $0.map(resolved) }
            return .table(table)
        case .figure(var figure):
            figure.caption = resolved(figure.caption)
            return .figure(figure)
        case .listing, .formula, .cell, .exercise, .thematicBreak, .html: return block
        }
    }

    private func resolved(_ cell: TableCell) -> TableCell {
        TableCell(inlines: resolved(cell.inlines), range: cell.range)
    }

    // MARK: Inlines

    private func resolved(_ inlines: [Inline]) -> [Inline] { inlines.map(resolved) }

    private func resolved(_ inline: Inline) -> Inline {
        switch inline {
        case .crossReference(var reference):
            reference.target = state.labels.target(of: reference.name)
            return .crossReference(reference)
        case .emphasis(let children, let range): return .emphasis(resolved(children), range)
        case .strong(let children, let range): return .strong(resolved(children), range)
        case .link(var link):
            link.children = resolved(link.children)
            return .link(link)
        case .image(var image):
            image.alternative = resolved(image.alternative)
            return .image(image)
        case .text, .code, .formula, .value, .checkedNumber, .footnote, .softBreak, .lineBreak, .html: return inline
        }
    }
}
