/// One differentiable operation on sample inputs: a row of the table that every gradient test walks through.
public struct DifferentiableOperation: Sendable {
    public let name: String
    /// The shapes of the inputs, and the interval their elements are drawn from.
    public let shapes: [Shape]
    public let low: Double
    public let high: Double
    public let apply: @Sendable ([Tensor]) -> Tensor

    init(
        _ name: String, _ shapes: [Shape], _ low: Double = -2, _ high: Double = 2,
        _ apply: @escaping @Sendable ([Tensor]) -> Tensor
    ) {
        self.name = name
        self.shapes = shapes
        self.low = low
        self.high = high
        self.apply = apply
    }

    /// The same inputs on every machine.
    public func sampleInputs() -> [Tensor] {
        var generator = RandomGenerator(seed: 7)
        return shapes.map { Tensor.randomUniform($0, low, high, using: &generator) }
    }

    /// Every differentiable operation, sorted by name. An operation that is not here is not tested.
    public static let all: [DifferentiableOperation] = (elementwise + pairs + movements + reductions + matrices)
        .sorted { $0.name < $1.name }

    private static let square: Shape = [3, 3]
    private static let matrix: Shape = [3, 4]

    private static let elementwise: [DifferentiableOperation] = [
        DifferentiableOperation("abs", [matrix]) { $0[0].abs() },
        DifferentiableOperation("acos", [matrix], -0.9, 0.9) { $0[0].acos() },
        DifferentiableOperation("acosh", [matrix], 1.2, 3) { $0[0].acosh() },
        DifferentiableOperation("asin", [matrix], -0.9, 0.9) { $0[0].asin() },
        DifferentiableOperation("asinh", [matrix]) { $0[0].asinh() },
        DifferentiableOperation("atan", [matrix]) { $0[0].atan() },
        DifferentiableOperation("atanh", [matrix], -0.9, 0.9) { $0[0].atanh() },
        DifferentiableOperation("cbrt", [matrix], 0.2, 2) { $0[0].cbrt() },
        DifferentiableOperation("clipped", [matrix]) { $0[0].clipped(-1, 1) },
        DifferentiableOperation("cos", [matrix]) { $0[0].cos() },
        DifferentiableOperation("cosh", [matrix]) { $0[0].cosh() },
        DifferentiableOperation("elu", [matrix]) { $0[0].elu() },
        DifferentiableOperation("erf", [matrix]) { $0[0].erf() },
        DifferentiableOperation("erfc", [matrix]) { $0[0].erfc() },
        DifferentiableOperation("exp", [matrix]) { $0[0].exp() },
        DifferentiableOperation("expm1", [matrix]) { $0[0].expm1() },
        DifferentiableOperation("gelu", [matrix]) { $0[0].gelu() },
        DifferentiableOperation("leakyRelu", [matrix]) { $0[0].leakyRelu() },
        DifferentiableOperation("log", [matrix], 0.2, 3) { $0[0].log() },
        DifferentiableOperation("log10", [matrix], 0.2, 3) { $0[0].log10() },
        DifferentiableOperation("log1p", [matrix], -0.5, 2) { $0[0].log1p() },
        DifferentiableOperation("log2", [matrix], 0.2, 3) { $0[0].log2() },
        DifferentiableOperation("negate", [matrix]) { -$0[0] },
        DifferentiableOperation("reciprocal", [matrix], 0.5, 2) { $0[0].reciprocal() },
        DifferentiableOperation("relu", [matrix]) { $0[0].relu() },
        DifferentiableOperation("sigmoid", [matrix]) { $0[0].sigmoid() },
        DifferentiableOperation("silu", [matrix]) { $0[0].silu() },
        DifferentiableOperation("sin", [matrix]) { $0[0].sin() },
        DifferentiableOperation("sinh", [matrix]) { $0[0].sinh() },
        DifferentiableOperation("softplus", [matrix]) { $0[0].softplus() },
        DifferentiableOperation("sqrt", [matrix], 0.2, 3) { $0[0].sqrt() },
        DifferentiableOperation("squared", [matrix]) { $0[0].squared() },
        DifferentiableOperation("tan", [matrix], -1, 1) { $0[0].tan() },
        DifferentiableOperation("tanh", [matrix]) { $0[0].tanh() },
    ]

