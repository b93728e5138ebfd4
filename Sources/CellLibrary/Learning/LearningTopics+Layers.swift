import Interpreter
import Learning

extension LearningTopics {
    static let layers = BuiltinTopic(
        "Layers",
        types: [
            BuiltinType(
                "Layer", "protocol Layer: Parameterized, CustomStringConvertible", .declared,
                "A function of tensors with parameters: a value type whose `parameters` are listed, never discovered.",
                members: [
                    Builtin("name", "var name: String { get }", .declared),
                    Builtin("callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor", .declared),
                    Builtin("_erased", "var _erased: AnyLayer { get }", .declared),
                ]),
            BuiltinType(
                "SequentialBuilder", "@resultBuilder enum SequentialBuilder", .declared,
                "Collects the layers written in a `Sequential`."),
            BuiltinType(
                "AnyLayer", "struct AnyLayer: Layer", .host(0),
                "y = f(parameters, x): a layer of any kind, as its parameters and a function of them."),
            BuiltinType(
                "Dense", "struct Dense: Layer", .host(0),
                "y = φ(x W + b), from [batch, inputs] to [batch, outputs]; W is [inputs, outputs]."),
            BuiltinType(
                "Activation", "struct Activation: Layer, Equatable", .host(0),
                "y = φ(x) of each element, [batch, …] to the same shape; a layer without parameters."),
            BuiltinType(
                "Initializer", "struct Initializer: CustomStringConvertible", .host(0), "How a layer's weights begin."),
            BuiltinType(
                "Conv1D", "struct Conv1D: Layer", .host(0),
                "y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]), from [batch, channels, length] to [batch, filters, places]."),
            BuiltinType(
                "Conv2D", "struct Conv2D: Layer", .host(0),
                "y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]), from [batch, channels, height, width] to [batch, filters, rows, columns]."
            ),
            BuiltinType(
                "Conv3D", "struct Conv3D: Layer", .host(0),
                "y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]) over volumes, from [batch, channels, depth, height, width] to [batch, filters, planes, rows, columns]."
            ),
            BuiltinType(
                "Flatten", "struct Flatten: Layer", .host(0),
                "y[b, i] = x[b, …]: from [batch, …] to [batch, everything else]."),
            BuiltinType(
                "Lambda", "struct Lambda: Layer", .host(0),
                "y = f(x): a function without parameters as a layer, of any shapes that f takes."),
            BuiltinType(
                "Dropout", "struct Dropout: Layer", .host(0),
                "y = x m / (1 − p) while learning, m being 0 with chance p and otherwise 1; y = x otherwise. [batch, …] to the same shape."
            ),
            BuiltinType(
                "LayerNorm", "struct LayerNorm: Layer", .host(0),
                "y = γ (x − μ) / √(σ² + ε) + β with mean and variance over the last axis: [batch, …, features] to the same shape."
            ),
            BuiltinType(
                "BatchNorm", "struct BatchNorm: Layer", .host(0),
                "y = γ (x − μ) / √(σ² + ε) + β, [batch, features, …] to the same shape; μ and σ² of the batch while learning, running ones otherwise."
            ),
            BuiltinType(
                "BatchNorm.Statistics", "struct Statistics: CustomStringConvertible", .host(0),
                "Running averages are shared by copies of the layer: they are not learned by gradients."),
            BuiltinType(
                "Embedding", "struct Embedding: Layer", .host(0),
                "y[b, t] = W[x[b, t]], a learned vector for each symbol: whole numbers [batch, time] to [batch, time, width]."
            ),
            BuiltinType(
                "RecurrentOutput", "struct RecurrentOutput: Equatable, CustomStringConvertible", .host(0),
                "What a recurrent layer gives: the state after every step, or only after the last."),
            BuiltinType(
                "RNN", "struct RNN: Layer", .host(0),
                "h = tanh(x W + h U + b): [batch, time, features] to [batch, time, units], or [batch, units] for the last step."
            ),
            BuiltinType(
                "LSTMState", "struct LSTMState: CustomStringConvertible", .host(0),
                "What an LSTM carries from step to step: the hidden state h and the cell state c."),
            BuiltinType(
                "LSTM", "struct LSTM: Layer", .host(0),
                "i, f, o = σ(x W + h U + b), g = tanh(…), c = f ⊙ c + i ⊙ g, h = o ⊙ tanh(c): [batch, time, features] to [batch, time, units]."
            ),
            BuiltinType(
                "LSTM.Gates", "struct Gates: CustomStringConvertible", .host(0),
                "The gates of one step, for looking at."),
            BuiltinType(
                "GRU", "struct GRU: Layer", .host(0),
                "r, z = σ(x W + h U + b), n = tanh(x W + b + r ⊙ (h U + b′)), h = (1 − z) ⊙ n + z ⊙ h: [batch, time, features] to [batch, time, units]."
            ),
            BuiltinType(
                "MultiHeadAttention", "struct MultiHeadAttention: Layer", .host(0),
                "y = concat(softmax(Qₕ Kₕᵀ / √d) Vₕ) W with Q, K, V made of x for each head h: [batch, time, width] to the same shape."
            ),
            BuiltinType(
                "Sequential", "struct Sequential: Layer", .host(0),
                "y = fₙ(… f₂(f₁(x))), from what the first layer takes to what the last one gives: `Sequential { Dense(2, 8, activation: .tanh); Dense(8, 1) }`."
            ),
            BuiltinType(
                "LayerGraph", "struct LayerGraph: Parameterized, CustomStringConvertible", .host(0),
                "A network that is no chain: layers joined freely, with several inputs and outputs."),
            BuiltinType(
                "LayerGraph.Place", "struct Place: Equatable, CustomStringConvertible", .host(0),
                "A place in the graph whose value others may use."),
            BuiltinType(
                "LayerGraph.Join", "struct Join: Equatable, CustomStringConvertible", .host(0),
                "How several values become one."),
        ],
        [
            BuiltinExtension("Layer", layerRows),
            BuiltinExtension("SequentialBuilder", sequentialBuilderRows),
            BuiltinExtension("", attentionRows),
            BuiltinExtension("AnyLayer", anyLayerRows + [.description(of: AnyLayer.self)]),
            BuiltinExtension("Dense", denseRows + [.description(of: Dense.self)]),
            BuiltinExtension("Activation", activationRows + [.description(of: Activation.self)]),
            BuiltinExtension("Initializer", initializerRows + [.description(of: Initializer.self)]),
            BuiltinExtension("Conv1D", conv1DRows + [.description(of: Conv1D.self)]),
            BuiltinExtension("Conv2D", conv2DRows + [.description(of: Conv2D.self)]),
            BuiltinExtension("Conv3D", conv3DRows + [.description(of: Conv3D.self)]),
            BuiltinExtension("Flatten", flattenRows + [.description(of: Flatten.self)]),
            BuiltinExtension("Lambda", lambdaRows + [.description(of: Lambda.self)]),
            BuiltinExtension("Dropout", dropoutRows + [.description(of: Dropout.self)]),
            BuiltinExtension("LayerNorm", layerNormRows + [.description(of: LayerNorm.self)]),
            BuiltinExtension("BatchNorm", batchNormRows + [.description(of: BatchNorm.self)]),
            BuiltinExtension("BatchNorm.Statistics", statisticsRows + [.description(of: BatchNorm.Statistics.self)]),
            BuiltinExtension("Embedding", embeddingRows + [.description(of: Embedding.self)]),
            BuiltinExtension("RecurrentOutput", recurrentOutputRows + [.description(of: RecurrentOutput.self)]),
            BuiltinExtension("RNN", rnnRows + [.description(of: RNN.self)]),
            BuiltinExtension("LSTMState", lstmStateRows + [.description(of: LSTMState.self)]),
            BuiltinExtension("LSTM", lstmRows + [.description(of: LSTM.self)]),
            BuiltinExtension("LSTM.Gates", gatesRows + [.description(of: LSTM.Gates.self)]),
            BuiltinExtension("GRU", gruRows + [.description(of: GRU.self)]),
            BuiltinExtension(
                "MultiHeadAttention", multiHeadAttentionRows + [.description(of: MultiHeadAttention.self)]),
            BuiltinExtension("Sequential", sequentialRows + [.description(of: Sequential.self)]),
            BuiltinExtension("LayerGraph", layerGraphRows + [.description(of: LayerGraph.self)]),
            BuiltinExtension("LayerGraph.Place", placeRows + [.description(of: LayerGraph.Place.self)]),
            BuiltinExtension("LayerGraph.Join", joinRows + [.description(of: LayerGraph.Join.self)]),
        ])

