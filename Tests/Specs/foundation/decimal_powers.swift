import Foundation
print(pow(2, 10), pow(10, 20), pow(2, 100), pow(0, 0), pow(7, 30))  // expect: 1024 100000000000000000000 1267650600228229401496703205376 1 22539340290692258087863249
let n = 3
let y = 1 + pow(2, n)
print(y / 3, y - 0.5, y * 2, y > 5, y == 9, -y)  // expect: 3 8.5 18 true true -9
let m = 2
print("\(pow(2, m))", [pow(2, m)], (0..<5).map { pow(2, $0) }, pow(1.5, m), pow(2.5, 3 as Int))  // expect: 4 [4] [1, 2, 4, 8, 16] 2.25 15.625
let k = -2
print(pow(10, k), pow(3, k), pow(2, k - 1))  // expect: 0.01 0.11111111111111111111111111111111111111 0.125
var t = pow(2, n)
t += 1
print(t, t * t, t / 2, 1 / t, 10 - t, 0 - t)  // expect: 9 81 4.5 0.11111111111111111111111111111111111111 1 -9
let z = pow(2, 10)
print(z, type(of: z))  // expect: 1024 Decimal
let q = pow(2, 0.5)
print(q, pow(2.0, 0.5))  // expect: 1.4142135623730951 1.4142135623730951
for i in 0..<4 { print(pow(2, i), terminator: " ") }
print(pow(10, n) - 1, max(pow(2, n), 5), [pow(3, n), pow(2, n)].sorted())  // expect: 1 2 4 8 999 8 [8, 27]
let d: Double = pow(2, 3)
print(d)  // expect: 8.0