    private static let pairs: [DifferentiableOperation] = [
        DifferentiableOperation("add", [matrix, [4]]) { $0[0] + $0[1] },
        DifferentiableOperation("atan2", [matrix, matrix], 0.3, 2) { $0[0].atan2($0[1]) },
        DifferentiableOperation("divide", [matrix, [3, 1]], 0.5, 2) { $0[0] / $0[1] },
        DifferentiableOperation("hypot", [matrix, matrix], 0.3, 2) { $0[0].hypot($0[1]) },
        DifferentiableOperation("maximum", [matrix, matrix]) { Tensor.maximum($0[0], $0[1]) },
        DifferentiableOperation("minimum", [matrix, matrix]) { Tensor.minimum($0[0], $0[1]) },
        DifferentiableOperation("multiply", [[2, 3, 4], [3, 1]]) { $0[0] * $0[1] },
        DifferentiableOperation("pow", [matrix, matrix], 0.5, 2) { $0[0].pow($0[1]) },
        DifferentiableOperation("remainder", [matrix, matrix], 0.6, 2) { $0[0].remainder($0[1]) },
        DifferentiableOperation("select", [matrix, matrix]) { select($0[0].detached .> 0, $0[0].exp(), $0[1]) },
        DifferentiableOperation("subtract", [[4], matrix]) { $0[0] - $0[1] },
    ]

    private static let movements: [DifferentiableOperation] = [
        DifferentiableOperation("assign", [matrix, [2]]) { inputs in
            var result = inputs[0]
            result.assign(inputs[1], [.every(2), .slice(lower: 1, upper: 3, step: 1)])
            return result
        },
        DifferentiableOperation("broadcast", [[3, 1]]) { $0[0].broadcast(to: [2, 3, 4]) },
        DifferentiableOperation("concatenate", [matrix, [2, 4]]) { Tensor.concatenate($0) },
        DifferentiableOperation("cumulativeSum", [matrix]) { $0[0].cumulativeSum(axis: 1) },
        DifferentiableOperation("diagonal", [matrix]) { $0[0].diagonal() },
        DifferentiableOperation("diagonalMatrix", [[3]]) { $0[0].diagonalMatrix() },
        DifferentiableOperation("expanded", [matrix]) { $0[0].expanded(axis: 1) },
        DifferentiableOperation("flattened", [matrix]) { $0[0].flattened() },
        DifferentiableOperation("flattenedRows", [[2, 3, 2]]) { $0[0].flattenedRows() },
        DifferentiableOperation("lowerTriangle", [matrix]) { $0[0].lowerTriangle() },
        DifferentiableOperation("padded", [matrix]) { $0[0].padded([(1, 2), (0, 1)], value: 3) },
        DifferentiableOperation("permuted", [[2, 3, 4]]) { $0[0].permuted(2, 0, 1) },
        DifferentiableOperation("picking", [matrix]) { $0[0].picking([1, 3, 0]) },
        DifferentiableOperation("reshaped", [matrix]) { $0[0].reshaped(2, 6) },
        DifferentiableOperation("reversed", [matrix]) { $0[0].reversed(axes: [1]) },
        DifferentiableOperation("sorted", [matrix]) { $0[0].sorted() },
        DifferentiableOperation("split", [matrix]) { $0[0].split(2, axis: 1)[1] },
        DifferentiableOperation("squeezed", [[3, 1, 4]]) { $0[0].squeezed(axis: 1) },
        DifferentiableOperation("stack", [matrix, matrix]) { Tensor.stack($0, axis: 1) },
        DifferentiableOperation("subscript", [matrix]) { $0[0][0..<3, Axis.every(2)] },
        DifferentiableOperation("taking", [matrix]) { $0[0].taking([2, 0, 2, 1], axis: 1) },
        DifferentiableOperation("tiled", [matrix]) { $0[0].tiled([2, 1]) },
        DifferentiableOperation("transposed", [matrix]) { $0[0].transposed },
    ]

