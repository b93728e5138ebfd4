/// An exact ratio of whole numbers in lowest terms, its denominator positive.
///
/// Results that no longer fit are not a number: a denominator of 0.
public struct Fraction: Equatable, Hashable, Sendable {
    /// What is divided, with the sign.
    public let numerator: Int64
    /// The divisor, positive; 0 for what is not a number.
    public let denominator: Int64

    /// numerator / denominator in lowest terms.
    public init(_ numerator: Int64, _ denominator: Int64 = 1) {
        let divisor = Fraction.gcd(numerator, denominator)
        guard denominator != 0, divisor != 0, numerator != .min, denominator != .min else {
            (self.numerator, self.denominator) = (0, 0)
            return
        }
        let sign: Int64 = denominator < 0 ? -1 : 1
        (self.numerator, self.denominator) = (sign * numerator / divisor, sign * denominator / divisor)
    }

    /// The same from numbers of the usual type.
    public init(_ numerator: Int, _ denominator: Int = 1) { self.init(Int64(numerator), Int64(denominator)) }

    /// What does not fit, or was divided by 0.
    public static let notANumber = Fraction(0, 0)
    /// Whether it is not a number.
    public var isNaN: Bool { denominator == 0 }

    /// The nearest Double.
    public var double: Double { isNaN ? .nan : Double(numerator) / Double(denominator) }

    private static func gcd(_ left: Int64, _ right: Int64) -> Int64 {
        var (a, b) = (left.magnitude, right.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        return Int64(truncatingIfNeeded: a)
    }

    /// A fraction of wide numbers, not a number when it does not fit after reducing.
    private init(wide numerator: (Int64, Int64), times other: (Int64, Int64)) {
        let top = numerator.0.multipliedReportingOverflow(by: numerator.1)
        let bottom = other.0.multipliedReportingOverflow(by: other.1)
        self = top.overflow || bottom.overflow ? .notANumber : Fraction(top.partialValue, bottom.partialValue)
    }

    /// The exact product.
    public static func * (left: Fraction, right: Fraction) -> Fraction {
        // Reduced crosswise first, so that only results that do not fit are lost.
        let a = Fraction(left.numerator, right.denominator), b = Fraction(right.numerator, left.denominator)
        guard !left.isNaN, !right.isNaN else { return .notANumber }
        return Fraction(wide: (a.numerator, b.numerator), times: (a.denominator, b.denominator))
    }

    /// The exact quotient.
    public static func / (left: Fraction, right: Fraction) -> Fraction {
        right.isNaN || right.numerator == 0 ? .notANumber : left * Fraction(right.denominator, right.numerator)
    }

    /// The exact sum.
    public static func + (left: Fraction, right: Fraction) -> Fraction {
        guard !left.isNaN, !right.isNaN else { return .notANumber }
        let common = gcd(left.denominator, right.denominator)
        let first = left.numerator.multipliedReportingOverflow(by: right.denominator / common)
        let second = right.numerator.multipliedReportingOverflow(by: left.denominator / common)
        let top = first.partialValue.addingReportingOverflow(second.partialValue)
        let bottom = left.denominator.multipliedReportingOverflow(by: right.denominator / common)
        let lost = first.overflow || second.overflow || top.overflow || bottom.overflow
        return lost ? .notANumber : Fraction(top.partialValue, bottom.partialValue)
    }

    /// The exact difference, or the opposite.
    public static prefix func - (operand: Fraction) -> Fraction { Fraction(-operand.numerator, operand.denominator) }
    /// The exact difference, or the opposite.
    public static func - (left: Fraction, right: Fraction) -> Fraction { left + -right }

    /// Adds the right one to the left one.
    public static func += (left: inout Fraction, right: Fraction) { left = left + right }
    public static func -= (left: inout Fraction, right: Fraction) { left = left - right }
    public static func *= (left: inout Fraction, right: Fraction) { left = left * right }
    public static func /= (left: inout Fraction, right: Fraction) { left = left / right }

    public static func < (left: Fraction, right: Fraction) -> Bool {
        guard !left.isNaN, !right.isNaN else { return false }
        let (a, b) = (
            left.numerator.multipliedFullWidth(by: right.denominator),
            right.numerator.multipliedFullWidth(by: left.denominator)
        )
        return a.high < b.high || a.high == b.high && a.low < b.low
    }
}

extension Fraction: Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    /// numerator / denominator in lowest terms.
    public init(integerLiteral value: Int64) { self.init(value) }

    /// `3/14`, or a whole number.
    public var description: String {
        isNaN ? "nan" : denominator == 1 ? String(numerator) : String(numerator) + "/" + String(denominator)
    }
}
