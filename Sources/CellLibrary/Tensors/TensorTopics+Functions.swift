import Interpreter
import Tensors

extension TensorTopics {
    static let functionRows: [Builtin] = [
        Builtin("exp", "func exp() -> Tensor", .function1 { (base: Tensor) in base.exp() }, "eˣ of each element."),
        Builtin(
            "expm1", "func expm1() -> Tensor", .function1 { (base: Tensor) in base.expm1() },
            "eˣ − 1 of each element, exact near 0."),
        Builtin("log", "func log() -> Tensor", .function1 { (base: Tensor) in base.log() }, "ln x of each element."),
        Builtin(
            "log1p", "func log1p() -> Tensor", .function1 { (base: Tensor) in base.log1p() },
            "ln(1 + x) of each element, exact near 0."),
        Builtin(
            "log2", "func log2() -> Tensor", .function1 { (base: Tensor) in base.log2() },
            "The logarithm to base 2 of each element."),
        Builtin(
            "log10", "func log10() -> Tensor", .function1 { (base: Tensor) in base.log10() },
            "The logarithm to base 10 of each element."),
        Builtin(
            "sin", "func sin() -> Tensor", .function1 { (base: Tensor) in base.sin() }, "The sine of each element."),
        Builtin(
            "cos", "func cos() -> Tensor", .function1 { (base: Tensor) in base.cos() }, "The cosine of each element."),
        Builtin(
            "tan", "func tan() -> Tensor", .function1 { (base: Tensor) in base.tan() }, "The tangent of each element."),
        Builtin(
            "asin", "func asin() -> Tensor", .function1 { (base: Tensor) in base.asin() }, "The angle with each sine."),
        Builtin(
            "acos", "func acos() -> Tensor", .function1 { (base: Tensor) in base.acos() }, "The angle with each cosine."
        ),
        Builtin(
            "atan", "func atan() -> Tensor", .function1 { (base: Tensor) in base.atan() },
            "The angle with each tangent."),
        Builtin(
            "sinh", "func sinh() -> Tensor", .function1 { (base: Tensor) in base.sinh() },
            "The hyperbolic sine of each element."),
        Builtin(
            "cosh", "func cosh() -> Tensor", .function1 { (base: Tensor) in base.cosh() },
            "The hyperbolic cosine of each element."),
        Builtin(
            "tanh", "func tanh() -> Tensor", .function1 { (base: Tensor) in base.tanh() },
            "The hyperbolic tangent of each element."),
        Builtin(
            "asinh", "func asinh() -> Tensor", .function1 { (base: Tensor) in base.asinh() },
            "The inverse hyperbolic sine of each element."),
        Builtin(
            "acosh", "func acosh() -> Tensor", .function1 { (base: Tensor) in base.acosh() },
            "The inverse hyperbolic cosine of each element."),
        Builtin(
            "atanh", "func atanh() -> Tensor", .function1 { (base: Tensor) in base.atanh() },
            "The inverse hyperbolic tangent of each element."),
        Builtin(
            "sigmoid", "func sigmoid() -> Tensor", .function1 { (base: Tensor) in base.sigmoid() }, "1 / (1 + exp(−x))."
        ),
        Builtin(
            "softplus", "func softplus() -> Tensor", .function1 { (base: Tensor) in base.softplus() },
            "log(1 + exp(x))."),
        Builtin(
            "sqrt", "func sqrt() -> Tensor", .function1 { (base: Tensor) in base.sqrt() },
            "The square root of each element."),
        Builtin(
            "cbrt", "func cbrt() -> Tensor", .function1 { (base: Tensor) in base.cbrt() },
            "The cube root of each element."),
        Builtin(
            "squared", "func squared() -> Tensor", .function1 { (base: Tensor) in base.squared() },
            "x² of each element."),
        Builtin(
            "reciprocal", "func reciprocal() -> Tensor", .function1 { (base: Tensor) in base.reciprocal() },
            "1 / x of each element."),
        Builtin(
            "abs", "func abs() -> Tensor", .function1 { (base: Tensor) in base.abs() },
            "The sizes of the elements; the derivative at 0 is 0."),
        Builtin(
            "relu", "func relu() -> Tensor", .function1 { (base: Tensor) in base.relu() }, "max(0, x) of each element."),
        Builtin(
            "erf", "func erf() -> Tensor", .function1 { (base: Tensor) in base.erf() },
            "The error function of each element."),
        Builtin(
            "erfc", "func erfc() -> Tensor", .function1 { (base: Tensor) in base.erfc() },
            "1 − erf x of each element, exact where erf is near 1."),
        Builtin("sign", "func sign() -> Tensor", .function1 { (base: Tensor) in base.sign() }, "−1, 0 or 1."),
        Builtin(
            "floor", "func floor() -> Tensor", .function1 { (base: Tensor) in base.floor() },
            "Each element rounded down."),
        Builtin(
            "ceil", "func ceil() -> Tensor", .function1 { (base: Tensor) in base.ceil() }, "Each element rounded up."),
        Builtin(
            "rounded", "func rounded() -> Tensor", .function1 { (base: Tensor) in base.rounded() },
            "To the nearest whole number, halves to the even one."),
        Builtin(
            "truncated", "func truncated() -> Tensor", .function1 { (base: Tensor) in base.truncated() },
            "Each element rounded toward 0."),
        Builtin(
            "leakyRelu", "func leakyRelu(_ slope: Double = 0.01) -> Tensor",
            .function2 { (base: Tensor, slope: Double) in base.leakyRelu(slope) }, "x above 0, slope · x below."),
        Builtin(
            "elu", "func elu(_ alpha: Double = 1) -> Tensor",
            .function2 { (base: Tensor, alpha: Double) in base.elu(alpha) }, "x above 0, α (eˣ − 1) below."),
        Builtin(
            "gelu", "func gelu() -> Tensor", .function1 { (base: Tensor) in base.gelu() },
            "x Φ(x), Φ the normal distribution function."),
        Builtin("silu", "func silu() -> Tensor", .function1 { (base: Tensor) in base.silu() }, "x σ(x)."),
        Builtin(
            "clipped", "func clipped(_ low: Double, _ high: Double) -> Tensor",
            .function3 { (base: Tensor, low: Double, high: Double) in base.clipped(low, high) },
            "Elements limited to an interval."),
        Builtin(
            "softmax", "func softmax(axis: Int = -1) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.softmax(axis: axis) },
            "exp(x) / Σ exp(x) along an axis: positive shares that add up to 1."),
        Builtin(
            "logSoftmax", "func logSoftmax(axis: Int = -1) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.logSoftmax(axis: axis) },
            "The logarithm of the softmax, without underflow."),
        Builtin(
            "gated", "func gated(_ old: Tensor) -> (memory: Tensor, output: Tensor)",
            .function2 { (base: Tensor, old: Tensor) in NativePair(base.gated(old)) },
            "One step of an LSTM: c = σ(f) ⊙ c₋ + σ(i) ⊙ tanh(g), h = σ(o) ⊙ tanh(c); `self` holds the sums of the gates i, f, g, o, [batch, 4 units], and `old` is c₋."
        ),
    ]
}
