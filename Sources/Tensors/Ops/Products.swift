import CKernels

infix operator • : MultiplicationPrecedence

extension Tensor {
    /// The matrix product, by NumPy's rules: vectors are rows on the left and columns on the right, further axes are batches.
    public func matmul(_ other: Tensor) -> Tensor {
        guard rank >= 1, other.rank >= 1 else {
            return Tensor.failure("matmul", [shape, other.shape], .rankAtLeast(1))
        }
        let inner = (shape[rank - 1], other.shape[Swift.max(0, other.rank - 2)])
        guard inner.0 == inner.1 else {
            return Tensor.failure("matmul", [shape, other.shape], .innerDimensionsDiffer(inner.0, inner.1))
        }
        let left = rank == 1 ? reshaped(to: Shape(1, count)) : self
        let right = other.rank == 1 ? other.reshaped(to: Shape(other.count, 1)) : other
        let result = Tensor.multiplied(left, right, false, false)
        guard rank == 1 || other.rank == 1, result.rank >= 2 else { return result }
        let last = result.rank - 1
        return result.reshaped(
            to: result.shape.dropping { $0 == last && other.rank == 1 || $0 == last - 1 && rank == 1 })
    }

    /// The matrix product, written as in mathematics.
    public static func • (left: Tensor, right: Tensor) -> Tensor { left.matmul(right) }

    /// The sum of products of two vectors.
    public func dot(_ other: Tensor) -> Tensor {
        guard rank == 1, other.rank == 1, count == other.count else {
            return Tensor.failure("dot", [shape, other.shape], .shapesDiffer)
        }
        guard Work.charge(count, by: "dot", [shape, other.shape]) else { return .empty }
        return Tensor.make(.scalar, by: "dot") { $0[0] = kernel_dot(pointer, other.pointer, count) }.recorded(
            self, other, { upstream, _, right, _ in upstream * right }, { upstream, left, _, _ in upstream * left })
    }

    /// Every product of an element of one vector with one of the other.
    public func outer(_ other: Tensor) -> Tensor {
        guard rank == 1, other.rank == 1 else {
            return Tensor.failure("outer", [shape, other.shape], .rankExpected(1))
        }
        return expanded(axis: 1) * other.expanded(axis: 0)
    }

    /// The product of matrices, each transposed first if asked for; axes before the last two are batches that broadcast.
    static func multiplied(_ left: Tensor, _ right: Tensor, _ turnsLeft: Bool, _ turnsRight: Bool) -> Tensor {
        let a = MatrixAxes(left.shape, turned: turnsLeft)
        let b = MatrixAxes(right.shape, turned: turnsRight)
        guard a.columns == b.rows else {
            return failure("matmul", [left.shape, right.shape], .innerDimensionsDiffer(a.columns, b.rows))
        }
        guard var shape = a.batch.broadcast(with: b.batch) else {
            return failure("matmul", [left.shape, right.shape], .cannotBroadcast)
        }
        let batch = shape
        guard shape.appendIfPossible(a.rows), shape.appendIfPossible(b.columns) else {
            return failure("matmul", [left.shape, right.shape], .tooLarge(batch.dimensions + [a.rows, b.columns]))
        }
        let work = Work.products(batch.count, a.rows, a.columns, b.columns)
        guard Work.charge(work, by: "matmul", [left.shape, right.shape]) else { return .empty }
        var complete = true
        let result = make(shape, by: "matmul") { out in
            var (leftWalk, rightWalk) = (BatchWalk(a.batch, in: batch), BatchWalk(b.batch, in: batch))
            for place in 0..<batch.count {
                let done = kernel_matmul(
                    out + place * a.rows * b.columns, a.matrix(left.pointer, leftWalk.place(place)),
                    b.matrix(right.pointer, rightWalk.place(place)), a.rows, b.columns, a.columns)
                complete = complete && done
            }
        }
        guard complete else { return failure("matmul", [left.shape, right.shape], .outOfMemory) }
        return result.recorded(
            left, right,
            { upstream, _, right, _ in
                turnsLeft
                    ? multiplied(right, upstream, turnsRight, true) : multiplied(upstream, right, false, !turnsRight)
            },
            { upstream, left, _, _ in
                turnsRight
                    ? multiplied(upstream, left, true, turnsLeft) : multiplied(left, upstream, !turnsLeft, false)
            })
    }
}

/// The last two axes of a shape as rows and columns, and the rest as a batch.
private struct MatrixAxes {
    let rows: Int, columns: Int
    let batch: Shape
    private let rowStep: Int, columnStep: Int

    init(_ shape: Shape, turned: Bool) {
        let (height, width) = (shape[shape.rank - 2], shape[shape.rank - 1])
        (rows, columns) = turned ? (width, height) : (height, width)
        (rowStep, columnStep) = turned ? (1, width) : (width, 1)
        batch = shape.dropping { $0 >= shape.rank - 2 }
    }

    func matrix(_ elements: UnsafeMutablePointer<Double>, _ place: Int) -> KernelMatrix {
        KernelMatrix(
            elements: UnsafePointer(elements + place * rows * columns), row_step: rowStep, column_step: columnStep)
    }
}

/// Which matrix of a smaller batch belongs to a place of the broadcast batch.
private struct BatchWalk {
    private let isWhole: Bool
    private var walk: BroadcastWalk

    init(_ own: Shape, in batch: Shape) {
        isWhole = own == batch
        walk = BroadcastWalk(own, in: batch, outer: batch.rank)
    }

    /// Places are asked for in order.
    mutating func place(_ place: Int) -> Int {
        if isWhole { return place }
        if place > 0 { walk.advance() }
        return walk.offset
    }
}
