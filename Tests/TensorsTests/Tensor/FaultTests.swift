import Testing

@testable import Tensors

/// Bad input never traps: it leaves a fault that names operation and shapes.
@Suite struct FaultTests {
    private func message(_ body: () -> Void) -> String? {
        body()
        return FaultSlot.take()?.message
    }

    private let wide = Tensor.zeros([3, 4])

    @Test func shapes() {
        #expect(
            message { _ = wide.matmul(Tensor.zeros([5, 2])) }
                == "matmul: (3, 4) and (5, 2): inner dimensions 4 and 5 differ")
        #expect(
            message { _ = wide + Tensor.zeros([3]) } == "+: (3, 4) and (3,): the shapes cannot be broadcast together")
        #expect(message { _ = wide.reshaped(5, -1) } == "reshaped: (3, 4): cannot be reshaped to (5, 2)")
        #expect(message { _ = wide.inverse() } == "inverse: (3, 4): the matrix is not square")
        #expect(message { _ = Tensor.zeros([2, 2]).inverse() } == "inverse: (2, 2): the matrix is singular")
        #expect(
            message { _ = Tensor([[1, 2], [3, 4]]).symmetricEigensystem() }
                == "symmetricEigensystem: (2, 2): the matrix is not symmetric")
        #expect(message { _ = Tensor([[1, 2], [3]]) } == "tensor: (2,) and (1,): the rows have different lengths")
        #expect(
            message { _ = Tensor.concatenate([wide, Tensor.zeros([3, 5])]) }
                == "concatenate: (3, 4) and (3, 5): the shapes differ")
    }

    @Test func axesAndIndices() {
        #expect(message { _ = wide.sum(axis: 2) } == "sum: (3, 4): axis 2 is out of range for rank 2")
        #expect(message { _ = wide.sum(axes: [0, -2]) } == "sum: (3, 4): axis -2 is named twice")
        #expect(message { let _: Double = wide[3, 0] } == "subscript: (3, 4): index 3 is out of range 0..<3 on axis 0")
        #expect(
            message { let _: Double = wide[-1, 0] } == "subscript: (3, 4): index -1 is out of range 0..<3 on axis 0")
        #expect(
            message { let _: Double = wide[0] }
                == "subscript: (3, 4): one index gives a row, not a number; write t.row(i), or an index for each axis")
        #expect(message { let _: Tensor = wide[1..<9] } == "subscript: (3, 4): index 9 is out of range 0..<3 on axis 0")
        #expect(message { _ = wide.taking([4]) } == "taking: (3, 4): index 4 is out of range 0..<3 on axis 0")
    }

    @Test func valuesAndSizes() {
        #expect(message { _ = wide.scalar } == "scalar: (3, 4): a single number is needed")
        #expect(
            message { _ = gradient(at: wide) { $0 * 2 } }
                == "gradient: (3, 4): the function has to give a single number, as sum() or mean() do")
        #expect(message { _ = wide.taking(Tensor([0.5])) } == "taking: (1,): 0.5 is not a whole number")
        #expect(message { _ = Tensor.zeros([-1, 2]) } == "shape: an extent cannot be negative (-1)")
        #expect(
            message { _ = Tensor.zeros([100_000, 100_000]) } == "shape: a tensor of shape (100000, 100000) is too large"
        )
        #expect(message { _ = Tensor.zeros([0, 3]).max() } == "max: (0,): there are no elements")
        #expect(
            message { _ = (-Tensor.identity(2)).cholesky() } == "cholesky: (2, 2): the matrix is not positive definite")
        #expect(
            message { _ = Tensor([1, 2]) < 2 }
                == "<: (2,) and (): single numbers are needed; with a dot before it the operator compares each element")
        #expect(Tensor([3]).max() > 2 && 2 <= Tensor(2.0) && !(Tensor(1.0) >= Tensor(2.0)) && Tensor(1.0) < 1.5)
        #expect(Tensor.arange(6).reshaped(3, 2).rows == [[0, 1], [2, 3], [4, 5]])
        #expect(message { _ = Tensor.arange(0, 1, step: 0) } != nil)
        #expect(message { _ = correlate2D(wide, Tensor.zeros([5, 5])) } != nil)
        #expect(
            message { _ = Tensor.einsum("ij,jk->iz", wide, wide) }
                == "einsum: (3, 4) and (3, 4): \"ij,jk->iz\" does not describe these operands")
    }

    @Test func theFirstFaultStays() {
        _ = wide.inverse()
        _ = wide.sum(axis: 7)
        #expect(FaultSlot.take()?.operation == "inverse")
        #expect(FaultSlot.isEmpty)
    }

    @Test func everythingTakesEmptyTensors() {
        for operation in DifferentiableOperation.all {
            _ = operation.apply(operation.shapes.map { _ in Tensor.empty })
            _ = operation.apply(operation.shapes.map { Tensor.zeros(Shape(Array(repeating: 0, count: $0.rank))) })
            _ = operation.apply(operation.shapes.map { _ in Tensor(2.0) })
            _ = operation.apply(operation.shapes.map { Tensor.full($0, .nan) })
            _ = FaultSlot.take()
        }
        _ = [Tensor.empty.sum(), Tensor.empty.mean(), Tensor.empty.transposed, Tensor.empty.svd().values]
        _ = Tensor.empty.argmax()
        _ = Tensor.empty.description
        _ = FaultSlot.take()
    }

    @Test func randomMisuseNeverTraps() {
        var generator = RandomGenerator(seed: 3)
        for _ in 0..<400 {
            let shapes = (0..<2).map { _ in (0..<generator.nextBelow(4)).map { _ in generator.nextBelow(4) } }
            let inputs = shapes.map { Tensor.randomNormal(Shape($0), using: &generator) }
            for operation in DifferentiableOperation.all {
                _ = gradient(at: inputs) { operation.apply($0).sum() }
                _ = FaultSlot.take()
            }
        }
    }
}
