import Interpreter
import Tensors

extension CheckLibrary {
    static let tensorRows = [
        Builtin(
            "_areClose", "func _areClose(_ got: Tensor, _ expected: Tensor, _ tolerance: Double) -> Bool",
            .function3 { (got: Tensor, expected: Tensor, tolerance: Double) in
                areClose(got, expected, tolerance)
            }),
        Builtin(
            "checkClose",
            "func checkClose(_ got: Tensor, _ expected: Tensor, tolerance: Double = 1e-6, _ message: String = \"\")",
            .source("_verdict(_areClose(got, expected, tolerance), message, \"\\(got)\", \"\\(expected)\")"),
            "Both tensors must have the same shape, and be close element by element."),
        Builtin(
            "checkClose",
            """
            @_disfavoredOverload func checkClose(_ got: Tensor, _ expected: Double, tolerance: Double = 1e-6, \
            _ message: String = "")
            """,
            .source(
                "_verdict(_areClose(got, Tensor(expected), tolerance), message, \"\\(got)\", \"\\(expected)\")"), ""),
        Builtin(
            "checkClose",
            """
            @_disfavoredOverload func checkClose(_ got: Double, _ expected: Tensor, tolerance: Double = 1e-6, \
            _ message: String = "")
            """,
            .source(
                "_verdict(_areClose(Tensor(got), expected, tolerance), message, \"\\(got)\", \"\\(expected)\")"), ""),
        Builtin(
            "checkShape", "func checkShape(_ tensor: Tensor, _ shape: Shape, _ message: String = \"\")",
            .source("_verdict(tensor.shape == shape, message, \"\\(tensor.shape)\", \"\\(shape)\")"),
            "The tensor must have this shape."),
        Builtin(
            "checkGradient",
            """
            func checkGradient(_ got: Tensor, of function: (Tensor) -> Tensor, at point: Tensor, \
            tolerance: Double = 1e-5, _ message: String = "")
            """,
            .source(
                """
                let expected = gradient(at: point, of: function)
                _verdict(_areClose(got, expected, tolerance), message, "\\(got)", "\\(expected)")
                """), "The tensor must be the gradient of the function at the point."),
    ]

    /// Within the tolerance of what is expected, relative to it beyond 1; nothing is close to NaN.
    private static func areClose(_ got: Tensor, _ expected: Tensor, _ tolerance: Double) -> Bool {
        guard got.shape == expected.shape else { return false }
        for (one, other) in zip(got.elements, expected.elements)
        where !(one == other || (one - other).magnitude <= tolerance * max(1, other.magnitude)) {
            return false
        }
        return true
    }
}
