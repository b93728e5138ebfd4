extension StandardLibrary {
    /// What `import Foundation` gives.
    static let mathematics = BuiltinTopic(
        "Mathematics",
        [
            BuiltinExtension(
                "",
                [
                    function("sqrt", "func sqrt(_ x: Double) -> Double", .floatingSquareRoot, "The square root."),
                    function("exp", "func exp(_ x: Double) -> Double", .floatingExp, "e to the power of x."),
                    function("exp2", "func exp2(_ x: Double) -> Double", .floatingExp2, "2 to the power of x."),
                    function(
                        "expm1", "func expm1(_ x: Double) -> Double", .floatingExpMinusOne,
                        "e to the power of x, minus 1."),
                    function("log", "func log(_ x: Double) -> Double", .floatingLog, "The natural logarithm."),
                    function("log2", "func log2(_ x: Double) -> Double", .floatingLog2, "The logarithm to base 2."),
                    function("log10", "func log10(_ x: Double) -> Double", .floatingLog10, "The logarithm to base 10."),
                    function(
                        "log1p", "func log1p(_ x: Double) -> Double", .floatingLogOnePlus,
                        "The natural logarithm of 1 + x."),
                    function(
                        "sin", "func sin(_ x: Double) -> Double", .floatingSin, "The sine of an angle in radians."),
                    function(
                        "cos", "func cos(_ x: Double) -> Double", .floatingCos, "The cosine of an angle in radians."),
                    function(
                        "tan", "func tan(_ x: Double) -> Double", .floatingTan, "The tangent of an angle in radians."),
                    function("asin", "func asin(_ x: Double) -> Double", .floatingArcSin, "The angle with this sine."),
                    function(
                        "acos", "func acos(_ x: Double) -> Double", .floatingArcCos, "The angle with this cosine."),
                    function(
                        "atan", "func atan(_ x: Double) -> Double", .floatingArcTan, "The angle with this tangent."),
                    function(
                        "atan2", "func atan2(_ y: Double, _ x: Double) -> Double", .floatingArcTan2,
                        "The angle of the point (x, y)."),
                    function("sinh", "func sinh(_ x: Double) -> Double", .floatingSinh, "The hyperbolic sine."),
                    function("cosh", "func cosh(_ x: Double) -> Double", .floatingCosh, "The hyperbolic cosine."),
                    function("tanh", "func tanh(_ x: Double) -> Double", .floatingTanh, "The hyperbolic tangent."),
                    function(
                        "asinh", "func asinh(_ x: Double) -> Double", .floatingArcSinh,
                        "The inverse of the hyperbolic sine."),
                    function(
                        "acosh", "func acosh(_ x: Double) -> Double", .floatingArcCosh,
                        "The inverse of the hyperbolic cosine."),
                    function(
                        "atanh", "func atanh(_ x: Double) -> Double", .floatingArcTanh,
                        "The inverse of the hyperbolic tangent."),
                    function(
                        "pow", "func pow(_ x: Double, _ y: Double) -> Double", .floatingPower, "x to the power of y."),
                    function(
                        "hypot", "func hypot(_ x: Double, _ y: Double) -> Double", .floatingHypot,
                        "The length of (x, y)."),
                    function("cbrt", "func cbrt(_ x: Double) -> Double", .floatingCubeRoot, "The cube root."),
                    function("erf", "func erf(_ x: Double) -> Double", .floatingErrorFunction, "The error function."),
                    function(
                        "erfc", "func erfc(_ x: Double) -> Double", .floatingErrorComplement,
                        "1 − erf x, exact where erf is near 1."),
                    Builtin(
                        "modf", "func modf(_ x: Double) -> (Double, Double)",
                        .source("let whole = x.rounded(.towardZero)\nreturn (whole, x.isInfinite ? 0 : x - whole)"),
                        "The whole part and the rest."),
                    Builtin(
                        "frexp", "func frexp(_ x: Double) -> (Double, Int)",
                        .source(
                            """
                            if x == 0 || !x.isFinite { return (x, 0) }
                            return (x.significand / 2, Int(x.exponent) + 1)
                            """), "A number from 0.5 up to 1, and the power of two that goes with it."),
                    function("tgamma", "func tgamma(_ x: Double) -> Double", .floatingGamma, "The gamma function."),
                    function(
                        "lgamma", "func lgamma(_ x: Double) -> Double", .floatingLogGamma,
                        "The logarithm of the gamma function."),
                    function(
                        "fmod", "func fmod(_ x: Double, _ y: Double) -> Double", .floatingModulo,
                        "What a division leaves."),
                    function(
                        "floor", "func floor(_ x: Double) -> Double", .floatingRoundDown, "The next whole number below."
                    ),
                    function(
                        "ceil", "func ceil(_ x: Double) -> Double", .floatingRoundUp, "The next whole number above."),
                    function(
                        "round", "func round(_ x: Double) -> Double", .floatingRound,
                        "The nearest whole number; halves away from zero."),
                    function(
                        "trunc", "func trunc(_ x: Double) -> Double", .floatingRoundTowardZero,
                        "The number without its fraction."),
                    function(
                        "rint", "func rint(_ x: Double) -> Double", .floatingRoundToEven,
                        "The nearest whole number; halves to even ones."),
                    function("fabs", "func fabs(_ x: Double) -> Double", .floatingAbs, "The number without its sign."),
                    Builtin("M_PI", "var M_PI: Double", .source("return Double.pi"), "π."),
                    Builtin("M_E", "var M_E: Double", .source("return 2.718281828459045"), "e."),
                    Builtin(
                        "nearbyint", "func nearbyint(_ x: Double) -> Double",
                        .source("return x.rounded(.toNearestOrEven)")),
                    Builtin("lround", "func lround(_ x: Double) -> Int", .source("return Int(x.rounded())")),
                    Builtin("llround", "func llround(_ x: Double) -> Int64", .source("return Int64(x.rounded())")),
                    Builtin(
                        "lrint", "func lrint(_ x: Double) -> Int", .source("return Int(x.rounded(.toNearestOrEven))")),
                    Builtin(
                        "llrint", "func llrint(_ x: Double) -> Int64",
                        .source("return Int64(x.rounded(.toNearestOrEven))")),
                    Builtin(
                        "logb", "func logb(_ x: Double) -> Double",
                        .source(
                            """
                            if x == 0 { return -Double.infinity }
                            return x.isFinite ? Double(x.exponent) : x.isNaN ? x : Double.infinity
                            """), "The power of two in a number, as a number."),
                    Builtin(
                        "ilogb", "func ilogb(_ x: Double) -> Int",
                        .source("return x == 0 || x.isNaN ? -2147483648 : x.isFinite ? Int(x.exponent) : 2147483647"),
                        "The power of two in a number."),
                    Builtin(
                        "nextafter", "func nextafter(_ x: Double, _ y: Double) -> Double",
                        .source(
                            """
                            if x.isNaN || y.isNaN { return x + y }
                            return x == y ? y : x < y ? x.nextUp : x.nextDown
                            """), "The next number from one towards another."),
                    Builtin(
                        "copysign", "func copysign(_ x: Double, _ y: Double) -> Double",
                        .source("return Double(signOf: y, magnitudeOf: x)"),
                        "The size of one number with the sign of another."),
                    Builtin(
                        "ldexp", "func ldexp(_ x: Double, _ n: Int) -> Double",
                        .source("return Double(sign: .plus, exponent: n, significand: x)"), "x times 2 to the power n."),
                    Builtin(
                        "scalbn", "func scalbn(_ x: Double, _ n: Int) -> Double",
                        .source("return Double(sign: .plus, exponent: n, significand: x)")),
                    Builtin(
                        "remainder", "func remainder(_ x: Double, _ y: Double) -> Double",
                        .source("return x.remainder(dividingBy: y)")),
                    Builtin(
                        "fma", "func fma(_ x: Double, _ y: Double, _ z: Double) -> Double",
                        .source("return z.addingProduct(x, y)"), "x times y plus z, rounded once."),
                    Builtin(
                        "fdim", "func fdim(_ x: Double, _ y: Double) -> Double",
                        .source("return x > y ? x - y : x.isNaN || y.isNaN ? Double.nan : 0")),
                    Builtin(
                        "fmin", "func fmin(_ x: Double, _ y: Double) -> Double", .source("return Double.minimum(x, y)")),
                    Builtin(
                        "fmax", "func fmax(_ x: Double, _ y: Double) -> Double", .source("return Double.maximum(x, y)")),
                ]),
            BuiltinExtension("", floats + floatsOfC),
        ])

    /// The same of numbers of type Float: each is called where its name without the first part is written.
    private static let floats: [Builtin] = [
        float("_float_sqrt", "func _float_sqrt(_ x: Float) -> Float", "return Float(sqrt(Double(x)))"),
        float("_float_exp", "func _float_exp(_ x: Float) -> Float", "return Float(exp(Double(x)))"),
        float("_float_exp2", "func _float_exp2(_ x: Float) -> Float", "return Float(exp2(Double(x)))"),
        float("_float_expm1", "func _float_expm1(_ x: Float) -> Float", "return Float(expm1(Double(x)))"),
        float("_float_log", "func _float_log(_ x: Float) -> Float", "return Float(log(Double(x)))"),
        float("_float_log2", "func _float_log2(_ x: Float) -> Float", "return Float(log2(Double(x)))"),
        float("_float_log10", "func _float_log10(_ x: Float) -> Float", "return Float(log10(Double(x)))"),
        float("_float_log1p", "func _float_log1p(_ x: Float) -> Float", "return Float(log1p(Double(x)))"),
        float("_float_sin", "func _float_sin(_ x: Float) -> Float", "return Float(sin(Double(x)))"),
        float("_float_cos", "func _float_cos(_ x: Float) -> Float", "return Float(cos(Double(x)))"),
        float("_float_tan", "func _float_tan(_ x: Float) -> Float", "return Float(tan(Double(x)))"),
        float("_float_asin", "func _float_asin(_ x: Float) -> Float", "return Float(asin(Double(x)))"),
        float("_float_acos", "func _float_acos(_ x: Float) -> Float", "return Float(acos(Double(x)))"),
        float("_float_atan", "func _float_atan(_ x: Float) -> Float", "return Float(atan(Double(x)))"),
        float("_float_sinh", "func _float_sinh(_ x: Float) -> Float", "return Float(sinh(Double(x)))"),
        float("_float_cosh", "func _float_cosh(_ x: Float) -> Float", "return Float(cosh(Double(x)))"),
        float("_float_tanh", "func _float_tanh(_ x: Float) -> Float", "return Float(tanh(Double(x)))"),
        float("_float_asinh", "func _float_asinh(_ x: Float) -> Float", "return Float(asinh(Double(x)))"),
        float("_float_acosh", "func _float_acosh(_ x: Float) -> Float", "return Float(acosh(Double(x)))"),
        float("_float_atanh", "func _float_atanh(_ x: Float) -> Float", "return Float(atanh(Double(x)))"),
        // The C library's way, so that results are the same to their last digit.
        float(
            "_float_cbrt", "func _float_cbrt(_ x: Float) -> Float",
            """
            if !x.isFinite || x == 0 { return x }
            let m = Double(x.significand) * 0.5
            let power = Int(x.exponent) + 1
            let root = Float(
                0.492659620528969547 + (0.697570460207922770 - 0.191502161678719066 * m) * m)
            let cube = Double(root * root * root)
            let factors = [0.6299605249474365, 0.7937005259840997, 1, 1.2599210498948732, 1.5874010519681996]
            let size = Float(Double(root) * (cube + 2 * m) / (2 * cube + m) * factors[2 + power % 3])
            return Float(sign: x.sign, exponent: power / 3, significand: size)
            """),
        float("_float_floor", "func _float_floor(_ x: Float) -> Float", "return Float(floor(Double(x)))"),
        float("_float_ceil", "func _float_ceil(_ x: Float) -> Float", "return Float(ceil(Double(x)))"),
        float("_float_round", "func _float_round(_ x: Float) -> Float", "return Float(round(Double(x)))"),
        float("_float_trunc", "func _float_trunc(_ x: Float) -> Float", "return Float(trunc(Double(x)))"),
        float("_float_rint", "func _float_rint(_ x: Float) -> Float", "return Float(rint(Double(x)))"),
        float("_float_fabs", "func _float_fabs(_ x: Float) -> Float", "return Float(fabs(Double(x)))"),
        float(
            "_float_pow", "func _float_pow(_ x: Float, _ y: Float) -> Float", "return Float(pow(Double(x), Double(y)))"),
        float(
            "_float_atan2", "func _float_atan2(_ x: Float, _ y: Float) -> Float",
            "return Float(atan2(Double(x), Double(y)))"),
        float(
            "_float_hypot", "func _float_hypot(_ x: Float, _ y: Float) -> Float",
            "return Float(hypot(Double(x), Double(y)))"),
        float(
            "_float_fmod", "func _float_fmod(_ x: Float, _ y: Float) -> Float",
            "return Float(fmod(Double(x), Double(y)))"),
        float(
            "_float_fmin", "func _float_fmin(_ x: Float, _ y: Float) -> Float",
            "return Float(fmin(Double(x), Double(y)))"),
        float("_float_logb", "func _float_logb(_ x: Float) -> Float", "return Float(logb(Double(x)))"),
        float(
            "_float_nextafter", "func _float_nextafter(_ x: Float, _ y: Float) -> Float",
            "return x.isNaN || y.isNaN ? x + y : x == y ? y : x < y ? x.nextUp : x.nextDown"),
        float(
            "_float_fmax", "func _float_fmax(_ x: Float, _ y: Float) -> Float",
            "return Float(fmax(Double(x), Double(y)))"),
    ]

    /// The same under the names that they have in C.
    private static let floatsOfC: [Builtin] = [
        float("sqrtf", "func sqrtf(_ x: Float) -> Float", "return Float(sqrt(Double(x)))"),
        float("expf", "func expf(_ x: Float) -> Float", "return Float(exp(Double(x)))"),
        float("exp2f", "func exp2f(_ x: Float) -> Float", "return Float(exp2(Double(x)))"),
        float("logf", "func logf(_ x: Float) -> Float", "return Float(log(Double(x)))"),
        float("log2f", "func log2f(_ x: Float) -> Float", "return Float(log2(Double(x)))"),
        float("log10f", "func log10f(_ x: Float) -> Float", "return Float(log10(Double(x)))"),
        float("sinf", "func sinf(_ x: Float) -> Float", "return Float(sin(Double(x)))"),
        float("cosf", "func cosf(_ x: Float) -> Float", "return Float(cos(Double(x)))"),
        float("tanf", "func tanf(_ x: Float) -> Float", "return Float(tan(Double(x)))"),
        float("asinf", "func asinf(_ x: Float) -> Float", "return Float(asin(Double(x)))"),
        float("acosf", "func acosf(_ x: Float) -> Float", "return Float(acos(Double(x)))"),
        float("atanf", "func atanf(_ x: Float) -> Float", "return Float(atan(Double(x)))"),
        float("sinhf", "func sinhf(_ x: Float) -> Float", "return Float(sinh(Double(x)))"),
        float("coshf", "func coshf(_ x: Float) -> Float", "return Float(cosh(Double(x)))"),
        float("tanhf", "func tanhf(_ x: Float) -> Float", "return Float(tanh(Double(x)))"),
        float("cbrtf", "func cbrtf(_ x: Float) -> Float", "return _float_cbrt(x)"),
        float("floorf", "func floorf(_ x: Float) -> Float", "return Float(floor(Double(x)))"),
        float("ceilf", "func ceilf(_ x: Float) -> Float", "return Float(ceil(Double(x)))"),
        float("roundf", "func roundf(_ x: Float) -> Float", "return Float(round(Double(x)))"),
        float("truncf", "func truncf(_ x: Float) -> Float", "return Float(trunc(Double(x)))"),
        float("fabsf", "func fabsf(_ x: Float) -> Float", "return Float(fabs(Double(x)))"),
        float(
            "powf", "func powf(_ x: Float, _ y: Float) -> Float", "return Float(pow(Double(x), Double(y)))"),
        float(
            "atan2f", "func atan2f(_ x: Float, _ y: Float) -> Float", "return Float(atan2(Double(x), Double(y)))"),
        float(
            "hypotf", "func hypotf(_ x: Float, _ y: Float) -> Float", "return Float(hypot(Double(x), Double(y)))"),
        float(
            "fmodf", "func fmodf(_ x: Float, _ y: Float) -> Float", "return Float(fmod(Double(x), Double(y)))"),
        float(
            "fminf", "func fminf(_ x: Float, _ y: Float) -> Float", "return Float(fmin(Double(x), Double(y)))"),
        float(
            "fmaxf", "func fmaxf(_ x: Float, _ y: Float) -> Float", "return Float(fmax(Double(x), Double(y)))"),
    ]

    private static func float(_ name: StaticString, _ signature: StaticString, _ source: StaticString) -> Builtin {
        Builtin(name, signature, .source(source))
    }

    private static func function(
        _ name: StaticString, _ signature: StaticString, _ intrinsic: Intrinsic, _ documentation: StaticString
    ) -> Builtin {
        Builtin(name, signature, .intrinsic(intrinsic), documentation)
    }
}
