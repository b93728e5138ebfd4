/// Numbers as a reader wants them: a true minus, and one number of decimals for numbers that stand under each other.
enum NumberText {
    static let minus = "\u{2212}"

    /// A number alone: whole ones without a point, others with at most four significant digits after the first.
    static func plain(_ value: Double) -> String {
        column([value])[0]
    }

    /// Numbers that belong together: the same decimals for all, or the same notation where they span too much.
    static func column(_ values: [Double]) -> [String] {
        let digits = values.map { DecimalDigits($0) }
        let leading = digits.compactMap { $0?.leadingPlace }
        guard let highest = leading.max() else { return zip(values, digits).map { word($0, $1, decimals: 0) } }
        let isWhole = digits.allSatisfy { $0?.isWhole ?? true }
        if highest >= 15 || highest < -4 || (!isWhole && highest >= 6) {
            return zip(values, digits).map(scientific)
        }
        let lowest = leading.min() ?? highest
        let wanted = isWhole ? 0 : max(3 - highest, min(6, 1 - lowest), 0)
        let needed = digits.map { $0?.rounded(toDecimals: wanted).decimals ?? 0 }.max() ?? 0
        return zip(values, digits).map { word($0, $1, decimals: min(wanted, needed)) }
    }

    /// The text of a Swift number, with the signs of typography: `-1e-05` is −1 × 10⁻⁵.
    static func typeset(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let exponent = bytes.firstIndex(of: UInt8(ascii: "e")), isNumber(bytes) else {
            return isNumber(bytes) && bytes[0] == UInt8(ascii: "-") ? minus + String(text.dropFirst()) : text
        }
        let mantissa = String(decoding: bytes[..<exponent], as: UTF8.self)
        let power = Int(String(decoding: bytes[(exponent + 1)...], as: UTF8.self)) ?? 0
        return times(typeset(mantissa), power)
    }

    /// Digits with a sign, a point, an exponent: what Swift prints for a number.
    static func isNumber(_ bytes: [UInt8]) -> Bool {
        var hasDigit = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 48...57: hasDigit = true
            case UInt8(ascii: "-"), UInt8(ascii: "+"): guard index == 0 || bytes[index - 1] == 101 else { return false }
            case UInt8(ascii: "e"): guard hasDigit, index + 1 < bytes.count else { return false }
            case UInt8(ascii: "."): guard hasDigit else { return false }
            default: return false
            }
        }
        return hasDigit
    }

    private static func word(_ value: Double, _ digits: DecimalDigits?, decimals: Int) -> String {
        guard let digits else { return value == 0 ? "0" + fraction(decimals) : special(value) }
        let rounded = digits.rounded(toDecimals: decimals)
        return (rounded.isZero ? "" : sign(value)) + rounded.text(decimals: decimals)
    }

    private static func fraction(_ decimals: Int) -> String {
        decimals == 0 ? "" : "." + String(repeating: "0", count: decimals)
    }

    private static func special(_ value: Double) -> String {
        value.isNaN ? "NaN" : sign(value) + "∞"
    }

    private static func sign(_ value: Double) -> String { value < 0 ? minus : "" }

    private static func scientific(_ value: Double, _ digits: DecimalDigits?) -> String {
        guard let digits else { return value == 0 ? "0" : special(value) }
        let (mantissa, power) = digits.scientific(significant: 4)
        return sign(value) + times(mantissa, power)
    }

    private static func times(_ mantissa: String, _ power: Int) -> String {
        var raised = power < 0 ? "⁻" : ""
        for digit in String(abs(power)).utf8 { raised += superscripts[Int(digit) - 48] }
        return mantissa + " × 10" + raised
    }

    private static let superscripts = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
