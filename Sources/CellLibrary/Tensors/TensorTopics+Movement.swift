import Interpreter
import Tensors

extension TensorTopics {
    static let movementRows: [Builtin] = [
        Builtin(
            "reshaped", "func reshaped(_ dimensions: [Int]) -> Tensor",
            .function2 { (base: Tensor, dimensions: [Int]) in base.reshaped(dimensions) },
            "The same elements under another shape; one extent may be −1 and is then whatever is left."),
        Builtin(
            "reshaped", "func reshaped(_ dimensions: Int...) -> Tensor",
            .function2 { (base: Tensor, dimensions: [Int]) in base.reshaped(dimensions) },
            "The same elements under another shape; one extent may be −1 and is then whatever is left."),
        Builtin(
            "flattened", "func flattened() -> Tensor", .function1 { (base: Tensor) in base.flattened() },
            "All elements as a vector."),
        Builtin(
            "flattenedRows", "func flattenedRows() -> Tensor", .function1 { (base: Tensor) in base.flattenedRows() },
            "Every axis but the first as one."),
        Builtin(
            "transposed", "var transposed: Tensor { get }", .function1 { (base: Tensor) in base.transposed },
            "Rows and columns exchanged: the last two axes; a vector stays as it is."),
        Builtin(
            "permuted", "func permuted(_ order: [Int]) -> Tensor",
            .function2 { (base: Tensor, order: [Int]) in base.permuted(order) }, "The axes in another order."),
        Builtin(
            "permuted", "func permuted(_ order: Int...) -> Tensor",
            .function2 { (base: Tensor, order: [Int]) in base.permuted(order) }, "The axes in another order."),
        Builtin(
            "expanded", "func expanded(axis: Int) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.expanded(axis: axis) },
            "A new axis of extent 1 before the given one."),
        Builtin(
            "squeezed", "func squeezed() -> Tensor", .function1 { (base: Tensor) in base.squeezed() },
            "Without its axes of extent 1."),
        Builtin(
            "squeezed", "func squeezed(axis: Int) -> Tensor",
            .function2 { (base: Tensor, axis: Int) in base.squeezed(axis: axis) },
            "Without one axis, whose extent must be 1."),
        Builtin(
            "broadcast", "func broadcast(to target: Shape) -> Tensor",
            .function2 { (base: Tensor, target: Shape) in base.broadcast(to: target) },
            "Stretched to a shape it broadcasts to."),
        Builtin(
            "reversed", "func reversed(axes: [Int]? = nil) -> Tensor",
            .function2 { (base: Tensor, axes: [Int]?) in base.reversed(axes: axes) },
            "The order of elements along some axes turned round; along all of them if none is given."),
        Builtin(
            "diagonal", "func diagonal() -> Tensor", .function1 { (base: Tensor) in base.diagonal() },
            "The diagonal of a matrix."),
        Builtin(
            "diagonalMatrix", "func diagonalMatrix() -> Tensor", .function1 { (base: Tensor) in base.diagonalMatrix() },
            "A square matrix with this vector on its diagonal."),
        Builtin(
            "padded", "func padded(_ amounts: [(Int, Int)], value: Double = 0) -> Tensor",
            .function3 { (base: Tensor, amounts: [NativePair<Int, Int>], value: Double) in
                base.padded(amounts.map { ($0.first, $0.second) }, value: value)
            }, "With zeros around: for each axis so many before and behind."),
        Builtin(
            "tiled", "func tiled(_ repeats: [Int]) -> Tensor",
            .function2 { (base: Tensor, repeats: [Int]) in base.tiled(repeats) },
            "Repeated so many times along each axis."),
        Builtin(
            "concatenate", "static func concatenate(_ parts: [Tensor], axis: Int = 0) -> Tensor",
            .function2 { (parts: [Tensor], axis: Int) in Tensor.concatenate(parts, axis: axis) },
            "Tensors one after the other along an axis; all other extents must agree."),
        Builtin(
            "stack", "static func stack(_ parts: [Tensor], axis: Int = 0) -> Tensor",
            .function2 { (parts: [Tensor], axis: Int) in Tensor.stack(parts, axis: axis) },
            "Tensors of one shape along a new axis."),
        Builtin(
            "split", "func split(_ parts: Int, axis: Int = 0) -> [Tensor]",
            .function3 { (base: Tensor, parts: Int, axis: Int) in base.split(parts, axis: axis) },
            "Cut into equal parts along an axis; where that fails there are as many empty ones."),
    ]
}
