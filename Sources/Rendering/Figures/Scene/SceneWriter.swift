import Figures

/// Writes a drawing as SVG: with classes for a page, with attributes for a file of its own.
struct SceneWriter {
    enum Style { case page, standalone }

    let style: Style
    var writer: MarkupWriter

    init(_ style: Style, _ writer: MarkupWriter) {
        self.style = style
        self.writer = writer
    }

    mutating func write(_ scene: Scene) {
        for item in scene.items { write(item) }
    }

    private mutating func write(_ item: SceneItem) {
        switch item {
        case .line(let x1, let y1, let x2, let y2, let stroke):
            var attributes = [number("x1", x1), number("y1", y1), number("x2", x2), number("y2", y2)]
            paint(&attributes, .none, stroke)
            writer.empty("line", attributes)
        case .rectangle(let box, let radius, let fill, let stroke):
            var attributes = [
                number("x", box.x), number("y", box.y), number("width", box.width), number("height", box.height),
            ]
            if radius > 0 { attributes.append(number("rx", radius)) }
            paint(&attributes, fill, stroke)
            writer.empty("rect", attributes)
        case .circle(let x, let y, let radius, let fill, let stroke):
            var attributes = [number("cx", x), number("cy", y), number("r", radius)]
            paint(&attributes, fill, stroke)
            writer.empty("circle", attributes)
        case .path(let path, let fill, let stroke):
            var attributes = [MarkupAttribute("d", path.text)]
            paint(&attributes, fill, stroke)
            writer.empty("path", attributes)
        case .pixels(let path, let fill, let height):
            let stroke = Stroke(fill.ink, width: height, opacity: fill.opacity)
            var attributes = [MarkupAttribute("d", path.text), MarkupAttribute("shape-rendering", "crispEdges")]
            paint(&attributes, .none, stroke)
            writer.empty("path", attributes)
        case .tint(let path, let fill):
            var attributes = [MarkupAttribute("d", path.text), MarkupAttribute("shape-rendering", "crispEdges")]
            paint(&attributes, fill, nil)
            writer.empty("path", attributes)
        case .text(let text): write(text)
        case .group(let items, let x, let y):
            let place = [x, y].map(FigureNumber.coordinate)
            writer.open("g", [MarkupAttribute("transform", "translate(\(place[0]) \(place[1]))")])
            for item in items { write(item) }
            writer.close("g")
        }
    }

    private mutating func write(_ text: SceneText) {
        var attributes = [number("x", text.x), number("y", text.y)]
        switch text.anchor {
        case .start: break
        case .middle: attributes.append(MarkupAttribute("text-anchor", "middle"))
        case .end: attributes.append(MarkupAttribute("text-anchor", "end"))
        }
        if text.size != TextMetrics.size { attributes.append(number("font-size", text.size)) }
        if text.isBold { attributes.append(MarkupAttribute("font-weight", "600")) }
        if text.rotation != 0 {
            let values = [text.rotation, text.x, text.y].map(FigureNumber.coordinate)
            attributes.append(MarkupAttribute("transform", "rotate(\(values[0]) \(values[1]) \(values[2]))"))
        }
        ink(&attributes, text)
        guard !text.lower.isEmpty else { return writer.element("text", attributes, text: text.string) }
        writer.open("text", attributes)
        writer.text(text.string)
        let size = text.size * SceneText.lowerScale
        writer.element("tspan", [number("dy", text.size * 0.25), number("font-size", size)], text: text.lower)
        writer.close("text")
    }

    private func ink(_ attributes: inout [MarkupAttribute], _ text: SceneText) {
        switch style {
        case .page:
            var names: [StaticString] = []
            if text.ink != .text, let classes = text.ink.classes { names.append(classes.fill) }
            if text.hasHalo { names.append("halo") }
            add(names, to: &attributes)
            if case .fixed(let color) = text.ink { attributes.append(MarkupAttribute("fill", color.hexadecimal)) }
        case .standalone:
            attributes.append(MarkupAttribute("fill", text.ink.light))
            guard text.hasHalo else { return }
            attributes.append(MarkupAttribute("stroke", Ink.page.light))
            attributes.append(MarkupAttribute("stroke-width", "4"))
            attributes.append(MarkupAttribute("stroke-linejoin", "round"))
            attributes.append(MarkupAttribute("paint-order", "stroke"))
        }
    }

    private func paint(_ attributes: inout [MarkupAttribute], _ fill: SceneFill, _ stroke: Stroke?) {
        switch style {
        case .page:
            var names: [StaticString] = []
            if let classes = fill.ink.classes { names.append(classes.fill) }
            if let classes = stroke?.ink.classes { names.append(classes.stroke) }
            add(names, to: &attributes)
            if case .fixed(let color) = fill.ink { attributes.append(MarkupAttribute("fill", color.hexadecimal)) }
            if let stroke, case .fixed(let color) = stroke.ink {
                attributes.append(MarkupAttribute("stroke", color.hexadecimal))
            }
        case .standalone:
            attributes.append(MarkupAttribute("fill", fill.ink.light))
            if let stroke { attributes.append(MarkupAttribute("stroke", stroke.ink.light)) }
        }
        if fill.opacity < 1 { attributes.append(number("fill-opacity", fill.opacity)) }
        guard let stroke else { return }
        if stroke.width != 1 { attributes.append(number("stroke-width", stroke.width)) }
        if stroke.opacity < 1 { attributes.append(number("stroke-opacity", stroke.opacity)) }
        guard !stroke.dash.isEmpty else { return }
        let dash = stroke.dash.map(FigureNumber.coordinate).joined(separator: " ")
        attributes.append(MarkupAttribute("stroke-dasharray", dash))
    }

    private func add(_ names: [StaticString], to attributes: inout [MarkupAttribute]) {
        guard !names.isEmpty else { return }
        var text = names[0].description
        for name in names.dropFirst() { text += " " + name.description }
        attributes.append(MarkupAttribute("class", text))
    }

    private func number(_ name: StaticString, _ value: Double) -> MarkupAttribute {
        MarkupAttribute(name, FigureNumber.coordinate(value))
    }
}
