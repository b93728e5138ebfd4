import Foundation
print(sin(Double.pi / 6) - 0.5 < 1e-12, abs(cos(Double.pi / 3) - 0.5) < 1e-12)  // expect: true true
print(asin(1.0) == Double.pi / 2, acos(1.0), atan(0.0))  // expect: true 0.0 0.0
print(sinh(0.0), cosh(0.0), tanh(0.0))  // expect: 0.0 1.0 0.0
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
print(sigmoid(0), sigmoid(100), sigmoid(-1000))  // expect: 0.5 1.0 0.0
