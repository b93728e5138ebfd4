/// The decimal digits of a number: 0.0123 is `[1, 2, 3]` with the point one place before the first of them.
public struct DecimalDigits {
    public var isNegative: Bool
    /// Without leading and trailing zeros; empty is zero.
    public var digits: [UInt8]
    /// How many digits stand before the point; negative for zeros behind it.
    public var point: Int

    /// Reads what `Double.description` writes, which is the shortest text that gives the number back.
    public init(_ number: Double) {
        self.init(text: number.magnitude.description)
        isNegative = number.sign == .minus
    }

    /// Reads a number as Swift writes it, with a sign or an exponent where it has one.
    public init(text: String) {
        isNegative = text.utf8.first == UInt8(ascii: "-")
        var exponent = 0
        var exponentIsNegative = false
        var whole = 0
        var text = text
        digits = text.withUTF8 { bytes in
            [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
                var part = 0
                for byte in bytes {
                    switch byte {
                    case UInt8(ascii: "."): part = 1
                    case UInt8(ascii: "e"): part = 2
                    case UInt8(ascii: "-") where part == 2: exponentIsNegative = true
                    case UInt8(ascii: "0")...UInt8(ascii: "9") where part == 2:
                        exponent = exponent * 10 + Int(byte - 48)
                    case UInt8(ascii: "0")...UInt8(ascii: "9"):
                        buffer[count] = byte - 48
                        count += 1
                        if part == 0 { whole += 1 }
                    default: break
                    }
                }
            }
        }
        point = whole
        point += exponentIsNegative ? -exponent : exponent
        trim()
    }

    /// Keeps `count` digits, rounding halves up.
    public mutating func round(toSignificant count: Int) {
        guard digits.count > count else { return }
        guard count >= 0 else {
            digits = []
            return
        }
        let roundsUp = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if roundsUp { increment() }
        trim()
    }

    /// Keeps `count` digits behind the point.
    public mutating func round(toDecimals count: Int) {
        round(toSignificant: point + count)
    }

    private mutating func increment() {
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 {
            digits[index] += 1
        } else {
            digits.insert(1, at: 0)
            point += 1
        }
    }

    private mutating func trim() {
        var end = digits.count
        while end > 0, digits[end - 1] == 0 { end -= 1 }
        if end < digits.count { digits.removeLast(digits.count - end) }
        var zeros = 0
        while zeros < digits.count, digits[zeros] == 0 { zeros += 1 }
        if zeros > 0 { digits.removeFirst(zeros) }
        point -= zeros
        if digits.isEmpty { point = 0 }
    }

    /// The digits with their point and with `decimals` digits behind it, or as many as there are.
    public func plain(decimals: Int? = nil) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(digits.count + 8)
        if point <= 0 { text.append(UInt8(ascii: "0")) }
        for index in 0..<max(0, point) { text.append(48 + digit(index)) }
        let behind = decimals ?? max(0, digits.count - point)
        if behind > 0 {
            text.append(UInt8(ascii: "."))
            for index in point..<point + behind { text.append(48 + digit(index)) }
        }
        return text
    }

    /// Digits from one place to before another, zeros where there are none; place 0 is the first significant one.
    public func text(_ first: Int, _ end: Int) -> String {
        var bytes: [UInt8] = []
        var index = first
        while index < end {
            bytes.append(48 + digit(index))
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func digit(_ index: Int) -> UInt8 {
        index >= 0 && index < digits.count ? digits[index] : 0
    }
}
