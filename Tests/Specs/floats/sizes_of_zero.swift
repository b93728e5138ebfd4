import Foundation
func entropy(_ p: [Double]) -> Double { -p.filter { $0 > 0 }.map { $0 * log2($0) }.reduce(0, +) }
let z = -0.0
print(abs(z), abs(entropy([1.0])), abs(-0.0), Swift.abs(z), z.magnitude, fabs(z))  // expect: 0.0 0.0 0.0 0.0 0.0 0.0
print(String(format: "%.4f", abs(entropy([1.0]))))  // expect: 0.0000
print(String(format: "H = %.4f, KL %.4f", abs(entropy([1.0])), 2.0))  // expect: H = 0.0000, KL 2.0000
func ab<T: SignedNumeric & Comparable>(_ x: T) -> T { abs(x) }
print(ab(z), [z, -1.0].map(abs), [z].map { abs($0) })  // expect: 0.0 [0.0, 1.0] [0.0]
print(abs(-3), abs(Int8(-5)), abs(-2.5 as Float), abs(7))  // expect: 3 5 2.5 7
