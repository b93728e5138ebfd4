import Elementary

// The mathematics of `import Foundation`, from the one implementation that gives the same bits everywhere.

public func sqrt(_ x: Double) -> Double { Elementary.sqrt(x) }
public func exp(_ x: Double) -> Double { Elementary.exp(x) }
public func exp2(_ x: Double) -> Double { Elementary.exp2(x) }
public func expm1(_ x: Double) -> Double { Elementary.expm1(x) }
public func log(_ x: Double) -> Double { Elementary.log(x) }
public func log2(_ x: Double) -> Double { Elementary.log2(x) }
public func log10(_ x: Double) -> Double { Elementary.log10(x) }
public func log1p(_ x: Double) -> Double { Elementary.log1p(x) }
public func sin(_ x: Double) -> Double { Elementary.sin(x) }
public func cos(_ x: Double) -> Double { Elementary.cos(x) }
public func tan(_ x: Double) -> Double { Elementary.tan(x) }
public func asin(_ x: Double) -> Double { Elementary.asin(x) }
public func acos(_ x: Double) -> Double { Elementary.acos(x) }
public func atan(_ x: Double) -> Double { Elementary.atan(x) }
public func sinh(_ x: Double) -> Double { Elementary.sinh(x) }
public func cosh(_ x: Double) -> Double { Elementary.cosh(x) }
public func tanh(_ x: Double) -> Double { Elementary.tanh(x) }
public func asinh(_ x: Double) -> Double { Elementary.asinh(x) }
public func acosh(_ x: Double) -> Double { Elementary.acosh(x) }
public func atanh(_ x: Double) -> Double { Elementary.atanh(x) }
public func cbrt(_ x: Double) -> Double { Elementary.cbrt(x) }
public func erf(_ x: Double) -> Double { Elementary.erf(x) }
public func erfc(_ x: Double) -> Double { Elementary.erfc(x) }
public func atan2(_ y: Double, _ x: Double) -> Double { Elementary.atan2(y, x) }
public func pow(_ x: Double, _ y: Double) -> Double { Elementary.pow(x, y) }
public func hypot(_ x: Double, _ y: Double) -> Double { Elementary.hypot(x, y) }
public func tgamma(_ x: Double) -> Double { Elementary.gamma(x) }
public func lgamma(_ x: Double) -> Double { Elementary.logGamma(x) }
public func fmod(_ x: Double, _ y: Double) -> Double { Elementary.fmod(x, y) }
public func floor(_ x: Double) -> Double { x.rounded(.down) }
public func ceil(_ x: Double) -> Double { x.rounded(.up) }
public func round(_ x: Double) -> Double { x.rounded() }
public func trunc(_ x: Double) -> Double { x.rounded(.towardZero) }
public func rint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
public func fabs(_ x: Double) -> Double { x.magnitude }
public func fmin(_ x: Double, _ y: Double) -> Double { Double.minimum(x, y) }
public func fmax(_ x: Double, _ y: Double) -> Double { Double.maximum(x, y) }
