import CKernels

// Solving and factoring matrices: each operation with its derivative.

/// Q with orthonormal columns and an upper triangular R, whose product is the matrix.
public struct OrthogonalFactors: Sendable {
    public let q: Tensor
    public let r: Tensor
}

/// Eigenvalues in ascending order, and their vectors as columns.
public struct Eigensystem: Sendable {
    public let values: Tensor
    public let vectors: Tensor
}

/// U diag(values) Vᵀ is the matrix; the values descend, the vectors are columns.
public struct SingularFactors: Sendable {
    public let u: Tensor
    public let values: Tensor
    public let v: Tensor
}

extension Tensor {
    /// The x with `self` x = b, for a vector or the columns of a matrix.
    public func solve(_ right: Tensor) -> Tensor {
        guard isSquare(by: "solve") else { return .empty }
        guard right.rank == 1 || right.rank == 2, right.shape[0] == shape[0] else {
            return Tensor.failure(
                "solve", [shape, right.shape], .innerDimensionsDiffer(shape[0], right.rank == 0 ? 1 : right.shape[0]))
        }
        let size = shape[0]
        guard let (factors, rows, _) = lowerUpper() else {
            return Tensor.failure("solve", [shape, right.shape], .singular)
        }
        let columns = right.rank == 1 ? 1 : right.shape[1]
        guard Work.charge(Work.products(size, size, columns), by: "solve", [shape, right.shape]) else { return .empty }
        return Tensor.make(right.shape, by: "solve") { out in
            for row in 0..<size {
                (out + row * columns).update(from: right.pointer + Int(rows[row]) * columns, count: columns)
            }
            solve_lu(factors.pointer, out, size, columns)
        }.recorded(
            self, right,
            { upstream, matrix, _, output in
                let toRight = matrix.transposed.solve(upstream)
                return output.rank == 1
                    ? -(toRight.expanded(axis: 1) * output.expanded(axis: 0))
                    : -Tensor.multiplied(toRight, output, false, true)
            },
            { upstream, matrix, _, _ in matrix.transposed.solve(upstream) })
    }

    /// The matrix whose product with `self` is the identity.
    public func inverse() -> Tensor {
        guard isSquare(by: "inverse") else { return .empty }
        guard lowerUpper() != nil else { return Tensor.failure("inverse", [shape], .singular) }
        return solve(Tensor.identity(shape[0]))
    }

    /// The factor by which the matrix changes volumes.
    public func determinant() -> Tensor {
        guard isSquare(by: "determinant") else { return .empty }
        guard let (factors, _, sign) = lowerUpper() else {
            return Tensor(0).recorded(self) { upstream, input, _ in upstream * input.cofactors() }
        }
        var product = Double(sign)
        for place in 0..<shape[0] { product *= factors.pointer[place * (shape[0] + 1)] }
        return Tensor(product).recorded(self) { upstream, input, output in
            upstream * output * input.inverse().transposed
        }
    }

    /// Minors with their signs: the determinant's derivative where the matrix has no inverse.
    private func cofactors() -> Tensor {
        let size = shape[0]
        var result = Tensor.zeros(shape)
        for row in 0..<size {
            for column in 0..<size {
                let rows = (0..<size).filter { $0 != row }, columns = (0..<size).filter { $0 != column }
                let minor = rows.isEmpty ? 1 : detached.taking(rows).taking(columns, axis: 1).determinant().scalar
                result[row, column] = (row + column) % 2 == 0 ? minor : -minor
            }
        }
        return result
    }

    /// The sum of the diagonal.
    public func trace() -> Tensor {
        guard rank == 2 else { return Tensor.failure("trace", [shape], .rankExpected(2)) }
        return diagonal().sum()
    }

    /// The lower triangular L with L Lᵀ = `self`, a symmetric positive definite matrix.
    public func cholesky() -> Tensor {
        guard isSquare(by: "cholesky") else { return .empty }
        guard Work.charge(Work.products(shape[0], count), by: "cholesky", [shape]) else { return .empty }
        var definite = true
        let result = Tensor.make(shape, by: "cholesky") { out in
            out.update(from: pointer, count: count)
            definite = decompose_cholesky(out, shape[0])
        }
        guard definite else { return Tensor.failure("cholesky", [shape], .notPositiveDefinite) }
        return result.recorded(self) { upstream, _, factor in
            let inner = Tensor.multiplied(factor, upstream, true, false).lowerTriangle(halvesDiagonal: true)
            let left = factor.transposed.solve(inner)
            let full = factor.transposed.solve(left.transposed).transposed
            return (full + full.transposed) * 0.5
        }
    }

    /// The elements on and below the diagonal.
    public func lowerTriangle() -> Tensor { lowerTriangle(halvesDiagonal: false) }

    private func lowerTriangle(halvesDiagonal: Bool) -> Tensor {
        guard rank == 2 else { return Tensor.failure("lowerTriangle", [shape], .rankExpected(2)) }
        let mask = Tensor.make(shape, by: "lowerTriangle") { out in
            for row in 0..<shape[0] {
                for column in 0..<shape[1] {
                    out[row * shape[1] + column] = column < row ? 1 : column > row ? 0 : halvesDiagonal ? 0.5 : 1
                }
            }
        }
        return self * mask
    }

