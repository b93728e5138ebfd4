import Figures

/// Writes figures: into a page, with classes that its style sheet colours, or as files of their own.
public enum FigureRenderer {
    /// Writes the drawing into a page; `id` begins all ids inside and must be the page's only one of its name.
    public static func write(_ figure: Figure, id: String, to writer: inout MarkupWriter) {
        _ = draw(figure, id: id, to: &writer)
    }

    /// Writes the drawing and says where it is; a sequence has many places, so it has none.
    static func draw(_ figure: Figure, id: String, to writer: inout MarkupWriter) -> DrawingPlace? {
        guard case .frames(let sequence) = figure.content else { return writeDrawing(figure, id: id, to: &writer) }
        FrameMarkup.write(sequence, name: figure.title ?? figure.alternativeText, id: id, to: &writer)
        return nil
    }

    /// Drawings as SVG files with the colours of the light, one for each frame of a sequence.
    public static func standalone(_ figure: Figure) -> [StandaloneDrawing] {
        if case .frames(let sequence) = figure.content {
            return printed(sequence.frames.count).map { index in
                let frame = sequence.frames[index]
                return StandaloneDrawing(
                    svg: StandaloneSVG.write(frame.figure), caption: frame.caption,
                    alternative: frame.figure.alternativeText, number: index + 1)
            }
        }
        return [
            StandaloneDrawing(
                svg: StandaloneSVG.write(figure), caption: figure.caption ?? "", alternative: figure.alternativeText,
                number: 1)
        ]
    }

    /// Of many frames the first, every third and the last.
    static func printed(_ count: Int) -> [Int] {
        (0..<count).filter { count <= 9 || $0 % 3 == 0 || $0 == count - 1 }
    }

    @discardableResult
    static func writeDrawing(_ figure: Figure, id: String, to writer: inout MarkupWriter) -> DrawingPlace {
        let scene = FigureScene.draw(figure)
        let name = figure.title ?? figure.kindName
        writer.open(
            "div",
            [
                MarkupAttribute("class", "scroller"), MarkupAttribute("tabindex", "0"),
                MarkupAttribute("role", "group"), MarkupAttribute("aria-label", name),
            ])
        let size = [scene.width, scene.height].map(FigureNumber.coordinate)
        writer.open(
            "svg",
            [
                MarkupAttribute("class", sizeClass(scene.width)),
                MarkupAttribute("viewBox", "0 0 \(size[0]) \(size[1])"),
                MarkupAttribute("width", size[0]), MarkupAttribute("height", size[1]),
                MarkupAttribute("role", "img"), MarkupAttribute("aria-labelledby", "\(id)-t \(id)-d"),
                MarkupAttribute("focusable", "false"),
            ])
        writer.element("title", [MarkupAttribute("id", id + "-t")], text: name)
        let notes = scene.notes.isEmpty ? "" : " " + scene.notes.joined(separator: " ")
        writer.element("desc", [MarkupAttribute("id", id + "-d")], text: figure.alternativeText + notes)
        writer.open("g", [MarkupAttribute("id", id), MarkupAttribute("aria-hidden", "true")])
        // The page so far is handed over and back: held twice, it would be copied for every figure.
        var drawing = SceneWriter(.page, MarkupWriter())
        swap(&drawing.writer, &writer)
        drawing.write(scene)
        swap(&drawing.writer, &writer)
        writer.close("g")
        writer.close("svg")
        writer.close("div")
        return DrawingPlace(identifier: id, width: size[0], height: size[1])
    }

    /// The least widths that keep the smallest text at 11 px, in a cell on a page of 320 px too; wider drawings keep their size and scroll.
    private static func sizeClass(_ width: Double) -> String {
        switch width {
        case ...304: "fig"
        case ...390: "fig medium"
        case ...470: "fig broad"
        case ...578: "fig large"
        default: "fig vast"
        }
    }
}
