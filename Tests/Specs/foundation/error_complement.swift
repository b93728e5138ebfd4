import Foundation

for x in [-7.0, -1.5, -0.25, 0, 0.25, 1, 2.5, 5, 10, 30] { print(String(format: "%.8g", erfc(x))) }
func normal(_ x: Double, mean: Double, deviation: Double) -> Double {
    0.5 * erfc((mean - x) / (deviation * 2.0.squareRoot()))
}
print(String(format: "%.4f %.4f", normal(1, mean: 0, deviation: 1), normal(0, mean: 0, deviation: 1)))
// expect: 2
// expect: 1.9661051
// expect: 1.2763264
// expect: 1
// expect: 0.72367361
// expect: 0.15729921
// expect: 0.00040695202
// expect: 1.5374598e-12
// expect: 2.0884876e-45
// expect: 0
// expect: 0.8413 0.5000
