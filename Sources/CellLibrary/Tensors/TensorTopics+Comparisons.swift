import Interpreter
import Tensors

extension TensorTopics {
    static let comparisonRows: [Builtin] = [
        Builtin(
            ".<", "static func .< (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left .< right },
            "1 where the left element is smaller, 0 elsewhere."),
        Builtin(
            ".<=", "static func .<= (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left .<= right },
            "1 where the left element is not larger, 0 elsewhere."),
        Builtin(
            ".>", "static func .> (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left .> right },
            "1 where the left element is larger, 0 elsewhere."),
        Builtin(
            ".>=", "static func .>= (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left .>= right },
            "1 where the left element is not smaller, 0 elsewhere."),
        Builtin(
            ".==", "static func .== (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left .== right },
            "1 where the elements are equal, 0 elsewhere."),
        Builtin(
            ".!=", "static func .!= (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left .!= right }, "1 where the elements differ, 0 elsewhere."),
        Builtin(
            "<", "static func < (left: Tensor, right: Tensor) -> Bool",
            .function2 { (left: Tensor, right: Tensor) in left < right },
            "Whether one single number is smaller than another."),
        Builtin(
            "<", "@_disfavoredOverload static func < (left: Tensor, right: Double) -> Bool",
            .function2 { (left: Tensor, right: Double) in left < right },
            "Whether one single number is smaller than another."),
        Builtin(
            "<", "@_disfavoredOverload static func < (left: Double, right: Tensor) -> Bool",
            .function2 { (left: Double, right: Tensor) in left < right },
            "Whether one single number is smaller than another."),
        Builtin(
            "<=", "static func <= (left: Tensor, right: Tensor) -> Bool",
            .function2 { (left: Tensor, right: Tensor) in left <= right },
            "Whether one single number is not larger than another."),
        Builtin(
            "<=", "@_disfavoredOverload static func <= (left: Tensor, right: Double) -> Bool",
            .function2 { (left: Tensor, right: Double) in left <= right },
            "Whether one single number is not larger than another."),
        Builtin(
            "<=", "@_disfavoredOverload static func <= (left: Double, right: Tensor) -> Bool",
            .function2 { (left: Double, right: Tensor) in left <= right },
            "Whether one single number is not larger than another."),
        Builtin(
            ">", "static func > (left: Tensor, right: Tensor) -> Bool",
            .function2 { (left: Tensor, right: Tensor) in left > right },
            "Whether one single number is larger than another."),
        Builtin(
            ">", "@_disfavoredOverload static func > (left: Tensor, right: Double) -> Bool",
            .function2 { (left: Tensor, right: Double) in left > right },
            "Whether one single number is larger than another."),
        Builtin(
            ">", "@_disfavoredOverload static func > (left: Double, right: Tensor) -> Bool",
            .function2 { (left: Double, right: Tensor) in left > right },
            "Whether one single number is larger than another."),
        Builtin(
            ">=", "static func >= (left: Tensor, right: Tensor) -> Bool",
            .function2 { (left: Tensor, right: Tensor) in left >= right },
            "Whether one single number is not smaller than another."),
        Builtin(
            ">=", "@_disfavoredOverload static func >= (left: Tensor, right: Double) -> Bool",
            .function2 { (left: Tensor, right: Double) in left >= right },
            "Whether one single number is not smaller than another."),
        Builtin(
            ">=", "@_disfavoredOverload static func >= (left: Double, right: Tensor) -> Bool",
            .function2 { (left: Double, right: Tensor) in left >= right },
            "Whether one single number is not smaller than another."),
        Builtin(
            "all", "var all: Bool { get }", .function1 { (base: Tensor) in base.all },
            "Whether every element differs from 0."),
        Builtin(
            "any", "var any: Bool { get }", .function1 { (base: Tensor) in base.any },
            "Whether some element differs from 0."),
        Builtin(
            "isClose", "func isClose(to other: Tensor, tolerance: Double = 1e-6) -> Bool",
            .function3 { (base: Tensor, other: Tensor, tolerance: Double) in
                base.isClose(to: other, tolerance: tolerance)
            }, "Whether the shapes are equal and each element lies within tolerance · max(1, |other|) of the other's."),
        Builtin(
            "==", "static func == (left: Tensor, right: Tensor) -> Bool",
            .function2 { (left: Tensor, right: Tensor) in left == right }, "Equal shapes and equal elements."),
    ]
}
