/// All decimal digits of a binary number, as `printf` rounds them: 0.d₁d₂… × 10^point.
struct ExactDecimal {
    private(set) var digits: [UInt8] = []
    private(set) var point = 0

    /// The absolute value of a finite number.
    init(_ value: Double) {
        let bits = value.bitPattern
        let field = Int(truncatingIfNeeded: bits >> 52 & 0x7FF)
        let fraction = bits & 0xF_FFFF_FFFF_FFFF
        let mantissa = field == 0 ? fraction : fraction | 1 << 52
        let exponent = (field == 0 ? 1 : field) - 1075
        // In limbs of nine decimal digits, the lowest first.
        var limbs: [UInt32] = []
        var rest = mantissa
        while rest > 0 {
            limbs.append(UInt32(rest % 1_000_000_000))
            rest /= 1_000_000_000
        }
        for _ in 0..<(exponent < 0 ? -exponent : exponent) {
            ExactDecimal.multiply(&limbs, by: exponent < 0 ? 5 : 2)
        }
        for limb in limbs.reversed() {
            var part: [UInt8] = []
            var left = limb
            for _ in 0..<9 {
                part.append(UInt8(left % 10))
                left /= 10
            }
            digits += part.reversed()
        }
        point = digits.count + min(exponent, 0)
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        trim()
    }

    private static func multiply(_ limbs: inout [UInt32], by factor: UInt64) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let product = UInt64(limbs[index]) * factor + carry
            limbs[index] = UInt32(product % 1_000_000_000)
            carry = product / 1_000_000_000
        }
        if carry > 0 { limbs.append(UInt32(carry)) }
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }

    var isZero: Bool { digits.isEmpty }

    /// Keeps so many digits behind the decimal point; exact halves go to the even neighbour.
    mutating func round(decimals: Int) { round(keeping: point + decimals) }

    mutating func round(keeping keep: Int) {
        guard keep < digits.count else { return }
        guard keep >= 0 else {
            digits = []
            return trim()
        }
        let isTie = digits[keep] == 5 && keep + 1 == digits.count
        let isOdd = keep > 0 && digits[keep - 1] % 2 == 1
        let up = isTie ? isOdd : digits[keep] >= 5
        digits.removeSubrange(keep...)
        if up { increment() }
        trim()
    }

    private mutating func increment() {
        while let last = digits.last, last == 9 { digits.removeLast() }
        if digits.isEmpty {
            digits = [1]
            point += 1
        } else {
            digits[digits.count - 1] += 1
        }
    }

    /// The digit at a place; place 0 is the first significant one.
    func digit(_ place: Int) -> UInt8 { place >= 0 && place < digits.count ? digits[place] : 0 }
}
