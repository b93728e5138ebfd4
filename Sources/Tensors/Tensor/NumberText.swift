import Elementary

/// Numbers as a person wants to read them; rounding is exact, from the digits of the shortest text that reads back.
enum NumberText {
    /// A number without a trailing `.0`.
    static func plain(_ value: Double) -> String {
        let text = value.description
        return text.utf8.count > 2 && text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// So many significant digits at most, without trailing zeros.
    static func significant(_ value: Double, digits: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
        if value == value.rounded(), abs(value) < 1e15 { return fixed(value, decimals: 0) }
        if abs(value) >= 1e6 || abs(value) < 1e-4 { return scientific(value, digits: digits) }
        var text = fixed(value, decimals: max(0, digits - 1 - exponent(value)))
        guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
        while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
        if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
        return text
    }

    /// The power of ten of the first significant digit; zero has that of one.
    static func exponent(_ value: Double) -> Int {
        let decimal = DecimalDigits(value)
        return decimal.digits.isEmpty ? 0 : decimal.point - 1
    }

    static func fixed(_ value: Double, decimals: Int) -> String {
        var decimal = DecimalDigits(value)
        decimal.round(toDecimals: decimals)
        let sign = decimal.isNegative && !decimal.digits.isEmpty ? "-" : ""
        return sign + String(decoding: decimal.plain(decimals: decimals), as: UTF8.self)
    }

    static func scientific(_ value: Double, digits: Int) -> String {
        var decimal = DecimalDigits(value)
        if decimal.digits.isEmpty { return "0" }
        decimal.round(toSignificant: digits)
        let sign = decimal.isNegative ? "-" : ""
        let mantissa = decimal.text(0, 1) + (digits > 1 ? "." + decimal.text(1, digits) : "")
        return sign + mantissa + "e" + String(decimal.point - 1)
    }

    /// How many of so many significant digits are left without zeros at the end.
    static func neededDigits(_ value: Double, atMost most: Int) -> Int {
        guard value.isFinite else { return 1 }
        var decimal = DecimalDigits(value)
        decimal.round(toSignificant: most)
        return Swift.max(1, Swift.min(most, decimal.digits.count))
    }

    /// Whether the last of so many decimals is 0 after rounding.
    static func endsInZero(_ value: Double, decimals: Int) -> Bool {
        guard value.isFinite else { return true }
        return fixed(value, decimals: decimals).utf8.last == UInt8(ascii: "0")
    }
}
