import LectureModel

extension PageWriter {
    /// A callout; the answer to its question is folded.
    mutating func callout(_ callout: Callout) {
        serial += 1
        let title = "callout-" + String(serial)
        let attributes = [
            MarkupAttribute.className("callout sort-" + callout.kind.rawValue), MarkupAttribute("role", "note"),
            MarkupAttribute("aria-labelledby", title),
        ]
        element("div", attributes) { page in
            page.element("p", [.className("title"), MarkupAttribute("id", title)]) { $0.title(of: callout) }
            page.blocks(callout.body)
            if let answer = callout.answer {
                page.element("details") { page in
                    page.writer.element("summary", text: PageWords.answer(to: callout.kind))
                    page.blocks(answer)
                }
            }
            if let citation = callout.citation { page.citation(citation) }
        }
    }

    private mutating func title(of callout: Callout) {
        writer.text(PageWords.title(of: callout.kind))
        guard let title = callout.title else { return }
        writer.literal(": ")
        inlines(title.inlines)
    }

    /// Where a recall question is answered.
    private mutating func citation(_ citation: Citation) {
        let page = citation.lecture.isEmpty ? "" : report.addresses[citation.lecture]
        let place = citation.section.isEmpty ? "" : "#" + citation.section
        let words = citation.lecture.isEmpty ? PageWords.lookUp : PageWords.lookUp(inLecture: citation.lecture)
        element("p", [.className("label")]) { writer in
            guard let page, let address = LinkAddress.safe(page + place) else {
                writer.writer.text(words)
                return
            }
            writer.writer.element("a", [MarkupAttribute("href", address)], text: words)
        }
    }
}