    private static let layerRows: [Builtin] = [
        Builtin(
            "parameterCount", "var parameterCount: Int", .source("return parameters.reduce(0) { $0 + $1.count }"),
            "How many numbers are learned."),
        Builtin(
            "description", "var description: String",
            .source(
                """
                var text = name
                for (place, tensor) in parameters.enumerated() {
                    text += (place == 0 ? " " : ", ") + tensor.shape.description
                }
                return text + ": " + String(parameterCount) + (parameterCount == 1 ? " parameter" : " parameters")
                """), "Its name, the shapes of what it learns, and how many numbers these are."),
        Builtin(
            "_erased", "var _erased: AnyLayer",
            .source(
                """
                return AnyLayer(name: name, parameters: parameters) { (parameters: [Tensor], input: Tensor) -> Tensor in
                    var layer = self
                    layer.parameters = parameters
                    return layer(input)
                }
                """)),
    ]

    private static let sequentialBuilderRows: [Builtin] = [
        Builtin(
            "buildExpression", "static func buildExpression<Written: Layer>(_ layer: Written) -> [AnyLayer]",
            .source("return [layer._erased]"), "One layer."),
        Builtin(
            "buildBlock", "static func buildBlock(_ parts: [AnyLayer]...) -> [AnyLayer]",
            .source("return parts.flatMap { $0 }"), "The layers of a block, one after the other."),
        Builtin(
            "buildOptional", "static func buildOptional(_ part: [AnyLayer]?) -> [AnyLayer]",
            .source("return part ?? []"), "The layers of an `if` without `else`."),
        Builtin(
            "buildEither", "static func buildEither(first: [AnyLayer]) -> [AnyLayer]", .source("return first"),
            "The layers of the branch that was taken."),
        Builtin(
            "buildEither", "static func buildEither(second: [AnyLayer]) -> [AnyLayer]", .source("return second"),
            "The layers of the branch that was taken."),
        Builtin(
            "buildArray", "static func buildArray(_ parts: [[AnyLayer]]) -> [AnyLayer]",
            .source("return parts.flatMap { $0 }"), "The layers of a loop's turns."),
    ]
}
