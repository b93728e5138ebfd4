extension BinaryInteger { var text: String { String(self) } }
func show<T: SignedInteger>(_ x: T) -> String { String(x) }
print(98765.text, show(3), String(4), String(UInt8(4)), String(2.5), String(true))  // expect: 98765 3 4 4 2.5 true
func make<T: BinaryInteger>(_ d: Double, _: T.Type) -> T? { T(exactly: d) }
print(make(3, UInt8.self) as Any, make(300, UInt8.self) as Any, make(2.5, Int.self) as Any)  // expect: Optional(3) nil nil
func norm<T: BinaryFloatingPoint>(_ v: [T]) -> T { v.map { $0 * $0 }.reduce(0, +).squareRoot() }
func half<T: FloatingPoint>(_ v: T) -> T { v / 2 }
print(half(3), norm([3, 4]), norm([3, 4.0]))  // expect: 1.5 5.0 5.0
func lin<T: BinaryFloatingPoint>(_ a: T, _ b: T, _ n: Int) -> [T] { [a, b] }
print(lin(0, 1, 5))  // expect: [0.0, 1.0]
struct C<T: FloatingPoint> { var re: T }
print(C(re: 1))  // expect: C<Double>(re: 1.0)
