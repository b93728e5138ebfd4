/// One `%…` of a format: `%-8.3f`.
struct FormatSpecification {
    /// Which of the values is meant, from 1, where the format says so.
    var position: Int?
    var isLeft = false
    var showsPlus = false
    var showsSpace = false
    var padsZeros = false
    var isAlternate = false
    var width = 0
    var precision: Int?
    var conversion: UInt8 = 0

    /// Sign and digits, filled up to the width.
    func padded(_ body: String, sign: String = "", zeros: Bool) -> String {
        let missing = width - sign.utf8.count - body.count
        if missing <= 0 { return sign + body }
        if isLeft { return sign + body + String(repeating: " ", count: missing) }
        if zeros { return sign + String(repeating: "0", count: missing) + body }
        return String(repeating: " ", count: missing) + sign + body
    }

    private func sign(_ isNegative: Bool) -> String {
        isNegative ? "-" : showsPlus ? "+" : showsSpace ? " " : ""
    }

    // MARK: Whole numbers

    func text(signed value: Int64) -> String {
        var body = String(value.magnitude)
        if let precision { body = ExactDecimal.zeros(precision - body.utf8.count) + body }
        return padded(body, sign: sign(value < 0), zeros: padsZeros && precision == nil)
    }

    func text(unsigned value: UInt64) -> String {
        let radix: Int =
            switch conversion {
            case UInt8(ascii: "x"), UInt8(ascii: "X"): 16
            case UInt8(ascii: "o"): 8
            default: 10
            }
        let isUpper = conversion == UInt8(ascii: "X")
        var body = String(value, radix: radix, uppercase: isUpper)
        if let precision { body = ExactDecimal.zeros(precision - body.utf8.count) + body }
        let prefix = isAlternate && value != 0 ? (radix == 16 ? (isUpper ? "0X" : "0x") : radix == 8 ? "0" : "") : ""
        return padded(body, sign: prefix, zeros: padsZeros && precision == nil)
    }

    // MARK: Floating-point numbers

    func text(floating value: Double) -> String {
        let isUpper = conversion < UInt8(ascii: "a")
        guard value.isFinite else {
            let word = value.isNaN ? "nan" : "inf"
            return padded(isUpper ? word.uppercased() : word, sign: sign(value < 0), zeros: false)
        }
        let decimal = ExactDecimal(value)
        let body: String =
            switch conversion | 0x20 {
            case UInt8(ascii: "e"): scientific(decimal, precision ?? 6, isUpper, trims: false)
            case UInt8(ascii: "g"): general(decimal, isUpper)
            default: fixed(decimal, precision ?? 6, trims: false)
            }
        return padded(body, sign: sign(value.sign == .minus), zeros: padsZeros)
    }

    private func fixed(_ exact: ExactDecimal, _ decimals: Int, trims: Bool) -> String {
        var decimal = exact
        decimal.round(decimals: decimals)
        let whole = decimal.point <= 0 ? "0" : decimal.text(from: 0, to: decimal.point)
        return whole + tail(decimal.text(from: decimal.point, to: decimal.point + decimals), trims)
    }

    private func scientific(_ exact: ExactDecimal, _ decimals: Int, _ isUpper: Bool, trims: Bool) -> String {
        var decimal = exact
        decimal.round(keeping: decimals + 1)
        let exponent = decimal.isZero ? 0 : decimal.point - 1
        let power = String(exponent.magnitude)
        return decimal.text(from: 0, to: 1) + tail(decimal.text(from: 1, to: decimals + 1), trims)
            + (isUpper ? "E" : "e") + (exponent < 0 ? "-" : "+") + (power.utf8.count < 2 ? "0" : "") + power
    }

    private func general(_ exact: ExactDecimal, _ isUpper: Bool) -> String {
        let digits = max(1, precision ?? 6)
        var rounded = exact
        rounded.round(keeping: digits)
        let exponent = rounded.isZero ? 0 : rounded.point - 1
        if exponent < -4 || exponent >= digits {
            return scientific(exact, digits - 1, isUpper, trims: !isAlternate)
        }
        return fixed(exact, digits - 1 - exponent, trims: !isAlternate)
    }

    private func tail(_ digits: String, _ trims: Bool) -> String {
        var digits = digits
        if trims { while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() } }
        return digits.isEmpty ? (isAlternate && !trims ? "." : "") : "." + digits
    }
}

extension ExactDecimal {
    func text(from first: Int, to end: Int) -> String {
        var bytes: [UInt8] = []
        var place = first
        while place < end {
            bytes.append(UInt8(ascii: "0") + digit(place))
            place += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }
}
