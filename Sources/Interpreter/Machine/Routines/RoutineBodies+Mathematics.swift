import Elementary

extension RoutineBodies {
    /// The mathematics of `import Foundation`, from the one implementation that gives the same bits everywhere.
    static func mathematics(_ intrinsic: Intrinsic) -> NativeBody? {
        if let function = function(intrinsic) {
            return NativeBody { call throws(Fault) in give(call, function(value(call, 0))) }
        }
        let function: @Sendable (Double, Double) -> Double
        switch intrinsic {
        case .floatingPower: function = { Elementary.pow($0, $1) }
        case .floatingArcTan2: function = { Elementary.atan2($0, $1) }
        case .floatingHypot: function = { Elementary.hypot($0, $1) }
        default: return nil
        }
        return NativeBody { call throws(Fault) in give(call, function(value(call, 0), value(call, 1))) }
    }

    private static func function(_ intrinsic: Intrinsic) -> (@Sendable (Double) -> Double)? {
        switch intrinsic {
        case .floatingExp: { Elementary.exp($0) }
        case .floatingExp2: { Elementary.exp2($0) }
        case .floatingExpMinusOne: { Elementary.expm1($0) }
        case .floatingLog: { Elementary.log($0) }
        case .floatingLog2: { Elementary.log2($0) }
        case .floatingLog10: { Elementary.log10($0) }
        case .floatingLogOnePlus: { Elementary.log1p($0) }
        case .floatingSin: { Elementary.sin($0) }
        case .floatingCos: { Elementary.cos($0) }
        case .floatingTan: { Elementary.tan($0) }
        case .floatingArcSin: { Elementary.asin($0) }
        case .floatingArcCos: { Elementary.acos($0) }
        case .floatingArcTan: { Elementary.atan($0) }
        case .floatingSinh: { Elementary.sinh($0) }
        case .floatingCosh: { Elementary.cosh($0) }
        case .floatingTanh: { Elementary.tanh($0) }
        case .floatingArcSinh: { Elementary.asinh($0) }
        case .floatingArcCosh: { Elementary.acosh($0) }
        case .floatingArcTanh: { Elementary.atanh($0) }
        case .floatingCubeRoot: { Elementary.cbrt($0) }
        case .floatingErrorFunction: { Elementary.erf($0) }
        case .floatingErrorComplement: { Elementary.erfc($0) }
        case .floatingGamma: { Elementary.gamma($0) }
        case .floatingLogGamma: { Elementary.logGamma($0) }
        default: nil
        }
    }
}
