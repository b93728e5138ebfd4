import Testing

@testable import Tensors

@Suite struct TensorTests {
    @Test func literalsAndSubscripts() {
        let x: Tensor = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
        let corner: Double = x[0, 2]
        let row: Tensor = x[1]
        #expect(corner == 3)
        #expect(row == [4, 5, 6])
        #expect(x[0..<2, 1...] == [[2, 3], [5, 6]])
        #expect(x[Axis.all, 1] == [2, 5, 8])
        #expect(x[Axis.every(2), Axis.every(2)] == [[1, 3], [7, 9]])
        #expect(x[Axis.new].shape == [1, 3, 3])
        #expect(x.column(0) == [1, 4, 7])
        let weights = (0.5, 0.25)
        #expect(Tensor([[weights.0, weights.1], [1.0, 2.0]])[0, 1] == 0.25)
    }

    @Test func writing() {
        var x = Tensor.zeros(2, 3)
        let before = x
        x[0, 1] = 5
        x[1] = [7, 8, 9]
        x[0..<2, 2..<3] = [[1], [2]]
        #expect(x == [[0, 5, 1], [7, 8, 2]])
        #expect(before == Tensor.zeros(2, 3))
    }

    @Test func numbersMix() {
        let t: Tensor = [1, 2]
        let number = 3.0
        #expect(2 * t + number == [5, 7])
        #expect(number / t == [3, 1.5])
        #expect((t.sum() + number).scalar == 6)
        #expect(1 - t == [0, -1])
    }

