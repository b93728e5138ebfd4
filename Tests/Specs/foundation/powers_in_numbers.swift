import Foundation
print(type(of: lround(1.0)), type(of: llround(1.0)), type(of: lrint(1.5)), type(of: logb(1.0)), type(of: llrint(2.5)))  // expect: Int Int64 Int Double Int64
print(ilogb(0.0), ilogb(Double.nan), ilogb(Double.infinity), logb(0.0), logb(-Double.infinity), logb(0.3))  // expect: -2147483648 -2147483648 2147483647 -inf inf -2.0
print(nextafter(1.0, 2.0) == 1.0.nextUp, nextafter(0.0, -1.0), nextafter(1.0, 1.0), llround(2.5), lrint(2.5))  // expect: true -5e-324 1.0 3 2
let f: Float = 1.5
print(nextafter(f, 2), logb(f))  // expect: 1.5000001 0.0
