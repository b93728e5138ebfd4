class Layer {
    let neurons: [Neuron]
    init(size: Int) {
        neurons = (0..<size).map { Neuron(inputs: size) }  // expect error 34: contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored
    }
}
class Neuron {
    let inputs: Int
    init(inputs: Int) { self.inputs = inputs }
}
print(Layer(size: 2).neurons.count)
