import Figures

/// A square plot of a plane with its axes, into which contours and regions are drawn.
struct PlaneScene {
    var scene: Scene
    let frame: PlotFrame
    private let axes: AxisDrawing
    private let xTitle: String

    /// The side of a plane alone in the column.
    static let largest = 400.0

    /// `legend` is the height that its rows take above the plot, `right` the room beside it.
    init(
        x: ClosedRange<Double>, y: ClosedRange<Double>, xTitle: String, yTitle: String, title: String?,
        width: Double, legend: Double = 0, right: Double = 14
    ) {
        scene = Scene(width: min(460, width))
        let side = max(120, min(Self.largest, width - 46 - right))
        self.xTitle = xTitle
        var top = 4.0
        if let title { top += scene.heading(title, top: top) }
        top += legend
        let xScale = AxisScale(domain: Self.proper(x))
        let yScale = AxisScale(domain: Self.proper(y))
        let specification = AxisSpecification()
        let xAxis = PlotAxis(xScale, specification, title: xTitle, length: side, spacing: 80, whole: false)
        let yAxis = PlotAxis(yScale, specification, title: yTitle, length: side, spacing: 60, whole: false)
        if !yTitle.isEmpty {
            scene.text(TextMetrics.fitted("↑ " + yTitle, width: scene.width - 10), 0, top + 12, ink: .muted)
            top += 24
        } else {
            top += 6
        }
        let box = Box(x: yAxis.labelWidth, y: top, width: side, height: side)
        scene.width = box.right + right
        frame = PlotFrame(box, x: xScale, y: yScale)
        axes = AxisDrawing(frame: frame, x: xAxis, y: yAxis)
        scene.height = box.bottom + 30 + (xTitle.isEmpty ? 0 : 18)
    }

    private static func proper(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
        guard range.lowerBound.isFinite, range.upperBound.isFinite else { return 0...1 }
        return range.lowerBound < range.upperBound ? range : range.lowerBound - 1...range.upperBound + 1
    }

    mutating func grid() { axes.grid(on: &scene) }

    mutating func labels() {
        axes.xLabels(on: &scene)
        axes.yLabels(on: &scene)
        guard !xTitle.isEmpty else { return }
        let text = TextMetrics.fitted(xTitle + " →", width: scene.width - 10)
        scene.text(text, frame.box.right, frame.box.bottom + 43, .end, ink: .muted)
    }

    func place(_ x: Double, _ y: Double) -> (x: Double, y: Double)? {
        guard let px = frame.x.position(x), let py = frame.y.position(y) else { return nil }
        return (px, py)
    }
}
