import Interpreter
import Tensors

extension TensorTopics {
    static let algebraRows: [Builtin] = [
        Builtin(
            "solve", "func solve(_ right: Tensor) -> Tensor",
            .function2 { (base: Tensor, right: Tensor) in base.solve(right) },
            "The x with `self` x = b, for a vector or the columns of a matrix."),
        Builtin(
            "inverse", "func inverse() -> Tensor", .function1 { (base: Tensor) in base.inverse() },
            "The matrix that undoes this one."),
        Builtin(
            "determinant", "func determinant() -> Tensor", .function1 { (base: Tensor) in base.determinant() },
            "The determinant of a square matrix."),
        Builtin(
            "trace", "func trace() -> Tensor", .function1 { (base: Tensor) in base.trace() }, "The sum of the diagonal."
        ),
        Builtin(
            "cholesky", "func cholesky() -> Tensor", .function1 { (base: Tensor) in base.cholesky() },
            "The lower triangular L with L Lᵀ = `self`, a symmetric positive definite matrix."),
        Builtin(
            "lowerTriangle", "func lowerTriangle() -> Tensor", .function1 { (base: Tensor) in base.lowerTriangle() },
            "The elements on and below the diagonal."),
        Builtin(
            "qr", "func qr() -> OrthogonalFactors", .function1 { (base: Tensor) in base.qr() },
            "The factors of a matrix with at least as many rows as columns."),
        Builtin(
            "symmetricEigensystem", "func symmetricEigensystem() -> Eigensystem",
            .function1 { (base: Tensor) in base.symmetricEigensystem() },
            "The eigenvalues and eigenvectors of a symmetric matrix; each vector's largest element is positive."),
        Builtin(
            "svd", "func svd() -> SingularFactors", .function1 { (base: Tensor) in base.svd() },
            "The singular values and vectors; gradients flow through the values."),
        Builtin(
            "leastSquares", "func leastSquares(_ right: Tensor) -> Tensor",
            .function2 { (base: Tensor, right: Tensor) in base.leastSquares(right) },
            "The x that makes |`self` x − b|² smallest."),
    ]
}
