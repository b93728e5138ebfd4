struct P { var x = 1 }
extension P { var doubled: Int { x * 2 }; init(twice n: Int) { x = n * 2 }; mutating func reset() { x = 0 }; static let unit = P(x: 1) }
var p = P(twice: 5)
print(p.x, p.doubled, P.unit.x)  // expect: 10 20 1
p.reset()
print(p.x)  // expect: 0
extension Int { var squared: Int { self * self }; func times(_ f: () -> Void) { for _ in 0..<self { f() } }; static func dice(_ n: Int) -> Int { n % 6 + 1 } }
print(7.squared, (-3).squared, Int.dice(8))  // expect: 49 9 3
2.times { print("hey") }
extension String { subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }; var vowels: Int { filter { "aeiou".contains($0) }.count } }
print("swift"[2], "education".vowels)
extension Double { func rounded(to n: Int) -> Double { var f = 1.0; for _ in 0..<n { f *= 10 }; return (self * f).rounded() / f } }
print(3.14159.rounded(to: 2))
// expect: hey
// expect: hey
// expect: i 5
// expect: 3.14
