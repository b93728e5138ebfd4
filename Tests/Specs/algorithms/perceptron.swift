struct Perceptron {
    var weights: [Double]
    var bias = 0.0
    init(inputs: Int) { weights = Array(repeating: 0, count: inputs) }
    func predict(_ x: [Double]) -> Int { zip(weights, x).map(*).reduce(bias, +) > 0 ? 1 : 0 }
    mutating func train(_ data: [(x: [Double], y: Int)], rate: Double, epochs: Int) -> Int {
        for epoch in 1...epochs {
            var errors = 0
            for (x, y) in data {
                let error = y - predict(x)
                if error != 0 {
                    errors += 1
                    for i in weights.indices { weights[i] += rate * Double(error) * x[i] }
                    bias += rate * Double(error)
                }
            }
            if errors == 0 { return epoch }
        }
        return epochs
    }
}
let and: [(x: [Double], y: Int)] = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
var p = Perceptron(inputs: 2)
print(p.train(and, rate: 0.5, epochs: 20), p.weights, p.bias)  // expect: 6 [1.0, 0.5] -1.0
print(and.map { p.predict($0.x) })  // expect: [0, 0, 0, 1]
