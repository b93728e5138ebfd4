import Interpreter
import Tensors

extension TensorTopics {
    static let spellingRows: [Builtin] = [
        Builtin("exp", "func exp(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in exp(x) }, "eˣ of each element."),
        Builtin(
            "log", "func log(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in log(x) }, "ln x of each element."),
        Builtin(
            "sqrt", "func sqrt(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in sqrt(x) },
            "The square root of each element."),
        Builtin(
            "sin", "func sin(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in sin(x) }, "The sine of each element."),
        Builtin(
            "cos", "func cos(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in cos(x) },
            "The cosine of each element."),
        Builtin(
            "tan", "func tan(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in tan(x) },
            "The tangent of each element."),
        Builtin(
            "abs", "func abs(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in abs(x) },
            "|x| of each element."),
        Builtin(
            "pow", "func pow(_ x: Tensor, _ exponent: Double) -> Tensor",
            .function2 { (x: Tensor, exponent: Double) in pow(x, exponent) }, "xᵖ of each element."),
        Builtin(
            "tanh", "func tanh(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in tanh(x) },
            "The hyperbolic tangent of each element."),
        Builtin(
            "sigmoid", "func sigmoid(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in sigmoid(x) },
            "σ(x) = 1 / (1 + e⁻ˣ) of each element."),
        Builtin(
            "softplus", "func softplus(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in softplus(x) },
            "ln(1 + eˣ) of each element."),
        Builtin(
            "relu", "func relu(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in relu(x) },
            "max(0, x) of each element."),
        Builtin(
            "softmax", "func softmax(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in softmax(x) },
            "eˣ / Σ eˣ over the last axis."),
        Builtin(
            "sum", "func sum(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in sum(x) }, "The sum of all elements."),
        Builtin(
            "mean", "func mean(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in mean(x) },
            "The mean of all elements."),
        Builtin(
            "softmax", "func softmax(_ x: Tensor, axis: Int) -> Tensor",
            .function2 { (x: Tensor, axis: Int) in softmax(x, axis: axis) }, "eˣ / Σ eˣ over an axis."),
        Builtin(
            "sum", "func sum(_ x: Tensor, axis: Int) -> Tensor",
            .function2 { (x: Tensor, axis: Int) in sum(x, axis: axis) }, "The sum over an axis."),
        Builtin(
            "mean", "func mean(_ x: Tensor, axis: Int) -> Tensor",
            .function2 { (x: Tensor, axis: Int) in mean(x, axis: axis) }, "The mean over an axis."),
        Builtin(
            "matmul", "func matmul(_ left: Tensor, _ right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in matmul(left, right) }, "The matrix product."),
        Builtin(
            "dot", "func dot(_ left: Tensor, _ right: Tensor) -> Tensor",
            .function2 { (left: Tensor, right: Tensor) in dot(left, right) }, "The sum of products of two vectors."),
        Builtin(
            "transpose", "func transpose(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in transpose(x) },
            "Rows and columns exchanged."),
        Builtin(
            "norm", "func norm(_ x: Tensor) -> Tensor", .function1 { (x: Tensor) in norm(x) },
            "The root of the sum of squares."),
        Builtin(
            "convolve1D",
            "func convolve1D(_ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, dilation: Int = 1 ) -> Tensor",
            .function5 { (x: Tensor, h: Tensor, padding: Padding, stride: Int, dilation: Int) in
                convolve1D(x, h, padding: padding, stride: stride, dilation: dilation)
            },
            "The true convolution, the kernel turned: y[n] = Σ x[i] h[n − i]. Vectors, or [batch, in, length] with [out, in, size]."
        ),
        Builtin(
            "convolve2D",
            "func convolve2D(_ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, dilation: Int = 1 ) -> Tensor",
            .function5 { (x: Tensor, h: Tensor, padding: Padding, stride: Int, dilation: Int) in
                convolve2D(x, h, padding: padding, stride: stride, dilation: dilation)
            }, "The true convolution, the kernel turned: y[m, n] = Σ x[i, j] h[m − i, n − j]."),
        Builtin(
            "convolve3D",
            "func convolve3D(_ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, dilation: Int = 1 ) -> Tensor",
            .function5 { (x: Tensor, h: Tensor, padding: Padding, stride: Int, dilation: Int) in
                convolve3D(x, h, padding: padding, stride: stride, dilation: dilation)
            }, "The true convolution of volumes, the kernel turned."),
        Builtin(
            "correlate1D",
            "func correlate1D(_ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1 ) -> Tensor",
            .function5 { (x: Tensor, h: Tensor, padding: Padding, stride: Int, dilation: Int) in
                correlate1D(x, h, padding: padding, stride: stride, dilation: dilation)
            }, "The cross-correlation, what networks call convolution: y[n] = Σ x[n + i] h[i]."),
        Builtin(
            "correlate2D",
            "func correlate2D(_ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1 ) -> Tensor",
            .function5 { (x: Tensor, h: Tensor, padding: Padding, stride: Int, dilation: Int) in
                correlate2D(x, h, padding: padding, stride: stride, dilation: dilation)
            }, "The cross-correlation, what networks call convolution: y[m, n] = Σ x[m + i, n + j] h[i, j]."),
        Builtin(
            "correlate3D",
            "func correlate3D(_ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1 ) -> Tensor",
            .function5 { (x: Tensor, h: Tensor, padding: Padding, stride: Int, dilation: Int) in
                correlate3D(x, h, padding: padding, stride: stride, dilation: dilation)
            }, "The cross-correlation of volumes."),
        Builtin(
            "select", "func select(_ mask: Tensor, _ first: Tensor, _ second: Tensor) -> Tensor",
            .function3 { (mask: Tensor, first: Tensor, second: Tensor) in select(mask, first, second) },
            "The elements of `first` where the mask is not 0, and of `second` elsewhere."),
    ]
}
