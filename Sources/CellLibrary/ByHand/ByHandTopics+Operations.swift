import ByHand
import Interpreter
import Tensors

extension ByHandTopics {
    static let operationRows: [Builtin] = [
        Builtin(
            "convolve2D",
            """
            @_disfavoredOverload func convolve2D(_ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1) \
            -> WorkedOperation
            """,
            .function4 { (x: Tensor, h: Tensor, padding: Padding, stride: Int) -> WorkedOperation in
                convolve2D(x, h, padding: padding, stride: stride)
            }, "The convolution to be worked out by hand: `.worked(at: 0, 0)`."),
        Builtin(
            "correlate2D",
            """
            @_disfavoredOverload func correlate2D(_ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1) \
            -> WorkedOperation
            """,
            .function4 { (x: Tensor, h: Tensor, padding: Padding, stride: Int) -> WorkedOperation in
                correlate2D(x, h, padding: padding, stride: stride)
            }, "The cross-correlation to be worked out by hand."),
        Builtin(
            "matmul", "@_disfavoredOverload func matmul(_ left: Tensor, _ right: Tensor) -> WorkedOperation",
            .function2 { (left: Tensor, right: Tensor) -> WorkedOperation in matmul(left, right) },
            "The matrix product to be worked out by hand."),
        Builtin(
            "softmax", "@_disfavoredOverload func softmax(_ x: Tensor) -> WorkedOperation",
            .function1 { (x: Tensor) -> WorkedOperation in softmax(x) }, "The softmax to be worked out by hand."),
    ]

    static let tensorOperationRows: [Builtin] = [
        Builtin(
            "maxPool2D", "@_disfavoredOverload func maxPool2D(_ size: Int, stride: Int? = nil) -> WorkedOperation",
            .function3 { (base: Tensor, size: Int, stride: Int?) -> WorkedOperation in
                base.maxPool2D(size, stride: stride)
            }, "The pooling to be worked out by hand."),
        Builtin(
            "averagePool2D",
            "@_disfavoredOverload func averagePool2D(_ size: Int, stride: Int? = nil) -> WorkedOperation",
            .function3 { (base: Tensor, size: Int, stride: Int?) -> WorkedOperation in
                base.averagePool2D(size, stride: stride)
            }, "The pooling to be worked out by hand."),
        Builtin(
            "matmul", "@_disfavoredOverload func matmul(_ other: Tensor) -> WorkedOperation",
            .function2 { (base: Tensor, other: Tensor) -> WorkedOperation in base.matmul(other) },
            "The matrix product to be worked out by hand."),
        Builtin(
            "softmax", "@_disfavoredOverload func softmax() -> WorkedOperation",
            .function1 { (base: Tensor) -> WorkedOperation in base.softmax() },
            "The softmax to be worked out by hand."),
    ]

    static let workedAt = Builtin(
        "worked",
        "func worked(at indices: Int..., dropsPadding: Bool = false, digits: Int = 4) -> WorkedFormula",
        .function4 { (base: WorkedOperation, indices: [Int], dropsPadding: Bool, digits: Int) in
            base.worked(at: indices, dropsPadding: dropsPadding, digits: digits)
        }, "How the entry at these indices comes about, with or without the zeros of a padding.")
}
