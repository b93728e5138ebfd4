import Interpreter
import Tensors

extension TensorTopics {
    static let gradientRows: [Builtin] = [
        Builtin(
            "gradient", "func gradient(at points: [Tensor], of function: ([Tensor]) -> Tensor) -> [Tensor]",
            .function2 { (points: [Tensor], function: NativeClosure1<[Tensor], Tensor>) in
                gradient(at: points, of: { function($0) })
            }, "The gradients of the function at each point."),
        Builtin(
            "gradient", "func gradient(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor",
            .function2 { (point: Tensor, function: NativeClosure1<Tensor, Tensor>) in
                gradient(at: point, of: { function($0) })
            }, "The gradient of a function at a point."),
        Builtin(
            "jacobian", "func jacobian(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor",
            .function2 { (point: Tensor, function: NativeClosure1<Tensor, Tensor>) in
                jacobian(at: point, of: { function($0) })
            },
            "The matrix of derivatives of each element of the result in each element of the point: result axes, then point axes."
        ),
        Builtin(
            "hessianVectorProduct",
            "func hessianVectorProduct(at point: Tensor, direction: Tensor, of function: (Tensor) -> Tensor) -> Tensor",
            .function3 { (point: Tensor, direction: Tensor, function: NativeClosure1<Tensor, Tensor>) in
                hessianVectorProduct(at: point, direction: direction, of: { function($0) })
            }, "The Hessian of the function at the point times a direction, without forming the Hessian."),
        Builtin(
            "hessian", "func hessian(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor",
            .function2 { (point: Tensor, function: NativeClosure1<Tensor, Tensor>) in
                hessian(at: point, of: { function($0) })
            }, "The matrix of second derivatives: point axes twice."),
        Builtin(
            "withCustomGradient",
            "func withCustomGradient(_ input: Tensor, forward: (Tensor) -> Tensor, backward: @escaping (_ upstream: Tensor, _ input: Tensor, _ output: Tensor) -> Tensor ) -> Tensor",
            .function3 {
                (
                    input: Tensor, forward: NativeClosure1<Tensor, Tensor>,
                    backward: NativeClosure3<Tensor, Tensor, Tensor, Tensor>
                ) in withCustomGradient(input, forward: { forward($0) }, backward: { backward($0, $1, $2) })
            },
            "An operation with a derivative of the caller's own: `backward` turns a gradient of the result into one of the input."
        ),
        Builtin(
            "checkGradient",
            "func checkGradient(at point: Tensor, step: Double = 1e-5, of function: (Tensor) -> Tensor ) -> GradientCheck",
            .function3 { (point: Tensor, step: Double, function: NativeClosure1<Tensor, Tensor>) in
                checkGradient(at: point, step: step, of: { function($0) })
            }, "Compares the gradient of a function at a point with central differences of the given step."),
        Builtin(
            "valueWithGradient",
            "func valueWithGradient(at points: [Tensor], of function: ([Tensor]) -> Tensor) -> (Tensor, [Tensor])",
            .function2 { (points: [Tensor], function: NativeClosure1<[Tensor], Tensor>) in
                NativePair(valueWithGradient(at: points) { function($0) })
            },
            "The value of a function of several tensors and its gradient in each; the result must be a single number."),
        Builtin(
            "valueWithGradient",
            "func valueWithGradient(at point: Tensor, of function: (Tensor) -> Tensor) -> (Tensor, Tensor)",
            .function2 { (point: Tensor, function: NativeClosure1<Tensor, Tensor>) in
                NativePair(valueWithGradient(at: point) { (x: Tensor) in function(x) })
            }, "The value of a function and its gradient."),
        Builtin(
            "gradient",
            "func gradient(at first: Tensor, _ second: Tensor, of function: (Tensor, Tensor) -> Tensor) -> (Tensor, Tensor)",
            .function3 { (first: Tensor, second: Tensor, function: NativeClosure2<Tensor, Tensor, Tensor>) in
                NativePair(gradient(at: first, second) { function($0, $1) })
            }, "The gradients of a function in each of two tensors."),
        Builtin(
            "gradient",
            "func gradient(at first: Tensor, _ second: Tensor, _ third: Tensor, of function: (Tensor, Tensor, Tensor) -> Tensor) -> (Tensor, Tensor, Tensor)",
            .function4 {
                (first: Tensor, second: Tensor, third: Tensor, function: NativeClosure3<Tensor, Tensor, Tensor, Tensor>)
                in NativeTriple(gradient(at: first, second, third) { function($0, $1, $2) })
            }, "The gradients of a function in each of three tensors."),
        Builtin(
            "valueWithGradient",
            "func valueWithGradient<Model: Parameterized>(at model: Model, of function: (Model) -> Tensor) -> (Tensor, [Tensor])",
            .source(
                "return valueWithGradient(at: model.parameters) { (variables: [Tensor]) -> Tensor in\n    var variable = model\n    variable.parameters = variables\n    return function(variable)\n}"
            ), "The value of a function of a model, and its gradient in each of the model's parameters, in their order."
        ),
        Builtin(
            "gradient",
            "func gradient<Model: Parameterized>(at model: Model, of function: (Model) -> Tensor) -> [Tensor]",
            .source("return valueWithGradient(at: model, of: function).1"),
            "The gradient of a function of a model in each of the model's parameters, in their order."),
        Builtin(
            "withoutGradient", "func withoutGradient<Result>(_ body: () -> Result) -> Result",
            .source("let depth = _suspendRecording()\ndefer { _resumeRecording(depth) }\nreturn body()"),
            "Runs a body without recording anything."),
        Builtin("_suspendRecording", "func _suspendRecording() -> Int", .function0 { Recording.suspend() }),
        Builtin(
            "_resumeRecording", "func _resumeRecording(_ depth: Int)",
            .procedure1 { (depth: Int) in Recording.resume(depth) }),
    ]

    static let phaseRows: [Builtin] = [
        Builtin(
            "isTraining", "static var isTraining: Bool { get }", .function0 { Phase.isTraining },
            "Whether layers are to learn."),
        Builtin(
            "training", "static func training<Result>(_ body: () -> Result) -> Result",
            .source("let before = _set(true)\ndefer { _ = _set(before) }\nreturn body()"), "Runs a body as learning."),
        Builtin(
            "inference", "static func inference<Result>(_ body: () -> Result) -> Result",
            .source("let before = _set(false)\ndefer { _ = _set(before) }\nreturn body()"), "Runs a body as serving."),
        Builtin("_set", "static func _set(_ learns: Bool) -> Bool", .function1 { (learns: Bool) in Phase.set(learns) }),
    ]
}
