extension Inline {
    /// The words without their markup; breaks are spaces, formulas their TeX.
    public var plain: String {
        switch self {
        case .text(let text, _), .code(let text, _): text
        case .emphasis(let children, _), .strong(let children, _): children.plain
        case .link(let link): link.children.plain
        case .image(let image): image.alternative.plain
        case .formula(let formula): formula.tex.source
        case .softBreak, .lineBreak: " "
        case .crossReference(let reference): "@" + reference.name
        case .value, .checkedNumber, .footnote, .html: ""
        }
    }
}

extension [Inline] {
    public var plain: String {
        var text = ""
        for inline in self { text += inline.plain }
        return text
    }
}
