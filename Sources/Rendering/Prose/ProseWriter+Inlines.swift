import LectureModel

extension ProseWriter {
    mutating func inlines(_ inlines: [Inline]) {
        for inline in inlines { self.inline(inline) }
    }

    private mutating func inline(_ inline: Inline) {
        switch inline {
        case .text(let text, _): writer.text(text)
        case .code(let code, _): writer.element("code", text: code)
        case .emphasis(let children, _): element("em") { $0.inlines(children) }
        case .strong(let children, _): element("strong") { $0.inlines(children) }
        case .link(let link): self.link(link)
        case .image(let image): self.image(image)
        case .formula(let formula):
            let dollars = formula.isDisplay ? "$$" : "$"
            writer.text(dollars + formula.tex.source + dollars)
        case .value(let index, _):
            writer.element("code", text: lecture.inlineValues[index].expression.string)
        case .checkedNumber(let index, _): writer.text(lecture.checkedNumbers[index].digits)
        case .crossReference(let reference): crossReference(reference)
        case .footnote(let reference): writer.element("sup", text: String(reference.number))
        case .softBreak: writer.literal("\n")
        case .lineBreak: writer.literal("<br />\n")
        case .html(let source, _): writer.trusted(source)
        }
    }

    private mutating func link(_ link: Link) {
        var attributes = [MarkupAttribute("href", PercentEncoding.encoded(link.destination))]
        if let title = link.title, !title.isEmpty { attributes.append(MarkupAttribute("title", title)) }
        element("a", attributes) { $0.inlines(link.children) }
    }

    mutating func image(_ image: Image) {
        var attributes = [
            MarkupAttribute("src", PercentEncoding.encoded(image.source)),
            MarkupAttribute("alt", image.alternative.plain),
        ]
        if let title = image.title, !title.isEmpty { attributes.append(MarkupAttribute("title", title)) }
        writer.empty("img", attributes)
    }

    private mutating func crossReference(_ reference: CrossReference) {
        guard let target = lecture.target(of: reference) else { return writer.text("@" + reference.name) }
        writer.element("a", [MarkupAttribute("href", "#" + target.identifier)], text: target.text)
    }
}
