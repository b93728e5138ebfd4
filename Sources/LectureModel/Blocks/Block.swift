import Diagnostics

/// A block of the document; renderers switch over it without a default.
public indirect enum Block: Sendable {
    case heading(Heading)
    case paragraph(Paragraph)
    case list(List)
    case quote(Quote)
    case callout(Callout)
    case table(Table)
    /// Code that is shown and not run.
    case listing(Listing)
    case formula(DisplayFormula)
    /// A cell, by its index in `Lecture.cells`; its tests and those of exercises are not blocks of their own.
    case cell(Int, SourceRange)
    /// An exercise, by its index in `Lecture.exercises`.
    case exercise(Int, SourceRange)
    case figure(ImageFigure)
    case thematicBreak(SourceRange)
    case html(HTMLBlock)

    /// From the first to the last byte of the block's own text.
    public var range: SourceRange {
        switch self {
        case .heading(let heading): heading.range
        case .paragraph(let paragraph): paragraph.range
        case .list(let list): list.range
        case .quote(let quote): quote.range
        case .callout(let callout): callout.range
        case .table(let table): table.range
        case .listing(let listing): listing.range
        case .formula(let formula): formula.range
        case .cell(_, let range), .exercise(_, let range), .thematicBreak(let range): range
        case .figure(let figure): figure.range
        case .html(let html): html.range
        }
    }
}
