extension RoutineBodies {
    /// The argument as Double, whichever of the two floating-point types it has.
    static func value(_ call: NativeCall, _ index: Int) -> Double {
        isFloat(call, call.argumentType(index))
            ? Double(Float(bitPattern: UInt32(truncatingIfNeeded: call.int(index)))) : call.doubleArgument(index)
    }

    private static func isFloat(_ call: NativeCall, _ type: Int) -> Bool {
        if case .float = call.machine.types[type].kind { return true }
        return false
    }

    /// Gives a floating-point result of the type the call wants.
    static func give(_ call: NativeCall, _ value: Double) {
        if isFloat(call, call.resultType) { call.give(Int64(Float(value).bitPattern)) } else { call.give(value) }
    }

    static func floating(_ intrinsic: Intrinsic) -> NativeBody? {
        if let body = rounding(intrinsic) ?? classification(intrinsic) { return body }
        switch intrinsic {
        case .floatingNotEqual: return NativeBody { call throws(Fault) in call.give(value(call, 0) != value(call, 1)) }
        case .floatingAbs: return NativeBody { call throws(Fault) in give(call, value(call, 0).magnitude) }
        case .floatingRemainder:
            return NativeBody { call throws(Fault) in give(call, value(call, 0).remainder(dividingBy: value(call, 1))) }
        case .floatingTruncatingRemainder, .floatingModulo:
            return NativeBody { call throws(Fault) in
                give(call, value(call, 0).truncatingRemainder(dividingBy: value(call, 1)))
            }
        case .floatingConvert: return NativeBody { call throws(Fault) in give(call, value(call, 0)) }
        case .floatingFromInteger:
            return NativeBody { call throws(Fault) in
                let bits = UInt64(bitPattern: call.int(0))
                if isFloat(call, call.resultType) {
                    call.give(Int64(Float(bits).bitPattern))
                } else {
                    call.give(Double(bits))
                }
            }
        case .floatingParse: return NativeBody { call throws(Fault) in try parse(call) }
        case .floatingExponent: return NativeBody { call throws(Fault) in call.give(Int64(value(call, 0).exponent)) }
        case .floatingSignificand: return NativeBody { call throws(Fault) in give(call, value(call, 0).significand) }
        case .floatingUnitInLastPlace, .floatingNextUp:
            return NativeBody { call throws(Fault) in
                let isUnit = intrinsic == .floatingUnitInLastPlace
                if isFloat(call, call.argumentType(0)) {
                    let number = Float(bitPattern: UInt32(truncatingIfNeeded: call.int(0)))
                    call.give(Int64((isUnit ? number.ulp : number.nextUp).bitPattern))
                } else {
                    call.give(isUnit ? value(call, 0).ulp : value(call, 0).nextUp)
                }
            }
        case .floatingFusedMultiplyAdd:
            return NativeBody { call throws(Fault) in
                give(call, value(call, 0).addingProduct(value(call, 1), value(call, 2)))
            }
        default: return nil
        }
    }

    private static func rounding(_ intrinsic: Intrinsic) -> NativeBody? {
        let rule: FloatingPointRoundingRule
        switch intrinsic {
        case .floatingRound: rule = .toNearestOrAwayFromZero
        case .floatingRoundDown: rule = .down
        case .floatingRoundUp: rule = .up
        case .floatingRoundTowardZero: rule = .towardZero
        case .floatingRoundToEven: rule = .toNearestOrEven
        default: return nil
        }
        return NativeBody { call throws(Fault) in give(call, value(call, 0).rounded(rule)) }
    }

    private static func classification(_ intrinsic: Intrinsic) -> NativeBody? {
        let test: @Sendable (Double) -> Bool
        switch intrinsic {
        case .floatingIsNaN: test = { $0.isNaN }
        case .floatingIsInfinite: test = { $0.isInfinite }
        case .floatingIsFinite: test = { $0.isFinite }
        case .floatingIsZero: test = { $0.isZero }
        case .floatingIsNormal: test = { $0.isNormal }
        case .floatingIsSubnormal: test = { $0.isSubnormal }
        case .floatingSignIsMinus: test = { $0.sign == .minus }
        default: return nil
        }
        return NativeBody { call throws(Fault) in call.give(test(value(call, 0))) }
    }

    private static func parse(_ call: NativeCall) throws(Fault) {
        let text = try call.stringArgument(0)
        guard case .optional(let wrapped, _) = call.machine.types[call.resultType].kind else { return }
        if isFloat(call, wrapped) {
            let number = Float(text)
            call.giveOptional(number != nil) { $0.setScalar(0, Int64((number ?? 0).bitPattern)) }
        } else {
            let number = Double(text)
            call.giveOptional(number != nil) { $0.setScalar(0, Int64(bitPattern: (number ?? 0).bitPattern)) }
        }
    }
}
