import Interpreter
import Tensors

extension TensorTopics {
    static let productRows: [Builtin] = [
        Builtin(
            "matmul", "func matmul(_ other: Tensor) -> Tensor",
            .function2 { (base: Tensor, other: Tensor) in base.matmul(other) },
            "The matrix product, by NumPy's rules: vectors are rows on the left and columns on the right, further axes are batches."
        ),
        Builtin(
            "•", "static func • (left: Tensor, right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in left • right },
            "The matrix product, written as in mathematics."),
        Builtin(
            "dot", "func dot(_ other: Tensor) -> Tensor",
            .function2 { (base: Tensor, other: Tensor) in base.dot(other) }, "The sum of products of two vectors."),
        Builtin(
            "outer", "func outer(_ other: Tensor) -> Tensor",
            .function2 { (base: Tensor, other: Tensor) in base.outer(other) },
            "Every product of an element of one vector with one of the other."),
        Builtin(
            "einsum", "static func einsum(_ subscripts: String, _ operands: Tensor...) -> Tensor",
            .function2 { (subscripts: String, operands: [Tensor]) in Tensor.einsum(subscripts, operands) },
            "Products summed over named axes, in Einstein's notation: `einsum(\"ij,jk->ik\", a, b)` is the matrix product."
        ),
        Builtin(
            "einsum", "static func einsum(_ subscripts: String, _ operands: [Tensor]) -> Tensor",
            .function2 { (subscripts: String, operands: [Tensor]) in Tensor.einsum(subscripts, operands) },
            "Products summed over named axes, in Einstein's notation."),
        Builtin(
            "maxPool1D", "func maxPool1D(_ size: Int, stride: Int? = nil) -> Tensor",
            .function3 { (base: Tensor, size: Int, stride: Int?) in base.maxPool1D(size, stride: stride) },
            "The largest of each window of a vector or of the last axis."),
        Builtin(
            "maxPool2D", "func maxPool2D(_ size: Int, stride: Int? = nil) -> Tensor",
            .function3 { (base: Tensor, size: Int, stride: Int?) in base.maxPool2D(size, stride: stride) },
            "The largest of each square window of a matrix or of the last two axes."),
        Builtin(
            "maxPool3D", "func maxPool3D(_ size: Int, stride: Int? = nil) -> Tensor",
            .function3 { (base: Tensor, size: Int, stride: Int?) in base.maxPool3D(size, stride: stride) },
            "The largest of each cubic window of a volume or of the last three axes."),
        Builtin(
            "averagePool1D", "func averagePool1D(_ size: Int, stride: Int? = nil) -> Tensor",
            .function3 { (base: Tensor, size: Int, stride: Int?) in base.averagePool1D(size, stride: stride) },
            "The mean of each window of a vector or of the last axis."),
        Builtin(
            "averagePool2D", "func averagePool2D(_ size: Int, stride: Int? = nil) -> Tensor",
            .function3 { (base: Tensor, size: Int, stride: Int?) in base.averagePool2D(size, stride: stride) },
            "The mean of each square window of a matrix or of the last two axes."),
        Builtin(
            "averagePool3D", "func averagePool3D(_ size: Int, stride: Int? = nil) -> Tensor",
            .function3 { (base: Tensor, size: Int, stride: Int?) in base.averagePool3D(size, stride: stride) },
            "The mean of each cubic window of a volume or of the last three axes."),
    ]
}
