import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let pooling = BuiltinTopic(
        "Pooling",
        types: [
            BuiltinType(
                "MaxPool1D", "struct MaxPool1D: Layer", .host(0),
                "y[b, c, i] = max of x[b, c, i s + 0 ..< size]: from [batch, channels, length] to [batch, channels, places]."
            ),
            BuiltinType(
                "MaxPool2D", "struct MaxPool2D: Layer", .host(0),
                "y[b, c, i, j] = max of the square window at (i s, j s): from [batch, channels, height, width] to [batch, channels, rows, columns]."
            ),
            BuiltinType(
                "MaxPool3D", "struct MaxPool3D: Layer", .host(0),
                "y[b, c, i, j, k] = max of the cubic window at (i s, j s, k s): from [batch, channels, depth, height, width] to as many axes."
            ),
            BuiltinType(
                "AveragePool1D", "struct AveragePool1D: Layer", .host(0),
                "y[b, c, i] = mean of x[b, c, i s + 0 ..< size]: from [batch, channels, length] to [batch, channels, places]."
            ),
            BuiltinType(
                "AveragePool2D", "struct AveragePool2D: Layer", .host(0),
                "y[b, c, i, j] = mean of the square window at (i s, j s): from [batch, channels, height, width] to [batch, channels, rows, columns]."
            ),
            BuiltinType(
                "AveragePool3D", "struct AveragePool3D: Layer", .host(0),
                "y[b, c, i, j, k] = mean of the cubic window at (i s, j s, k s): from [batch, channels, depth, height, width] to as many axes."
            ),
        ],
        [
            BuiltinExtension("MaxPool1D", poolingRows(MaxPool1D.self)),
            BuiltinExtension("MaxPool2D", poolingRows(MaxPool2D.self)),
            BuiltinExtension("MaxPool3D", poolingRows(MaxPool3D.self)),
            BuiltinExtension("AveragePool1D", poolingRows(AveragePool1D.self)),
            BuiltinExtension("AveragePool2D", poolingRows(AveragePool2D.self)),
            BuiltinExtension("AveragePool3D", poolingRows(AveragePool3D.self)),
        ])

    /// What all layers that reduce windows have.
    private static func poolingRows<Pooling: PoolingLayer & CellHosted>(_ type: Pooling.Type) -> [Builtin] {
        [
            Builtin(
                "size", "var size: Int { get }", .function1 { (base: Pooling) in base.size },
                "The extent of the window along each of its axes."),
            Builtin(
                "stride", "var stride: Int { get }", .function1 { (base: Pooling) in base.stride },
                "How far the window moves."),
            Builtin(
                "init", "init(_ size: Int, stride: Int? = nil)",
                .function2 { (size: Int, stride: Int?) in Pooling(size, stride: stride) },
                "Windows of an extent; they move by it unless a stride is given."),
            Builtin(
                "name", "var name: String { get }", .function1 { (base: Pooling) in base.name },
                "What the layer is called in a summary."),
            Builtin(
                "parameters", "var parameters: [Tensor] { get set }",
                .native(
                    get: .function1 { (base: Pooling) in base.parameters },
                    set: .mutatingProcedure1 { (base: inout Pooling, value: [Tensor]) in base.parameters = value }),
                "The tensors that are learned."),
            Builtin(
                "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
                .function2 { (base: Pooling, input: Tensor) in base(input) }, "The result for one batch of inputs."),
            Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Pooling) in AnyLayer(base) }),
            .description(of: Pooling.self),
        ]
    }
}
