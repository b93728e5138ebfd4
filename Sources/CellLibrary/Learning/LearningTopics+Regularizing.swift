import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let dropoutRows: [Builtin] = [
        Builtin(
            "rate", "var rate: Double { get }", .function1 { (base: Dropout) in base.rate },
            "The share that is set to 0."),
        Builtin(
            "init", "init(_ rate: Double)", .function1 { (rate: Double) in Dropout(rate) },
            "Drops a share between 0 and 1."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: Dropout) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: Dropout) in base.parameters },
                set: .mutatingProcedure1 { (base: inout Dropout, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: Dropout, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: Dropout) in AnyLayer(base) }),
    ]

    static let layerNormRows: [Builtin] = [
        Builtin(
            "scale", "var scale: Tensor { get set }",
            .native(
                get: .function1 { (base: LayerNorm) in base.scale },
                set: .mutatingProcedure1 { (base: inout LayerNorm, value: Tensor) in base.scale = value }),
            "γ, [features]."),
        Builtin(
            "shift", "var shift: Tensor { get set }",
            .native(
                get: .function1 { (base: LayerNorm) in base.shift },
                set: .mutatingProcedure1 { (base: inout LayerNorm, value: Tensor) in base.shift = value }),
            "β, [features]."),
        Builtin(
            "epsilon", "var epsilon: Double { get }", .function1 { (base: LayerNorm) in base.epsilon },
            "What keeps a divisor from 0."),
        Builtin(
            "init", "init(_ features: Int, epsilon: Double = 1e-5)",
            .function2 { (features: Int, epsilon: Double) in LayerNorm(features, epsilon: epsilon) },
            "Starts with γ = 1 and β = 0."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: LayerNorm) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: LayerNorm) in base.parameters },
                set: .mutatingProcedure1 { (base: inout LayerNorm, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: LayerNorm, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: LayerNorm) in AnyLayer(base) }),
    ]

    static let batchNormRows: [Builtin] = [
        Builtin(
            "scale", "var scale: Tensor { get set }",
            .native(
                get: .function1 { (base: BatchNorm) in base.scale },
                set: .mutatingProcedure1 { (base: inout BatchNorm, value: Tensor) in base.scale = value }),
            "γ, [features]."),
        Builtin(
            "shift", "var shift: Tensor { get set }",
            .native(
                get: .function1 { (base: BatchNorm) in base.shift },
                set: .mutatingProcedure1 { (base: inout BatchNorm, value: Tensor) in base.shift = value }),
            "β, [features]."),
        Builtin(
            "momentum", "var momentum: Double { get }", .function1 { (base: BatchNorm) in base.momentum },
            "How much a new batch counts in the running averages."),
        Builtin(
            "epsilon", "var epsilon: Double { get }", .function1 { (base: BatchNorm) in base.epsilon },
            "What keeps a divisor from 0."),
        Builtin(
            "statistics", "var statistics: Statistics { get }", .function1 { (base: BatchNorm) in base.statistics },
            "The running averages."),
        Builtin(
            "init", "init(_ features: Int, momentum: Double = 0.1, epsilon: Double = 1e-5)",
            .function3 { (features: Int, momentum: Double, epsilon: Double) in
                BatchNorm(features, momentum: momentum, epsilon: epsilon)
            }, "Starts with γ = 1, β = 0 and running averages of 0 and 1."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: BatchNorm) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: BatchNorm) in base.parameters },
                set: .mutatingProcedure1 { (base: inout BatchNorm, value: [Tensor]) in base.parameters = value }),
            "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: BatchNorm, input: Tensor) in base(input) }, "The result for one batch of inputs."),
        Builtin("_erased", "var _erased: AnyLayer { get }", .function1 { (base: BatchNorm) in AnyLayer(base) }),
    ]

    static let statisticsRows: [Builtin] = [
        Builtin(
            "mean", "var mean: Tensor { get }", .function1 { (base: BatchNorm.Statistics) in base.mean },
            "The running mean of each feature."),
        Builtin(
            "variance", "var variance: Tensor { get }", .function1 { (base: BatchNorm.Statistics) in base.variance },
            "The running variance of each feature."),
    ]
}
