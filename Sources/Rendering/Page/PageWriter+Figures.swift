import Figures
import LectureModel

extension PageWriter {
    /// A picture of the author with its number and caption.
    mutating func imageFigure(_ figure: ImageFigure) {
        element("figure", MarkupAttribute.identifier(figure.label)) { page in
            page.image(figure.image)
            guard !figure.number.isEmpty || !figure.caption.isEmpty else { return }
            page.caption(PageWords.name(of: .figure, number: figure.number), figure.caption)
        }
    }

    /// A figure that stands without the caption of its cell; its own words stand below it.
    mutating func loneFigure(_ figure: Figure, alternative: String?) {
        element("figure") { page in
            page.drawing(figure, alternative: alternative)
            if let caption = figure.caption { page.writer.element("figcaption", text: caption) }
            page.data(of: figure)
        }
    }

    /// The drawing alone, with ids that no other one has.
    mutating func drawing(_ figure: Figure, alternative: String?, label: String? = nil) {
        serial += 1
        var described = figure
        if let alternative { described.alternative = alternative }
        let place = FigureRenderer.draw(described, id: "drawing-" + String(serial), to: &writer)
        if let label, drawings[label] == nil { drawings[label] = place }
    }

    /// The numbers behind a drawing, folded: for those who cannot see it, and for those who want to know.
    mutating func data(of figure: Figure) {
        guard let table = figure.dataTable, !table.rows.isEmpty else { return }
        let columns = ValueTable(texts: table.rows, under: table.header)
        element("details", [.className("data")]) { page in
            page.writer.element("summary", text: FigureMessages.data)
            page.scroller(FigureMessages.data) { $0.valueTable(columns) }
            if !table.note.isEmpty { page.writer.element("p", [.className("label")], text: table.note) }
        }
    }
}
