import Figures

/// Draws the marks of one panel.
struct MarkDrawing {
    let model: ChartModel
    let frame: PlotFrame
    var scene: Scene
    /// Where each series ends, for its label.
    var ends: [[PlottableDatum]: (x: Double, y: Double)] = [:]
    var outside = 0
    /// What has no place on the axes; marks of several kinds may show one datum.
    private var undrawable: Set<[PlottableDatum]> = []
    var drawn = 0
    var counted = 0
    /// Annotations wait for the marks, so that they lie above them.
    var annotations: [(MarkAnnotation, Box)] = []

    init(_ model: ChartModel, _ frame: PlotFrame, on scene: Scene) {
        self.model = model
        self.frame = frame
        self.scene = scene
    }

    /// Marks that are drawn together: a line, an area, all bars, or one of the others.
    private struct Layer {
        var kind: MarkKind
        var zIndex: Double
        var marks: [Int]
    }

    mutating func draw(_ indices: [Int]) {
        for layer in layers(indices) {
            switch layer.kind {
            case .line: drawLine(layer.marks)
            case .area: drawArea(layer.marks)
            case .bar: drawBars(layer.marks)
            case .point: drawPoints(layer.marks)
            case .rule: for index in layer.marks { drawRule(model.marks[index]) }
            case .rectangle: drawRectangles(layer.marks)
            case .sector: break
            }
        }
        for (annotation, box) in annotations { annotate(annotation, box) }
    }

    private func layers(_ indices: [Int]) -> [Layer] {
        var layers: [Layer] = []
        var known: [LayerKey: Int] = [:]
        var last: (index: Int, layer: Int)?
        for index in indices {
            let mark = model.marks[index]
            if let last, mark.kind == model.marks[last.index].kind, mark.looksLike(model.marks[last.index]) {
                layers[last.layer].marks.append(index)
                continue
            }
            let joins = mark.kind == .line || mark.kind == .area
            let key = LayerKey(kind: mark.kind, zIndex: mark.look.zIndex, series: joins ? mark.key : [])
            if let place = known[key] {
                layers[place].marks.append(index)
                last = (index, place)
            } else {
                last = (index, layers.count)
                known[key] = layers.count
                layers.append(Layer(kind: mark.kind, zIndex: mark.look.zIndex, marks: [index]))
            }
        }
        return layers.enumerated().sorted { ($0.element.zIndex, $0.offset) < ($1.element.zIndex, $1.offset) }
            .map { $0.element }
    }

    private struct LayerKey: Hashable {
        var kind: MarkKind
        var zIndex: Double
        var series: [PlottableDatum]
    }

    /// The place of a datum on an axis.
    func place(_ scale: AxisScale, _ position: MarkPosition?) -> Double? {
        guard let position, let place = scale.position(position.datum) else {
            return nil
        }
        return place
    }

    /// Counts a mark that has no place. A function need not have a value everywhere.
    mutating func skip(_ mark: PlotMark) {
        guard mark.look.series?.label != FunctionPlot.seriesLabel else { return }
        // No two NaN are equal.
        let data = [mark.x, mark.y].compactMap { $0?.datum }
        undrawable.insert(data.map { $0.number?.isNaN == true ? .text($0.text) : $0 } + mark.key)
    }

    /// What to say about marks that could not be shown.
    var notes: [String] {
        var notes: [String] = []
        if drawn < counted { notes.append(FigureMessages.thinned(counted, to: drawn)) }
        if outside > 0 { notes.append(FigureMessages.outside(outside)) }
        if !undrawable.isEmpty { notes.append(FigureMessages.undrawable(undrawable.count)) }
        return notes
    }
}
