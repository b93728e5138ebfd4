import Figures

/// Writes a figure as an SVG file that needs no style sheet.
enum StandaloneSVG {
    /// The room around a drawing on its white ground.
    static let margin = 8.0

    static func write(_ figure: Figure) -> String {
        let scene = FigureScene.draw(figure)
        let width = FigureNumber.coordinate(scene.width + 2 * margin)
        let height = FigureNumber.coordinate(scene.height + 2 * margin)
        var writer = MarkupWriter()
        writer.open(
            "svg",
            [
                MarkupAttribute("xmlns", "http://www.w3.org/2000/svg"),
                MarkupAttribute(
                    "viewBox",
                    "-\(FigureNumber.coordinate(margin)) -\(FigureNumber.coordinate(margin)) \(width) \(height)"),
                MarkupAttribute("width", width), MarkupAttribute("height", height), MarkupAttribute("role", "img"),
                MarkupAttribute(
                    "font-family", "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif"),
                MarkupAttribute("font-size", FigureNumber.coordinate(TextMetrics.size)),
                MarkupAttribute("stroke-linejoin", "round"),
            ])
        writer.element("title", text: figure.title ?? figure.kindName)
        writer.element("desc", text: ([figure.alternativeText] + scene.notes).joined(separator: " "))
        let ground = Box(x: -margin, y: -margin, width: scene.width + 2 * margin, height: scene.height + 2 * margin)
        var backed = Scene(width: scene.width, height: scene.height)
        backed.rectangle(ground, fill: SceneFill(.page))
        var drawing = SceneWriter(.standalone, writer)
        drawing.write(backed)
        drawing.write(scene)
        drawing.writer.close("svg")
        drawing.writer.literal("\n")
        return drawing.writer.string
    }
}
