import Elementary
import Figures

/// Numbers as a reader wants them: a true minus, and one number of decimals for numbers that stand under each other.
enum NumberText {
    static let minus = "\u{2212}"

    /// A number alone: whole ones without a point, others with four significant digits.
    static func plain(_ value: Double) -> String {
        column([value])[0]
    }

    /// Numbers that belong together: the same decimals for all, or each its own notation where they span too much.
    static func column(_ values: [Double]) -> [String] {
        let digits = values.filter { $0.isFinite && $0 != 0 }.map { DecimalDigits($0) }
        let places = digits.map { $0.point - 1 }
        guard let highest = places.max(), let lowest = places.min() else {
            return values.map { FigureNumber.fixed($0, decimals: 0) }
        }
        let isWhole = digits.allSatisfy { $0.digits.count <= $0.point }
        if highest >= 15 || highest < -4 || (!isWhole && highest >= 6) { return values.map { FigureNumber.short($0) } }
        let wanted = isWhole ? 0 : max(3 - highest, min(6, 1 - lowest), 0)
        let decimals = digits.map { NumberText.decimals(of: $0, atMost: wanted) }.max() ?? 0
        return values.map { FigureNumber.fixed($0, decimals: decimals) }
    }

    private static func decimals(of digits: DecimalDigits, atMost most: Int) -> Int {
        var rounded = digits
        rounded.round(toDecimals: most)
        return min(most, max(0, rounded.digits.count - rounded.point))
    }

    /// The text of a Swift number, with the signs of typography: `-1e-05` is −1 × 10⁻⁵.
    static func typeset(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard isNumber(bytes) else { return text }
        guard let exponent = bytes.firstIndex(of: UInt8(ascii: "e")) else {
            return bytes[0] == UInt8(ascii: "-") ? minus + String(text.dropFirst()) : text
        }
        let mantissa = typeset(String(decoding: bytes[..<exponent], as: UTF8.self))
        let power = Int(String(decoding: bytes[(exponent + 1)...], as: UTF8.self)) ?? 0
        return mantissa + " × " + FigureNumber.powerOfTen(power)
    }

    /// Digits with a sign, a point, an exponent: what Swift prints for a number.
    static func isNumber(_ bytes: [UInt8]) -> Bool {
        var hasDigit = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 48...57: hasDigit = true
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard index == 0 || bytes[index - 1] == UInt8(ascii: "e") else { return false }
            case UInt8(ascii: "e"): guard hasDigit, index + 1 < bytes.count else { return false }
            case UInt8(ascii: "."): guard hasDigit else { return false }
            default: return false
            }
        }
        return hasDigit
    }
}
