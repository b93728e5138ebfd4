import Foundation
print(sqrt(2.0), pow(2.0, 10.0), pow(2.0, 0.5), exp(1.0), log(10.0), log2(8.0), log10(1000.0))  // expect: 1.4142135623730951 1024.0 1.4142135623730951 2.718281828459045 2.302585092994046 3.0 3.0
print(floor(2.7), ceil(2.1), round(2.5), trunc(-2.7), abs(-3.5), fabs(-1.5))  // expect: 2.0 3.0 3.0 -2.0 3.5 1.5
print(max(1.5, 2), min(1, 2), fmod(7.5, 2), hypot(3.0, 4.0))  // expect: 2.0 1 1.5 5.0
print((sin(0.0), cos(0.0), tan(0.0), atan2(1.0, 1.0) * 4 == Double.pi))  // expect: (0.0, 1.0, 0.0, true)
