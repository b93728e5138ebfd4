import Diagnostics

/// A piece of running text; its range is what the file has there, markers included.
public indirect enum Inline: Sendable {
    /// Characters as the reader sees them: escapes and entities are resolved.
    case text(String, SourceRange)
    case code(String, SourceRange)
    case emphasis([Inline], SourceRange)
    case strong([Inline], SourceRange)
    case link(Link)
    case image(Image)
    case formula(InlineFormula)
    /// `` `{swift} e` ``, by its index in `Lecture.inlineValues`.
    case value(Int, SourceRange)
    /// A number in the prose with its expression, by its index in `Lecture.checkedNumbers`.
    case checkedNumber(Int, SourceRange)
    case crossReference(CrossReference)
    case footnote(FootnoteReference)
    case softBreak(SourceRange)
    case lineBreak(SourceRange)
    case html(String, SourceRange)

    public var range: SourceRange {
        switch self {
        case .text(_, let range), .code(_, let range), .html(_, let range): range
        case .emphasis(_, let range), .strong(_, let range): range
        case .value(_, let range), .checkedNumber(_, let range): range
        case .softBreak(let range), .lineBreak(let range): range
        case .link(let link): link.range
        case .image(let image): image.range
        case .formula(let formula): formula.range
        case .crossReference(let reference): reference.range
        case .footnote(let reference): reference.range
        }
    }
}
