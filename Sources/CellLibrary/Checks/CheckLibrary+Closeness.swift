import Interpreter

extension CheckLibrary {
    /// Numbers are close when they differ by no more than the tolerance, relative to what is expected beyond 1.
    static let closenessRows = [
        Builtin(
            "_isClose", "func _isClose(_ got: Double, _ expected: Double, _ tolerance: Double) -> Bool",
            .source("return got == expected || abs(got - expected) <= tolerance * max(1, abs(expected))")),
        Builtin(
            "checkClose",
            "func checkClose(_ got: Double, _ expected: Double, tolerance: Double = 1e-6, _ message: String = \"\")",
            .source("_verdict(_isClose(got, expected, tolerance), message, \"\\(got)\", \"\\(expected)\")"),
            "Both numbers must be equal within the tolerance: |got − expected| ≤ tolerance · max(1, |expected|)."),
        Builtin(
            "checkClose",
            "func checkClose(_ got: Float, _ expected: Float, tolerance: Double = 1e-6, _ message: String = \"\")",
            .source(
                "_verdict(_isClose(Double(got), Double(expected), tolerance), message, \"\\(got)\", \"\\(expected)\")"),
            ""),
        Builtin(
            "checkClose",
            "func checkClose(_ got: Int, _ expected: Int, tolerance: Double = 1e-6, _ message: String = \"\")",
            .source(
                "_verdict(_isClose(Double(got), Double(expected), tolerance), message, \"\\(got)\", \"\\(expected)\")"),
            ""),
        Builtin(
            "_areClose", "func _areClose(_ got: [Double], _ expected: [Double], _ tolerance: Double) -> Bool",
            .source(
                """
                if got.count != expected.count { return false }
                for index in 0..<got.count where !_isClose(got[index], expected[index], tolerance) { return false }
                return true
                """)),
        Builtin(
            "checkClose",
            "func checkClose(_ got: [Double], _ expected: [Double], tolerance: Double = 1e-6, _ message: String = \"\")",
            .source("_verdict(_areClose(got, expected, tolerance), message, \"\\(got)\", \"\\(expected)\")"),
            "Both lists must have the same length, and be close number by number."),
        Builtin(
            "checkClose",
            "func checkClose(_ got: [[Double]], _ expected: [[Double]], tolerance: Double = 1e-6, _ message: String = \"\")",
            .source(
                """
                var holds = got.count == expected.count
                if holds {
                    for row in 0..<got.count where !_areClose(got[row], expected[row], tolerance) { holds = false }
                }
                _verdict(holds, message, "\\(got)", "\\(expected)")
                """), ""),
    ]
}
