print((2.0).squareRoot(), (2.5).sign == .plus, (-2.5).magnitude)  // expect: 1.4142135623730951 true 2.5
print(Double.pi, Double.ulpOfOne, Double.greatestFiniteMagnitude)  // expect: 3.141592653589793 2.220446049250313e-16 1.7976931348623157e+308
print((1.0).nextUp > 1, (5.0).isFinite, Double.nan == Double.nan)  // expect: true true false
print(Double.nan.isNaN, (0.0).isZero, Double.leastNonzeroMagnitude)  // expect: true true 5e-324
print(min(2.5, 1.5), max(-0.5, -1.5), abs(-3.25))  // expect: 1.5 -0.5 3.25
print((3.7).exponent, (6.0).significand)  // expect: 1 1.5
