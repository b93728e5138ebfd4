import Figures

/// The `d` of a path.
struct PathData: Equatable {
    private(set) var text = ""

    var isEmpty: Bool { text.isEmpty }

    mutating func move(_ x: Double, _ y: Double) { add("M", x, y) }

    mutating func line(_ x: Double, _ y: Double) { add("L", x, y) }

    mutating func curve(
        _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ x: Double, _ y: Double
    ) {
        add("C", x1, y1)
        add(" ", x2, y2)
        add(" ", x, y)
    }

    /// An arc of a circle, the shorter one unless `large`.
    mutating func arc(radius: Double, large: Bool = false, clockwise: Bool = true, _ x: Double, _ y: Double) {
        add("A", radius, radius)
        text += large ? " 0 1 " : " 0 0 "
        add(clockwise ? "1 " : "0 ", x, y)
    }

    mutating func close() { text += "Z" }

    mutating func rectangle(_ box: Box) {
        move(box.x, box.y)
        text += "h"
        text += FigureNumber.coordinate(box.width)
        text += "v"
        text += FigureNumber.coordinate(box.height)
        text += "h"
        text += FigureNumber.coordinate(-box.width)
        close()
    }

    /// A horizontal line of a length.
    mutating func run(_ x: Double, _ y: Double, length: Double) {
        move(x, y)
        text += "h"
        text += FigureNumber.coordinate(length)
    }

    mutating func lines(_ points: [(x: Double, y: Double)]) {
        for (index, point) in points.enumerated() {
            index == 0 ? move(point.x, point.y) : line(point.x, point.y)
        }
    }

    private mutating func add(_ command: String, _ x: Double, _ y: Double) {
        text += command
        text += FigureNumber.coordinate(x)
        text += " "
        text += FigureNumber.coordinate(y)
    }
}
