import Interpreter
import Tensors

extension TensorTopics {
    static let randomRows: [Builtin] = [
        Builtin(
            "randomUniform",
            "static func randomUniform(_ shape: Shape, _ low: Double = 0, _ high: Double = 1) -> Tensor",
            .function3 { (shape: Shape, low: Double, high: Double) in Tensor.randomUniform(shape, low, high) },
            "Numbers spread evenly from `low` up to `high`."),
        Builtin(
            "randomNormal",
            "static func randomNormal(_ shape: Shape, mean: Double = 0, deviation: Double = 1) -> Tensor",
            .function3 { (shape: Shape, mean: Double, deviation: Double) in
                Tensor.randomNormal(shape, mean: mean, deviation: deviation)
            }, "Numbers of the normal distribution."),
        Builtin(
            "randomPermutation", "static func randomPermutation(_ count: Int) -> Tensor",
            .function1 { (count: Int) in Tensor.randomPermutation(count) }, "0, 1, … `count` − 1 in random order."),
        Builtin(
            "randomUniform",
            "static func randomUniform(_ shape: Shape, _ low: Double = 0, _ high: Double = 1, using generator: inout RandomGenerator) -> Tensor",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (shape, low, high): (Shape, Double, Double) = (try call.read(0), try call.read(1), try call.read(2))
                try call.give(
                    call.change(3) { (generator: inout RandomGenerator) in
                        Tensor.randomUniform(shape, low, high, using: &generator)
                    })
            }, "Numbers spread evenly from `low` up to `high`, from a generator of your own."),
        Builtin(
            "randomNormal",
            "static func randomNormal(_ shape: Shape, mean: Double = 0, deviation: Double = 1, using generator: inout RandomGenerator) -> Tensor",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let (shape, mean, deviation): (Shape, Double, Double) = (
                    try call.read(0), try call.read(1), try call.read(2)
                )
                try call.give(
                    call.change(3) { (generator: inout RandomGenerator) in
                        Tensor.randomNormal(shape, mean: mean, deviation: deviation, using: &generator)
                    })
            }, "Numbers of the normal distribution, from a generator of your own."),
        Builtin(
            "randomPermutation",
            "static func randomPermutation(_ count: Int, using generator: inout RandomGenerator) -> Tensor",
            .native { (call: NativeCall) throws(Fault) -> Void in
                let count: Int = try call.read(0)
                try call.give(
                    call.change(1) { (generator: inout RandomGenerator) in
                        Tensor.randomPermutation(count, using: &generator)
                    })
            }, "0, 1, … `count` − 1 in random order, from a generator of your own."),
    ]
}
