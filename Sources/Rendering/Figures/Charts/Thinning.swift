/// Leaves out points that no one could see.
enum Thinning {
    typealias Point = (x: Double, y: Double)

    /// Lines keep the first, lowest, highest and last point of each half pixel.
    static func line(_ points: [Point]) -> [Point] {
        guard points.count > 2400 else { return points }
        var result: [Point] = []
        var start = 0
        while start < points.count {
            let column = (points[start].x * 2).rounded(.down)
            var end = start + 1
            while end < points.count, (points[end].x * 2).rounded(.down) == column { end += 1 }
            appendExtremes(points[start..<end], to: &result)
            start = end
        }
        return result.count > 8000 ? everyNth(result, 8000) : result
    }

    private static func appendExtremes(_ run: ArraySlice<Point>, to result: inout [Point]) {
        guard run.count > 4 else {
            result += run
            return
        }
        var low = run.startIndex
        var high = run.startIndex
        for index in run.indices {
            if run[index].y < run[low].y { low = index }
            if run[index].y > run[high].y { high = index }
        }
        var last = -1
        for index in [run.startIndex, min(low, high), max(low, high), run.endIndex - 1] where index != last {
            result.append(run[index])
            last = index
        }
    }

    private static func everyNth(_ points: [Point], _ limit: Int) -> [Point] {
        let step = (points.count + limit - 1) / limit
        return stride(from: 0, to: points.count, by: step).map { points[$0] }
    }
}
