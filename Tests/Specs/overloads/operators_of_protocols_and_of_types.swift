// Operators that a protocol provides, beside those that the type has itself.
protocol Field {}
extension Field { static func / (a: Self, b: Self) -> Self? { nil } }
extension Double: Field {}
let x = 4.0
let q: Double? = 1 / x
print(q as Any, 1 / x)  // expect: Optional(0.25) 0.25
func halved(_ a: Double) -> Double? { a / 2 }
print(halved(x) as Any)  // expect: Optional(2.0)
protocol Vector { static func + (a: Self, b: Self) -> Self; static func * (k: Double, v: Self) -> Self }
extension Vector { static func - (a: Self, b: Self) -> Self { print("own"); return a + (-1) * b } }  // expect: own
extension Double: Vector {}
struct Plane: Vector {
    var x, y: Double
    static func + (a: Plane, b: Plane) -> Plane { Plane(x: a.x + b.x, y: a.y + b.y) }
    static func * (k: Double, v: Plane) -> Plane { Plane(x: k * v.x, y: k * v.y) }
}
let v = 1 - x
print(v, x - 1, 2 - 1.5, [x].map { 10 - $0 }, Plane(x: 1, y: 2) - Plane(x: 1, y: 1))  // expect: -3.0 3.0 0.5 [6.0] Plane(x: 0.0, y: 1.0)
func permutations<T>(_ xs: [T]) -> [[T]] {
    guard let first = xs.first else { return [[]] }
    return permutations(Array(xs.dropFirst())).flatMap { p in (0...p.count).map { p[..<$0] + [first] + p[$0...] } }
}
print(permutations([1, 2, 3]))  // expect: [[1, 2, 3], [2, 1, 3], [2, 3, 1], [1, 3, 2], [3, 1, 2], [3, 2, 1]]
print(zip([1, 2, 3], [1, 0, 3]).lazy.filter { $0 == $1 }.count)  // expect: 2
print(SIMD4<Int32>(1, 2, 3, 4) &+ 1, SIMD2<UInt8>(9, 4) / 2, SIMD2<Int>(3, 4) &- 1)  // expect: SIMD4<Int32>(2, 3, 4, 5) SIMD2<UInt8>(4, 2) SIMD2<Int>(2, 3)
for scalar in "aΩ\t\0\u{1}'\\\u{1F600}".unicodeScalars {
    print(scalar.escaped(asASCII: true), scalar.escaped(asASCII: false))
}
// expect: a a
// expect: \u{03A9} Ω
// expect: \t \t
// expect: \0 \0
// expect: \u{01} \u{01}
// expect: \' \'
// expect: \\ \\
// expect: \u{0001F600} 😀
