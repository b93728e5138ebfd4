extension StandardLibrary {
    static let integers = BuiltinTopic(
        "Whole numbers",
        types: [
            signed("Int", "struct Int: FixedWidthInteger, SignedInteger, CVarArg", .int, "A whole number of 64 bits."),
            signed(
                "Int8", "struct Int8: FixedWidthInteger, SignedInteger, CVarArg", .int8, "A whole number of 8 bits."),
            signed(
                "Int16", "struct Int16: FixedWidthInteger, SignedInteger, CVarArg", .int16, "A whole number of 16 bits."
            ),
            signed(
                "Int32", "struct Int32: FixedWidthInteger, SignedInteger, CVarArg", .int32, "A whole number of 32 bits."
            ),
            signed(
                "Int64", "struct Int64: FixedWidthInteger, SignedInteger, CVarArg", .int, "A whole number of 64 bits."),
            signed(
                "UInt", "struct UInt: FixedWidthInteger, UnsignedInteger, CVarArg", .uint,
                "A whole number from 0, of 64 bits."),
            signed(
                "UInt8", "struct UInt8: FixedWidthInteger, UnsignedInteger, CVarArg", .uint8,
                "A whole number from 0 to 255."),
            signed(
                "UInt16", "struct UInt16: FixedWidthInteger, UnsignedInteger, CVarArg", .uint16,
                "A whole number from 0 to 65535."),
            signed(
                "UInt32", "struct UInt32: FixedWidthInteger, UnsignedInteger, CVarArg", .uint32,
                "A whole number from 0, of 32 bits."),
            signed(
                "UInt64", "struct UInt64: FixedWidthInteger, UnsignedInteger, CVarArg", .uint,
                "A whole number from 0, of 64 bits."),
        ],
        [
            BuiltinExtension("Int", integerRows), BuiltinExtension("Int", signedRows("typealias Magnitude = UInt")),
            BuiltinExtension("Int8", integerRows), BuiltinExtension("Int8", signedRows("typealias Magnitude = UInt8")),
            BuiltinExtension("Int16", integerRows),
            BuiltinExtension("Int16", signedRows("typealias Magnitude = UInt16")),
            BuiltinExtension("Int32", integerRows),
            BuiltinExtension("Int32", signedRows("typealias Magnitude = UInt32")),
            BuiltinExtension("Int64", integerRows),
            BuiltinExtension("Int64", signedRows("typealias Magnitude = UInt64")),
            BuiltinExtension("UInt", integerRows), BuiltinExtension("UInt", unsignedRows),
            BuiltinExtension("UInt8", integerRows), BuiltinExtension("UInt8", unsignedRows),
            BuiltinExtension("UInt16", integerRows), BuiltinExtension("UInt16", unsignedRows),
            BuiltinExtension(
                "UInt8",
                [
                    Builtin(
                        "init", "init(ascii scalar: UnicodeScalar)", .source("self = UInt8(scalar.value)"),
                        "The byte of a letter.")
                ]),
            BuiltinExtension("UInt32", integerRows), BuiltinExtension("UInt32", unsignedRows),
            BuiltinExtension("UInt64", integerRows), BuiltinExtension("UInt64", unsignedRows),
        ])

    private static func signed(
        _ name: StaticString, _ declaration: StaticString, _ representation: Representation,
        _ documentation: StaticString
    ) -> BuiltinType {
        BuiltinType(name, declaration, representation, documentation)
    }

    private static let unsignedRows = [Builtin("Magnitude", "typealias Magnitude = Self", .declared)]

    /// The magnitude of a signed number is unsigned: that of the least number has no place among the signed ones.
    private static func signedRows(_ magnitude: StaticString) -> [Builtin] {
        [
            Builtin("Magnitude", magnitude, .declared),
            Builtin(
                "-", "static prefix func - (operand: Self) -> Self", .intrinsic(.integerNegate),
                "The number with the other sign."),
        ]
    }

    private static let integerRows: [Builtin] = [
        Builtin("Stride", "typealias Stride = Int", .declared),
        Builtin("IntegerLiteralType", "typealias IntegerLiteralType = Int", .declared),
        Builtin("init", "init(integerLiteral value: Int)", .intrinsic(.integerConvert)),
        Builtin(
            "+", "static func + (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerAdd),
            "The sum; too large a sum stops the program."),
        Builtin("-", "static func - (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerSubtract), "The difference."),
        Builtin("*", "static func * (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerMultiply), "The product."),
        Builtin(
            "/", "static func / (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerDivide),
            "The quotient, rounded toward zero."),
        Builtin(
            "%", "static func % (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerRemainder),
            "The remainder, with the sign of the dividend."),
        Builtin("+=", "static func += (lhs: inout Self, rhs: Self)", .intrinsic(.integerAddAssign)),
        Builtin("-=", "static func -= (lhs: inout Self, rhs: Self)", .intrinsic(.integerSubtractAssign)),
        Builtin("*=", "static func *= (lhs: inout Self, rhs: Self)", .intrinsic(.integerMultiplyAssign)),
        Builtin("/=", "static func /= (lhs: inout Self, rhs: Self)", .intrinsic(.integerDivideAssign)),
        Builtin("%=", "static func %= (lhs: inout Self, rhs: Self)", .intrinsic(.integerRemainderAssign)),
        Builtin(
            "&+", "static func &+ (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerAddWrapping),
            "The sum, wrapped around."),
        Builtin(
            "&-", "static func &- (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerSubtractWrapping),
            "The difference, wrapped around."),
        Builtin(
            "&*", "static func &* (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerMultiplyWrapping),
            "The product, wrapped around."),
        Builtin("&+=", "static func &+= (lhs: inout Self, rhs: Self)", .source("lhs = lhs &+ rhs")),
        Builtin("&-=", "static func &-= (lhs: inout Self, rhs: Self)", .source("lhs = lhs &- rhs")),
        Builtin("&*=", "static func &*= (lhs: inout Self, rhs: Self)", .source("lhs = lhs &* rhs")),
        Builtin("&", "static func & (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerAnd), "Bits that both have."),
        Builtin("|", "static func | (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerOr), "Bits that either has."),
        Builtin(
            "^", "static func ^ (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerXor), "Bits that one of them has."),
        Builtin("~", "static prefix func ~ (operand: Self) -> Self", .intrinsic(.integerNot), "The other bits."),
        Builtin("&=", "static func &= (lhs: inout Self, rhs: Self)", .source("lhs = lhs & rhs")),
        Builtin("|=", "static func |= (lhs: inout Self, rhs: Self)", .source("lhs = lhs | rhs")),
        Builtin("^=", "static func ^= (lhs: inout Self, rhs: Self)", .source("lhs = lhs ^ rhs")),
        Builtin(
            "<<", "static func << <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self", .intrinsic(.integerShiftLeft),
            "Bits moved to the left."),
        Builtin(
            ">>", "static func >> <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self",
            .intrinsic(.integerShiftRight), "Bits moved to the right."),
        Builtin(
            "<<=", "static func <<= <Other: BinaryInteger>(lhs: inout Self, rhs: Other)", .source("lhs = lhs << rhs")),
        Builtin(
            ">>=", "static func >>= <Other: BinaryInteger>(lhs: inout Self, rhs: Other)", .source("lhs = lhs >> rhs")),
        Builtin("&<<", "static func &<< (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerMaskingShiftLeft)),
        Builtin("&>>", "static func &>> (lhs: Self, rhs: Self) -> Self", .intrinsic(.integerMaskingShiftRight)),
        Builtin("&<<=", "static func &<<= (lhs: inout Self, rhs: Self)", .source("lhs = lhs &<< rhs")),
        Builtin("&>>=", "static func &>>= (lhs: inout Self, rhs: Self)", .source("lhs = lhs &>> rhs")),
        Builtin("==", "static func == (lhs: Self, rhs: Self) -> Bool", .intrinsic(.integerEqual)),
        Builtin("!=", "static func != (lhs: Self, rhs: Self) -> Bool", .intrinsic(.integerNotEqual)),
        Builtin("<", "static func < (lhs: Self, rhs: Self) -> Bool", .intrinsic(.integerLess)),
        Builtin("<=", "static func <= (lhs: Self, rhs: Self) -> Bool", .intrinsic(.integerLessOrEqual)),
        Builtin(">", "static func > (lhs: Self, rhs: Self) -> Bool", .intrinsic(.integerGreater)),
        Builtin(">=", "static func >= (lhs: Self, rhs: Self) -> Bool", .intrinsic(.integerGreaterOrEqual)),
        Builtin("zero", "static var zero: Self", .source("return 0")),
        Builtin(
            "isSigned", "static var isSigned: Bool", .source("return ~Self.zero < Self.zero"),
            "Whether the type has negative numbers."),
        Builtin("min", "static var min: Self { get }", .intrinsic(.integerMinimum), "The least number of the type."),
        Builtin("max", "static var max: Self { get }", .intrinsic(.integerMaximum), "The greatest number of the type."),
        Builtin(
            "bitWidth", "static var bitWidth: Int", .source("return (~Self.zero).nonzeroBitCount"),
            "How many bits the type has."),
        Builtin("bitWidth", "var bitWidth: Int", .source("return Self.bitWidth")),
        Builtin(
            "magnitude", "var magnitude: Magnitude { get }", .intrinsic(.integerMagnitude),
            "The number without its sign."),
        Builtin("signum", "func signum() -> Self", .intrinsic(.integerSignum), "-1, 0 or 1."),
        Builtin("leadingZeroBitCount", "var leadingZeroBitCount: Int { get }", .intrinsic(.integerLeadingZeros)),
        Builtin("trailingZeroBitCount", "var trailingZeroBitCount: Int { get }", .intrinsic(.integerTrailingZeros)),
        Builtin("nonzeroBitCount", "var nonzeroBitCount: Int { get }", .intrinsic(.integerNonzeroBits)),
        Builtin(
            "words", "var words: [UInt]", .source("return [UInt(truncatingIfNeeded: self)]"),
            "Its bits in words of the machine: one."),
        Builtin(
            "addingReportingOverflow",
            "func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)",
            .intrinsic(.integerAddReportingOverflow)),
        Builtin(
            "subtractingReportingOverflow",
            "func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)",
            .intrinsic(.integerSubtractReportingOverflow)),
        Builtin(
            "multipliedReportingOverflow",
            "func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)",
            .intrinsic(.integerMultiplyReportingOverflow)),
        Builtin(
            "quotientAndRemainder",
            "func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)",
            .intrinsic(.integerQuotientAndRemainder), "Quotient and remainder at once."),
        Builtin("distance", "func distance(to other: Self) -> Int", .source("return Int(other) - Int(self)")),
        Builtin("advanced", "func advanced(by n: Int) -> Self", .source("return Self(Int(self) + n)")),
        Builtin(
            "isMultiple", "func isMultiple(of other: Self) -> Bool",
            .source("return other == 0 ? self == 0 : self % other == 0"), "Whether `other` divides the number."),
        Builtin("init", "init()", .source("self = 0")),
        Builtin(
            "init", "init<T: BinaryInteger>(_ source: T)", .intrinsic(.integerConvert),
            "The same number in this type; one that does not fit stops the program."),
        Builtin("init", "init(_ source: Double)", .intrinsic(.integerFromFloating), "The number without its fraction."),
        Builtin("init", "init(_ source: Float)", .intrinsic(.integerFromFloating)),
        Builtin(
            "init", "@_disfavoredOverload init<T: BinaryFloatingPoint>(_ source: T)",
            .source("self.init(source._double)")),
        Builtin(
            "init", "init?<T: BinaryInteger>(exactly source: T)", .intrinsic(.integerExactly),
            "The same number, or nil if it does not fit."),
        Builtin("init", "init?(exactly source: Double)", .intrinsic(.integerExactlyFromFloating)),
        Builtin(
            "init", "init<T: BinaryInteger>(clamping source: T)", .intrinsic(.integerClamping),
            "The nearest number of this type."),
        Builtin(
            "init", "init<T: BinaryInteger>(truncatingIfNeeded source: T)", .intrinsic(.integerTruncating),
            "The lower bits."),
        Builtin(
            "init", "init?(_ description: String)", .intrinsic(.integerParse), "The number that a text holds, or nil."),
        Builtin("init", "init?(_ text: String, radix: Int = 10)", .intrinsic(.integerParseRadix)),
        Builtin("init", "init?(_ text: Substring)", .source("self.init(String(text))")),
        Builtin(
            "init", "init?(_ text: Substring, radix: Int = 10)", .source("self.init(String(text), radix: radix)")),
        Builtin(
            "init", "@_disfavoredOverload init?<S: StringProtocol>(_ text: S, radix: Int = 10)",
            .source("self.init(text._string, radix: radix)")),
        Builtin("init", "init?(exactly source: Float)", .source("self.init(exactly: Double(source))")),
        Builtin(
            "init", "init<T: FixedWidthInteger>(bitPattern source: T)", .intrinsic(.integerTruncating),
            "The number with the same bits."),
        Builtin(
            "dividedReportingOverflow",
            "func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)",
            .source(
                """
                if rhs == 0 { return (self, true) }
                if Self.min < 0, self == Self.min, rhs == ~Self.zero { return (self, true) }
                return (self / rhs, false)
                """)),
        Builtin(
            "remainderReportingOverflow",
            "func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool)",
            .source(
                """
                if rhs == 0 { return (self, true) }
                if Self.min < 0, self == Self.min, rhs == ~Self.zero { return (0, true) }
                return (self % rhs, false)
                """)),
        Builtin(
            "byteSwapped", "var byteSwapped: Self",
            .source(
                """
                var result = Self.zero
                var rest = self
                for _ in 0..<Self.bitWidth / 8 {
                    result = result << 8 | rest & Self(truncatingIfNeeded: 255)
                    rest >>= 8
                }
                return result
                """), "The number with its bytes in the other order."),
        Builtin(
            "dividingFullWidth",
            "func dividingFullWidth(_ dividend: (high: Self, low: Magnitude)) -> (quotient: Self, remainder: Self)",
            .source(
                """
                precondition(self != 0, "Division by zero")
                var rest = dividend.high.magnitude
                var low = dividend.low
                let isNegative = dividend.high < 0
                if isNegative {
                    rest = Magnitude(truncatingIfNeeded: ~dividend.high)
                    low = ~low &+ 1
                    if low == 0 { rest = rest &+ 1 }
                }
                let divisor = magnitude
                precondition(rest < divisor, "Quotient is not representable")
                var quotient = Magnitude.zero
                for _ in 0..<Self.bitWidth {
                    let carry = rest >> (Self.bitWidth - 1)
                    rest = rest << 1 | low >> (Self.bitWidth - 1)
                    low = low << 1
                    quotient = quotient << 1
                    if carry != 0 || rest >= divisor {
                        rest = rest &- divisor
                        quotient = quotient | 1
                    }
                }
                let isLess = isNegative != (self < 0)
                let whole = Self(truncatingIfNeeded: isLess ? ~quotient &+ 1 : quotient)
                return (quotient: whole, remainder: Self(truncatingIfNeeded: isNegative ? ~rest &+ 1 : rest))
                """), "What a number of twice as many bits is divided by this one."),
        Builtin("bigEndian", "var bigEndian: Self", .source("return byteSwapped")),
        Builtin("littleEndian", "var littleEndian: Self", .source("return self")),
        Builtin("init", "init(bigEndian value: Self)", .source("self = value.byteSwapped")),
        Builtin("init", "init(littleEndian value: Self)", .source("self = value")),
        Builtin("description", "var description: String { get }", .intrinsic(.describe)),
        Builtin("hash", "func hash(into hasher: inout Hasher)", .intrinsic(.integerHash)),
        Builtin("hashValue", "var hashValue: Int", .source("var h = Hasher()\nhash(into: &h)\nreturn h.finalize()")),
        Builtin(
            "_canStep", "func _canStep(by stride: Int) -> Bool",
            .source(
                """
                if Self.bitWidth == 64 && Self.isSigned { return true }
                if stride < 0 {
                    guard let step = Self(exactly: -stride) else { return false }
                    return !subtractingReportingOverflow(step).overflow
                }
                guard let step = Self(exactly: stride) else { return false }
                return !addingReportingOverflow(step).overflow
                """)),
        Builtin(
            "multipliedFullWidth", "func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude)",
            .intrinsic(.integerMultipliedFullWidth), "The product in two parts."),
        Builtin(
            "random",
            "static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self",
            .source(
                """
                let count = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound)
                let number = Self.bitWidth == 64 ? generator.next(upperBound: count) : generator._next(count, Self.bitWidth)
                return range.lowerBound &+ Self(truncatingIfNeeded: number)
                """),
            "A number of the range, drawn with a generator."),
        Builtin(
            "random",
            "static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self",
            .source(
                """
                if range.lowerBound == Self.min && range.upperBound == Self.max {
                    return Self(truncatingIfNeeded: generator.next())
                }
                let count = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) &+ 1
                let number = Self.bitWidth == 64 ? generator.next(upperBound: count) : generator._next(count, Self.bitWidth)
                return range.lowerBound &+ Self(truncatingIfNeeded: number)
                """)),
    ]
}
