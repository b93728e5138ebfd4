import Testing

@testable import Tensors

/// Laws that hold for any shapes: linear operations and their derivatives are adjoint, broadcasting is stretching.
@Suite struct PropertyTests {
    /// The rows of the table that are linear in all their inputs together.
    private static let linear = [
        "add", "assign", "averagePool1D", "averagePool2D", "averagePool3D", "broadcast", "concatenate",
        "cumulativeSum", "diagonal", "diagonalMatrix", "expanded", "flattened", "flattenedRows", "lowerTriangle",
        "mean",
        "negate", "permuted", "picking", "reshaped", "reversed", "split", "squeezed", "stack", "subscript", "subtract",
        "sum", "taking", "tiled", "trace", "transposed",
    ]

    /// A (a x + b y) = a A x + b A y.
    @Test(arguments: linear) func linearity(name: String) throws {
        let operation = try #require(DifferentiableOperation.all.first { $0.name == name })
        var generator = RandomGenerator(seed: 13)
        for _ in 0..<10 {
            let x = operation.shapes.map { Tensor.randomNormal($0, using: &generator) }
            let y = operation.shapes.map { Tensor.randomNormal($0, using: &generator) }
            let mixed = operation.apply(zip(x, y).map { 2.5 * $0 - 0.75 * $1 })
            let parts = 2.5 * operation.apply(x) - 0.75 * operation.apply(y)
            #expect(mixed.isClose(to: parts, tolerance: 1e-13), "\(name)")
        }
    }

    /// ⟨A x, y⟩ = ⟨x, Aᵀ y⟩ for every linear A and the flow of gradients through it.
    @Test(arguments: linear) func adjointness(name: String) throws {
        let operation = try #require(DifferentiableOperation.all.first { $0.name == name })
        var generator = RandomGenerator(seed: 17)
        for _ in 0..<10 {
            let x = operation.shapes.map { Tensor.randomNormal($0, using: &generator) }
            let result = operation.apply(x)
            let y = Tensor.randomNormal(result.shape, using: &generator)
            let back = gradient(at: x) { (operation.apply($0) * y).sum() }
            let left = (result * y).sum().scalar
            let right = zip(x, back).reduce(0) { $0 + ($1.0 * $1.1).sum().scalar }
            #expect(abs(left - right) <= 1e-12 * max(1, abs(left)))
        }
    }

    @Test func broadcastingIsStretching() {
        var generator = RandomGenerator(seed: 23)
        for _ in 0..<200 {
            let whole = (0..<(1 + generator.nextBelow(4))).map { _ in 1 + generator.nextBelow(4) }
            let shapes = (0..<2).map { _ in
                Array(whole.map { generator.nextBelow(3) == 0 ? 1 : $0 }.suffix(1 + generator.nextBelow(whole.count)))
            }
            let (a, b) = (
                Tensor.randomNormal(Shape(shapes[0]), using: &generator),
                Tensor.randomNormal(Shape(shapes[1]), using: &generator)
            )
            guard let shape = a.shape.broadcast(with: b.shape) else { continue }
            let stretched = a.broadcast(to: shape).elements.indices.map {
                a.broadcast(to: shape).elements[$0] * b.broadcast(to: shape).elements[$0]
            }
            #expect((a * b).elements == stretched)
            #expect(a * b == b * a)
        }
    }

    @Test func permutationsUndo() {
        var generator = RandomGenerator(seed: 29)
        let x = Tensor.randomNormal([2, 3, 4, 5], using: &generator)
        for _ in 0..<20 {
            let order = generator.nextPermutation(4)
            let back = (0..<4).map { axis in order.firstIndex(of: axis)! }
            #expect(x.permuted(order).permuted(back) == x)
            #expect(x.permuted(order).sum(axis: 0).shape == x.permuted(order).shape.dropping { $0 == 0 })
        }
    }

    @Test func productsDistribute() {
        var generator = RandomGenerator(seed: 31)
        let (a, b) = (
            Tensor.randomNormal([7, 5], using: &generator), Tensor.randomNormal([5, 6], using: &generator)
        )
        let c = Tensor.randomNormal([5, 6], using: &generator)
        let product = a • b
        #expect(a.matmul(b + c).isClose(to: product + a.matmul(c), tolerance: 1e-13))
        #expect(product.transposed.isClose(to: b.transposed.matmul(a.transposed), tolerance: 0))
        #expect(Tensor.einsum("ij,jk->ik", a, b) == product)
        #expect(convolve1D(a.flattened(), [1]) == a.flattened())
    }
}
