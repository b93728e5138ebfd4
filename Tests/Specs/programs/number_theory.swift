// Primes, gcd, number bases, roman numerals, Pascal, big numbers as digit arrays
func sieve(_ limit: Int) -> [Int] {
    guard limit >= 2 else { return [] }
    var composite = [Bool](repeating: false, count: limit + 1)
    for p in 2... {
        if p * p > limit { break }
        if !composite[p] { for m in stride(from: p * p, through: limit, by: p) { composite[m] = true } }
    }
    return (2...limit).filter { !composite[$0] }
}
print(sieve(40), sieve(1))  // expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] []
func factors(_ n: Int) -> [(prime: Int, power: Int)] {
    var n = n, d = 2
    var result: [(Int, Int)] = []
    while d * d <= n {
        var power = 0
        while n % d == 0 { n /= d; power += 1 }
        if power > 0 { result.append((d, power)) }
        d += d == 2 ? 1 : 2
    }
    if n > 1 { result.append((n, 1)) }
    return result
}
print(factors(360).map { $0.power == 1 ? "\($0.prime)" : "\($0.prime)^\($0.power)" }.joined(separator: " * "), factors(97))  // expect: 2^3 * 3^2 * 5 [(prime: 97, power: 1)]
extension Int {
    var roman: String {
        var n = self
        let table: KeyValuePairs = [1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"]
        return table.reduce(into: "") { text, pair in
            while n >= pair.key { text += pair.value; n -= pair.key }
        }
    }
    init?(roman: String) {
        let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000]
        var total = 0, previous = 0
        for c in roman.reversed() {
            guard let v = values[c] else { return nil }
            total += v < previous ? -v : v
            previous = v
        }
        self = total
    }
}
print([1994, 2024, 4].map(\.roman), Int(roman: "MCMXCIV")!, Int(roman: "ABC") as Any)  // expect: ["MCMXCIV", "MMXXIV", "IV"] 1994 nil
struct BigNumber: CustomStringConvertible, ExpressibleByIntegerLiteral, Equatable {
    private(set) var digits: [UInt8] // least significant first
    init(integerLiteral value: UInt) { self.init(String(value))! }
    init?(_ text: String) {
        guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        digits = text.reversed().map { UInt8($0.wholeNumberValue!) }
        while digits.count > 1 && digits.last == 0 { digits.removeLast() }
    }
    static func * (a: BigNumber, b: BigNumber) -> BigNumber {
        var sums = [Int](repeating: 0, count: a.digits.count + b.digits.count)
        for (i, x) in a.digits.enumerated() { for (j, y) in b.digits.enumerated() { sums[i + j] += Int(x) * Int(y) } }
        var carry = 0
        let text = sums.map { sum -> Character in
            carry += sum
            defer { carry /= 10 }
            return Character(String(carry % 10))
        }
        return BigNumber(String(text.reversed()))!
    }
    var description: String { digits.reversed().map(String.init).joined() }
}
print((1...25).map { BigNumber("\($0)")! }.reduce(1, *), BigNumber("007") == 7, BigNumber("1x") == nil)  // expect: 15511210043330985984000000 true true
func pascal(_ n: Int) -> [[Int]] {
    (1..<n).reduce(into: [[1]]) { rows, _ in
        let last = rows.last!
        rows.append([1] + zip(last, last.dropFirst()).map(+) + [1])
    }
}
for row in pascal(5) { print(String(repeating: " ", count: 5 - row.count) + row.map(String.init).joined(separator: " ")) }
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
print([12, 18, 30].reduce(0, gcd), [4, 6].reduce(1) { $0 / gcd($0, $1) * $1 })
print(sequence(first: 1, next: { $0 < 200 ? $0 * 3 : nil }).map { $0 }, Array(sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 > 30 ? nil : s.0 }))
func digits(of n: Int, base: Int = 10) -> [Int] { n < base ? [n] : digits(of: n / base, base: base) + [n % base] }
print(digits(of: 2024), digits(of: 10, base: 2), digits(of: 12345).reduce(0) { $0 + $1 })
// expect:     1
// expect:    1 1
// expect:   1 2 1
// expect:  1 3 3 1
// expect: 1 4 6 4 1
// expect: 6 12
// expect: [1, 3, 9, 27, 81, 243] [0, 1, 1, 2, 3, 5, 8, 13, 21]
// expect: [2, 0, 2, 4] [1, 0, 1, 0] 15
