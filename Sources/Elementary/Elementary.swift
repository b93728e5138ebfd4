import CKernels

/// The elementary functions: one implementation, of at most one unit in the last place of error, for every machine.
///
/// Special values are those of IEEE 754 and C; the host and the browser give equal bits.
public enum Elementary {
    public static func sqrt(_ x: Double) -> Double { x.squareRoot() }
    public static func cbrt(_ x: Double) -> Double { elementary_cbrt(x) }
    public static func hypot(_ x: Double, _ y: Double) -> Double { elementary_hypot(x, y) }
    public static func pow(_ x: Double, _ y: Double) -> Double { elementary_pow(x, y) }

    public static func exp(_ x: Double) -> Double { elementary_exp(x) }
    public static func expm1(_ x: Double) -> Double { elementary_expm1(x) }
    public static func exp2(_ x: Double) -> Double { elementary_pow(2, x) }
    public static func log(_ x: Double) -> Double { elementary_log(x) }
    public static func log1p(_ x: Double) -> Double { elementary_log1p(x) }
    public static func log2(_ x: Double) -> Double { elementary_log2(x) }
    public static func log10(_ x: Double) -> Double { elementary_log10(x) }

    public static func sin(_ x: Double) -> Double { elementary_sin(x) }
    public static func cos(_ x: Double) -> Double { elementary_cos(x) }
    public static func tan(_ x: Double) -> Double { elementary_tan(x) }
    public static func asin(_ x: Double) -> Double { elementary_asin(x) }
    public static func acos(_ x: Double) -> Double { elementary_acos(x) }
    public static func atan(_ x: Double) -> Double { elementary_atan(x) }
    public static func atan2(_ y: Double, _ x: Double) -> Double { elementary_atan2(y, x) }

    public static func sinh(_ x: Double) -> Double { elementary_sinh(x) }
    public static func cosh(_ x: Double) -> Double { elementary_cosh(x) }
    public static func tanh(_ x: Double) -> Double { elementary_tanh(x) }
    public static func asinh(_ x: Double) -> Double { elementary_asinh(x) }
    public static func acosh(_ x: Double) -> Double { elementary_acosh(x) }
    public static func atanh(_ x: Double) -> Double { elementary_atanh(x) }

    /// 1 / (1 + exp(−x)).
    public static func sigmoid(_ x: Double) -> Double { elementary_sigmoid(x) }
    /// log(1 + exp(x)).
    public static func softplus(_ x: Double) -> Double { elementary_softplus(x) }

    public static func erf(_ x: Double) -> Double { elementary_erf(x) }
    public static func erfc(_ x: Double) -> Double { elementary_erfc(x) }
    public static func gamma(_ x: Double) -> Double { elementary_gamma(x) }
    /// The logarithm of the size of gamma.
    public static func logGamma(_ x: Double) -> Double { elementary_lgamma(x) }
    /// The remainder of x / y with the sign of x, exact.
    public static func fmod(_ x: Double, _ y: Double) -> Double { elementary_fmod(x, y) }
}
