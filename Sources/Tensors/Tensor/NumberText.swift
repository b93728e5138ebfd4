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

    /// The power of ten of the first significant digit.
    static func exponent(_ value: Double) -> Int {
        let decimal = Decimal(value)
        return decimal.point - 1
    }

    static func fixed(_ value: Double, decimals: Int) -> String {
        var decimal = Decimal(value)
        decimal.round(decimals: decimals)
        var text = decimal.isZero ? "" : value < 0 ? "-" : ""
        text += decimal.point <= 0 ? "0" : decimal.digits(0, decimal.point)
        if decimals > 0 { text += "." + decimal.digits(decimal.point, decimal.point + decimals) }
        return text
    }

    static func scientific(_ value: Double, digits: Int) -> String {
        var decimal = Decimal(value)
        if decimal.isZero { return "0" }
        decimal.round(decimals: digits - decimal.point)
        let sign = value < 0 ? "-" : ""
        return sign + decimal.digits(0, 1) + "." + decimal.digits(1, digits) + "e" + String(decimal.point - 1)
    }

    /// Whether the last of so many decimals is 0 after rounding.
    static func endsInZero(_ value: Double, decimals: Int) -> Bool {
        guard value.isFinite else { return true }
        return fixed(value, decimals: decimals).utf8.last == UInt8(ascii: "0")
    }

    /// The significant digits of a number's shortest text, 0.d₁d₂… × 10^point.
    private struct Decimal {
        private var values: [UInt8] = []
        private(set) var point = 0

        init(_ value: Double) {
            var (sawPoint, exponent, inExponent, negative) = (false, 0, false, false)
            for byte in value.magnitude.description.utf8 {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    let digit = byte - UInt8(ascii: "0")
                    if inExponent {
                        exponent = exponent * 10 + Int(digit)
                    } else if digit != 0 || !values.isEmpty {
                        values.append(digit)
                        if !sawPoint { point += 1 }
                    } else if sawPoint {
                        point -= 1
                    }
                case UInt8(ascii: "."): sawPoint = true
                case UInt8(ascii: "e"): inExponent = true
                case UInt8(ascii: "-"): negative = true
                default: break
                }
            }
            point += negative ? -exponent : exponent
            while values.last == 0 { values.removeLast() }
            if values.isEmpty { point = 1 }
        }

        var isZero: Bool { values.isEmpty }

        /// Halves are rounded away from zero, as on paper.
        mutating func round(decimals: Int) {
            let keep = point + decimals
            guard keep < values.count else { return }
            guard keep >= 0 else {
                values = []
                point = 1
                return
            }
            let up = values[keep] >= 5
            values.removeSubrange(keep...)
            if up {
                var place = keep - 1
                while place >= 0, values[place] == 9 {
                    values.removeLast()
                    place -= 1
                }
                if place >= 0 {
                    values[place] += 1
                } else {
                    values = [1]
                    point += 1
                }
            }
            while values.last == 0 { values.removeLast() }
            if values.isEmpty { point = 1 }
        }

        func digits(_ first: Int, _ end: Int) -> String {
            var text = ""
            var place = first
            while place < end {
                text += place >= 0 && place < values.count ? String(values[place]) : "0"
                place += 1
            }
            return text
        }
    }
}
