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
                ])
        ])

    /// The names above, which a plain file has to import.
    static var mathematicalNames: [String] {
        mathematics.extensions.flatMap { group in
            group.rows.map { row in row.name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) } }
        }
    }

    private static func function(
        _ name: StaticString, _ signature: StaticString, _ intrinsic: Intrinsic, _ documentation: StaticString
    ) -> Builtin {
        Builtin(name, signature, .intrinsic(intrinsic), documentation)
    }
}
