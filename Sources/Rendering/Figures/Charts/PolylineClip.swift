/// Cuts lines where they leave a plot.
enum PolylineClip {
    typealias Point = (x: Double, y: Double)

    /// The runs of a line that lie inside a box.
    static func runs(_ points: [Point], in box: Box) -> [[Point]] {
        if points.allSatisfy({ isInside($0, box) }) { return points.isEmpty ? [] : [points] }
        var runs: [[Point]] = []
        var current: [Point] = []
        for (from, to) in zip(points, points.dropFirst()) {
            guard let (start, end) = segment(from, to, box) else { continue }
            if let last = current.last, last.x == start.x, last.y == start.y {
                current.append(end)
            } else {
                if current.count > 1 { runs.append(current) }
                current = [start, end]
            }
        }
        if current.count > 1 { runs.append(current) }
        return runs
    }

    private static func isInside(_ point: Point, _ box: Box) -> Bool {
        point.x >= box.x - 0.5 && point.x <= box.right + 0.5 && point.y >= box.y - 0.5 && point.y <= box.bottom + 0.5
    }

    /// The part of a segment inside a box (Liang and Barsky).
    private static func segment(_ from: Point, _ to: Point, _ box: Box) -> (Point, Point)? {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        var low = 0.0
        var high = 1.0
        let edges = [
            (-dx, from.x - box.x), (dx, box.right - from.x), (-dy, from.y - box.y), (dy, box.bottom - from.y),
        ]
        for (slope, distance) in edges {
            if slope == 0 {
                if distance < 0 { return nil }
            } else if slope < 0 {
                low = max(low, distance / slope)
            } else {
                high = min(high, distance / slope)
            }
        }
        guard low <= high else { return nil }
        let start = low == 0 ? from : (x: from.x + low * dx, y: from.y + low * dy)
        let end = high == 1 ? to : (x: from.x + high * dx, y: from.y + high * dy)
        return (start, end)
    }
}
