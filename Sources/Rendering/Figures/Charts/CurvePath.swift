import Figures

/// The path of a line through its points.
enum CurvePath {
    typealias Point = (x: Double, y: Double)

    /// Appends the points to a path; `joined` goes on from where the path is.
    static func append(_ points: [Point], _ method: InterpolationMethod, to path: inout PathData, joined: Bool = false)
    {
        guard let first = points.first else { return }
        joined ? path.line(first.x, first.y) : path.move(first.x, first.y)
        guard points.count > 1 else { return }
        switch method {
        case .linear: for point in points.dropFirst() { path.line(point.x, point.y) }
        case .stepStart, .stepCenter, .stepEnd: steps(points, method, &path)
        case .monotone: monotone(points, &path)
        case .catmullRom: splines(points, tension: 1.0 / 6, &path)
        case .cardinal: splines(points, tension: 1.0 / 8, &path)
        }
    }

    private static func steps(_ points: [Point], _ method: InterpolationMethod, _ path: inout PathData) {
        for (from, to) in zip(points, points.dropFirst()) {
            switch method {
            case .stepStart: path.line(from.x, to.y)
            case .stepEnd: path.line(to.x, from.y)
            default:
                path.line((from.x + to.x) / 2, from.y)
                path.line((from.x + to.x) / 2, to.y)
            }
            path.line(to.x, to.y)
        }
    }

    private static func splines(_ points: [Point], tension: Double, _ path: inout PathData) {
        for index in 0..<points.count - 1 {
            let before = points[max(0, index - 1)]
            let from = points[index]
            let to = points[index + 1]
            let after = points[min(points.count - 1, index + 2)]
            path.curve(
                from.x + (to.x - before.x) * tension, from.y + (to.y - before.y) * tension,
                to.x - (after.x - from.x) * tension, to.y - (after.y - from.y) * tension, to.x, to.y)
        }
    }

    /// Cubic pieces that rise and fall only where the points do (Fritsch and Carlson).
    private static func monotone(_ points: [Point], _ path: inout PathData) {
        let slopes = zip(points, points.dropFirst()).map { from, to in
            to.x == from.x ? 0 : (to.y - from.y) / (to.x - from.x)
        }
        var tangents = [Double](repeating: 0, count: points.count)
        for index in points.indices {
            let before = slopes[max(0, index - 1)]
            let after = slopes[min(slopes.count - 1, index)]
            guard before * after > 0 else { continue }
            let mean = (before + after) / 2
            let limit = 3 * min(before.magnitude, after.magnitude)
            tangents[index] = mean.magnitude > limit ? (mean < 0 ? -limit : limit) : mean
        }
        for index in 0..<points.count - 1 {
            let (from, to) = (points[index], points[index + 1])
            let third = (to.x - from.x) / 3
            path.curve(
                from.x + third, from.y + tangents[index] * third, to.x - third, to.y - tangents[index + 1] * third,
                to.x, to.y)
        }
    }
}
