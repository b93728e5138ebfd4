import Testing

@testable import Learning
@testable import Tensors

@Suite struct LayerTests {
    @Test func backpropagationByHand() {
        // TEACHING: the 2-2-2 net without biases.
        let x: Tensor = [[2, -0.5]], target: Tensor = [[1, 0]]
        let first = Dense(weight: [[0.6, 0.9], [-0.8, -0.9]], bias: nil, activation: .sigmoid)
        let second = Dense(weight: [[0.4, 0.8], [-0.7, -0.9]], bias: nil, activation: .sigmoid)
        var net = Sequential([AnyLayer(first), AnyLayer(second)])
        #expect(net.trace(x)[1].isClose(to: [[0.8320, 0.9047]], tolerance: 5e-5))
        #expect(net(x).isClose(to: [[0.4254, 0.4629]], tolerance: 5e-5))
        let (loss, gradients) = valueWithGradient(at: net) { squaredError($0(x), target) }
        #expect(abs(loss.scalar - 0.2722) < 5e-5)
        #expect(abs(gradients[0][0, 0] - 0.01003) < 5e-6)
        var rule = SGD(rate: 1)
        rule.update(&net, gradients)
        #expect(abs(squaredError(net(x), target).scalar - 0.2245) < 5e-5)
    }

    @Test func aLayerIsPrintedWithTheShapesOfWhatItLearns() {
        #expect("\(Dense(3, 2))" == "Dense (3, 2), (2,): 8 parameters")
        #expect("\(Flatten())" == "Flatten: 0 parameters")
        let net = Sequential {
            Dense(2, 8, activation: .tanh)
            Flatten()
            Dense(8, 1, bias: false)
        }
        #expect("\(net)" == "Dense tanh (2, 8) → Flatten → Dense (8, 1): 32 parameters")
    }

    @Test func lstmParameters() { #expect(LSTM(2, 2).parameterCount == 40) }

    @Test func aFullForgetGateKeepsTheCell() {
        let layer = LSTM(1, 2)
        var state = layer.start(batch: 1)
        state.cell = [[0.3, -0.7]]
        var closed = layer
        closed.parameters = [Tensor.zeros([1, 8]), Tensor.zeros([2, 8]), [-100, -100, 100, 100, 0, 0, 0, 0]]
        #expect(closed.step([[5]], state).cell.isClose(to: state.cell, tolerance: 1e-15))
    }

    @Test func everyLayerHasTrueGradients() {
        RandomGenerator.shared = RandomGenerator(seed: 11)
        let image = Tensor.randomNormal([2, 2, 5, 5]), sequence = Tensor.randomNormal([2, 4, 4])
        agree(Dense(4, 3, activation: .tanh), Tensor.randomNormal([2, 4]))
        agree(Conv1D(2, 3, size: 2, activation: .sigmoid), Tensor.randomNormal([2, 2, 6]))
        agree(Conv2D(2, 3, size: 3, padding: .same, activation: .tanh), image)
        agree(Conv3D(1, 2, size: 2), Tensor.randomNormal([1, 1, 3, 3, 3]))
        agree(LayerNorm(4), sequence)
        agree(RNN(4, 3), sequence)
        agree(LSTM(4, 3), sequence)
        agree(GRU(4, 3, output: .last), sequence)
        agree(MultiHeadAttention(4, heads: 2, isCausal: true), sequence)
        agree(Embedding(5, 3), [[0, 3, 3], [4, 1, 0]])
        Phase.training { agree(BatchNorm(2), image) }
        #expect(FaultSlot.take() == nil)
    }

    private func agree<Tested: Layer>(_ layer: Tested, _ input: Tensor) {
        for place in layer.parameters.indices {
            let check = checkGradient(at: layer.parameters[place]) { parameter in
                var changed = layer
                changed.parameters[place] = parameter
                return changed(input).squared().sum()
            }
            #expect(check.holds(tolerance: 1e-6), "\(layer.name), parameter \(place): \(check.error)")
        }
    }

    @Test func dropoutLearnsAndServes() {
        RandomGenerator.shared = RandomGenerator(seed: 1)
        let ones = Tensor.ones([1000])
        #expect(Dropout(0.4)(ones) == ones)
        let dropped = Phase.training { Dropout(0.4)(ones) }
        #expect(Set(dropped.elements) == [0, 1 / 0.6])
        #expect(abs(dropped.mean().scalar - 1) < 0.1)
    }

    @Test func batchNormServesRunningAverages() {
        let layer = BatchNorm(1)
        let batch: Tensor = [[1], [3], [5]]
        let normal = Phase.training { layer(batch) }
        #expect(abs(normal.mean().scalar) < 1e-12)
        #expect(layer.statistics.mean.isClose(to: [0.3]))
        #expect(layer.statistics.variance.isClose(to: [1.3]))
        #expect(layer([[0.3]]).isClose(to: [[0]]))
    }

    @Test func summary() {
        let net = Sequential {
            Conv2D(1, 4, size: 3, padding: .same, activation: .relu)
            MaxPool2D(2)
            Flatten()
            Dense(64, 10)
        }
        #expect(
            net.summary([1, 1, 8, 8]) == """
                Layer              Output  Parameters
                ─────────────────────────────────────
                input        (1, 1, 8, 8)           0
                Conv2D relu  (1, 4, 8, 8)          40
                MaxPool2D    (1, 4, 4, 4)           0
                Flatten           (1, 64)           0
                Dense             (1, 10)         650
                ─────────────────────────────────────
                total                             690
                """)
    }

    @Test func graphsJoin() {
        var graph = LayerGraph()
        let (a, b) = (graph.input(), graph.input())
        let both = graph.join(.concatenate, graph.add(Dense(2, 3), after: a), b)
        graph.outputs = [graph.add(Dense(4, 1), after: both), both]
        let results = graph([Tensor.ones([5, 2]), Tensor.ones([5, 1])])
        #expect(results.map(\.shape) == [[5, 1], [5, 4]])
        #expect(
            graph.summary([[5, 2], [5, 1]]) == """
                Place  Step         Of    Output  Parameters
                ────────────────────────────────────────────
                0      input              (5, 2)           0
                1      input              (5, 1)           0
                2      Dense        0     (5, 3)           9
                3 →    concatenate  2, 1  (5, 4)           0
                4 →    Dense        3     (5, 1)           5
                ────────────────────────────────────────────
                total                                     14
                """)
        #expect(graph.parameters.count == 4)
        #expect(graph([Tensor.ones([5, 2])]).isEmpty)
        #expect(FaultSlot.take()?.message == "LayerGraph: (5, 2): 2 values expected, got 1")
    }
}
