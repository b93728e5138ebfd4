import Interpreter

/// Checks that ask a function at sampled points: the same points everywhere, spread by the golden section.
extension CheckLibrary {
    static let functionRows = [
        Builtin(
            "_samples", "func _samples(_ interval: ClosedRange<Double>, _ step: Double) -> [Double]",
            .source(
                """
                var points: [Double] = []
                var share = 0.5
                for _ in 0..<16 {
                    points.append(interval.lowerBound + share * (interval.upperBound - interval.lowerBound))
                    share += step
                    share -= share.rounded(.down)
                }
                return points
                """)),
        Builtin(
            "checkEquivalent",
            """
            func checkEquivalent(_ got: (Double) -> Double, _ expected: (Double) -> Double, \
            on interval: ClosedRange<Double> = -2...2, tolerance: Double = 1e-6, _ message: String = "")
            """,
            .source(
                """
                for x in _samples(interval, 0.6180339887498949) {
                    let (one, other) = (got(x), expected(x))
                    if !_isClose(one, other, tolerance) {
                        return _verdict(false, message, "\\(one) at \\(x)", "\\(other)")
                    }
                }
                _verdict(true, message, "", "")
                """), "Both formulas must give the same numbers at sampled points."),
        Builtin(
            "checkEquivalent",
            """
            func checkEquivalent(_ got: (Double, Double) -> Double, _ expected: (Double, Double) -> Double, \
            on interval: ClosedRange<Double> = -2...2, tolerance: Double = 1e-6, _ message: String = "")
            """,
            .source(
                """
                let (xs, ys) = (_samples(interval, 0.6180339887498949), _samples(interval, 0.7548776662466927))
                for index in 0..<xs.count {
                    let (one, other) = (got(xs[index], ys[index]), expected(xs[index], ys[index]))
                    if !_isClose(one, other, tolerance) {
                        return _verdict(false, message, "\\(one) at \\(xs[index]), \\(ys[index])", "\\(other)")
                    }
                }
                _verdict(true, message, "", "")
                """), ""),
        Builtin(
            "checkGradient",
            """
            func checkGradient(_ got: (Double) -> Double, of function: (Double) -> Double, \
            on interval: ClosedRange<Double> = -2...2, tolerance: Double = 1e-5, _ message: String = "")
            """,
            .source(
                """
                for x in _samples(interval, 0.6180339887498949) {
                    let one = got(x)
                    let other = (function(x + 1e-5) - function(x - 1e-5)) / 2e-5
                    if !_isClose(one, other, tolerance) {
                        return _verdict(false, message, "\\(one) at \\(x)", "\\(other)")
                    }
                }
                _verdict(true, message, "", "")
                """), "The first function must be the derivative of the second; central differences decide."),
        Builtin(
            "checkProperty",
            """
            func checkProperty(on interval: ClosedRange<Double> = -2...2, _ message: String = "", \
            _ property: (Double) -> Bool)
            """,
            .source(
                """
                for x in _samples(interval, 0.6180339887498949) where !property(x) {
                    return _verdict(false, message, "false at \\(x)", "")
                }
                _verdict(true, message, "", "")
                """), "The property must hold at sampled points."),
    ]
}
