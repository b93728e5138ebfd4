/// The points at which functions are compared: the same everywhere, spread by irrational steps.
enum SamplePoints {
    static func along(_ interval: ClosedRange<Double>) -> [Double] { points(interval, 0.6180339887498949) }
    static func across(_ interval: ClosedRange<Double>) -> [Double] { points(interval, 0.7548776662466927) }

    private static func points(_ interval: ClosedRange<Double>, _ step: Double) -> [Double] {
        var points: [Double] = []
        var share = 0.5
        for _ in 0..<16 {
            points.append(interval.lowerBound + share * (interval.upperBound - interval.lowerBound))
            share += step
            share -= share.rounded(.down)
        }
        return points
    }
}
