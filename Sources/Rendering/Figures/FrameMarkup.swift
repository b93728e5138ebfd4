import Figures

/// Frames to step through without script: a strip of radio buttons, each with its figure behind it.
enum FrameMarkup {
    static func write(_ sequence: FrameSequence, name: String, id: String, to writer: inout MarkupWriter) {
        let count = sequence.frames.count
        writer.open(
            "ol",
            [
                MarkupAttribute("class", "frames"), MarkupAttribute("role", "radiogroup"),
                MarkupAttribute("aria-label", name),
            ])
        for (index, frame) in sequence.frames.enumerated() {
            write(frame, index + 1, of: count, id: id, to: &writer)
        }
        writer.close("ol")
    }

    private static func write(
        _ frame: Frame, _ number: Int, of count: Int, id: String, to writer: inout MarkupWriter
    ) {
        let own = "\(id)-\(number)"
        writer.open("li", [MarkupAttribute("role", "none")])
        var attributes = [
            MarkupAttribute("type", "radio"), MarkupAttribute("name", id), MarkupAttribute("id", own),
        ]
        if number == 1 { attributes.append(MarkupAttribute("checked", nil)) }
        writer.empty("input", attributes)
        let label = FigureMessages.frame(number, of: count)
        writer.element("label", [MarkupAttribute("for", own)], text: label)
        writer.open("div", [MarkupAttribute("class", "frame")])
        FigureRenderer.writeDrawing(frame.figure, id: own, to: &writer)
        if !frame.caption.isEmpty {
            writer.element("p", text: frame.caption)
        }
        writer.close("div")
        writer.close("li")
    }
}
