import Learning
import Tensors

func backprop() {
    // begin
    // The network of the third lecture: 2-2-2, sigmoid, no biases.
    let x: Tensor = [2, -0.5]
    let t: Tensor = [1, 0]
    let w: Tensor = [[0.6, 0.9], [-0.8, -0.9]]
    let v: Tensor = [[0.4, 0.8], [-0.7, -0.9]]

    func loss(_ w: Tensor, _ v: Tensor) -> Tensor {
        let h = x.matmul(w).sigmoid()
        let y = h.matmul(v).sigmoid()
        return squaredError(y, t)
    }
    let h = x.matmul(w).sigmoid()
    print(h, h.matmul(v).sigmoid(), loss(w, v))
    let (dw, dv) = gradient(at: w, v, of: loss)
    print(dw)
    print(dv)
    print(checkGradient(at: w) { loss($0, v) })
    print(loss(w - dw, v - dv))

    // The same as a model of the program's own.
    struct Network: Layer {
        var first: Tensor
        var second: Tensor
        var name: String { "Network" }
        var parameters: [Tensor] {
            get { [first, second] }
            set { (first, second) = (newValue[0], newValue[1]) }
        }
        func callAsFunction(_ input: Tensor) -> Tensor { input.matmul(first).sigmoid().matmul(second).sigmoid() }
    }
    var network = Network(first: w, second: v)
    var optimizer = SGD(rate: 1)
    for step in 0..<5 {
        let (value, gradients) = valueWithGradient(at: network) { squaredError($0(x), t) }
        print(step, value.scalar)
        optimizer.update(&network, gradients)
    }
    print(network.first)
    print(network.parameterCount, network.description)
    let all = gradient(at: network) { squaredError($0(x), t) }
    print(all.count, clipped(all, norm: 0.01)[0])
    // end
}
