// Units with phantom types and operators
protocol Dimension { static var unit: String { get } }
enum Length: Dimension { static let unit = "m" }; enum Time: Dimension { static let unit = "s" }
enum Per<A: Dimension, B: Dimension>: Dimension { static var unit: String { A.unit + "/" + B.unit } }
enum Times<A: Dimension, B: Dimension>: Dimension { static var unit: String { A.unit + "·" + B.unit } }
struct Quantity<D: Dimension>: Equatable { var value: Double; init(_ v: Double) { value = v } }
extension Quantity: CustomStringConvertible { var description: String { "\(value) \(D.unit)" } }
extension Quantity: Comparable { static func < (a: Self, b: Self) -> Bool { a.value < b.value } }
extension Quantity: AdditiveArithmetic { static var zero: Self { .init(0) }; static func + (a: Self, b: Self) -> Self { .init(a.value + b.value) }; static func - (a: Self, b: Self) -> Self { .init(a.value - b.value) } }
func / <A, B>(a: Quantity<A>, b: Quantity<B>) -> Quantity<Per<A, B>> { .init(a.value / b.value) }
func / <A>(a: Quantity<A>, b: Quantity<A>) -> Double { a.value / b.value }
func * <A, B>(a: Quantity<A>, b: Quantity<B>) -> Quantity<Times<A, B>> { .init(a.value * b.value) }
func * <A, B>(a: Quantity<Per<A, B>>, b: Quantity<B>) -> Quantity<A> { .init(a.value * b.value) }
func * <A>(k: Double, a: Quantity<A>) -> Quantity<A> { .init(k * a.value) }
extension Double { var m: Quantity<Length> { .init(self) }; var s: Quantity<Time> { .init(self) }; var km: Quantity<Length> { .init(self * 1000) } }
extension Int { var m: Quantity<Length> { Double(self).m }; var s: Quantity<Time> { Double(self).s } }
let v = 10.m / 2.s; print(v, v * 3.s, 6.m / 3.m, 2.m * 3.m, 2 * v, 1.5.km > 100.m, [1.m, 2.5.m].reduce(.zero, +), v / 2.s, max(1.m, 2.m))  // expect: 5.0 m/s 15.0 m 2.0 6.0 m·m 10.0 m/s true 3.5 m 2.5 m/s/s 2.0 m
typealias Speed = Quantity<Per<Length, Time>>; func stop(_ v: Speed, after t: Quantity<Time>) -> Quantity<Length> { 0.5 * (v * t) }; print(stop(v, after: 4.s), Speed(3) == 3.m / 1.s)  // expect: 10.0 m true
struct Axis<D: Dimension> { var ticks: [Quantity<D>]; init(_ ticks: Double...) { self.ticks = ticks.map(Quantity.init) }; var range: ClosedRange<Quantity<D>>? { guard let a = ticks.min(), let b = ticks.max() else { return nil }; return a...b } }
print(Axis<Time>(3, 1, 2).range!, Axis<Length>().range == nil, Axis<Time>(1).ticks[0])  // expect: 1.0 s...3.0 s true 1.0 s
