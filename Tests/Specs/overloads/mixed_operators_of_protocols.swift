// Numbers and dual numbers share a protocol whose operators take numbers, too.
protocol Real {
    init(_ d: Double)
    static func + (a: Self, b: Self) -> Self
    static func - (a: Self, b: Self) -> Self
    static func * (a: Self, b: Self) -> Self
    static func / (a: Self, b: Self) -> Self
    func sine() -> Self
    func power(_ n: Int) -> Self
}
extension Real {
    static func + (a: Self, b: Double) -> Self { a + Self(b) }
    static func + (a: Double, b: Self) -> Self { Self(a) + b }
    static func * (a: Double, b: Self) -> Self { Self(a) * b }
    static func - (a: Double, b: Self) -> Self { Self(a) - b }
    static prefix func - (a: Self) -> Self { 0.0 - a }
    func power(_ n: Int) -> Self { n == 0 ? Self(1) : self * power(n - 1) }
}
import Foundation
extension Double: Real { func sine() -> Double { sin(self) } }
struct Dual: Real, CustomStringConvertible {
    var v, d: Double
    init(_ v: Double) { self.v = v; d = 0 }
    init(_ v: Double, _ d: Double) { self.v = v; self.d = d }
    static func + (a: Dual, b: Dual) -> Dual { .init(a.v + b.v, a.d + b.d) }
    static func - (a: Dual, b: Dual) -> Dual { .init(a.v - b.v, a.d - b.d) }
    static func * (a: Dual, b: Dual) -> Dual { .init(a.v * b.v, a.d * b.v + a.v * b.d) }
    static func / (a: Dual, b: Dual) -> Dual { .init(a.v / b.v, (a.d * b.v - a.v * b.d) / (b.v * b.v)) }
    func sine() -> Dual { .init(sin(v), d * cos(v)) }
    var description: String { String(format: "%.3f+%.3fe", v, d) }
}
func f<T: Real>(_ x: T) -> T { 2 * x.power(2) + 3.0 * x - 1 / x.power(1) }
extension Real { static func / (a: Double, b: Self) -> Self { Self(a) / b } }
print(f(2.0), f(Dual(2, 1)), -Dual(1, 1))  // expect: 13.5 13.500+11.250e -1.000+-1.000e
func derivative(_ f: (Dual) -> Dual, at x: Double) -> Double { f(Dual(x, 1)).d }
print(derivative({ $0 * $0 + 1 }, at: 3), derivative({ 2 * $0.sine() }, at: 0), (1 - 0.25) * 2, 3 - derivative(f, at: 1))  // expect: 6.0 2.0 1.5 -5.0
let w = 0.5, lr = 0.1
print(w - lr * 2, 1 / w, -w + 1, 2 * w - 1, w * 3 / 2)  // expect: 0.3 2.0 0.5 0.0 0.75
