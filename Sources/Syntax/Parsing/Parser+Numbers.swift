import Diagnostics

/// The values of number literals.
extension Parser {
    mutating func parseInteger() -> Expression {
        let start = token.start
        let literal = integerLiteral(token)
        advance()
        return make(.integer(literal), from: start)
    }

    mutating func parseFloat() -> Expression {
        let start = token.start
        let value = floatValue(token)
        advance()
        return make(.float(FloatLiteral(isNegative: false, value: value)), from: start)
    }

    private func integerLiteral(_ token: Token) -> IntegerLiteral {
        var place = Int(token.start)
        let end = Int(token.end)
        var radix: UInt64 = 10
        if bytes[place] == UInt8(ascii: "0"), end - place > 2 {
            switch bytes[place + 1] {
            case UInt8(ascii: "x"): radix = 16
            case UInt8(ascii: "o"): radix = 8
            case UInt8(ascii: "b"): radix = 2
            default: break
            }
            if radix != 10 { place += 2 }
        }
        var value: UInt64 = 0
        var overflows = false
        var double = 0.0
        while place < end {
            defer { place += 1 }
            guard let digit = Parser.digit(bytes[place]), digit < radix else { continue }
            let (product, first) = value.multipliedReportingOverflow(by: radix)
            let (sum, second) = product.addingReportingOverflow(digit)
            overflows = overflows || first || second
            value = sum
            double = double * Double(radix) + Double(digit)
        }
        // Only digits beyond 64 bits need the slow, correctly rounded way.
        let nearest = overflows ? (radix == 10 ? decimalValue(token) : double) : Double(value)
        return IntegerLiteral(isNegative: false, magnitude: value, overflows: overflows, double: nearest)
    }

    static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    private func floatValue(_ token: Token) -> Double {
        let isHexadecimal = token.end - token.start > 2 && bytes[Int(token.start) + 1] == UInt8(ascii: "x")
        if !isHexadecimal, let exact = shortDecimal(token) { return exact }
        return decimalValue(token)
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Digits below 2⁵³ times or over an exact power of ten: one rounding, so it is the nearest.
    private func shortDecimal(_ token: Token) -> Double? {
        var digits: UInt64 = 0
        var exponent = 0
        var place = Int(token.start)
        let end = Int(token.end)
        var isFraction = false
        while place < end {
            let byte = bytes[place]
            if byte | 0x20 == UInt8(ascii: "e") { break }
            if byte == UInt8(ascii: ".") { isFraction = true }
            if let digit = Parser.digit(byte) {
                if digits > 900_000_000_000_000 { return nil }
                digits = digits * 10 + digit
                if isFraction { exponent -= 1 }
            }
            place += 1
        }
        if place < end {
            guard let written = writtenExponent(place + 1, end) else { return nil }
            exponent += written
        }
        guard abs(exponent) <= 22 else { return nil }
        let power = Parser.powersOfTen[abs(exponent)]
        return exponent < 0 ? Double(digits) / power : Double(digits) * power
    }

    private func writtenExponent(_ start: Int, _ end: Int) -> Int? {
        var place = start
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative || bytes[place] == UInt8(ascii: "+") { place += 1 }
        var value = 0
        while place < end {
            if let digit = Parser.digit(bytes[place]) { value = value * 10 + Int(digit) }
            if value > 400 { return nil }
            place += 1
        }
        return isNegative ? -value : value
    }

    /// Any spelling, through the library's correctly rounding reader; malformed ones, which are reported, count as 0.
    private func decimalValue(_ token: Token) -> Double {
        var digits: [UInt8] = []
        for place in Int(token.start)..<Int(token.end) where bytes[place] != UInt8(ascii: "_") {
            digits.append(bytes[place])
        }
        return Double(String(decoding: digits, as: UTF8.self)) ?? 0
    }
}