    /// The factors of a matrix with at least as many rows as columns.
    public func qr() -> OrthogonalFactors {
        guard rank == 2, shape[0] >= shape[1] else {
            let fault = Tensor.failure(
                "qr", [shape], .custom("a matrix with at least as many rows as columns is needed"))
            return OrthogonalFactors(q: fault, r: fault)
        }
        let (rows, columns) = (shape[0], shape[1])
        guard Work.charge(Work.products(4, count, columns), by: "qr", [shape]) else {
            return OrthogonalFactors(q: .empty, r: .empty)
        }
        var turned = detached.transposed
        var triangle = Tensor.zeros([columns, columns])
        let q = Tensor.make(Shape(columns, rows), by: "qr") { out in
            triangle.withMutableElements { r in
                turned.withMutableElements { a in
                    guard let a = a.baseAddress, let r = r.baseAddress else { return }
                    decompose_qr(a, out, r, rows, columns)
                }
            }
        }
        let result = Tensor.concatenate([q.flattened(), triangle.flattened()]).recorded(self) {
            upstream, input, output in
            let parts = Tensor.unpack(output, rows, columns), flow = Tensor.unpack(upstream, rows, columns)
            let inner =
                Tensor.multiplied(parts.r, flow.r, false, true) - Tensor.multiplied(flow.q, parts.q, true, false)
            let lower = inner.lowerTriangle()
            let symmetric = lower + lower.transposed - lower.diagonal().diagonalMatrix()
            let flowing = flow.q + parts.q • symmetric
            return parts.r.solve(flowing.transposed).transposed
        }
        return Tensor.unpack(result, rows, columns)
    }

    private static func unpack(_ packed: Tensor, _ rows: Int, _ columns: Int) -> OrthogonalFactors {
        let q = packed.sliced(axis: 0, 0, rows * columns).reshaped([columns, rows]).transposed
        let r = packed.sliced(axis: 0, rows * columns, rows * columns + columns * columns).reshaped([columns, columns])
        return OrthogonalFactors(q: q, r: r)
    }

    /// The eigenvalues and eigenvectors of a symmetric matrix; each vector's largest element is positive.
    public func symmetricEigensystem() -> Eigensystem {
        guard isSquare(by: "symmetricEigensystem") else { return Eigensystem(values: .empty, vectors: .empty) }
        let size = shape[0]
        guard Work.charge(Work.products(8, count, size), by: "symmetricEigensystem", [shape]), isNearlySymmetric else {
            return Eigensystem(values: .empty, vectors: .empty)
        }
        guard isAllNumbers else {
            let fault = Tensor.failure("symmetricEigensystem", [shape], .notANumber)
            return Eigensystem(values: fault, vectors: fault)
        }
        var (work, values, settled) = (detached * 0.5 + detached.transposed * 0.5, Tensor.zeros([size]), false)
        var rows = Tensor.zeros([size, size])
        work.withMutableElements { a in
            values.withMutableElements { w in
                rows.withMutableElements { v in
                    guard let a = a.baseAddress, let w = w.baseAddress, let v = v.baseAddress else { return }
                    settled = decompose_symmetric(a, w, v, size)
                }
            }
        }
        guard settled || size == 0 else {
            let fault = Tensor.failure("symmetricEigensystem", [shape], .didNotConverge)
            return Eigensystem(values: fault, vectors: fault)
        }
        for row in 0..<size where rows.row(row).detached.hasNegativeLead { rows.assign(-rows.row(row), [.index(row)]) }
        let packed = Tensor.concatenate([values, rows.flattened()]).recorded(self) { upstream, _, output in
            Tensor.eigensystemGradient(upstream, output, size)
        }
        return Eigensystem(
            values: packed.sliced(axis: 0, 0, size),
            vectors: packed.sliced(axis: 0, size, size + size * size).reshaped([size, size]).transposed)
    }

    /// What is no number, and what is no finite one, would keep the iterations from ending.
    private var isAllNumbers: Bool { detached.elements.allSatisfy { $0.isFinite } }

    /// Rounding, and the small steps of a gradient check, are allowed: what counts is the mean with the transpose.
    private var isNearlySymmetric: Bool {
        let values = detached
        guard count > 0, (values - values.transposed).abs().max().scalar > 1e-3 * values.abs().max().scalar else {
            return true
        }
        FaultSlot.record(TensorFault("symmetricEigensystem", [shape], .notSymmetric))
        return false
    }

    private static func eigensystemGradient(_ upstream: Tensor, _ output: Tensor, _ size: Int) -> Tensor {
        let values = output.sliced(axis: 0, 0, size)
        let vectors = output.sliced(axis: 0, size, size + size * size).reshaped([size, size]).transposed
        let toVectors = upstream.sliced(axis: 0, size, size + size * size).reshaped([size, size]).transposed
        let inverse = reciprocalOrZero(values.expanded(axis: 0) - values.expanded(axis: 1))
        let inner =
            upstream.sliced(axis: 0, 0, size).diagonalMatrix() + inverse
            * Tensor.multiplied(vectors, toVectors, true, false)
        let full = vectors • inner • vectors.transposed
        return (full + full.transposed) * 0.5
    }

