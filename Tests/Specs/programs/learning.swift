import Foundation
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E3779B97F4A7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58476D1CE4E5B9
        z = (z ^ (z >> 27)) &* 0x94D049BB133111EB
        return z ^ (z >> 31)
    }
}
var g = SplitMix64(seed: 42)
print(g.next(), g.next())  // expect: 13679457532755275413 2949826092126892291
print(Int.random(in: 1...6, using: &g), Double.random(in: 0..<1, using: &g), Bool.random(using: &g))  // expect: 2 0.9025874404097629 true
print((1...10).shuffled(using: &g), [1, 2, 3].randomElement(using: &g)!)  // expect: [9, 3, 1, 6, 8, 7, 5, 2, 10, 4] 2
func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
let xs: [[Double]] = [[0, 0], [0, 1], [1, 0], [1, 1]], ys = [0.0, 0, 0, 1]
var w = [0.0, 0.0], b = 0.0
let rate = 0.5
for epoch in 1...200 {
    var loss = 0.0
    for (x, y) in zip(xs, ys) {
        let p = sigmoid(zip(w, x).map(*).reduce(b, +))
        loss -= y * log(p) + (1 - y) * log(1 - p)
        let d = p - y
        for j in w.indices { w[j] -= rate * d * x[j] }
        b -= rate * d
    }
    if epoch % 100 == 0 { print(epoch, String(format: "%.4f", loss)) }
}
print(xs.map { x in sigmoid(zip(w, x).map { $0 * $1 }.reduce(b, +)) > 0.5 ? 1 : 0 })
// perceptron
var pw: [Double] = [0, 0, 0]
var errors = 1
var rounds = 0
while errors > 0 {
    errors = 0
    for (x, y) in zip(xs, [-1.0, 1, 1, 1]) {
        let a = pw[0] + pw[1] * x[0] + pw[2] * x[1]
        if a * y <= 0 { errors += 1; pw[0] += y; for i in 0..<2 { pw[i + 1] += y * x[i] } }
    }
    rounds += 1
}
print(pw, rounds)
// k-means
typealias P = (x: Double, y: Double)
let pts: [P] = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)]
var centers: [P] = [pts[0], pts[3]]
func d2(_ a: P, _ b: P) -> Double { pow(a.x - b.x, 2) + pow(a.y - b.y, 2) }
for _ in 0..<10 {
    let assign = pts.map { p in centers.indices.min { d2(p, centers[$0]) < d2(p, centers[$1]) }! }
    for k in centers.indices {
        let own = zip(pts, assign).filter { $0.1 == k }.map(\.0)
        let n = Double(own.count)
        centers[k] = (own.map { $0.x }.reduce(0, +) / n, own.reduce(0) { $0 + $1.y } / n)
    }
}
print(centers.map { "(\(String(format: "%.3f", $0.x)), \(String(format: "%.3f", $0.y)))" })
// gradient descent
func f(_ x: Double) -> Double { (x - 3) * (x - 3) + 1 }
var x = 0.0
for _ in 0..<50 { let h = 1e-6; x -= 0.1 * (f(x + h) - f(x - h)) / (2 * h) }
print((x * 1000).rounded() / 1000)
let softmax: ([Double]) -> [Double] = { v in
    let m = v.max()!, e = v.map { exp($0 - m) }, s = e.reduce(0, +)
    return e.map { $0 / s }
}
print(softmax([1, 2, 3]).map { ($0 * 1e4).rounded() / 1e4 })
let mean = ys.reduce(0, +) / Double(ys.count)
let sd = sqrt(ys.map { pow($0 - mean, 2) }.reduce(0, +) / Double(ys.count - 1))
print(mean, sd, ys.max()! - ys.min()!)
// expect: 100 0.3188
// expect: 200 0.1665
// expect: [0, 0, 0, 1]
// expect: [-1.0, 2.0, 2.0] 6
// expect: ["(1.250, 1.500)", "(3.900, 5.100)"]
// expect: 3.0
// expect: [0.09, 0.2447, 0.6652]
// expect: 0.25 0.5 1.0