    @Test func trueConvolution() {
        let x: Tensor = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
        let h: Tensor = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]]
        let same = convolve2D(x, h, padding: .same)
        #expect(same[0, 0] == -13 && same[0, 1] == -20 && same[1, 0] == -18)
        #expect(convolve2D(x, h, padding: .valid) == [[-24]])
        #expect(correlate2D(x, h, padding: .same)[0, 0] == 13)
        let counting = Tensor.arange(9).reshaped(3, 3)
        #expect(convolve2D(x, counting, padding: .same)[0] == [14, 35, 38] as Tensor)
        #expect(correlate2D(x, counting, padding: .same)[0] == [82, 133, 90] as Tensor)
        #expect(convolve1D([1, 2, 3], [0, 1, 0.5]) == [0, 1, 2.5, 4, 1.5])
    }

    @Test func reductions() {
        let x: Tensor = [[1, 5, 3], [4, 2, 6]]
        #expect(x.sum(axis: 0) == [5, 7, 9])
        #expect(x.mean(axis: 1, keep: true) == [[3], [4]])
        #expect(x.argmax() == 5)
        #expect(x.argmax(axis: 1) == [1, 2])
        #expect(x.max(axis: 0) == [4, 5, 6])
        #expect(x.cumulativeSum(axis: 1) == [[1, 6, 9], [4, 6, 12]])
        #expect(x.argsorted() == [[0, 2, 1], [1, 0, 2]])
        #expect(x.sum(axes: [0, 1]).scalar == 21)
        #expect(Tensor.zeros([0, 3]).sum(axis: 0) == [0, 0, 0])
    }

    @Test func printing() {
        #expect(Tensor(0.5).description == "0.5")
        #expect(
            Tensor([[1.0, -2.5], [10, 0.125]]).description == """
                Tensor (2, 2)
                [[ 1.000  -2.500]
                 [10.000   0.125]]
                """)
        #expect(Tensor([1.0, 2, 3]).description == "Tensor (3,)\n[1  2  3]")
        #expect(Tensor([1.0 / 3, 2000, 0.001]).description == "Tensor (3,)\n[   0.3333  2000.0000     0.0010]")
        #expect(Tensor([123456.789, 0.5]).description == "Tensor (2,)\n[123456.79       0.50]")
        #expect(Tensor([0.99999999, 1e-17, 1]).description == "Tensor (3,)\n[1.0  0.0  1.0]")
        #expect(Tensor([1e-8, 1, 1e8, 0]).description == "Tensor (4,)\n[1e-8   1e0   1e8     0]")
        #expect(Tensor.arange(20).description == "Tensor (20,)\n[ 0   1   2   3  …  16  17  18  19]")
        #expect(Tensor([Double.nan, .infinity, 1.5]).description == "Tensor (3,)\n[nan  inf  1.5]")
        #expect(Tensor([1.0 / 3, 2e8]).description == "Tensor (2,)\n[3.3333e-1   2.0000e8]")
        #expect(Tensor.zeros([0, 3]).description == "Tensor (0, 3) []")
        #expect(Tensor([0.1 + 0.2]).text(digits: 3) == "Tensor (1,)\n[0.3]")
    }

    @Test func generator() {
        var one = RandomGenerator(seed: 42), two = RandomGenerator(seed: 42)
        #expect((0..<100).allSatisfy { _ in one.next() == two.next() })
        // The first outputs of xoshiro256++ seeded with 42 through splitmix64.
        var fresh = RandomGenerator(seed: 42)
        #expect([fresh.next(), fresh.next()] == [0xd076_4d4f_4476_689f, 0x519e_4174_576f_3791])
        let normal = Tensor.randomNormal([20_000], using: &fresh)
        #expect(abs(normal.mean().scalar) < 0.03)
        #expect(abs(normal.variance().scalar - 1) < 0.03)
        #expect(fresh.nextPermutation(10).sorted() == Array(0..<10))
    }

    @Test func linearAlgebra() {
        var generator = RandomGenerator(seed: 1)
        let a = Tensor.randomNormal([30, 20], using: &generator)
        let factors = a.svd()
        #expect(((factors.u * factors.values) • factors.v.transposed).isClose(to: a, tolerance: 1e-12))
        #expect((factors.u.transposed • factors.u).isClose(to: Tensor.identity(20), tolerance: 1e-12))
        let (q, r) = (a.qr().q, a.qr().r)
        #expect((q • r).isClose(to: a, tolerance: 1e-12))
        #expect(r.lowerTriangle().isClose(to: r.diagonal().diagonalMatrix(), tolerance: 0))
        let symmetric = a.transposed • a
        let system = symmetric.symmetricEigensystem()
        #expect((symmetric • system.vectors).isClose(to: system.vectors * system.values, tolerance: 1e-10))
        let square = a[0..<20]
        #expect((square • square.inverse()).isClose(to: Tensor.identity(20), tolerance: 1e-9))
        #expect((symmetric.cholesky() • symmetric.cholesky().transposed).isClose(to: symmetric, tolerance: 1e-12))
        // A matrix of rank 1 still has orthonormal factors.
        let flat = Tensor.ones([4, 3]).svd()
        #expect((flat.u.transposed • flat.u).isClose(to: Tensor.identity(3), tolerance: 1e-12))
    }

    @Test func customGradients() {
        let slope = gradient(at: [3.0] as Tensor) { x in
            withCustomGradient(x, forward: { $0.rounded() }, backward: { upstream, _, _ in upstream * 7 }).sum()
        }
        #expect(slope == [7])
    }

    @Test func jacobiansAndHessians() {
        let x: Tensor = [1, 2]
        #expect(jacobian(at: x) { $0.squared() } == [[2, 0], [0, 4]])
        #expect(hessian(at: x) { ($0 * $0 * $0).sum() } == [[6, 0], [0, 12]])
        #expect(hessianVectorProduct(at: x, direction: [1, 1]) { ($0 * $0 * $0).sum() } == [6, 12])
        #expect(gradient(at: x) { _ in Tensor(1.0) } == [0, 0])
    }

    @Test func aLongRecordIsFreedWithoutRecursion() {
        let slope = gradient(at: Tensor(1.0)) { x in
            var y = x
            for _ in 0..<200_000 { y = y + 1 }
            return y
        }
        #expect(slope.scalar == 1)
    }
}
