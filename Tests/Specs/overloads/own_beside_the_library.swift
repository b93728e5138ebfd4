import Foundation
struct Dual: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { var v: Double; init(floatLiteral x: Double) { v = x }; init(integerLiteral x: Int) { v = Double(x) } }
func sin(_ d: Dual) -> Dual { var e = d; e.v = 99; return e }
func abs(_ d: Dual) -> Dual { Dual(floatLiteral: 77) }
func max(_ a: Dual, _ b: Dual) -> Dual { Dual(floatLiteral: 55) }
func pow(_ d: Dual, _ n: Int) -> Dual { Dual(floatLiteral: 44) }
func sq(_ d: Dual) -> Dual { Dual(floatLiteral: 33) }
func sq(_ d: Double) -> Double { d * d }
func + (a: Dual, b: Dual) -> Dual { Dual(floatLiteral: a.v + b.v + 1000) }
print(sin(0.5), abs(-3), max(1, 2), sq(2.5), 1 + 2, 1.5 + 2)  // expect: 0.479425538604203 3 2 6.25 3 3.5
let d: Dual = sin(0.5)
let e = sin(d), f = 2 + d, g = max(d, 1)
print(d, e, f, g, sin(1.0 as Double))  // expect: Dual(v: 99.0) Dual(v: 99.0) Dual(v: 1101.0) Dual(v: 55.0) 0.8414709848078965
let x = 0.25
print(sin(x), abs(-x), pow(x, 2))  // expect: 0.24740395925452294 0.25 0.0625
