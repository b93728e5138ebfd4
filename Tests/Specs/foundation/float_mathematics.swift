// Foundation's functions of one or two numbers take Float as well.
import Foundation
let x: Float = 2
print(exp(x), sqrt(x), pow(x, 3), sin(x), cos(x), floor(x / 3), ceil(x / 3), round(x * 0.75), log(x), tanh(x))  // expect: 7.389056 1.4142135 8.0 0.9092974 -0.41614684 0.0 1.0 2.0 0.6931472 0.9640276
print(pow(2, x), hypot(x, 1), atan2(x, x), fmod(7, x), abs(-x), max(x, 3), exp(1.0), sqrt(2))  // expect: 4.0 2.236068 0.7853982 1.0 2.0 3.0 2.718281828459045 1.4142135623730951
func softmax(_ values: [Float]) -> [Float] {
    let powers = values.map { exp($0 - (values.max() ?? 0)) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
}
print(softmax([0, 0]), softmax([1, 1, 1, 1]))  // expect: [0.5, 0.5] [0.25, 0.25, 0.25, 0.25]
func sigmoid(_ z: Float) -> Float { 1 / (1 + exp(-z)) }
print(sigmoid(0), [Float(0), 1].map { sqrt($0) })  // expect: 0.5 [0.0, 1.0]
