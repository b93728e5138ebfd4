import Elementary

/// Numbers as people read them in a figure: few digits, a true minus, powers of ten far from one.
public enum FigureNumber {
    /// Four significant digits unless told otherwise, whole numbers whole.
    public static func short(_ number: Double, digits: Int = 4) -> String {
        // Small whole numbers, ticks and steps for the most part, are written as they are.
        if let small = Int16(exactly: number) { return (small < 0 ? "\u{2212}" : "") + String(small.magnitude) }
        guard number.isFinite else { return notFinite(number) }
        return short(DecimalDigits(number), digits: digits)
    }

    /// The same for a number that is known by its digits.
    public static func short(_ number: DecimalDigits, digits: Int) -> String {
        var decimal = number
        let isWhole = decimal.digits.count <= decimal.point && decimal.point <= 15
        if !isWhole { decimal.round(toSignificant: digits) }
        if decimal.digits.isEmpty { return "0" }
        if isWhole || (decimal.point > -4 && decimal.point <= 6) {
            return sign(decimal) + String(decoding: decimal.plain(), as: UTF8.self)
        }
        return scientific(decimal)
    }

    /// A power of ten with a factor of so many digits, for the ticks of an axis that is far from one.
    public static func scientific(_ number: Double, digits: Int = 4) -> String {
        guard number.isFinite else { return notFinite(number) }
        var decimal = DecimalDigits(number)
        decimal.round(toSignificant: digits)
        return decimal.digits.isEmpty ? "0" : scientific(decimal)
    }

    /// A fixed number of digits behind the point, for the ticks of one axis.
    public static func fixed(_ number: Double, decimals: Int) -> String {
        guard number.isFinite else { return notFinite(number) }
        var decimal = DecimalDigits(number)
        decimal.round(toDecimals: decimals)
        let text = String(decoding: decimal.plain(decimals: decimals), as: UTF8.self)
        return decimal.digits.isEmpty ? text : sign(decimal) + text
    }

    /// Like `short`, with a plus before what is positive.
    public static func signed(_ number: Double, digits: Int = 4) -> String {
        number > 0 ? "+" + short(number, digits: digits) : short(number, digits: digits)
    }

    /// A power of ten: `10⁻³`.
    public static func powerOfTen(_ exponent: Int) -> String { "10" + superscript(exponent) }

    /// A coordinate of a drawing: at most two decimals, the shortest text, an ASCII minus.
    public static func coordinate(_ number: Double) -> String {
        String(unsafeUninitializedCapacity: longestCoordinate) { write(coordinate: number, to: $0) }
    }

    /// A minus, nine digits, the point and two decimals.
    public static let longestCoordinate = 13

    /// Writes what `coordinate` gives, for drawings that have thousands; the number of bytes.
    public static func write(coordinate number: Double, to bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard number.isFinite, abs(number) < 1e9 else {
            bytes[0] = UInt8(ascii: "0")
            return 1
        }
        let hundredths = Int64((number * 100).rounded())
        let size = hundredths.magnitude
        var end = 0
        if hundredths < 0 {
            bytes[0] = UInt8(ascii: "-")
            end = 1
        }
        let whole = size / 100
        var digits = 1
        var bound: UInt64 = 10
        while whole >= bound {
            digits += 1
            bound *= 10
        }
        var left = whole
        for place in stride(from: end + digits - 1, through: end, by: -1) {
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10)
            left /= 10
        }
        end += digits
        let rest = size % 100
        guard rest != 0 else { return end }
        bytes[end] = UInt8(ascii: ".")
        bytes[end + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 10)
        guard rest % 10 != 0 else { return end + 2 }
        bytes[end + 2] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        return end + 3
    }

    private static func sign(_ decimal: DecimalDigits) -> String { decimal.isNegative ? "\u{2212}" : "" }

    private static func notFinite(_ number: Double) -> String {
        number.isNaN ? "NaN" : number < 0 ? "\u{2212}∞" : "∞"
    }

    private static func scientific(_ decimal: DecimalDigits) -> String {
        var mantissa = decimal
        mantissa.point = 1
        let digits = String(decoding: mantissa.plain(), as: UTF8.self)
        return sign(decimal) + digits + " × 10" + superscript(decimal.point - 1)
    }

    private static func superscript(_ exponent: Int) -> String {
        var text = exponent < 0 ? "⁻" : ""
        for byte in String(exponent.magnitude).utf8 { text += superscripts[Int(byte - 48)] }
        return text
    }

    private static let superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
