import Testing

@testable import Learning
@testable import Tensors

/// Small networks trained from PyTorch's initial weights give PyTorch's losses, step by step.
@Suite struct ReferenceCurveTests {
    private static let rows = ReferenceRows("curves")

    private func losses<Model: Layer, Rule: Optimizer>(
        _ model: Model, _ rule: Rule, _ steps: Int, _ loss: (Model) -> Tensor
    ) -> Tensor {
        var (model, rule) = (model, rule)
        var values: [Double] = []
        for _ in 0..<steps {
            let (value, gradients) = valueWithGradient(at: model, of: loss)
            rule.update(&model, gradients)
            values.append(value.scalar)
        }
        return Tensor(values)
    }

    @Test func perceptron() throws {
        let data = try Self.rows.row("mlp")
        let net = Sequential {
            Dense(weight: data[2], bias: data[3], activation: .tanh)
            Dense(weight: data[4], bias: data[5])
        }
        let labels = try #require(data[1].wholeNumbers())
        let curve = losses(net, Adam(rate: 0.05), 40) { crossEntropy($0(data[0]), labels: labels) }
        #expect(curve.isClose(to: data[6], tolerance: 1e-12))
    }

    @Test func convolutionalNetwork() throws {
        let data = try Self.rows.row("cnn")
        var filters = Conv2D(1, 4, size: 3, padding: .same, activation: .relu)
        filters.parameters = [data[2], data[3]]
        let net = Sequential {
            filters
            MaxPool2D(2)
            Flatten()
            Dense(weight: data[4], bias: data[5])
        }
        let labels = try #require(data[1].wholeNumbers())
        let curve = losses(net, SGD(rate: 0.05, momentum: 0.9), 30) { crossEntropy($0(data[0]), labels: labels) }
        #expect(curve.isClose(to: data[6], tolerance: 1e-12))
    }

    @Test func longShortTermMemory() throws {
        let data = try Self.rows.row("lstm")
        var memory = LSTM(2, 4, output: .last)
        memory.parameters = [data[2], data[3], data[4]]
        let net = Sequential {
            memory
            Dense(weight: data[5], bias: data[6])
        }
        let curve = losses(net, RMSProp(rate: 0.01), 30) { meanSquaredError($0(data[0]), data[1]) }
        #expect(curve.isClose(to: data[7], tolerance: 1e-12))
    }

    @Test func gatedRecurrentUnit() throws {
        let data = try Self.rows.row("gru")
        var layer = GRU(2, 3)
        layer.parameters = Array(data[1...4])
        #expect(layer(data[0]).isClose(to: data[5], tolerance: 1e-12))
    }

    @Test func multiHeadAttention() throws {
        let data = try Self.rows.row("attention")
        var layer = MultiHeadAttention(4, heads: 2)
        layer.parameters = Array(data[1...8])
        #expect(layer(data[0]).isClose(to: data[9], tolerance: 1e-12))
    }

    @Test func optimizers() throws {
        try follow("sgd", SGD(rate: 0.1, momentum: 0.8, nesterov: true, weightDecay: 0.01))
        try follow("adagrad", Adagrad(rate: 0.3))
        try follow("adadelta", Adadelta(rate: 1.5))
        try follow("rmsprop", RMSProp(rate: 0.05))
        try follow("adam", Adam(rate: 0.1))
        try follow("adamw", Adam(rate: 0.1, weightDecay: 0.1))
    }

    private func follow<Rule: Optimizer>(_ name: String, _ rule: Rule) throws {
        let data = try Self.rows.row(name)
        var (rule, point) = (rule, [data[0]])
        for _ in 0..<20 { rule.update(&point, gradient(at: point) { ([1, 3, 10] * $0[0].squared()).sum() }) }
        #expect(point[0].isClose(to: data[1], tolerance: 1e-12), "\(name)")
    }
}
