import Learning
import Tensors

extension TensorBenchmarks {
    static func cases() -> [(String, () -> Void)] { products() + loops() + small() + networks() }

    private static func products() -> [(String, () -> Void)] {
        [64, 256, 512, 1024].map { size in
            let (a, b) = (Tensor.randomNormal([size, size]), Tensor.randomNormal([size, size]))
            return ("matrix product \(size)", { _ = a.matmul(b) })
        }
    }

    private static func loops() -> [(String, () -> Void)] {
        let (a, b) = (Tensor.randomNormal([1 << 20]), Tensor.randomNormal([1 << 20]))
        let square = Tensor.randomNormal([1000, 1000]), matrix = Tensor.randomNormal([200, 200])
        return [
            ("add 1M", { _ = a + b }), ("exp 1M", { _ = a.exp() }), ("tanh 1M", { _ = a.tanh() }),
            ("sigmoid 1M", { _ = a.sigmoid() }), ("sum 1000x1000 axis 0", { _ = square.sum(axis: 0) }),
            ("sum 1000x1000 axis 1", { _ = square.sum(axis: 1) }), ("softmax 1000x1000", { _ = square.softmax() }),
            ("SVD 200x200", { _ = matrix.svd() }),
        ]
    }

    private static func small() -> [(String, () -> Void)] {
        let (a, b): (Tensor, Tensor) = ([[1, 2], [3, 4]], [[0.5, 1], [1.5, 2]])
        // A hundred operations in one record, so that the call itself does not count.
        return [
            ("2x2 add, 100 times", { for _ in 0..<100 { _ = a + b } }),
            (
                "2x2 add recorded with backward, 100 times",
                {
                    _ = gradient(at: a) { x in
                        var y = x
                        for _ in 0..<100 { y = y + b }
                        return y.sum()
                    }
                }
            ),
            (
                "2x2 multiply recorded with backward, 100 times",
                {
                    _ = gradient(at: a) { x in
                        var y = x
                        for _ in 0..<100 { y = y * b }
                        return y.sum()
                    }
                }
            ),
        ]
    }

    private static func networks() -> [(String, () -> Void)] {
        var net = Sequential {
            Dense(784, 128, activation: .relu)
            Dense(128, 10)
        }
        let x = Tensor.randomNormal([64, 784]), labels = (0..<64).map { $0 % 10 }
        var rule = SGD(rate: 0.01)
        let lstm = LSTM(32, 64), sequence = Tensor.randomNormal([32, 20, 32])
        return [
            (
                "784-128-10 training step, batch 64",
                {
                    let slopes = gradient(at: net) { crossEntropy($0(x), labels: labels) }
                    rule.update(&net, slopes)
                }
            ),
            convolution("conv forward+backward 8x1x28x28, 16 3x3", [8, 1, 28, 28], 16),
            convolution("conv forward+backward 16x16x14x14, 32 3x3", [16, 16, 14, 14], 32),
            ("LSTM 20 steps, batch 32, hidden 64", { _ = gradient(at: lstm) { $0(sequence).sum() } }),
        ]
    }

    private static func convolution(_ name: String, _ shape: Shape, _ filters: Int) -> (String, () -> Void) {
        let layer = Conv2D(shape[1], filters, size: 3, padding: .same)
        let input = Tensor.randomNormal(shape)
        return (
            name,
            {
                _ = gradient(at: [input] + layer.parameters) { values in
                    var changed = layer
                    changed.parameters = Array(values.dropFirst())
                    return changed(values[0]).sum()
                }
            }
        )
    }
}
