import Figures

/// Lays out a chart: title, legend, panels, axes, and the names at the ends of lines.
struct ChartScene {
    private let model: ChartModel
    private let title: String?
    private var scene: Scene

    static func draw(_ specification: ChartSpecification, title: String?, width: Double) -> Scene {
        let model = ChartModel(specification)
        if model.marks.contains(where: { $0.kind == .sector }) { return SectorScene.draw(model, title: title) }
        var drawing = ChartScene(model: model, title: title, width: width)
        return drawing.draw()
    }

    private init(model: ChartModel, title: String?, width: Double) {
        scene = Scene(width: width)
        self.model = model
        self.title = title
    }

    /// The sizes that everything is placed by.
    private struct Layout {
        var top: Double
        var left: Double
        var right: Double
        var panel: (width: Double, height: Double)
        var columns: Int
        var x: PlotAxis
        var y: PlotAxis
        var below: Double
    }

    private var labelsEnds: Bool {
        let entries = model.entries
        guard model.facets.isEmpty, scene.width >= 320, model.specification.legend != .hidden,
            (2...6).contains(entries.count)
        else {
            return false
        }
        return entries.allSatisfy { $0.kind == .line || $0.kind == .area }
    }

    private mutating func draw() -> Scene {
        let entries = model.specification.legend == .hidden || labelsEnds ? [] : model.entries
        let legend = ChartLegend(entries, width: scene.width)
        let bar = ColorBar(model)
        var top = 4.0
        if let title {
            scene.text(TextMetrics.fitted(title, width: scene.width, bold: true), 0, top + 12, bold: true)
            top += 26
        }
        legend.draw(top: top, model.styles, on: &scene)
        top += legend.height
        if let bar { top += bar.draw(top: top, width: min(200, scene.width - 16), on: &scene) }
        if !model.facets.isEmpty, model.yTitle.isEmpty { top += 4 }
        let layout = layout(top: top + (model.yTitle.isEmpty || !showsY ? 6 : 24) + (labelsBars ? 14 : 0))
        if showsY { scene.text(heading("↑ ", model.yTitle, "", model.y), 0, top + 12, ink: .muted) }
        drawPanels(layout)
        return scene
    }

    /// The words on the highest bar stand between the plot and the title of its axis.
    private var labelsBars: Bool {
        model.marks.contains { $0.kind == .bar && !$0.isHorizontal && !$0.look.annotations.isEmpty }
    }

    private var showsY: Bool {
        model.specification.y.titleVisibility != .hidden && !model.yTitle.isEmpty
    }

    private func heading(_ before: String, _ title: String, _ after: String) -> String {
        title.isEmpty ? "" : TextMetrics.fitted(before + title + after, width: scene.width)
    }

    /// Arrows say where an axis grows; names grow nowhere.
    private func heading(_ before: String, _ title: String, _ after: String, _ scale: AxisScale) -> String {
        scale.isCategorical ? heading("", title, "") : heading(before, title, after)
    }

    private func layout(top: Double) -> Layout {
        let specification = model.specification
        let count = max(1, model.facets.count)
        let columns = max(1, min(count, specification.facet?.columns ?? Self.columns(count)))
        let endWidth = labelsEnds ? 29 + endNames.reduce(0) { max($0, TextMetrics.width($1)) } : 0
        let estimate = (scene.width - 50 - endWidth) / Double(columns)
        let guess = count > 1 ? estimate * 0.66 : 260
        let height = max(60, min(900, specification.plotHeight ?? guess))
        let y = axis(model.y, specification.y, model.yTitle, height, 35, model.yIsWhole)
        let left = max(y.labelWidth, 6)
        let width = min(specification.plotWidth ?? .infinity, scene.width - left - max(endWidth, 12))
        let gaps = Double(columns - 1) * 18
        let panelWidth = max(60, (width - gaps) / Double(columns))
        let x = axis(model.x, specification.x, model.xTitle, panelWidth, 80, model.xIsWhole)
        var scale = model.x
        scale.place(from: 0, to: panelWidth)
        let labels = AxisDrawing.labelHeight(x, scale)
        let below = labels + (x.title.isEmpty ? 0 : 18)
        let total = max(250, 0.58 * scene.width) - top - below
        let panelHeight = specification.plotHeight == nil && count == 1 ? max(140, total) : height
        return Layout(
            top: top, left: left, right: left + width, panel: (panelWidth, panelHeight), columns: columns, x: x, y: y,
            below: below)
    }

    private static func columns(_ count: Int) -> Int { count == 4 ? 2 : min(3, count) }