    private static let reductions: [DifferentiableOperation] = [
        DifferentiableOperation("logSoftmax", [matrix]) { $0[0].logSoftmax() },
        DifferentiableOperation("logSumExp", [matrix]) { $0[0].logSumExp(axis: 1) },
        DifferentiableOperation("max", [matrix]) { $0[0].max(axis: 1) },
        DifferentiableOperation("mean", [matrix]) { $0[0].mean(axis: 0) },
        DifferentiableOperation("min", [matrix]) { $0[0].min(axis: 0, keep: true) },
        DifferentiableOperation("norm", [matrix]) { $0[0].norm() },
        DifferentiableOperation("product", [matrix]) { $0[0].product(axis: 1) },
        DifferentiableOperation("softmax", [[2, 3, 4]]) { $0[0].softmax(axis: 1) },
        DifferentiableOperation("standardDeviation", [matrix]) { $0[0].standardDeviation(axis: 0, ddof: 1) },
        DifferentiableOperation("sum", [[2, 3, 4]]) { $0[0].sum(axes: [0, 2]) },
        DifferentiableOperation("trace", [square]) { $0[0].trace() },
        DifferentiableOperation("variance", [matrix]) { $0[0].variance(axis: 1) },
    ]

    private static let matrices: [DifferentiableOperation] = [
        DifferentiableOperation("averagePool1D", [[2, 6]]) { $0[0].averagePool1D(3, stride: 2) },
        DifferentiableOperation("averagePool2D", [[1, 4, 4]]) { $0[0].averagePool2D(2) },
        DifferentiableOperation("averagePool3D", [[2, 4, 4, 4]]) { $0[0].averagePool3D(2) },
        DifferentiableOperation("cholesky", [square]) { ($0[0] • $0[0].transposed + Tensor.identity(3)).cholesky() },
        DifferentiableOperation("convolve1D", [[6], [3]]) { convolve1D($0[0], $0[1]) },
        DifferentiableOperation("convolve2D", [[4, 5], [3, 3]]) { convolve2D($0[0], $0[1], padding: .same) },
        DifferentiableOperation("convolve3D", [[3, 3, 3], [2, 2, 2]]) { convolve3D($0[0], $0[1], padding: .valid) },
        DifferentiableOperation("correlate1D", [[2, 3, 7], [4, 3, 2]]) {
            correlate1D($0[0], $0[1], padding: .exactly(1), stride: 2, dilation: 2)
        },
        DifferentiableOperation("correlate2D", [[2, 2, 5, 5], [3, 2, 2, 3]]) {
            correlate2D($0[0], $0[1], padding: .exactly(1), stride: 2)
        },
        DifferentiableOperation("correlate3D", [[1, 2, 3, 3, 4], [2, 2, 2, 2, 2]]) {
            correlate3D($0[0], $0[1], padding: .exactly(1))
        },
        DifferentiableOperation("determinant", [square]) { $0[0].determinant() },
        DifferentiableOperation("dot", [[5], [5]]) { $0[0].dot($0[1]) },
        DifferentiableOperation("einsum", [[2, 3, 4], [4, 5]]) { Tensor.einsum("bij,jk->bki", $0) },
        DifferentiableOperation("gated", [[2, 12], [2, 3]]) { inputs in
            let step = inputs[0].gated(inputs[1])
            return Tensor.concatenate([step.memory, step.output])
        },
        DifferentiableOperation("inverse", [square]) { ($0[0] + 4 * Tensor.identity(3)).inverse() },
        DifferentiableOperation("leastSquares", [[4, 3], [4]]) { $0[0].leastSquares($0[1]) },
        DifferentiableOperation("matmul", [[2, 3, 4], [4, 2]]) { $0[0].matmul($0[1]) },
        DifferentiableOperation("maxPool1D", [[2, 6]]) { $0[0].maxPool1D(2, stride: 1) },
        DifferentiableOperation("maxPool2D", [[2, 4, 4]]) { $0[0].maxPool2D(2) },
        DifferentiableOperation("maxPool3D", [[1, 4, 4, 4]]) { $0[0].maxPool3D(2) },
        DifferentiableOperation("outer", [[3], [4]]) { $0[0].outer($0[1]) },
        DifferentiableOperation("qr", [[4, 3]]) { Tensor.concatenate([$0[0].qr().q, $0[0].qr().r]) },
        DifferentiableOperation("solve", [square, [3, 2]]) { ($0[0] + 4 * Tensor.identity(3)).solve($0[1]) },
        DifferentiableOperation("svd", [[4, 3]]) {
            let factors = $0[0].svd()
            return Tensor.concatenate([factors.u.abs(), factors.values.expanded(axis: 0), factors.v.abs()])
        },
        DifferentiableOperation("symmetricEigensystem", [square]) {
            let system = ($0[0] + $0[0].transposed).symmetricEigensystem()
            return system.values + system.vectors.abs()
        },
    ]
}
