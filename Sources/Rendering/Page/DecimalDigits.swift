/// The shortest decimal digits of a finite number other than zero, without its sign, to be cut and rounded.
///
///     0.01003  digits 1 0 0 3, leadingPlace −2
struct DecimalDigits {
    /// 0…9, the first not 0; empty once it is rounded to nothing.
    private(set) var digits: [UInt8]
    /// The power of ten of the first digit.
    private(set) var leadingPlace: Int

    init?(_ value: Double) {
        guard value.isFinite, value != 0 else { return nil }
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        let text = Array(value.magnitude.description.utf8)
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: ".") {
                point = digits.count
            } else if byte == UInt8(ascii: "e") {
                exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
                break
            } else {
                digits.append(byte - 48)
            }
        }
        let zeros = digits.prefix { $0 == 0 }.count
        leadingPlace = (point ?? digits.count) - 1 - zeros + exponent
        self.digits = Array(digits.dropFirst(zeros))
        dropTrailingZeros()
    }

    var isZero: Bool { digits.isEmpty }
    var isWhole: Bool { decimals == 0 }

    /// Digits behind the point.
    var decimals: Int { isZero ? 0 : max(0, digits.count - 1 - leadingPlace) }

    /// Rounded half away from zero, so that the last digit stands `decimals` behind the point.
    func rounded(toDecimals decimals: Int) -> DecimalDigits {
        var result = self
        result.keep(leadingPlace + 1 + decimals)
        return result
    }

    /// With `decimals` digits behind the point, zeros among them.
    func text(decimals: Int) -> String {
        var text = ""
        let first = max(0, isZero ? 0 : leadingPlace)
        for place in stride(from: first, through: -decimals, by: -1) {
            if place == -1 { text += "." }
            text += String(digit(at: place))
        }
        return text
    }

    /// A mantissa of at most so many digits, and its power of ten.
    func scientific(significant: Int) -> (mantissa: String, power: Int) {
        var rounded = self
        rounded.keep(significant)
        let power = rounded.leadingPlace
        rounded.leadingPlace = 0
        return (rounded.text(decimals: rounded.decimals), power)
    }

    private func digit(at place: Int) -> UInt8 {
        let index = leadingPlace - place
        return digits.indices.contains(index) ? digits[index] : 0
    }

    private mutating func keep(_ count: Int) {
        guard count < digits.count else { return }
        guard count >= 0 else {
            digits = []
            return
        }
        let roundsUp = digits[count] >= 5
        digits = Array(digits.prefix(count))
        if roundsUp { increment() }
        dropTrailingZeros()
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
            leadingPlace += 1
        }
    }

    private mutating func dropTrailingZeros() {
        while digits.last == 0 { digits.removeLast() }
    }
}
