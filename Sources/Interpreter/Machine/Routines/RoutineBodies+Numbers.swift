extension RoutineBodies {
    /// Bits and sign of an integer argument's type.
    private static func width(_ call: NativeCall, _ type: Int) -> (bits: Int, isSigned: Bool) {
        if case .integer(let bits, let isSigned) = call.machine.types[type].kind { return (Int(bits), isSigned) }
        return (64, true)
    }

    private static func wrapped(_ value: Int64, _ width: (bits: Int, isSigned: Bool)) -> Int64 {
        let shift = Int64(64 - width.bits)
        if width.isSigned { return (value << shift) >> shift }
        return Int64(bitPattern: (UInt64(bitPattern: value) << UInt64(shift)) >> UInt64(shift))
    }

    /// The value of an integer of any type, without loss.
    private static func wide(_ value: Int64, _ width: (bits: Int, isSigned: Bool)) -> (high: Bool, value: Int64) {
        (width.bits == 64 && !width.isSigned && value < 0, value)
    }

    /// Does a value of one integer type fit into another one?
    private static func fits(
        _ value: Int64, from: (bits: Int, isSigned: Bool), to: (bits: Int, isSigned: Bool)
    ) -> Bool {
        let isHuge = wide(value, from).high
        if to.bits == 64 { return to.isSigned ? !isHuge : isHuge || value >= 0 }
        return !isHuge && wrapped(value, to) == value
    }

    static func integer(_ intrinsic: Intrinsic) -> NativeBody? {
        if let body = unsigned(intrinsic) ?? overflowing(intrinsic) { return body }
        switch intrinsic {
        case .integerMagnitude:
            return NativeBody { call throws(Fault) in
                let value = call.int(0)
                call.give(value < 0 && width(call, call.argumentType(0)).isSigned ? 0 &- value : value)
            }
        case .integerSignum:
            return NativeBody { call throws(Fault) in
                let value = call.int(0)
                let sign: Int64 = value == 0 ? 0 : value > 0 || !width(call, call.argumentType(0)).isSigned ? 1 : -1
                call.give(sign)
            }
        case .integerLeadingZeros, .integerTrailingZeros, .integerNonzeroBits:
            return NativeBody { call throws(Fault) in call.give(bitCount(intrinsic, call)) }
        case .integerMaskingShiftLeft, .integerMaskingShiftRight, .integerShiftLeft, .integerShiftRight:
            return NativeBody { call throws(Fault) in call.give(shifted(intrinsic, call)) }
        case .integerConvert, .integerExactly, .integerClamping, .integerTruncating:
            return NativeBody { call throws(Fault) in try convert(intrinsic, call) }
        case .integerFromFloating, .integerExactlyFromFloating:
            return NativeBody { call throws(Fault) in try fromFloating(intrinsic, call) }
        case .integerParse, .integerParseRadix: return NativeBody { call throws(Fault) in try parseInteger(call) }
        case .integerMinimum, .integerMaximum:
            return NativeBody { call throws(Fault) in
                let number = width(call, call.native.types.first ?? call.resultType)
                if intrinsic == .integerMinimum {
                    call.give(number.isSigned ? Int64.min >> Int64(64 - number.bits) : 0)
                } else {
                    call.give(wrapped(number.isSigned ? Int64.max >> Int64(64 - number.bits) : -1, number))
                }
            }
        default: return nil
        }
    }

    private static func bitCount(_ intrinsic: Intrinsic, _ call: NativeCall) -> Int64 {
        let bits = width(call, call.argumentType(0)).bits
        let value = UInt64(bitPattern: wrapped(call.int(0), (bits, false)))
        switch intrinsic {
        case .integerLeadingZeros: return Int64(value.leadingZeroBitCount - (64 - bits))
        case .integerTrailingZeros: return Int64(min(bits, value.trailingZeroBitCount))
        default: return Int64(value.nonzeroBitCount)
        }
    }

    private static func shifted(_ intrinsic: Intrinsic, _ call: NativeCall) -> Int64 {
        let number = width(call, call.argumentType(0))
        var (value, distance) = (call.int(0), call.int(1))
        var isLeft = intrinsic == .integerShiftLeft || intrinsic == .integerMaskingShiftLeft
        if intrinsic == .integerMaskingShiftLeft || intrinsic == .integerMaskingShiftRight {
            distance &= Int64(number.bits - 1)
        } else if distance < 0 {
            isLeft.toggle()
            distance = distance == .min ? .max : -distance
        }
        if isLeft { return wrapped(value << distance, number) }
        if number.isSigned { return value >> distance }
        value = Int64(bitPattern: UInt64(bitPattern: value) >> distance)
        return value
    }

    /// Arithmetic of UInt, whose overflow is its own.
    private static func unsigned(_ intrinsic: Intrinsic) -> NativeBody? {
        let operation: FaultKind.Operation
        switch intrinsic {
        case .integerAdd, .integerAddAssign: operation = .add
        case .integerSubtract, .integerSubtractAssign: operation = .subtract
        case .integerMultiply, .integerMultiplyAssign: operation = .multiply
        case .integerDivide, .integerDivideAssign: operation = .divide
        case .integerRemainder, .integerRemainderAssign: operation = .remainder
        default: return nil
        }
        return NativeBody { call throws(Fault) in
            let (left, right) = (UInt64(bitPattern: call.int(0)), UInt64(bitPattern: call.int(1)))
            let (value, overflow) =
                switch operation {
                case .add: left.addingReportingOverflow(right)
                case .subtract: left.subtractingReportingOverflow(right)
                case .multiply: left.multipliedReportingOverflow(by: right)
                case .remainder: left.remainderReportingOverflow(dividingBy: right)
                default: left.dividedReportingOverflow(by: right)
                }
            if overflow {
                if right == 0 && operation == .divide { throw Fault(.divisionByZero) }
                if right == 0 && operation == .remainder { throw Fault(.remainderByZero) }
                throw Fault(.overflow(operation))
            }
            // `+=` changes its first argument; `+` gives a result.
            if call.machine.types[call.resultType].layout.slots == 0 {
                call.argument(0).setScalar(0, Int64(bitPattern: value))
            } else {
                call.give(Int64(bitPattern: value))
            }
        }
    }

    private static func overflowing(_ intrinsic: Intrinsic) -> NativeBody? {
        switch intrinsic {
        case .integerAddReportingOverflow, .integerSubtractReportingOverflow, .integerMultiplyReportingOverflow:
            return NativeBody { call throws(Fault) in
                let (left, right) = (call.int(0), call.int(1))
                let number = width(call, call.argumentType(0))
                var (value, overflow) = reporting(intrinsic, left, right)
                if number.bits == 64, !number.isSigned {
                    let whole = reporting(intrinsic, UInt64(bitPattern: left), UInt64(bitPattern: right))
                    (value, overflow) = (Int64(bitPattern: whole.0), whole.1)
                } else if number.bits < 64 {
                    overflow = overflow || wrapped(value, number) != value
                    value = wrapped(value, number)
                }
                call.result.setScalar(0, value)
                call.result.setScalar(1, overflow ? 1 : 0)
            }
        case .integerQuotientAndRemainder:
            return NativeBody { call throws(Fault) in
                let (left, right) = (call.int(0), call.int(1))
                if right == 0 { throw Fault(.divisionByZero) }
                let number = width(call, call.argumentType(0))
                if number.bits == 64, !number.isSigned {
                    let parts = UInt64(bitPattern: left).quotientAndRemainder(dividingBy: UInt64(bitPattern: right))
                    call.result.setScalar(0, Int64(bitPattern: parts.quotient))
                    call.result.setScalar(1, Int64(bitPattern: parts.remainder))
                    return
                }
                let (quotient, overflow) = left.dividedReportingOverflow(by: right)
                if overflow { throw Fault(.overflow(.divide)) }
                call.result.setScalar(0, quotient)
                call.result.setScalar(1, left - quotient * right)
            }
        case .integerMultipliedFullWidth:
            return NativeBody { call throws(Fault) in
                guard case .integer(let bits, let isSigned) = call.machine.types[call.argumentType(0)].kind else {
                    return
                }
                let (left, right) = (call.int(0), call.int(1))
                if bits < 64 {
                    let product = left &* right
                    let low = product & (1 << Int64(bits) - 1)
                    let high =
                        isSigned
                        ? product >> Int64(bits) : Int64(bitPattern: UInt64(bitPattern: product) >> UInt64(bits))
                    call.result.setScalar(0, high)
                    call.result.setScalar(1, low)
                } else if isSigned {
                    let (high, low) = left.multipliedFullWidth(by: right)
                    call.result.setScalar(0, high)
                    call.result.setScalar(1, Int64(bitPattern: low))
                } else {
                    let (high, low) = UInt64(bitPattern: left).multipliedFullWidth(by: UInt64(bitPattern: right))
                    call.result.setScalar(0, Int64(bitPattern: high))
                    call.result.setScalar(1, Int64(bitPattern: low))
                }
            }
        default: return nil
        }
    }

    private static func reporting<Number: FixedWidthInteger>(
        _ intrinsic: Intrinsic, _ left: Number, _ right: Number
    ) -> (Number, Bool) {
        switch intrinsic {
        case .integerAddReportingOverflow: left.addingReportingOverflow(right)
        case .integerSubtractReportingOverflow: left.subtractingReportingOverflow(right)
        default: left.multipliedReportingOverflow(by: right)
        }
    }

    private static func convert(_ intrinsic: Intrinsic, _ call: NativeCall) throws(Fault) {
        let value = call.int(0)
        let from = width(call, call.argumentType(0))
        var target = call.resultType
        if case .optional(let wrapped, _) = call.machine.types[target].kind { target = wrapped }
        let to = width(call, target)
        switch intrinsic {
        case .integerConvert:
            guard fits(value, from: from, to: to) else {
                throw Fault(
                    value < 0 && from.isSigned && !to.isSigned
                        ? .negative : .notRepresentable)
            }
            call.give(value)
        case .integerExactly:
            call.giveOptional(fits(value, from: from, to: to)) { $0.setScalar(0, value) }
        case .integerTruncating:
            call.give(wrapped(value, to))
        default:
            if fits(value, from: from, to: to) { return call.give(value) }
            let isLow = value < 0 && from.isSigned
            let least = to.isSigned ? Int64.min >> Int64(64 - to.bits) : 0
            let greatest = to.isSigned ? Int64.max >> Int64(64 - to.bits) : wrapped(-1, to)
            call.give(isLow ? least : greatest)
        }
    }

    private static func floatingValue(_ call: NativeCall, _ index: Int) -> Double {
        if case .float = call.machine.types[call.argumentType(index)].kind {
            return Double(Float(bitPattern: UInt32(truncatingIfNeeded: call.int(index))))
        }
        return call.doubleArgument(index)
    }

    private static func fromFloating(_ intrinsic: Intrinsic, _ call: NativeCall) throws(Fault) {
        let value = floatingValue(call, 0)
        var target = call.resultType
        if case .optional(let wrapped, _) = call.machine.types[target].kind { target = wrapped }
        let to = width(call, target)
        var bits: Int64?
        if to.bits == 64 && !to.isSigned {
            bits = value > -1 && value < 18_446_744_073_709_551_616 ? Int64(bitPattern: UInt64(value)) : nil
        } else if value > -9_223_372_036_854_777_856 && value < 9_223_372_036_854_775_808 {
            bits = wrapped(Int64(value), to) == Int64(value) ? Int64(value) : nil
        }
        if intrinsic == .integerExactlyFromFloating {
            let isExact = bits != nil && value == value.rounded(.towardZero)
            return call.giveOptional(isExact) { $0.setScalar(0, bits ?? 0) }
        }
        guard let bits else {
            let types = call.machine.types
            let conversion = FloatingConversion(
                of: value, from: types[call.argumentType(0)].name, to: types[target].name)
            throw Fault(.conversion(conversion))
        }
        call.give(bits)
    }

    private static func parseInteger(_ call: NativeCall) throws(Fault) {
        let text = try call.stringArgument(0)
        let radix = call.native.parameters.count > 1 ? Int(truncatingIfNeeded: call.int(1)) : 10
        guard (2...36).contains(radix) else { throw Fault(.fatalError("Radix not in range 2...36")) }
        guard case .optional(let wrappedType, _) = call.machine.types[call.resultType].kind else { return }
        let to = width(call, wrappedType)
        var value: Int64?
        if to.bits == 64 && !to.isSigned {
            value = UInt64(text, radix: radix).map { Int64(bitPattern: $0) }
        } else if let parsed = Int64(text, radix: radix), wrapped(parsed, to) == parsed {
            value = parsed
        }
        call.giveOptional(value != nil) { $0.setScalar(0, value ?? 0) }
    }
}
