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
        }
    }

    /// The drawing alone, with ids that no other one has.
    mutating func drawing(_ figure: Figure, alternative: String?) {
        serial += 1
        var described = figure
        if let alternative { described.alternative = alternative }
        FigureRenderer.write(described, id: "drawing-" + String(serial), to: &writer)
    }
}
