import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let sgdRows: [Builtin] = [
        Builtin(
            "rate", "var rate: Double { get set }",
            .native(
                get: .function1 { (base: SGD) in base.rate },
                set: .mutatingProcedure1 { (base: inout SGD, value: Double) in base.rate = value }),
            "The size of steps."),
        Builtin(
            "momentum", "var momentum: Double { get }", .function1 { (base: SGD) in base.momentum },
            "μ: what is kept of the velocity."),
        Builtin(
            "isNesterov", "var isNesterov: Bool { get }", .function1 { (base: SGD) in base.isNesterov },
            "Whether the step looks ahead."),
        Builtin(
            "weightDecay", "var weightDecay: Double { get }", .function1 { (base: SGD) in base.weightDecay },
            "What share of a weight is added to its gradient."),
        Builtin(
            "init", "init(rate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0)",
            .function4 { (rate: Double, momentum: Double, nesterov: Bool, weightDecay: Double) in
                SGD(rate: rate, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay)
            }, "Plain descent, or with momentum."),
        Builtin(
            "update", "mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])", updating(SGD.self),
            "One step of parameters against their gradients."),
    ]

    static let adagradRows: [Builtin] = [
        Builtin(
            "rate", "var rate: Double { get set }",
            .native(
                get: .function1 { (base: Adagrad) in base.rate },
                set: .mutatingProcedure1 { (base: inout Adagrad, value: Double) in base.rate = value }),
            "The size of steps."),
        Builtin(
            "epsilon", "var epsilon: Double { get }", .function1 { (base: Adagrad) in base.epsilon },
            "What keeps a divisor from 0."),
        Builtin(
            "init", "init(rate: Double = 0.01, epsilon: Double = 1e-10)",
            .function2 { (rate: Double, epsilon: Double) in Adagrad(rate: rate, epsilon: epsilon) },
            "Starts with sums of 0."),
        Builtin(
            "update", "mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])",
            updating(Adagrad.self), "One step of parameters against their gradients."),
    ]

    static let adadeltaRows: [Builtin] = [
        Builtin(
            "rate", "var rate: Double { get set }",
            .native(
                get: .function1 { (base: Adadelta) in base.rate },
                set: .mutatingProcedure1 { (base: inout Adadelta, value: Double) in base.rate = value }),
            "The size of steps."),
        Builtin(
            "decay", "var decay: Double { get }", .function1 { (base: Adadelta) in base.decay },
            "What is kept of a running size at each step."),
        Builtin(
            "epsilon", "var epsilon: Double { get }", .function1 { (base: Adadelta) in base.epsilon },
            "What keeps a divisor from 0."),
        Builtin(
            "init", "init(rate: Double = 1, decay: Double = 0.9, epsilon: Double = 1e-6)",
            .function3 { (rate: Double, decay: Double, epsilon: Double) in
                Adadelta(rate: rate, decay: decay, epsilon: epsilon)
            }, "Starts with running sizes of 0."),
        Builtin(
            "update", "mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])",
            updating(Adadelta.self), "One step of parameters against their gradients."),
    ]

    static let rmsPropRows: [Builtin] = [
        Builtin(
            "rate", "var rate: Double { get set }",
            .native(
                get: .function1 { (base: RMSProp) in base.rate },
                set: .mutatingProcedure1 { (base: inout RMSProp, value: Double) in base.rate = value }),
            "The size of steps."),
        Builtin(
            "decay", "var decay: Double { get }", .function1 { (base: RMSProp) in base.decay },
            "What is kept of a running size at each step."),
        Builtin(
            "epsilon", "var epsilon: Double { get }", .function1 { (base: RMSProp) in base.epsilon },
            "What keeps a divisor from 0."),
        Builtin(
            "init", "init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8)",
            .function3 { (rate: Double, decay: Double, epsilon: Double) in
                RMSProp(rate: rate, decay: decay, epsilon: epsilon)
            }, "Starts with running sizes of 0."),
        Builtin(
            "update", "mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])",
            updating(RMSProp.self), "One step of parameters against their gradients."),
    ]

    static let adamRows: [Builtin] = [
        Builtin(
            "rate", "var rate: Double { get set }",
            .native(
                get: .function1 { (base: Adam) in base.rate },
                set: .mutatingProcedure1 { (base: inout Adam, value: Double) in base.rate = value }),
            "The size of steps."),
        Builtin(
            "beta1", "var beta1: Double { get }", .function1 { (base: Adam) in base.beta1 },
            "What is kept of the running mean of gradients."),
        Builtin(
            "beta2", "var beta2: Double { get }", .function1 { (base: Adam) in base.beta2 },
            "What is kept of the running mean of squares."),
        Builtin(
            "epsilon", "var epsilon: Double { get }", .function1 { (base: Adam) in base.epsilon },
            "What keeps a divisor from 0."),
        Builtin(
            "weightDecay", "var weightDecay: Double { get }", .function1 { (base: Adam) in base.weightDecay },
            "What share of a weight is taken off at each step, times the rate."),
        Builtin(
            "init",
            "init(rate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0)",
            .function5 { (rate: Double, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double) in
                Adam(rate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay)
            }, "Starts with running means of 0."),
        Builtin(
            "update", "mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])", updating(Adam.self),
            "One step of parameters against their gradients."),
    ]

    static let minimizingRows: [Builtin] = [
        Builtin(
            "minimizeLBFGS",
            "func minimizeLBFGS(_ start: [Tensor], iterations: Int = 100, history: Int = 10, tolerance: Double = 1e-9, _ function: ([Tensor]) -> Tensor) -> (point: [Tensor], value: Double)",
            .function5 {
                (
                    start: [Tensor], iterations: Int, history: Int, tolerance: Double,
                    function: NativeClosure1<[Tensor], Tensor>
                ) in
                NativePair(
                    minimizeLBFGS(start, iterations: iterations, history: history, tolerance: tolerance) {
                        function($0)
                    })
            },
            "Minimises a function of tensors by L-BFGS with a backtracking line search; `history` pairs are remembered."
        ),
        Builtin(
            "clipped", "func clipped(_ gradients: [Tensor], norm limit: Double) -> [Tensor]",
            .function2 { (gradients: [Tensor], limit: Double) in clipped(gradients, norm: limit) },
            "Gradients scaled down together so that their common norm is at most a limit."),
    ]

    static let optimizerRows: [Builtin] = [
        Builtin(
            "update", "mutating func update<Model: Parameterized>(_ model: inout Model, _ gradients: [Tensor])",
            .source(
                """
                var parameters = model.parameters
                model.parameters = Array(repeating: Tensor.empty, count: parameters.count)
                let depth = _suspendRecording()
                defer { _resumeRecording(depth) }
                update(&parameters, gradients)
                model.parameters = parameters
                """), "One step of a model.")
    ]

    /// One step of parameters, changed in place.
    private static func updating<Rule: Optimizer & CellHosted>(_ rule: Rule.Type) -> Builtin.Body {
        .native { (call: NativeCall) throws(Fault) -> Void in
            let gradients: [Tensor] = try call.read(2)
            try call.change(0, 1) { (rule: inout Rule, parameters: inout [Tensor]) in
                rule.update(&parameters, gradients)
            }
        }
    }
}