    private func axis(
        _ scale: AxisScale, _ specification: AxisSpecification, _ title: String, _ length: Double, _ spacing: Double,
        _ whole: Bool
    ) -> PlotAxis {
        PlotAxis(scale, specification, title: title, length: length, spacing: spacing, whole: whole)
    }

    private mutating func drawPanels(_ layout: Layout) {
        // Each made optional by hand: the array as a whole could only be converted by a cast, which Embedded Swift lacks.
        let facets: [PlottableDatum?] = model.facets.isEmpty ? [nil] : model.facets.map { Optional($0) }
        let rows = (facets.count + layout.columns - 1) / layout.columns
        let titled = model.facets.isEmpty ? 0.0 : 22.0
        let step = layout.panel.height + titled + 14
        for (index, facet) in facets.enumerated() {
            let (row, column) = (index / layout.columns, index % layout.columns)
            let box = Box(
                x: layout.left + Double(column) * (layout.panel.width + 18),
                y: layout.top + Double(row) * step + titled, width: layout.panel.width, height: layout.panel.height)
            if let facet { scene.text(panelTitle(facet, box.width), box.x, box.y - 7, bold: true) }
            let isLowest = index + layout.columns >= facets.count
            drawPanel(box, layout, facet: facet, showsY: column == 0, showsX: isLowest)
        }
        finish(layout, bottom: layout.top + Double(rows) * step - 14)
    }

    private func panelTitle(_ facet: PlottableDatum, _ width: Double) -> String {
        var text = facet.text
        if facet.number != nil, let label = model.specification.facet?.label { text = "\(label) \(text)" }
        return TextMetrics.fitted(text, width: width, bold: true)
    }

    private mutating func drawPanel(_ box: Box, _ layout: Layout, facet: PlottableDatum?, showsY: Bool, showsX: Bool) {
        let frame = PlotFrame(box, x: model.x, y: model.y)
        let axes = AxisDrawing(frame: frame, x: layout.x, y: layout.y)
        let indices = model.indices(in: facet)
        let hasData = !model.marks.isEmpty
        if hasData {
            axes.grid(on: &scene)
        } else {
            scene.rectangle(box, stroke: Stroke(.rule))
        }
        drawZero(frame)
        if showsY, hasData { axes.yLabels(on: &scene) }
        if showsX, hasData { axes.xLabels(on: &scene) }
        var marks = MarkDrawing(model, frame, on: scene)
        marks.draw(indices)
        scene = marks.scene
        scene.notes += marks.notes.filter { !scene.notes.contains($0) }
        if indices.isEmpty { scene.centered(FigureMessages.empty, box.centerX, box.centerY, ink: .muted) }
        if labelsEnds { drawEnds(marks.ends, frame) }
    }

    /// The line that bars stand on.
    private mutating func drawZero(_ frame: PlotFrame) {
        guard let bar = model.marks.first(where: { $0.kind == .bar }) else { return }
        let box = frame.box
        if bar.isHorizontal {
            scene.line(frame.x.baseline, box.y, frame.x.baseline, box.bottom, Stroke(.edge))
        } else {
            scene.line(box.x, frame.y.baseline, box.right, frame.y.baseline, Stroke(.edge))
        }
    }

    private var endNames: [String] { model.entries.map { TextMetrics.fitted($0.name, width: 170) } }

    private mutating func drawEnds(_ ends: [[PlottableDatum]: (x: Double, y: Double)], _ frame: PlotFrame) {
        let wanted = model.entries.map { ends[$0.key]?.y ?? frame.box.y }
        let range = frame.box.y + 4...max(frame.box.y + 4, frame.box.bottom - 2)
        let places = LabelSpreader.spread(wanted, gap: TextMetrics.line, within: range)
        let left = frame.box.right + 8
        for (index, entry) in model.entries.enumerated() {
            if let end = ends[entry.key], abs(end.y - places[index]) > 5 || end.x < frame.box.right - 30 {
                scene.line(end.x + 2, end.y, left - 2, places[index], Stroke(.edge, width: 0.75))
            }
            entry.sample(left, places[index], model.styles, on: &scene)
            scene.centered(endNames[index], left + 21, places[index], .start)
        }
    }

    private mutating func finish(_ layout: Layout, bottom: Double) {
        var end = bottom + layout.below
        if !layout.x.title.isEmpty {
            scene.text(heading("", layout.x.title, " →", model.x), layout.right, end - 2, .end, ink: .muted)
        }
        for note in scene.notes {
            end += TextMetrics.line
            scene.text(
                TextMetrics.fitted(note, width: scene.width, size: TextMetrics.small), 0, end, ink: .muted,
                size: TextMetrics.small)
        }
        scene.height = end + 6
    }
}
