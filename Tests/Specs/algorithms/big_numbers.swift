struct BigInt: CustomStringConvertible, Comparable, ExpressibleByIntegerLiteral {
    private var digits: [UInt32]   // base 1e9, little end first
    private static let base: UInt64 = 1_000_000_000
    init(integerLiteral value: UInt64) {
        var v = value
        digits = []
        repeat {
            digits.append(UInt32(v % BigInt.base))
            v /= BigInt.base
        } while v > 0
    }
    private init(digits: [UInt32]) {
        self.digits = digits
        while self.digits.count > 1 && self.digits.last == 0 { self.digits.removeLast() }
    }
    static func + (a: BigInt, b: BigInt) -> BigInt {
        var result: [UInt32] = []
        var carry: UInt64 = 0
        for i in 0..<max(a.digits.count, b.digits.count) {
            let s = carry + UInt64(i < a.digits.count ? a.digits[i] : 0) + UInt64(i < b.digits.count ? b.digits[i] : 0)
            result.append(UInt32(s % base))
            carry = s / base
        }
        if carry > 0 { result.append(UInt32(carry)) }
        return BigInt(digits: result)
    }
    static func * (a: BigInt, b: BigInt) -> BigInt {
        var result = [UInt32](repeating: 0, count: a.digits.count + b.digits.count)
        for (i, x) in a.digits.enumerated() {
            var carry: UInt64 = 0
            for (j, y) in b.digits.enumerated() {
                let p = UInt64(result[i + j]) + UInt64(x) * UInt64(y) + carry
                result[i + j] = UInt32(p % base)
                carry = p / base
            }
            result[i + b.digits.count] += UInt32(carry)
        }
        return BigInt(digits: result)
    }
    static func *= (a: inout BigInt, b: BigInt) { a = a * b }
    static func < (a: BigInt, b: BigInt) -> Bool {
        if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
        return a.digits.reversed().lexicographicallyPrecedes(b.digits.reversed())
    }
    var description: String {
        var text = String(digits.last!)
        for d in digits.dropLast().reversed() {
            let s = String(d)
            text += String(repeating: "0", count: 9 - s.count) + s
        }
        return text
    }
}
var factorial: BigInt = 1
for i in 1...30 as ClosedRange<UInt64> { factorial *= BigInt(integerLiteral: i) }
print(factorial)  // expect: 265252859812191058636308480000000
func fibonacci(_ n: Int) -> BigInt {
    var (a, b): (BigInt, BigInt) = (0, 1)
    for _ in 0..<n { (a, b) = (b, a + b) }
    return a
}
print(fibonacci(200))  // expect: 280571172992510140037611932413038677189525
print(factorial > fibonacci(100), max(factorial, 5) == factorial)  // expect: true true
print([3, 1, 2 as BigInt].sorted())  // expect: [1, 2, 3]
