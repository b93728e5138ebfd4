extension StandardLibrary {
    static let numberProtocols = BuiltinTopic(
        "Number protocols",
        types: [
            BuiltinType(
                "AdditiveArithmetic", "protocol AdditiveArithmetic: Equatable", .declared, "Numbers that can be added.",
                members: [
                    Builtin("zero", "static var zero: Self { get }", .declared),
                    Builtin("+", "static func + (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("-", "static func - (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("+=", "static func += (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("-=", "static func -= (lhs: inout Self, rhs: Self)", .declared),
                ]),
            BuiltinType(
                "Numeric", "protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral", .declared,
                "Numbers that can be multiplied.",
                members: [
                    Builtin("init", "init?<T: BinaryInteger>(exactly source: T)", .declared),
                    Builtin("*", "static func * (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("*=", "static func *= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("init", "init?<T: BinaryInteger>(exactly source: T)", .declared),
                    Builtin("Magnitude", "associatedtype Magnitude: Comparable", .declared),
                    Builtin("magnitude", "var magnitude: Magnitude { get }", .declared),
                ]),
            BuiltinType(
                "SignedNumeric", "protocol SignedNumeric: Numeric", .declared, "Numbers with a sign.",
                members: [Builtin("-", "static prefix func - (operand: Self) -> Self", .declared)]),
            BuiltinType(
                "Strideable", "protocol Strideable<Stride>: Comparable", .declared,
                "Values at distances from each other.",
                members: [
                    Builtin("Stride", "associatedtype Stride: SignedNumeric, Comparable", .declared),
                    Builtin("distance", "func distance(to other: Self) -> Stride", .declared),
                    Builtin("advanced", "func advanced(by n: Stride) -> Self", .declared),
                    Builtin(
                        "_stepped", "func _stepped(from start: Self, by stride: Stride, count: Int) -> Self", .declared),
                    Builtin("_canStep", "func _canStep(by stride: Stride) -> Bool", .declared),
                ]),
            BuiltinType(
                "BinaryInteger",
                "protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable", .declared,
                "Whole numbers.",
                members: [
                    Builtin("Magnitude", "associatedtype Magnitude: BinaryInteger", .declared),
                    Builtin("/", "static func / (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("%", "static func % (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("/=", "static func /= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("%=", "static func %= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("&", "static func & (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("|", "static func | (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("^", "static func ^ (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("isMultiple", "func isMultiple(of other: Self) -> Bool", .declared),
                    Builtin("signum", "func signum() -> Self", .declared),
                    Builtin("~", "static prefix func ~ (operand: Self) -> Self", .declared),
                    Builtin("&=", "static func &= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("|=", "static func |= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("^=", "static func ^= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("<<", "static func << <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self", .declared),
                    Builtin(">>", "static func >> <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self", .declared),
                    Builtin("<<=", "static func <<= <Other: BinaryInteger>(lhs: inout Self, rhs: Other)", .declared),
                    Builtin(">>=", "static func >>= <Other: BinaryInteger>(lhs: inout Self, rhs: Other)", .declared),
                    Builtin("isSigned", "static var isSigned: Bool { get }", .declared),
                    Builtin("trailingZeroBitCount", "var trailingZeroBitCount: Int { get }", .declared),
                    Builtin("bitWidth", "var bitWidth: Int { get }", .declared),
                    Builtin(
                        "quotientAndRemainder",
                        "func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)",
                        .declared),
                    Builtin("init", "init<T: BinaryInteger>(_ source: T)", .declared),
                    Builtin("init", "init(_ source: Double)", .declared),
                    Builtin("init", "init(_ source: Float)", .declared),
                    Builtin("init", "init?(exactly source: Double)", .declared),
                    Builtin("init", "init?(exactly source: Float)", .declared),
                    Builtin("init", "init<T: BinaryInteger>(clamping source: T)", .declared),
                    Builtin("init", "init<T: BinaryInteger>(truncatingIfNeeded source: T)", .declared),
                ]),
            BuiltinType(
                "FixedWidthInteger",
                "protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible where Magnitude: FixedWidthInteger & UnsignedInteger, Stride: FixedWidthInteger & SignedInteger",
                .declared,
                "Whole numbers of a fixed number of bits.",
                members: [
                    Builtin("min", "static var min: Self { get }", .declared),
                    Builtin("max", "static var max: Self { get }", .declared),
                    Builtin("bitWidth", "static var bitWidth: Int { get }", .declared),
                    Builtin("&+", "static func &+ (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("&-", "static func &- (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("&*", "static func &* (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("&<<", "static func &<< (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("&>>", "static func &>> (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("&+=", "static func &+= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("&-=", "static func &-= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("&*=", "static func &*= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("leadingZeroBitCount", "var leadingZeroBitCount: Int { get }", .declared),
                    Builtin("nonzeroBitCount", "var nonzeroBitCount: Int { get }", .declared),
                    Builtin("byteSwapped", "var byteSwapped: Self { get }", .declared),
                    Builtin(
                        "addingReportingOverflow",
                        "func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)", .declared),
                    Builtin(
                        "subtractingReportingOverflow",
                        "func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)",
                        .declared),
                    Builtin(
                        "multipliedReportingOverflow",
                        "func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)",
                        .declared),
                    Builtin(
                        "dividedReportingOverflow",
                        "func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)", .declared
                    ),
                    Builtin("init", "init?(_ text: String, radix: Int)", .declared),
                    Builtin(
                        "random",
                        "static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self",
                        .declared),
                    Builtin(
                        "random",
                        "static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self",
                        .declared),
                ]),
            BuiltinType(
                "SignedInteger", "protocol SignedInteger: BinaryInteger, SignedNumeric", .declared,
                "Whole numbers with a sign."),
            BuiltinType(
                "UnsignedInteger", "protocol UnsignedInteger: BinaryInteger", .declared, "Whole numbers from 0."),
            BuiltinType(
                "FloatingPoint", "protocol FloatingPoint: Hashable, SignedNumeric, Strideable where Magnitude == Self",
                .declared,
                "Numbers with a fraction.",
                members: [
                    Builtin("/", "static func / (lhs: Self, rhs: Self) -> Self", .declared),
                    Builtin("/=", "static func /= (lhs: inout Self, rhs: Self)", .declared),
                    Builtin("squareRoot", "func squareRoot() -> Self", .declared),
                    Builtin("isNaN", "var isNaN: Bool { get }", .declared),
                    Builtin("isInfinite", "var isInfinite: Bool { get }", .declared),
                    Builtin("isFinite", "var isFinite: Bool { get }", .declared),
                    Builtin("init", "init(_ value: Int)", .declared),
                    Builtin("pi", "static var pi: Self { get }", .declared),
                    Builtin("infinity", "static var infinity: Self { get }", .declared),
                    Builtin("rounded", "func rounded() -> Self", .declared),
                    Builtin("rounded", "func rounded(_ rule: FloatingPointRoundingRule) -> Self", .declared),
                    Builtin("round", "mutating func round()", .declared),
                    Builtin(
                        "truncatingRemainder", "func truncatingRemainder(dividingBy other: Self) -> Self", .declared),
                    Builtin("remainder", "func remainder(dividingBy other: Self) -> Self", .declared),
                    Builtin("isZero", "var isZero: Bool { get }", .declared),
                    Builtin("sign", "var sign: FloatingPointSign { get }", .declared),
                    Builtin("ulp", "var ulp: Self { get }", .declared),
                    Builtin("nextUp", "var nextUp: Self { get }", .declared),
                    Builtin("nextDown", "var nextDown: Self { get }", .declared),
                    Builtin("nan", "static var nan: Self { get }", .declared),
                    Builtin("ulpOfOne", "static var ulpOfOne: Self { get }", .declared),
                    Builtin("greatestFiniteMagnitude", "static var greatestFiniteMagnitude: Self { get }", .declared),
                    Builtin("leastNonzeroMagnitude", "static var leastNonzeroMagnitude: Self { get }", .declared),
                    Builtin("init", "init<T: BinaryInteger>(_ value: T)", .declared),
                    Builtin("addingProduct", "func addingProduct(_ lhs: Self, _ rhs: Self) -> Self", .declared),
                    Builtin("minimum", "static func minimum(_ x: Self, _ y: Self) -> Self", .declared),
                    Builtin("maximum", "static func maximum(_ x: Self, _ y: Self) -> Self", .declared),
                ]),
            BuiltinType(
                "BinaryFloatingPoint", "protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral",
                .declared, "Numbers with a binary fraction.",
                members: [
                    Builtin("RawSignificand", "associatedtype RawSignificand: UnsignedInteger", .declared),
                    Builtin("init", "init(_ value: Double)", .declared),
                    Builtin("init", "init(_ value: Float)", .declared),
                    Builtin("_double", "var _double: Double { get }", .declared),
                    Builtin(
                        "random",
                        "static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self",
                        .declared),
                    Builtin(
                        "random",
                        "static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self",
                        .declared),
                ]),
        ],
        [
            BuiltinExtension(
                "BinaryInteger",
                [
                    Builtin(
                        "isMultiple", "func isMultiple(of other: Self) -> Bool", .source("return self % other == 0"))
                ]),
            BuiltinExtension(
                "AdditiveArithmetic",
                [
                    Builtin("+", "static prefix func + (operand: Self) -> Self", .source("return operand")),
                    Builtin("+=", "static func += (lhs: inout Self, rhs: Self)", .source("lhs = lhs + rhs")),
                    Builtin("-=", "static func -= (lhs: inout Self, rhs: Self)", .source("lhs = lhs - rhs")),
                ]),
            BuiltinExtension(
                "AdditiveArithmetic", where: "Self: ExpressibleByIntegerLiteral",
                [Builtin("zero", "static var zero: Self", .source("return 0"))]),
            BuiltinExtension(
                "SignedNumeric",
                [
                    Builtin("negate", "mutating func negate()", .source("self = 0 - self"), "Changes the sign."),
                    Builtin(
                        "-", "static prefix func - (operand: Self) -> Self",
                        .source("var result = operand\nresult.negate()\nreturn result")),
                ]),
            BuiltinExtension(
                "",
                [
                    Builtin(
                        "_isEqual", "func _isEqual<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool",
                        .source("return (a < 0) == (b < 0) && Int(truncatingIfNeeded: a) == Int(truncatingIfNeeded: b)")
                    ),
                    Builtin(
                        "_isLess", "func _isLess<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool",
                        .source(
                            """
                            if (a < 0) != (b < 0) { return a < 0 }
                            if a < 0 { return Int(truncatingIfNeeded: a) < Int(truncatingIfNeeded: b) }
                            return UInt(truncatingIfNeeded: a) < UInt(truncatingIfNeeded: b)
                            """)),
                    Builtin(
                        "_isGreater", "func _isGreater<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Bool",
                        .source("return _isLess(b, a)")),
                    Builtin(
                        "abs", "func abs<T: SignedNumeric & Comparable>(_ x: T) -> T",
                        .source("return x < 0 ? -x : x + 0"),
                        "The size of a number without its sign."),
                    Builtin(
                        "min", "func min<T: Comparable>(_ x: T, _ y: T) -> T", .source("return y < x ? y : x"),
                        "The lesser of two values."),
                    Builtin(
                        "min", "func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T",
                        .source(
                            """
                            var least = min(min(x, y), z)
                            for value in rest where value < least { least = value }
                            return least
                            """), "The least of several values."),
                    Builtin(
                        "max", "func max<T: Comparable>(_ x: T, _ y: T) -> T", .source("return y >= x ? y : x"),
                        "The greater of two values."),
                    Builtin(
                        "max", "func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T",
                        .source(
                            """
                            var greatest = max(max(x, y), z)
                            for value in rest where value >= greatest { greatest = value }
                            return greatest
                            """), "The greatest of several values."),
                    Builtin(
                        "numericCast", "func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U",
                        .source("return U(x)"), "The same whole number in the type that is wanted."),
                    Builtin(
                        "exchange", "@discardableResult func exchange<T>(_ item: inout T, with newValue: T) -> T",
                        .source("let old = item\nitem = newValue\nreturn old"),
                        "The old value of a place given a new one."),
                    Builtin(
                        "swap", "func swap<T>(_ a: inout T, _ b: inout T)",
                        .source(
                            """
                            let old = a
                            a = b
                            b = old
                            """), "Exchanges two values."),
                ]),
        ])
}
