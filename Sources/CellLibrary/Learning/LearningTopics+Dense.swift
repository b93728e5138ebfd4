import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let denseRows: [Builtin] = [
        Builtin(
            "weight", "var weight: Tensor { get set }",
            .native(
                get: .function1 { (base: Dense) in base.weight },
                set: .mutatingProcedure1 { (base: inout Dense, value: Tensor) in base.weight = value }),
            "W, [inputs, outputs]."),
        Builtin(
            "bias", "var bias: Tensor? { get set }",
            .native(
                get: .function1 { (base: Dense) in base.bias },
                set: .mutatingProcedure1 { (base: inout Dense, value: Tensor?) in base.bias = value }),
            "b, [outputs], if there is one."),
        Builtin(
            "activation", "var activation: Activation { get }", .function1 { (base: Dense) in base.activation },
            "What is applied to the result."),
        Builtin(
            "init",
            "init(_ inputs: Int, _ outputs: Int, activation: Activation = .identity, bias: Bool = true, initializer: Initializer = .glorotUniform)",
            .function5 { (inputs: Int, outputs: Int, activation: Activation, bias: Bool, initializer: Initializer) in
                Dense(inputs, outputs, activation: activation, bias: bias, initializer: initializer)
            }, "A layer with weights and bias of its own, drawn or given."),
        Builtin(
            "init", "init(weight: Tensor, bias: Tensor?, activation: Activation = .identity)",
            .function3 { (weight: Tensor, bias: Tensor?, activation: Activation) in
                Dense(weight: weight, bias: bias, activation: activation)
            }, "A layer with weights and bias of its own, drawn or given."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Dense) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Dense) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Dense, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Dense, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Dense) in AnyLayer(base) }),
    ]

    static let activationRows: [Builtin] = [
        Builtin("identity", "static var identity: Activation { get }", .function0 { Activation.identity }, "x."),
        Builtin(
            "sigmoid", "static var sigmoid: Activation { get }", .function0 { Activation.sigmoid },
            "σ(x) = 1 / (1 + e⁻ˣ)."),
        Builtin("tanh", "static var tanh: Activation { get }", .function0 { Activation.tanh }, "tanh x."),
        Builtin("relu", "static var relu: Activation { get }", .function0 { Activation.relu }, "max(0, x)."),
        Builtin(
            "leakyRelu", "static var leakyRelu: Activation { get }", .function0 { Activation.leakyRelu },
            "x above 0, 0.01 x below."),
        Builtin("elu", "static var elu: Activation { get }", .function0 { Activation.elu }, "x above 0, eˣ − 1 below."),
        Builtin("gelu", "static var gelu: Activation { get }", .function0 { Activation.gelu }, "x Φ(x)."),
        Builtin("silu", "static var silu: Activation { get }", .function0 { Activation.silu }, "x σ(x)."),
        Builtin(
            "softplus", "static var softplus: Activation { get }", .function0 { Activation.softplus }, "ln(1 + eˣ)."),
        Builtin(
            "softmax", "static var softmax: Activation { get }", .function0 { Activation.softmax },
            "eˣ / Σ eˣ over the last axis."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Activation) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Activation) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Activation, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Activation, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Activation) in AnyLayer(base) }),
        Builtin(
            "==", "static func == (left: Activation, right: Activation) -> Bool",
            .function2 { (left: Activation, right: Activation) in left == right }, "Whether two are the same."),
    ]

    static let embeddingRows: [Builtin] = [
        Builtin(
            "table", "var table: Tensor { get set }",
            .native(
                get: .function1 { (base: Embedding) in base.table },
                set: .mutatingProcedure1 { (base: inout Embedding, value: Tensor) in base.table = value }),
            "One vector in each row, [symbols, width]."),
        Builtin(
            "init", "init(_ symbols: Int, _ width: Int, initializer: Initializer = .normal(deviation: 1))",
            .function3 { (symbols: Int, width: Int, initializer: Initializer) in
                Embedding(symbols, width, initializer: initializer)
            }, "A table of so many vectors of a width."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Embedding) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Embedding) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Embedding, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Embedding, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Embedding) in AnyLayer(base) }),
    ]

    static let flattenRows: [Builtin] = [
        Builtin("init", "init()", .function0 { Flatten() }, "A layer that keeps the first axis."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Flatten) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Flatten) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Flatten, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Flatten, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Flatten) in AnyLayer(base) }),
    ]

    static let initializerRows: [Builtin] = [
        Builtin("zeros", "static var zeros: Initializer { get }", .function0 { Initializer.zeros }, "All 0."),
        Builtin("ones", "static var ones: Initializer { get }", .function0 { Initializer.ones }, "All 1."),
        Builtin(
            "constant", "static func constant(_ value: Double) -> Initializer",
            .function1 { (a: Double) in Initializer.constant(a) }, "All the same."),
        Builtin(
            "uniform", "static func uniform(_ low: Double, _ high: Double) -> Initializer",
            .function2 { (a: Double, b: Double) in Initializer.uniform(a, b) }, "Spread evenly between two bounds."),
        Builtin(
            "normal", "static func normal(deviation: Double) -> Initializer",
            .function1 { (a: Double) in Initializer.normal(deviation: a) }, "Normal with mean 0."),
        Builtin(
            "glorotUniform", "static var glorotUniform: Initializer { get }", .function0 { Initializer.glorotUniform },
            "Uniform in ±√(6 / (inputs + outputs)): Glorot and Bengio 2010."),
        Builtin(
            "glorotNormal", "static var glorotNormal: Initializer { get }", .function0 { Initializer.glorotNormal },
            "Normal with variance 2 / (inputs + outputs)."),
        Builtin(
            "heUniform", "static var heUniform: Initializer { get }", .function0 { Initializer.heUniform },
            "Uniform in ±√(6 / inputs), for rectifiers: He and others 2015."),
        Builtin(
            "heNormal", "static var heNormal: Initializer { get }", .function0 { Initializer.heNormal },
            "Normal with variance 2 / inputs."),
        Builtin(
            "weights", "func weights(_ shape: Shape, inputs: Int, outputs: Int) -> Tensor",
            .function4 { (base: Initializer, shape: Shape, inputs: Int, outputs: Int) in
                base.weights(shape, inputs: inputs, outputs: outputs)
            }, "Weights of a shape for so many inputs and outputs of each unit, from the shared generator."),
    ]
}
