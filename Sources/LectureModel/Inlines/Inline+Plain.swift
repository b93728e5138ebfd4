extension Inline {
    /// The words without their markup; breaks are spaces, formulas their TeX.
    public var plain: String { plain(with: []) }

    /// The same with the digits of these checked numbers, which are those of the lecture.
    func plain(with numbers: [CheckedNumber]) -> String {
        switch self {
        case .text(let text, _), .code(let text, _): text
        case .emphasis(let children, _), .strong(let children, _): children.plain(with: numbers)
        case .link(let link): link.children.plain(with: numbers)
        case .image(let image): image.alternative.plain(with: numbers)
        case .formula(let formula): formula.tex.source
        case .softBreak, .lineBreak: " "
        case .crossReference(let reference): "@" + reference.name
        case .checkedNumber(let index, _): index < numbers.count ? numbers[index].digits : ""
        case .value, .footnote, .html: ""
        }
    }
}

extension [Inline] {
    public var plain: String { plain(with: []) }

    func plain(with numbers: [CheckedNumber]) -> String {
        var text = ""
        for inline in self { text += inline.plain(with: numbers) }
        return text
    }
}

extension Lecture {
    /// Words of the lecture without their markup, its checked numbers as they are written.
    public func plain(_ text: RichText) -> String { text.inlines.plain(with: checkedNumbers) }

    public func plain(_ inlines: [Inline]) -> String { inlines.plain(with: checkedNumbers) }
}
