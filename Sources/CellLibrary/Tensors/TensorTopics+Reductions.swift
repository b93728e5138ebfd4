import Interpreter
import Tensors

extension TensorTopics {
    static let reductionRows: [Builtin] = [
        Builtin("sum", "func sum() -> Tensor", .function1 { (base: Tensor) in base.sum() }, "The sum of all elements."),
        Builtin(
            "sum", "func sum(axis: Int, keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, keep: Bool) in base.sum(axis: axis, keep: keep) },
            "The sums along one axis."),
        Builtin(
            "sum", "func sum(axes: [Int], keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axes: [Int], keep: Bool) in base.sum(axes: axes, keep: keep) },
            "The sums along some axes; with `keep` these stay, with extent 1."),
        Builtin(
            "mean", "func mean() -> Tensor", .function1 { (base: Tensor) in base.mean() },
            "The means of all elements, or along axes."),
        Builtin(
            "mean", "func mean(axis: Int, keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, keep: Bool) in base.mean(axis: axis, keep: keep) },
            "The means along axes."),
        Builtin(
            "mean", "func mean(axes: [Int], keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axes: [Int], keep: Bool) in base.mean(axes: axes, keep: keep) },
            "The means along axes."),
        Builtin(
            "variance", "func variance(ddof: Int = 0) -> Tensor",
            .function2 { (base: Tensor, ddof: Int) in base.variance(ddof: ddof) },
            "The mean squared distance from the mean; `ddof` is taken from the number of values first."),
        Builtin(
            "variance", "func variance(axis: Int, keep: Bool = false, ddof: Int = 0) -> Tensor",
            .function4 { (base: Tensor, axis: Int, keep: Bool, ddof: Int) in
                base.variance(axis: axis, keep: keep, ddof: ddof)
            }, "The variance along an axis."),
        Builtin(
            "standardDeviation", "func standardDeviation(ddof: Int = 0) -> Tensor",
            .function2 { (base: Tensor, ddof: Int) in base.standardDeviation(ddof: ddof) }, "The root of the variance."),
        Builtin(
            "standardDeviation", "func standardDeviation(axis: Int, keep: Bool = false, ddof: Int = 0) -> Tensor",
            .function4 { (base: Tensor, axis: Int, keep: Bool, ddof: Int) in
                base.standardDeviation(axis: axis, keep: keep, ddof: ddof)
            }, "The root of the variance along an axis."),
        Builtin(
            "max", "func max() -> Tensor", .function1 { (base: Tensor) in base.max() },
            "The largest element; equal ones share the gradient."),
        Builtin(
            "max", "func max(axis: Int, keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, keep: Bool) in base.max(axis: axis, keep: keep) },
            "The largest elements along axes."),
        Builtin(
            "max", "func max(axes: [Int], keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axes: [Int], keep: Bool) in base.max(axes: axes, keep: keep) },
            "The largest elements along axes."),
        Builtin(
            "min", "func min() -> Tensor", .function1 { (base: Tensor) in base.min() },
            "The smallest element; equal ones share the gradient."),
        Builtin(
            "min", "func min(axis: Int, keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, keep: Bool) in base.min(axis: axis, keep: keep) },
            "The smallest elements along axes."),
        Builtin(
            "min", "func min(axes: [Int], keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axes: [Int], keep: Bool) in base.min(axes: axes, keep: keep) },
            "The smallest elements along axes."),
        Builtin(
            "product", "func product() -> Tensor", .function1 { (base: Tensor) in base.product() },
            "The product of all elements, or along an axis."),
        Builtin(
            "product", "func product(axis: Int) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.product(axis: axis) }, "The products along an axis."),
        Builtin(
            "argmax", "func argmax() -> Int", .function1 { (base: Tensor) in base.argmax() },
            "The place of the largest element in row-major order; the first of equal ones."),
        Builtin(
            "argmin", "func argmin() -> Int", .function1 { (base: Tensor) in base.argmin() },
            "The place of the smallest element in row-major order; the first of equal ones."),
        Builtin(
            "argmax", "func argmax(axis: Int) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.argmax(axis: axis) },
            "The places of the largest elements along an axis."),
        Builtin(
            "argmin", "func argmin(axis: Int) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.argmin(axis: axis) },
            "The places of the smallest elements along an axis."),
        Builtin(
            "logSumExp", "func logSumExp() -> Tensor", .function1 { (base: Tensor) in base.logSumExp() },
            "log Σ exp, without overflow."),
        Builtin(
            "logSumExp", "func logSumExp(axis: Int, keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, keep: Bool) in base.logSumExp(axis: axis, keep: keep) },
            "log Σ exp along an axis, without overflow."),
        Builtin(
            "norm", "func norm() -> Tensor", .function1 { (base: Tensor) in base.norm() },
            "The root of the sum of squares."),
        Builtin(
            "norm", "func norm(axis: Int, keep: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, keep: Bool) in base.norm(axis: axis, keep: keep) },
            "The roots of the sums of squares along an axis."),
        Builtin(
            "cumulativeSum", "func cumulativeSum(axis: Int = 0, reversed: Bool = false) -> Tensor",
            .function3 { (base: Tensor, axis: Int, reversed: Bool) in base.cumulativeSum(axis: axis, reversed: reversed)
            }, "Sums of everything up to each element along an axis."),
    ]
}
