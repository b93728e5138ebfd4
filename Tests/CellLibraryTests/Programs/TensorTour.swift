import Tensors

func tensorTour() {
    // begin
    let x: Tensor = [[1, 2, 3], [4, 5, 6]]
    print(Tensor.zeros(2, 3), Tensor.ones([2]), Tensor.identity(3), Tensor.full([2, 2], 7), Tensor.oneHot([0, 2], 3))
    print(Tensor.arange(4), Tensor.arange(0, 1, step: 0.25), Tensor.linspace(0, 1, 5), Tensor.zeros(like: x))
    print(Tensor.randomUniform([2, 2]), Tensor.randomNormal([3], mean: 5), Tensor.randomPermutation(5))
    print(x.reshaped(3, -1), x.transposed, x.permuted(1, 0), x.expanded(axis: 0).squeezed(), x.flattened())
    print(Tensor.stack([x, x]).shape, Tensor.concatenate([x, x], axis: 1), x.tiled([2, 1]), x.reversed(axes: [1]))
    print(x.padded([(1, 0), (0, 1)], value: -1), Tensor([1, 2, 3]).broadcast(to: [2, 3]), x.split(3, axis: 1).count)
    print(x + x, x - 1, 2 * x, x / x.sum(), -x, x.pow(2), x.remainder(4), Tensor.maximum(x, 3), x + [10, 20, 30])
    print(x .> 2, (x .== x).all, (x .< 0).any, select(x .> 2, x, -x), x.clipped(2, 5), x.sign(), (x / 2).rounded())
    print(x.sum(), x.sum(axis: 0), x.mean(axis: 1, keep: true), x.variance(), x.standardDeviation(axis: 0, ddof: 1))
    print(x.max(axis: 0), x.min(), x.argmax(axis: 1), x.argmin(), x.product(axis: 1), x.cumulativeSum(axis: 1))
    print(x.norm(), x.logSumExp(axis: 1), x.softmax(), x.logSoftmax(axis: 0), x.sum(axes: [0, 1]).scalar)
    let keys: Tensor = [3, 1, 2]
    print(keys.sorted(), keys.argsorted(descending: true), keys.sorted(descending: true), x.taking([1, 0, 1]))
    print(x • x.transposed, x.matmul([1, 2, 3]), keys.outer([1, 2]), keys.dot(keys), Tensor.einsum("ij,kj->ik", x, x))
    print(convolve1D([1, 2, 3], [0, 1, 0.5]), correlate1D([1, 2, 3], [0, 1, 0.5], padding: .same))
    let kernel: Tensor = [[1, 0], [0, 1]]
    print(convolve2D(x, kernel, padding: .full), correlate2D(x, kernel, padding: .valid, stride: 1))
    print(convolve3D(Tensor.ones([3, 3, 3]), Tensor.ones([2, 2, 2]), padding: .valid, stride: 1, dilation: 1).shape)
    let pooled: Tensor = x.maxPool2D(2)
    let averaged: Tensor = x.averagePool2D(2, stride: 1)
    print(pooled, averaged, Tensor.arange(6).maxPool1D(2), Tensor.arange(6).averagePool1D(3, stride: 2))
    let s: Tensor = [[4, 1], [1, 3]]
    print(s.solve([1, 2]), s.inverse(), s.determinant(), s.cholesky(), s.trace(), s.diagonal(), s.lowerTriangle())
    print(s.qr().q, s.qr().r, s.symmetricEigensystem().values, s.symmetricEigensystem().vectors)
    let factors = x.svd()
    print(factors.u, factors.values, factors.v, x.transposed.leastSquares([1, 2, 4]))
    print(Tensor.randomNormal([60, 60]), Tensor([1e-10, 1, 1e10]), Tensor([1.0 / 3, 2000, 0.001]))
    print(Tensor([Double.nan, .infinity, -1]), Tensor(3.5), Tensor.zeros([0]), Tensor.randomNormal([2, 2, 3]))
    print([x, s], x.text(digits: 2), x.shape, x.rank, x.count, x.elements, x == x, x.isClose(to: x + 1e-9))
    let (value, slope) = valueWithGradient(at: s) { ($0 • $0).tanh().sum() }
    print(value, slope, hessianVectorProduct(at: s, direction: [[1, 0], [0, 0]]) { $0.squared().sum() * $0.sum() })
    print(jacobian(at: keys) { $0 * $0.sum() }, hessian(at: keys) { $0.exp().sum() })
    print(checkGradient(at: s) { ($0 • $0).sigmoid().sum() }.holds(tolerance: 1e-6))
    // end
}
