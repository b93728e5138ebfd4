import LectureModel

extension PageWriter {
    /// The text of a paragraph; a note of one paragraph follows the word that refers to it.
    mutating func notedInlines(_ inlines: [Inline]) {
        let outer = admitsNotes
        admitsNotes = true
        parts(of: inlines) { page, inline in
            switch inline {
            case .text(let text, _) where !page.lineNotes.isEmpty: page.notedText(text)
            case .softBreak, .lineBreak:
                page.flushLineNotes()
                page.inline(inline)
            default: page.inline(inline)
            }
        }
        flushLineNotes()
        admitsNotes = outer
    }

    /// A note comes after the point or comma behind its reference, not between the two.
    private mutating func notedText(_ text: String) {
        let end = text.utf8.firstIndex { $0 == 32 || $0 == 10 } ?? text.utf8.endIndex
        writer.text(String(text[..<end]))
        if end < text.utf8.endIndex { flushLineNotes() }
        writer.text(String(text[end...]))
    }

    private mutating func flushLineNotes() {
        let notes = lineNotes
        lineNotes = []
        for note in notes { inlineNote(note) }
    }

    /// The raised number, and the note itself put where it may stand.
    mutating func footnoteReference(_ reference: FootnoteReference) {
        let note = report.lecture.footnotes[reference.footnote]
        let number = String(reference.number)
        guard !isInsideLink else {
            writer.element("sup", text: number)
            return
        }
        let place = "ref-" + number + (reference.occurrence > 1 ? "-" + String(reference.occurrence) : "")
        let attributes = [
            MarkupAttribute.className("mark"), MarkupAttribute("role", "doc-noteref"), MarkupAttribute("id", place),
            MarkupAttribute("href", "#note-" + number),
        ]
        element("a", attributes) { $0.writer.element("sup", text: number) }
        guard reference.occurrence == 1 else { return }
        if admitsNotes, note.blocks.count == 1, case .paragraph = note.blocks[0] {
            lineNotes.append(reference.footnote)
        } else {
            waitingNotes.append(reference.footnote)
        }
    }

    private mutating func inlineNote(_ index: Int) {
        let note = report.lecture.footnotes[index]
        guard case .paragraph(let paragraph)? = note.blocks.first else { return }
        let outer = admitsNotes
        admitsNotes = false
        element("span", PageWriter.attributes(of: note)) { page in
            page.writer.element("sup", text: String(note.number))
            page.writer.literal(" ")
            page.inlines(paragraph.inlines)
            page.backLink(note)
        }
        admitsNotes = outer
    }

    /// Writes the notes that were kept back, at the end of a section or of the page.
    mutating func flushNotes() {
        while !waitingNotes.isEmpty {
            let notes = waitingNotes
            waitingNotes = []
            for index in notes { blockNote(report.lecture.footnotes[index]) }
        }
    }

    private mutating func blockNote(_ note: Footnote) {
        element("div", PageWriter.attributes(of: note)) { page in
            for (index, block) in note.blocks.enumerated() {
                guard case .paragraph(let paragraph) = block else {
                    page.block(block)
                    continue
                }
                page.element("p") { page in
                    if index == 0 { page.writer.element("sup", text: String(note.number) + " ") }
                    page.inlines(paragraph.inlines)
                    if index == note.blocks.count - 1 { page.backLink(note) }
                }
            }
        }
    }

    private mutating func backLink(_ note: Footnote) {
        writer.literal(" ")
        let attributes = [
            MarkupAttribute("role", "doc-backlink"), MarkupAttribute("href", "#ref-" + String(note.number)),
            MarkupAttribute("aria-label", PageWords.backToText),
        ]
        writer.element("a", attributes, text: "↩\u{FE0E}")
    }

    private static func attributes(of note: Footnote) -> [MarkupAttribute] {
        [
            .className("note"), MarkupAttribute("role", "doc-footnote"),
            MarkupAttribute("id", "note-" + String(note.number)),
        ]
    }
}
