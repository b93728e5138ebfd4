extension StandardLibrary {
    static let floatingPoint = BuiltinTopic(
        "Numbers with a fraction",
        types: [
            BuiltinType(
                "Double",
                "struct Double: BinaryFloatingPoint, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, CVarArg",
                .double,
                "A number with a fraction, of 64 bits."),
            BuiltinType(
                "Float",
                "struct Float: BinaryFloatingPoint, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, CVarArg",
                .float,
                "A number with a fraction, of 32 bits."),
            BuiltinType(
                "FloatingPointRoundingRule", "enum FloatingPointRoundingRule", .declared, "How a number is rounded.",
                members: [
                    Builtin(
                        "cases", "case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero",
                        .declared)
                ]),
            BuiltinType(
                "FloatingPointSign", "enum FloatingPointSign: Int", .declared, "The sign of a number.",
                members: [Builtin("cases", "case plus, minus", .declared)]),
            BuiltinType(
                "FloatingPointClassification", "enum FloatingPointClassification", .declared,
                "What kind of number a number is.",
                members: [
                    Builtin(
                        "cases",
                        "case signalingNaN, quietNaN, negativeInfinity, negativeNormal, negativeSubnormal, negativeZero, positiveZero, positiveSubnormal, positiveNormal, positiveInfinity",
                        .declared)
                ]),
        ],
        [
            BuiltinExtension("Double", rows), BuiltinExtension("Double", conversions(.floatingFromInteger)),
            BuiltinExtension("Double", doubleLimits), BuiltinExtension("Double", doubleBits),
            BuiltinExtension("Float", rows), BuiltinExtension("Float", conversions(.floatingFromInteger)),
            BuiltinExtension("Float", floatLimits), BuiltinExtension("Float", floatBits),
        ])

    private static let doubleLimits: [Builtin] = [
        Builtin(
            "greatestFiniteMagnitude", "static var greatestFiniteMagnitude: Self",
            .source("return 1.7976931348623157e308"),
            "The greatest number of the type."),
        Builtin(
            "leastNormalMagnitude", "static var leastNormalMagnitude: Self", .source("return 2.2250738585072014e-308")),
    ]

    private static let floatLimits: [Builtin] = [
        Builtin(
            "greatestFiniteMagnitude", "static var greatestFiniteMagnitude: Self",
            .source("return 3.4028234663852886e38"),
            "The greatest number of the type."),
        Builtin(
            "leastNormalMagnitude", "static var leastNormalMagnitude: Self", .source("return 1.1754943508222875e-38")),
    ]

    private static func conversions(_ fromInteger: Intrinsic) -> [Builtin] {
        [
            Builtin(
                "init", "init<T: BinaryInteger>(_ value: T)", .intrinsic(fromInteger),
                "The nearest number of this type."),
            Builtin("init", "init(_ value: Int)", .intrinsic(fromInteger)),
            Builtin(
                "init", "init?<T: BinaryInteger>(exactly value: T)",
                .source(
                    """
                    let nearest = Self(value)
                    if T(exactly: nearest) != value { return nil }
                    self = nearest
                    """)),
        ]
    }

    private static let doubleBits: [Builtin] = [
        Builtin("exponentBitCount", "static var exponentBitCount: Int", .source("return 11")),
        Builtin("significandBitCount", "static var significandBitCount: Int", .source("return 52")),
        Builtin("RawSignificand", "typealias RawSignificand = UInt64", .declared),
        Builtin(
            "significandBitPattern", "var significandBitPattern: UInt64",
            .source("return bitPattern & 4503599627370495")),
        Builtin(
            "exponentBitPattern", "var exponentBitPattern: UInt",
            .source("return UInt(bitPattern >> 52 & 2047)")),
        Builtin(
            "init",
            "init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt64)",
            .source(
                """
                let sign: UInt64 = sign == .minus ? 1 : 0
                let exponent = UInt64(truncatingIfNeeded: exponentBitPattern) & 2047
                self.init(bitPattern: sign << 63 | exponent << 52 | significandBitPattern & 4503599627370495)
                """)),
        Builtin(
            "bitPattern", "var bitPattern: UInt64",
            .source(
                """
                let sign: UInt64 = _isNegative ? 9223372036854775808 : 0
                if isNaN { return 9221120237041090560 }
                if isInfinite { return sign | 9218868437227405312 }
                if isZero { return sign }
                if isSubnormal { return sign | UInt64(magnitude / 5e-324) }
                return sign | UInt64(exponent + 1023) << 52 | UInt64((magnitude.significand - 1) * 4503599627370496)
                """), "The bits it is kept in."),
        Builtin(
            "init", "init(bitPattern: UInt64)",
            .source(
                """
                let exponent = Int(bitPattern >> 52 & 2047)
                let fraction = bitPattern & 4503599627370495
                let sign: FloatingPointSign = bitPattern >> 63 == 1 ? .minus : .plus
                if exponent == 2047 {
                    self = fraction != 0 ? Self.nan : sign == .minus ? -Self.infinity : Self.infinity
                } else if exponent == 0 {
                    self = Self(signOf: sign == .minus ? -1 : 1, magnitudeOf: Double(fraction) * 5e-324)
                } else {
                    self.init(
                        sign: sign, exponent: exponent - 1023, significand: 1 + Double(fraction) / 4503599627370496)
                }
                """), "The number that is kept in these bits."),
        Builtin("init", "init?(exactly value: Float)", .source("self = Double(value)")),
        Builtin("init", "init?(exactly value: Double)", .source("self = value")),
    ]

    private static let floatBits: [Builtin] = [
        Builtin("exponentBitCount", "static var exponentBitCount: Int", .source("return 8")),
        Builtin("significandBitCount", "static var significandBitCount: Int", .source("return 23")),
        Builtin("RawSignificand", "typealias RawSignificand = UInt32", .declared),
        Builtin(
            "significandBitPattern", "var significandBitPattern: UInt32",
            .source("return bitPattern & 8388607")),
        Builtin(
            "exponentBitPattern", "var exponentBitPattern: UInt",
            .source("return UInt(bitPattern >> 23 & 255)")),
        Builtin(
            "init",
            "init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt32)",
            .source(
                """
                let sign: UInt32 = sign == .minus ? 1 : 0
                let exponent = UInt32(truncatingIfNeeded: exponentBitPattern) & 255
                self.init(bitPattern: sign << 31 | exponent << 23 | significandBitPattern & 8388607)
                """)),
        Builtin(
            "bitPattern", "var bitPattern: UInt32",
            .source(
                """
                let sign: UInt32 = _isNegative ? 2147483648 : 0
                if isNaN { return 2143289344 }
                if isInfinite { return sign | 2139095040 }
                if isZero { return sign }
                if isSubnormal { return sign | UInt32(magnitude / Self.leastNonzeroMagnitude) }
                return sign | UInt32(exponent + 127) << 23 | UInt32((magnitude.significand - 1) * 8388608)
                """), "The bits it is kept in."),
        Builtin(
            "init", "init(bitPattern: UInt32)",
            .source(
                """
                let exponent = Int(bitPattern >> 23 & 255)
                let fraction = bitPattern & 8388607
                let sign: FloatingPointSign = bitPattern >> 31 == 1 ? .minus : .plus
                if exponent == 255 {
                    self = fraction != 0 ? Self.nan : sign == .minus ? -Self.infinity : Self.infinity
                } else if exponent == 0 {
                    self = Self(
                        signOf: sign == .minus ? -1 : 1, magnitudeOf: Self(fraction) * Self.leastNonzeroMagnitude)
                } else {
                    self.init(sign: sign, exponent: exponent - 127, significand: 1 + Self(fraction) / 8388608)
                }
                """), "The number that is kept in these bits."),
        Builtin("init", "init?(exactly value: Float)", .source("self = value")),
        Builtin(
            "init", "init?(exactly value: Double)",
            .source(
                """
                let nearest = Self(value)
                if Double(nearest) != value { return nil }
                self = nearest
                """)),
    ]

    private static let rows: [Builtin] = [
        Builtin("Stride", "typealias Stride = Self", .declared),
        Builtin("radix", "static var radix: Int", .source("return 2")),
        Builtin("signalingNaN", "static var signalingNaN: Self", .source("return Self.nan")),
        Builtin("isSignalingNaN", "var isSignalingNaN: Bool", .source("return false")),
        Builtin("isCanonical", "var isCanonical: Bool", .source("return true")),
        Builtin("RawExponent", "typealias RawExponent = UInt", .declared),
        Builtin(
            "significandWidth", "var significandWidth: Int",
            .source(
                """
                if isNaN || isInfinite || isZero { return -1 }
                let bits = significandBitPattern
                if isSubnormal { return bits.bitWidth - bits.leadingZeroBitCount - bits.trailingZeroBitCount - 1 }
                return bits == 0 ? 0 : Self.significandBitCount - bits.trailingZeroBitCount
                """)),
        Builtin(
            "floatingPointClass", "var floatingPointClass: FloatingPointClassification",
            .source(
                """
                if isNaN { return .quietNaN }
                if isInfinite { return _isNegative ? .negativeInfinity : .positiveInfinity }
                if isZero { return _isNegative ? .negativeZero : .positiveZero }
                if isSubnormal { return _isNegative ? .negativeSubnormal : .positiveSubnormal }
                return _isNegative ? .negativeNormal : .positiveNormal
                """), "Whether it is normal, zero, infinite …, and its sign."),
        Builtin("isEqual", "func isEqual(to other: Self) -> Bool", .source("return self == other")),
        Builtin("isLess", "func isLess(than other: Self) -> Bool", .source("return self < other")),
        Builtin(
            "isLessThanOrEqualTo", "func isLessThanOrEqualTo(_ other: Self) -> Bool",
            .source("return self <= other")),
        Builtin(
            "binade", "var binade: Self",
            .source(
                "return isFinite && !isZero ? Self(sign: sign, exponent: exponent, significand: 1) : self")),
        Builtin(
            "init", "init(sign: FloatingPointSign, exponent: Int, significand: Self)",
            .source(
                """
                var value = significand
                var left = exponent
                while left > 0, value.isFinite, !value.isZero { value *= 2; left -= 1 }
                while left < 0, !value.isZero { value /= 2; left += 1 }
                self = sign == .minus ? -value : value
                """), "A number from its parts."),
        Builtin(
            "init", "init(signOf: Self, magnitudeOf: Self)",
            .source(
                "let size = magnitudeOf.magnitude\nself = signOf._isNegative ? -size : size"),
            "The size of one number with the sign of another."),
        Builtin("Magnitude", "typealias Magnitude = Self", .declared),
        Builtin("IntegerLiteralType", "typealias IntegerLiteralType = Int", .declared),
        Builtin("FloatLiteralType", "typealias FloatLiteralType = Double", .declared),
        Builtin("init", "init(integerLiteral value: Int)", .intrinsic(.floatingFromInteger)),
        Builtin("init", "init(floatLiteral value: Double)", .intrinsic(.floatingConvert)),
        Builtin("+", "static func + (lhs: Self, rhs: Self) -> Self", .intrinsic(.floatingAdd), "The sum."),
        Builtin("-", "static func - (lhs: Self, rhs: Self) -> Self", .intrinsic(.floatingSubtract), "The difference."),
        Builtin("*", "static func * (lhs: Self, rhs: Self) -> Self", .intrinsic(.floatingMultiply), "The product."),
        Builtin("/", "static func / (lhs: Self, rhs: Self) -> Self", .intrinsic(.floatingDivide), "The quotient."),
        Builtin(
            "-", "static prefix func - (operand: Self) -> Self", .intrinsic(.floatingNegate),
            "The number with the other sign."),
        Builtin("+=", "static func += (lhs: inout Self, rhs: Self)", .intrinsic(.floatingAddAssign)),
        Builtin("-=", "static func -= (lhs: inout Self, rhs: Self)", .intrinsic(.floatingSubtractAssign)),
        Builtin("*=", "static func *= (lhs: inout Self, rhs: Self)", .intrinsic(.floatingMultiplyAssign)),
        Builtin("/=", "static func /= (lhs: inout Self, rhs: Self)", .intrinsic(.floatingDivideAssign)),
        Builtin("==", "static func == (lhs: Self, rhs: Self) -> Bool", .intrinsic(.floatingEqual)),
        Builtin("!=", "static func != (lhs: Self, rhs: Self) -> Bool", .intrinsic(.floatingNotEqual)),
        Builtin("<", "static func < (lhs: Self, rhs: Self) -> Bool", .intrinsic(.floatingLess)),
        Builtin("<=", "static func <= (lhs: Self, rhs: Self) -> Bool", .intrinsic(.floatingLessOrEqual)),
        Builtin(">", "static func > (lhs: Self, rhs: Self) -> Bool", .intrinsic(.floatingGreater)),
        Builtin(">=", "static func >= (lhs: Self, rhs: Self) -> Bool", .intrinsic(.floatingGreaterOrEqual)),
        Builtin("zero", "static var zero: Self", .source("return 0")),
        Builtin(
            // Rounded towards zero, as Swift does: the float next to it is larger than π.
            "pi", "static var pi: Self",
            .source("return Self(0.1) == Self(0.10000000149011612) ? 3.1415925 : 3.141592653589793"),
            "The ratio of a circle's circumference to its diameter."),
        Builtin("infinity", "static var infinity: Self", .source("return 1 / Self(0)"), "Larger than every number."),
        Builtin("nan", "static var nan: Self", .source("return (Self(0) / Self(0)).magnitude"), "Not a number."),
        Builtin("leastNonzeroMagnitude", "static var leastNonzeroMagnitude: Self", .source("return Self(0).nextUp")),
        Builtin(
            "ulpOfOne", "static var ulpOfOne: Self", .source("return Self(1).ulp"),
            "The distance from 1 to the next number."),
        Builtin("magnitude", "var magnitude: Self { get }", .intrinsic(.floatingAbs), "The number without its sign."),
        Builtin("squareRoot", "func squareRoot() -> Self", .intrinsic(.floatingSquareRoot), "The square root."),
        Builtin("formSquareRoot", "mutating func formSquareRoot()", .source("self = squareRoot()")),
        Builtin(
            "rounded", "func rounded() -> Self", .intrinsic(.floatingRound),
            "The nearest whole number; halves away from zero."),
        Builtin(
            "rounded", "func rounded(_ rule: FloatingPointRoundingRule) -> Self",
            .source(
                """
                switch rule {
                case .toNearestOrAwayFromZero: return rounded()
                case .toNearestOrEven: return _roundedToEven()
                case .up: return _roundedUp()
                case .down: return _roundedDown()
                case .towardZero: return _roundedTowardZero()
                case .awayFromZero: return self < 0 ? _roundedDown() : _roundedUp()
                }
                """), "The whole number that a rule picks."),
        Builtin("round", "mutating func round()", .source("self = rounded()"), "Becomes the nearest whole number."),
        Builtin("round", "mutating func round(_ rule: FloatingPointRoundingRule)", .source("self = rounded(rule)")),
        Builtin("_roundedToEven", "func _roundedToEven() -> Self", .intrinsic(.floatingRoundToEven)),
        Builtin("_roundedUp", "func _roundedUp() -> Self", .intrinsic(.floatingRoundUp)),
        Builtin("_roundedDown", "func _roundedDown() -> Self", .intrinsic(.floatingRoundDown)),
        Builtin("_roundedTowardZero", "func _roundedTowardZero() -> Self", .intrinsic(.floatingRoundTowardZero)),
        Builtin("remainder", "func remainder(dividingBy other: Self) -> Self", .intrinsic(.floatingRemainder)),
        Builtin(
            "truncatingRemainder", "func truncatingRemainder(dividingBy other: Self) -> Self",
            .intrinsic(.floatingTruncatingRemainder), "What a division leaves, with the sign of the dividend."),
        Builtin(
            "formTruncatingRemainder", "mutating func formTruncatingRemainder(dividingBy other: Self)",
            .source("self = truncatingRemainder(dividingBy: other)")),
        Builtin(
            "formRemainder", "mutating func formRemainder(dividingBy other: Self)",
            .source("self = remainder(dividingBy: other)")),
        Builtin(
            "addingProduct", "func addingProduct(_ lhs: Self, _ rhs: Self) -> Self",
            .intrinsic(.floatingFusedMultiplyAdd)),
        Builtin(
            "addProduct", "mutating func addProduct(_ lhs: Self, _ rhs: Self)",
            .source("self = addingProduct(lhs, rhs)")),
        Builtin("isNaN", "var isNaN: Bool { get }", .intrinsic(.floatingIsNaN), "Whether it is not a number."),
        Builtin("isInfinite", "var isInfinite: Bool { get }", .intrinsic(.floatingIsInfinite)),
        Builtin(
            "isFinite", "var isFinite: Bool { get }", .intrinsic(.floatingIsFinite),
            "Whether it is neither infinite nor NaN."),
        Builtin("isZero", "var isZero: Bool { get }", .intrinsic(.floatingIsZero)),
        Builtin("isNormal", "var isNormal: Bool { get }", .intrinsic(.floatingIsNormal)),
        Builtin("isSubnormal", "var isSubnormal: Bool { get }", .intrinsic(.floatingIsSubnormal)),
        Builtin("_isNegative", "var _isNegative: Bool { get }", .intrinsic(.floatingSignIsMinus)),
        Builtin(
            "sign", "var sign: FloatingPointSign", .source("return _isNegative ? .minus : .plus"), "Plus or minus."),
        Builtin("exponent", "var exponent: Int { get }", .intrinsic(.floatingExponent)),
        Builtin("significand", "var significand: Self { get }", .intrinsic(.floatingSignificand)),
        Builtin(
            "ulp", "var ulp: Self { get }", .intrinsic(.floatingUnitInLastPlace), "The distance to the next number."),
        Builtin("nextUp", "var nextUp: Self { get }", .intrinsic(.floatingNextUp)),
        Builtin("nextDown", "var nextDown: Self", .source("return -(-self).nextUp")),
        Builtin("distance", "func distance(to other: Self) -> Self", .source("return other - self")),
        Builtin("advanced", "func advanced(by n: Self) -> Self", .source("return self + n")),
        // Counted and multiplied, so that the errors of a long stride do not pile up.
        Builtin(
            "_stepped", "func _stepped(from start: Self, by stride: Self, count: Int) -> Self",
            .source("return start.addingProduct(Self(count), stride)")),
        Builtin(
            "isTotallyOrdered", "func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool",
            .source(
                """
                if self < other { return true }
                if other < self { return false }
                let isNegative = sign == .minus
                if sign != other.sign { return isNegative }
                if exponentBitPattern != other.exponentBitPattern {
                    return (exponentBitPattern > other.exponentBitPattern) == isNegative
                }
                if significandBitPattern == other.significandBitPattern { return true }
                return (significandBitPattern > other.significandBitPattern) == isNegative
                """), "Whether it comes before another where not-a-numbers and signs of zero have their places."),
        Builtin(
            "minimum", "static func minimum(_ x: Self, _ y: Self) -> Self",
            .source("return x.isNaN ? y : (y.isNaN || x <= y ? x : y)")),
        Builtin(
            "maximum", "static func maximum(_ x: Self, _ y: Self) -> Self",
            .source("return x.isNaN ? y : (y.isNaN || x >= y ? x : y)")),
        Builtin(
            "minimumMagnitude", "static func minimumMagnitude(_ x: Self, _ y: Self) -> Self",
            .source("return x.isNaN ? y : (y.isNaN || x.magnitude <= y.magnitude ? x : y)")),
        Builtin(
            "maximumMagnitude", "static func maximumMagnitude(_ x: Self, _ y: Self) -> Self",
            .source("return x.isNaN ? y : (y.isNaN || x.magnitude > y.magnitude ? x : y)")),
        Builtin("init", "init()", .source("self = 0")),
        Builtin("init", "init(_ value: Double)", .intrinsic(.floatingConvert), "The nearest number of this type."),
        Builtin("init", "init(_ value: Float)", .intrinsic(.floatingConvert)),
        Builtin(
            "init", "@_disfavoredOverload init<T: BinaryFloatingPoint>(_ value: T)",
            .source("self.init(value._double)")),
        Builtin("_double", "var _double: Double", .source("return Double(self)")),
        Builtin("init", "init?(_ text: String)", .intrinsic(.floatingParse), "The number that a text holds, or nil."),
        Builtin("init", "init?(_ text: Substring)", .source("self.init(String(text))")),
        Builtin(
            "init", "@_disfavoredOverload init?<S: StringProtocol>(_ text: S)", .source("self.init(text._string)")),
        Builtin("description", "var description: String { get }", .intrinsic(.describe)),
        Builtin("debugDescription", "var debugDescription: String", .source("return String(reflecting: self)")),
        Builtin("hash", "func hash(into hasher: inout Hasher)", .intrinsic(.floatingHash)),
        Builtin("hashValue", "var hashValue: Int", .source("var h = Hasher()\nhash(into: &h)\nreturn h.finalize()")),
        Builtin(
            "random",
            "static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self",
            .source(
                """
                // As many bits as the significand holds.
                let count: UInt64 = MemoryLayout<Self>.size == 4 ? 16777216 : 9007199254740992
                let unit = Self(generator.next() & (count - 1)) / Self(count)
                let number = (range.upperBound - range.lowerBound) * unit + range.lowerBound
                return number == range.upperBound ? Self.random(in: range, using: &generator) : number
                """),
            "A number of the range, drawn with a generator."),
        Builtin(
            "random",
            "static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self",
            .source(
                """
                let isSingle = MemoryLayout<Self>.size == 4
                let count: UInt64 = isSingle ? 16777216 : 9007199254740992
                let bits = isSingle ? generator._next(count + 1, 32) : generator.next(upperBound: count + 1)
                if bits == count { return range.upperBound }
                return (range.upperBound - range.lowerBound) * (Self(bits) / Self(count)) + range.lowerBound
                """)),
    ]
}
