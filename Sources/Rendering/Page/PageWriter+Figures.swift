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

    /// A figure made of data: the drawing, what to see in it, and the data.
    mutating func figure(_ figure: Figure, alternative: String?) {
        writer.element("p", text: alternative ?? figure.alternative ?? "")
    }
}
