import Figures

/// The `d` of a path.
struct PathData: Equatable {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var isEmpty: Bool { bytes.isEmpty }

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
        add(large ? " 0 1 " : " 0 0 ")
        add(clockwise ? "1 " : "0 ", x, y)
    }

    mutating func close() { add("Z") }

    mutating func rectangle(_ box: Box) {
        move(box.x, box.y)
        add("h", box.width)
        add("v", box.height)
        add("h", -box.width)
        close()
    }

    /// A horizontal line of a length.
    mutating func run(_ x: Double, _ y: Double, length: Double) {
        move(x, y)
        add("h", length)
    }

    mutating func lines(_ points: [(x: Double, y: Double)]) {
        for (index, point) in points.enumerated() {
            index == 0 ? move(point.x, point.y) : line(point.x, point.y)
        }
    }

    private mutating func add(_ command: StaticString, _ x: Double, _ y: Double) {
        add(command, x)
        add(" ", y)
    }

    private mutating func add(_ command: StaticString, _ number: Double) {
        add(command)
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FigureNumber.longestCoordinate) { buffer in
            let count = FigureNumber.write(coordinate: number, to: buffer)
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
