import Foundation
print(String(format: "%.2f", 3.14159), String(format: "%5d|", 42), String(format: "%-5d|", 42), String(format: "%05d", 42))  // expect: 3.14    42| 42   | 00042
print(String(format: "%x %X %o", 255, 255, 8), String(format: "%e", 12345.678), String(format: "%g", 0.0001))  // expect: ff FF 10 1.234568e+04 0.0001
print(String(format: "%.3f and %.1f", 1.0, 2.55), String(format: "%8.3f|", 3.14159), String(format: "%+d", 5), String(format: "%%"))  // expect: 1.000 and 2.5    3.142| +5 %
print(String(format: "%@ is %d", "x", 3), String(format: "%.0f", 2.5), String(format: "%.10g", 1.0 / 3))  // expect: x is 3 2 0.3333333333
