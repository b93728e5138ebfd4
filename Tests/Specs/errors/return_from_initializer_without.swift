class Neuron {
    var weights: [Double]
    var bias: Double
    init(inputs: Int) {
        weights = [Double](repeating: 0, count: inputs)
    }  // expect error 5: return from initializer without initializing all stored properties
    func forward(_ x: [Double]) -> Double {
        var s = bias
        for (w, v) in zip(weights, x) { s += w * v }
        return s
    }
}
print(Neuron(inputs: 2).forward([1, 2]))