    private var hasNegativeLead: Bool {
        let largest = abs().argmax()
        return count > 0 && pointer[largest] < 0
    }

    /// The singular values, descending, and their vectors; there are as many as the shorter side is long.
    public func svd() -> SingularFactors {
        guard rank == 2 else {
            let fault = Tensor.failure("svd", [shape], .rankExpected(2))
            return SingularFactors(u: fault, values: fault, v: fault)
        }
        if shape[0] < shape[1] {
            let other = transposed.svd()
            return SingularFactors(u: other.v, values: other.values, v: other.u)
        }
        let (rows, columns) = (shape[0], shape[1])
        guard Work.charge(Work.products(32, count, columns), by: "svd", [shape]) else {
            return SingularFactors(u: .empty, values: .empty, v: .empty)
        }
        guard isAllNumbers else {
            let fault = Tensor.failure("svd", [shape], .notANumber)
            return SingularFactors(u: fault, values: fault, v: fault)
        }
        var (left, values, settled) = (detached.transposed, Tensor.zeros([columns]), false)
        var right = Tensor.zeros([columns, columns])
        left.withMutableElements { u in
            values.withMutableElements { w in
                right.withMutableElements { v in
                    guard let u = u.baseAddress, let w = w.baseAddress, let v = v.baseAddress else { return }
                    settled = decompose_singular(u, w, v, rows, columns)
                }
            }
        }
        guard settled || count == 0 else {
            let fault = Tensor.failure("svd", [shape], .didNotConverge)
            return SingularFactors(u: fault, values: fault, v: fault)
        }
        guard isRecorded else { return SingularFactors(u: left.transposed, values: values, v: right.transposed) }
        let packed = Tensor.concatenate([left.flattened(), values, right.flattened()]).recorded(self) {
            upstream, _, output in
            Tensor.singularGradient(
                Tensor.unpackSingular(upstream, rows, columns), Tensor.unpackSingular(output, rows, columns))
        }
        return Tensor.unpackSingular(packed, rows, columns)
    }

    private static func unpackSingular(_ packed: Tensor, _ rows: Int, _ columns: Int) -> SingularFactors {
        let (first, second) = (rows * columns, rows * columns + columns)
        return SingularFactors(
            u: packed.sliced(axis: 0, 0, first).reshaped([columns, rows]).transposed,
            values: packed.sliced(axis: 0, first, second),
            v: packed.sliced(axis: 0, second, second + columns * columns).reshaped([columns, columns]).transposed)
    }

    private static func singularGradient(_ flow: SingularFactors, _ factors: SingularFactors) -> Tensor {
        let (u, values, v) = (factors.u, factors.values, factors.v)
        let squares = values.squared()
        let inverseGaps = reciprocalOrZero(squares.expanded(axis: 0) - squares.expanded(axis: 1))
        let inU = multiplied(u, flow.u, true, false)
        let left = inverseGaps * inU, right = inverseGaps * multiplied(v, flow.v, true, false)
        let inner =
            (left + left.transposed) * values.expanded(axis: 0) + (right + right.transposed) * values.expanded(axis: 1)
            + flow.values.diagonalMatrix()
        // The part of the flow that leads out of the space that U spans.
        let outside = (flow.u - u • inU) * reciprocalOrZero(values).expanded(axis: 0)
        return multiplied(u • inner + outside, v, false, true)
    }

    /// Where equal values make a derivative infinite there is none: it contributes nothing.
    private static func reciprocalOrZero(_ gaps: Tensor) -> Tensor {
        let vanishes = gaps.detached .== 0
        return select(vanishes, 0, select(vanishes, 1, gaps).reciprocal())
    }

    /// The x that makes |`self` x − b|² smallest.
    public func leastSquares(_ right: Tensor) -> Tensor {
        let factors = qr()
        guard factors.r.rank == 2 else { return .empty }
        return factors.r.solve(factors.q.transposed.matmul(right))
    }

    private func isSquare(by operation: String) -> Bool {
        guard rank == 2 else {
            FaultSlot.record(TensorFault(operation, [shape], .rankExpected(2)))
            return false
        }
        guard shape[0] == shape[1] else {
            FaultSlot.record(TensorFault(operation, [shape], .notSquare))
            return false
        }
        return true
    }

    /// The triangular factors packed in one matrix, the order of rows and its sign; nil when a pivot vanishes.
    private func lowerUpper() -> (Tensor, [Int32], Int)? {
        var factors = detached
        var rows = Array(repeating: Int32(0), count: shape[0])
        var sign = 1
        guard count > 0 else { return (factors, rows, 1) }
        guard Work.charge(Work.products(shape[0], count), by: "solve", [shape]) else { return nil }
        factors.withMutableElements { elements in
            guard let base = elements.baseAddress else { return }
            rows.withUnsafeMutableBufferPointer { sign = Int(decompose_lu(base, $0.baseAddress!, shape[0])) }
        }
        return sign == 0 ? nil : (factors, rows, sign)
    }
}
