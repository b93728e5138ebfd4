// LSTM cell and softmax by hand
import Foundation
typealias Vector = [Double]
typealias Matrix = [[Double]]
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
func dot(_ a: Vector, _ b: Vector) -> Double { zip(a, b).map(*).reduce(0, +) }
func * (m: Matrix, v: Vector) -> Vector { m.map { dot($0, v) } }
func + (a: Vector, b: Vector) -> Vector { zip(a, b).map { $0 + $1 } }
infix operator ⊙: MultiplicationPrecedence
func ⊙ (a: Vector, b: Vector) -> Vector { zip(a, b).map(*) }
struct LSTMCell {
    struct Gate {
        var w: Matrix, u: Matrix, b: Vector
        func callAsFunction(_ x: Vector, _ h: Vector) -> Vector { w * x + u * h + b }
    }
    enum Kind: Int, CaseIterable { case forget, input, output, candidate }
    private var gates: [Kind: Gate] = [:]
    let hidden: Int
    init(inputs: Int, hidden: Int, seed: Int = 1) {
        self.hidden = hidden
        var s = seed
        func next() -> Double { s = (s * 1103515245 + 12345) % 2147483648; return Double(s % 1000) / 1000 - 0.5 }
        for k in Kind.allCases {
            gates[k] = Gate(
                w: (0..<hidden).map { _ in (0..<inputs).map { _ in next() } },
                u: (0..<hidden).map { _ in (0..<hidden).map { _ in next() } },
                b: Vector(repeating: k == .forget ? 1 : 0, count: hidden))
        }
    }
    func step(_ x: Vector, _ state: (h: Vector, c: Vector)) -> (h: Vector, c: Vector) {
        let f = gates[.forget]!(x, state.h).map(sigmoid)
        let i = gates[.input]!(x, state.h).map(sigmoid)
        let o = gates[.output]!(x, state.h).map(sigmoid)
        let g = gates[.candidate]!(x, state.h).map { tanh($0) }
        let c = f ⊙ state.c + i ⊙ g
        return (h: o ⊙ c.map { tanh($0) }, c: c)
    }
}
let cell = LSTMCell(inputs: 2, hidden: 3)
var state = (h: Vector(repeating: 0, count: 3), c: Vector(repeating: 0, count: 3))
for (t, x) in [[1.0, 0.0], [0.0, 1.0], [0.5, -0.5]].enumerated() {
    state = cell.step(x, state)
    print("t=\(t)", state.h.map { String(format: "%+.5f", $0) }.joined(separator: " "))
}
func softmax(_ v: Vector) -> Vector { let m = v.max()!; let e = v.map { exp($0 - m) }; let s = e.reduce(0, +); return e.map { $0 / s } }
let p = softmax([1, 2, 3])
print(p.map { ($0 * 1e6).rounded() / 1e6 }, String(format: "%.3f", p.reduce(0, +)), p.firstIndex(of: p.max()!)!)
// expect: t=0 +0.02820 -0.10811 -0.05314
// expect: t=1 +0.04741 -0.14185 -0.10760
// expect: t=2 +0.05176 -0.08365 -0.04562
// expect: [0.090031, 0.244728, 0.665241] 1.000 2
