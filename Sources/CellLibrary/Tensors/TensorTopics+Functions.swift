import Interpreter
import Tensors

extension TensorTopics {
    static let functionRows: [Builtin] = [
        Builtin("exp", "func exp() -> Tensor", .function1 { (base: Tensor) in base.exp() }, ""),
        Builtin("expm1", "func expm1() -> Tensor", .function1 { (base: Tensor) in base.expm1() }, ""),
        Builtin("log", "func log() -> Tensor", .function1 { (base: Tensor) in base.log() }, ""),
        Builtin("log1p", "func log1p() -> Tensor", .function1 { (base: Tensor) in base.log1p() }, ""),
        Builtin("log2", "func log2() -> Tensor", .function1 { (base: Tensor) in base.log2() }, ""),
        Builtin("log10", "func log10() -> Tensor", .function1 { (base: Tensor) in base.log10() }, ""),
        Builtin("sin", "func sin() -> Tensor", .function1 { (base: Tensor) in base.sin() }, ""),
        Builtin("cos", "func cos() -> Tensor", .function1 { (base: Tensor) in base.cos() }, ""),
        Builtin("tan", "func tan() -> Tensor", .function1 { (base: Tensor) in base.tan() }, ""),
        Builtin("asin", "func asin() -> Tensor", .function1 { (base: Tensor) in base.asin() }, ""),
        Builtin("acos", "func acos() -> Tensor", .function1 { (base: Tensor) in base.acos() }, ""),
        Builtin("atan", "func atan() -> Tensor", .function1 { (base: Tensor) in base.atan() }, ""),
        Builtin("sinh", "func sinh() -> Tensor", .function1 { (base: Tensor) in base.sinh() }, ""),
        Builtin("cosh", "func cosh() -> Tensor", .function1 { (base: Tensor) in base.cosh() }, ""),
        Builtin("tanh", "func tanh() -> Tensor", .function1 { (base: Tensor) in base.tanh() }, ""),
        Builtin("asinh", "func asinh() -> Tensor", .function1 { (base: Tensor) in base.asinh() }, ""),
        Builtin("acosh", "func acosh() -> Tensor", .function1 { (base: Tensor) in base.acosh() }, ""),
        Builtin("atanh", "func atanh() -> Tensor", .function1 { (base: Tensor) in base.atanh() }, ""),
        Builtin(
            "sigmoid", "func sigmoid() -> Tensor", .function1 { (base: Tensor) in base.sigmoid() }, "1 / (1 + exp(−x))."
        ),
        Builtin(
            "softplus", "func softplus() -> Tensor", .function1 { (base: Tensor) in base.softplus() },
            "log(1 + exp(x))."),
        Builtin("sqrt", "func sqrt() -> Tensor", .function1 { (base: Tensor) in base.sqrt() }, ""),
        Builtin("cbrt", "func cbrt() -> Tensor", .function1 { (base: Tensor) in base.cbrt() }, ""),
        Builtin("squared", "func squared() -> Tensor", .function1 { (base: Tensor) in base.squared() }, ""),
        Builtin("reciprocal", "func reciprocal() -> Tensor", .function1 { (base: Tensor) in base.reciprocal() }, ""),
        Builtin(
            "abs", "func abs() -> Tensor", .function1 { (base: Tensor) in base.abs() },
            "The sizes of the elements; the derivative at 0 is 0."),
        Builtin("relu", "func relu() -> Tensor", .function1 { (base: Tensor) in base.relu() }, ""),
        Builtin("erf", "func erf() -> Tensor", .function1 { (base: Tensor) in base.erf() }, ""),
        Builtin("erfc", "func erfc() -> Tensor", .function1 { (base: Tensor) in base.erfc() }, ""),
        Builtin("sign", "func sign() -> Tensor", .function1 { (base: Tensor) in base.sign() }, "−1, 0 or 1."),
        Builtin("floor", "func floor() -> Tensor", .function1 { (base: Tensor) in base.floor() }, ""),
        Builtin("ceil", "func ceil() -> Tensor", .function1 { (base: Tensor) in base.ceil() }, ""),
        Builtin(
            "rounded", "func rounded() -> Tensor", .function1 { (base: Tensor) in base.rounded() },
            "To the nearest whole number, halves to the even one."),
        Builtin("truncated", "func truncated() -> Tensor", .function1 { (base: Tensor) in base.truncated() }, ""),
        Builtin(
            "leakyRelu", "func leakyRelu(_ slope: Double = 0.01) -> Tensor",
            .function2 { (base: Tensor, slope: Double) in base.leakyRelu(slope) }, ""),
        Builtin(
            "elu", "func elu(_ alpha: Double = 1) -> Tensor",
            .function2 { (base: Tensor, alpha: Double) in base.elu(alpha) }, ""),
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
    ]
}
