import Diagnostics
import LectureModel

/// Every inline of a lecture with the range of what it stands in.
struct InlineCollector {
    private(set) var inlines: [(inline: Inline, parent: SourceRange, siblings: Int)] = []
    private var families = 0

    init(_ lecture: Lecture) {
        collect(lecture.blocks)
        for exercise in lecture.exercises { collect(exercise.statement) }
        for note in lecture.footnotes { collect(note.blocks) }
        for cell in lecture.cells {
            let texts = cell.options.hints + [cell.options.caption, cell.options.misconception].compactMap { $0 }
            for text in texts { collect(text.inlines, text.range) }
        }
        for text in [lecture.frontMatter.title, lecture.frontMatter.subtitle].compactMap({ $0 }) {
            collect(text.inlines, text.range)
        }
    }

    private mutating func collect(_ blocks: [Block]) {
        for block in blocks { collect(block) }
    }

    private mutating func collect(_ block: Block) {
        switch block {
        case .heading(let heading): collect(heading.inlines, heading.range)
        case .paragraph(let paragraph): collect(paragraph.inlines, paragraph.range)
        case .list(let list): for item in list.items { collect(item.blocks) }
        case .quote(let quote): collect(quote.blocks)
        case .callout(let callout):
            if let title = callout.title { collect(title.inlines, title.range) }
            collect(callout.body + (callout.answer ?? []))
        case .table(let table):
            for cell in table.head + table.rows.flatMap({ $0 }) { collect(cell.inlines, cell.range) }
        case .figure(let figure): collect([.image(figure.image)], figure.range)
        case .listing, .formula, .cell, .exercise, .thematicBreak, .html: break
        }
    }

    private mutating func collect(_ children: [Inline], _ parent: SourceRange) {
        families += 1
        let family = families
        for child in children {
            inlines.append((child, parent, family))
            switch child {
            case .emphasis(let inner, let range), .strong(let inner, let range): collect(inner, range)
            case .link(let link): collect(link.children, link.range)
            case .image(let image): collect(image.alternative, image.range)
            case .text, .code, .formula, .value, .checkedNumber, .crossReference, .footnote, .softBreak, .lineBreak,
                .html:
                break
            }
        }
    }
}
