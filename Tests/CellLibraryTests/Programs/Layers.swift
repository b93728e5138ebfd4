import Learning
import Tensors

func layers() {
    // begin
    let model = Sequential {
        Dense(4, 8, activation: .relu)
        Dropout(0.5)
        LayerNorm(8)
        Dense(8, 3, bias: false, initializer: .heNormal)
    }
    print(model)
    print(model.summary([5, 4]))
    let x = Tensor.randomNormal([2, 4])
    print(model(x))
    print(model.trace(x).map { $0.shape })

    let deep = true
    let pictures = Sequential {
        Conv2D(1, 4, size: 3, padding: .same, activation: .relu)
        BatchNorm(4)
        MaxPool2D(2)
        if deep {
            Conv2D(4, 8, size: 3)
        }
        for _ in 0..<2 { Activation.tanh }
        AveragePool2D(2)
        Flatten()
        Dense(8, 2)
    }
    print(pictures.summary([1, 1, 8, 8]))
    print(pictures(Tensor.randomUniform([2, 1, 8, 8])))

    struct Scale: Layer {
        var factor: Tensor
        var name: String { "Scale" }
        var parameters: [Tensor] {
            get { [factor] }
            set { factor = newValue[0] }
        }
        func callAsFunction(_ input: Tensor) -> Tensor { input * factor }
    }
    var mixed = Sequential {
        Scale(factor: [2, 3])
        Lambda("double") { $0 * 2 }
        Dense(weight: [[1, 2], [3, 4]], bias: [1, 1])
    }
    print(mixed.summary([1, 2]), mixed([[1, 1]]))
    print(gradient(at: mixed) { $0([[1, 1]]).sum() })
    mixed.parameters = mixed.parameters.map { $0 * 2 }
    print(mixed([[1, 1]]), AnyLayer(Scale(factor: 2)), Scale(factor: 3))
    print(Activation.gelu, Activation.gelu == .silu, Initializer.uniform(-1, 1), Padding.same)

    var graph = LayerGraph()
    let (a, b) = (graph.input(), graph.input())
    let joined = graph.join(.concatenate, graph.add(Dense(2, 4), after: a), b)
    let sum = graph.join(.add, joined, joined)
    graph.outputs = [graph.add(Dense(5, 1), after: sum), joined]
    print(graph([Tensor.ones(2, 2), Tensor.ones(2, 1)]))
    print(graph, graph.parameters.count, joined, joined == sum, LayerGraph.Join.average)
    print(gradient(at: graph) { $0([Tensor.ones(2, 2), Tensor.ones(2, 1)])[0].sum() }.map { $0.sum() })

    print(Conv1D(1, 2, size: 2)([[[1, 2, 3]]]).shape, Conv3D(1, 1, size: 2)(Tensor.ones(1, 1, 3, 3, 3)).shape)
    print(Embedding(5, 3)([[1, 2], [3, 4]]).shape)
    let heads = MultiHeadAttention(4, heads: 2, isCausal: true)
    print(heads, heads(Tensor.randomNormal([1, 3, 4])))
    let (mixedValue, shares) = attention(
        [[1, 0], [0, 1]], [[1, 0], [0, 1]], [[1, 2], [3, 4]], mask: causalMask(2))
    print(mixedValue, shares)
    let norm = BatchNorm(2)
    print(Phase.training { norm([[1, 2], [3, 4]]) })
    print(norm.statistics, norm([[1, 2]]))
    // end
}
