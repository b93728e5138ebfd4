import Foundation
typealias Vector = [Double]
func dot(_ a: Vector, _ b: Vector) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
func + (a: Vector, b: Vector) -> Vector { zip(a, b).map { $0 + $1 } }
infix operator ⊙: MultiplicationPrecedence
func ⊙ (a: Vector, b: Vector) -> Vector { zip(a, b).map(*) }
struct Gate {
    var w: [Vector], u: [Vector], b: Vector
    let activation: (Double) -> Double
    func callAsFunction(_ x: Vector, _ h: Vector) -> Vector {
        b.indices.map { activation(dot(w[$0], x) + dot(u[$0], h) + b[$0]) }
    }
}
let sigma: (Double) -> Double = { 1 / (1 + exp(-$0)) }
func gate(_ seed: Double, _ f: @escaping (Double) -> Double) -> Gate {
    Gate(w: [[seed, -seed], [0.5 * seed, seed]], u: [[0.1, 0.2], [-0.1, 0.3]], b: [0.1, -0.1], activation: f)
}
struct LSTM {
    let forget = gate(0.3, sigma), input = gate(-0.2, sigma), output = gate(0.5, sigma), candidate = gate(0.8, tanh)
    var h: Vector = [0, 0], c: Vector = [0, 0]
    mutating func step(_ x: Vector) {
        let f = forget(x, h), i = input(x, h), o = output(x, h), g = candidate(x, h)
        c = (f ⊙ c) + (i ⊙ g)
        h = o ⊙ c.map { tanh($0) }
    }
}
var cell = LSTM()
for (t, x) in [[1.0, 0.0], [0.0, 1.0], [1, 1]].enumerated() {
    cell.step(x)
    print("t=\(t) h=\(cell.h.map { String(format: "%+.5f", $0) }) c=\(cell.c.map { String(format: "%8.4f", $0) })")
}
// Markov chain
let P: [[Double]] = [[0.9, 0.1], [0.5, 0.5]]
var pi = [1.0, 0.0]
for _ in 0..<100 { pi = (0..<2).map { j in (0..<2).map { pi[$0] * P[$0][j] }.reduce(0, +) } }
print(pi.map { ($0 * 1e6).rounded() / 1e6 })
// expect: t=0 h=["+0.21159", "+0.07008"] c=["  0.3403", "  0.1311"]
// expect: t=1 h=["-0.07414", "+0.19027"] c=[" -0.1829", "  0.3292"]
// expect: t=2 h=["-0.01504", "+0.33158"] c=[" -0.0282", "  0.5412"]
// expect: [0.833333, 0.166667]
