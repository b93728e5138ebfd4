import Figures

/// The rectangle of a plot with the scales of its two axes.
struct PlotFrame {
    var box: Box
    var x: AxisScale
    var y: AxisScale

    init(_ box: Box, x: AxisScale, y: AxisScale) {
        self.box = box
        self.x = x
        self.y = y
        self.x.place(from: box.x, to: box.right)
        // Categories read from top to bottom, numbers grow upwards.
        if y.isCategorical {
            self.y.place(from: box.y, to: box.bottom)
        } else {
            self.y.place(from: box.bottom, to: box.y)
        }
    }

    func contains(_ x: Double, _ y: Double) -> Bool {
        x >= box.x - 0.5 && x <= box.right + 0.5 && y >= box.y - 0.5 && y <= box.bottom + 0.5
    }
}
