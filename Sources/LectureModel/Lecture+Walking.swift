extension Lecture {
    /// Calls `visit` for every inline of the lecture, containers before what they hold.
    public func forEachInline(_ visit: (Inline) -> Void) {
        if let title = frontMatter.title { Lecture.walk(title.inlines, visit) }
        if let subtitle = frontMatter.subtitle { Lecture.walk(subtitle.inlines, visit) }
        Lecture.walk(blocks, visit)
        for footnote in footnotes { Lecture.walk(footnote.blocks, visit) }
        for exercise in exercises {
            Lecture.walk(exercise.title, visit)
            Lecture.walk(exercise.statement, visit)
            for hint in exercise.hints { Lecture.walk(hint.inlines, visit) }
        }
        for cell in cells {
            if let caption = cell.options.caption { Lecture.walk(caption.inlines, visit) }
        }
    }

    /// Calls `visit` for every block of the page in its order, containers before what they hold.
    public func forEachBlock(_ visit: (Block) -> Void) {
        walk(blocks, visit)
    }

    private func walk(_ blocks: [Block], _ visit: (Block) -> Void) {
        for block in blocks {
            visit(block)
            switch block {
            case .list(let list): for item in list.items { walk(item.blocks, visit) }
            case .quote(let quote): walk(quote.blocks, visit)
            case .callout(let callout): walk(callout.body + (callout.answer ?? []), visit)
            case .exercise(let index, _): walk(exercises[index].statement, visit)
            case .heading, .paragraph, .table, .listing, .formula, .figure, .cell, .thematicBreak, .html: break
            }
        }
    }

    /// Every picture that the lecture names.
    public var images: [Image] {
        var images: [Image] = []
        forEachInline { inline in
            if case .image(let image) = inline { images.append(image) }
        }
        return images
    }

    private static func walk(_ blocks: [Block], _ visit: (Inline) -> Void) {
        for block in blocks { walk(block, visit) }
    }

    private static func walk(_ block: Block, _ visit: (Inline) -> Void) {
        switch block {
        case .heading(let heading): walk(heading.inlines, visit)
        case .paragraph(let paragraph): walk(paragraph.inlines, visit)
        case .list(let list): for item in list.items { walk(item.blocks, visit) }
        case .quote(let quote): walk(quote.blocks, visit)
        case .callout(let callout):
            if let title = callout.title { walk(title.inlines, visit) }
            walk(callout.body, visit)
            walk(callout.answer ?? [], visit)
        case .table(let table):
            for cell in table.head + table.rows.joined() { walk(cell.inlines, visit) }
        case .figure(let figure):
            visit(.image(figure.image))
            walk(figure.caption, visit)
        case .listing, .formula, .cell, .exercise, .thematicBreak, .html: break
        }
    }

    private static func walk(_ inlines: [Inline], _ visit: (Inline) -> Void) {
        for inline in inlines {
            visit(inline)
            switch inline {
            case .emphasis(let children, _), .strong(let children, _): walk(children, visit)
            case .link(let link): walk(link.children, visit)
            case .image(let image): walk(image.alternative, visit)
            case .text, .code, .formula, .value, .checkedNumber, .crossReference, .footnote, .softBreak, .lineBreak,
                .html:
                break
            }
        }
    }
}
