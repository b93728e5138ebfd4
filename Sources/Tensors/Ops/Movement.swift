import CKernels

// Moving elements. One primitive reads a tensor with a step for each axis, its partner writes or adds with the same
// steps, and each is the other's derivative; slices, transposes, stretching and windows are views of this kind.

/// Where a strided read begins, how far it goes along each axis, and with which steps.
struct View: Sendable {
    var shape: Shape
    var steps: [Int64]
    var offset: Int

    /// All of a shape in its own order.
    init(_ whole: Shape) {
        shape = whole
        steps = (0..<whole.rank).map { Int64(whole.stride($0)) }
        offset = 0
    }

    init(shape: Shape, steps: [Int64], offset: Int) {
        self.shape = shape
        self.steps = steps
        self.offset = offset
    }

    var extents: [Int64] { shape.dimensions.map { Int64($0) } }
}

extension Tensor {
    /// The elements that a view names, in its order.
    func viewed(_ view: View, by operation: String) -> Tensor {
        let whole = shape
        return Tensor.make(view.shape, by: operation) { out in
            kernel_gather(out, pointer + view.offset, view.extents, view.steps, view.shape.rank)
        }.recorded(self) { upstream, _, _ in upstream.scattered(view, into: whole, by: operation) }
    }

    /// A tensor of zeros to which the elements are added at the places that a view names.
    func scattered(_ view: View, into whole: Shape, by operation: String) -> Tensor {
        Tensor.make(whole, by: operation) { out in
            out.update(repeating: 0, count: whole.count)
            kernel_scatter(out + view.offset, pointer, view.extents, view.steps, view.shape.rank, true)
        }.recorded(self) { upstream, _, _ in upstream.viewed(view, by: operation) }
    }

    /// The same elements under another shape; one extent may be −1 and is then whatever is left.
    public func reshaped(_ dimensions: [Int]) -> Tensor {
        var dimensions = dimensions
        if let open = dimensions.firstIndex(of: -1) {
            dimensions[open] = 1
            let known = dimensions.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
            dimensions[open] = known > 0 ? count / known : 0
        }
        let target = Shape(dimensions, operation: "reshaped")
        guard target.count == count else { return Tensor.failure("reshaped", [shape], .cannotReshape(to: dimensions)) }
        return reshaped(to: target)
    }

    public func reshaped(_ dimensions: Int...) -> Tensor { reshaped(dimensions) }

    /// The same elements under a shape of the same count.
    func reshaped(to target: Shape) -> Tensor {
        Tensor(shape: target, buffer: buffer).recorded(self) { upstream, input, _ in upstream.reshaped(to: input.shape)
        }
    }

    /// All elements as a vector.
    public func flattened() -> Tensor { reshaped(to: Shape(count)) }

    /// Every axis but the first as one.
    public func flattenedRows() -> Tensor {
        rank == 0 ? reshaped(1, 1) : reshaped(to: Shape(shape[0], shape[0] == 0 ? 0 : count / shape[0]))
    }

    /// Rows and columns exchanged: the last two axes; a vector stays as it is.
    public var transposed: Tensor {
        guard rank >= 2 else { return self }
        if rank == 2 { return transposedMatrix() }
        var order = Array(0..<rank)
        order.swapAt(rank - 1, rank - 2)
        return permuted(order)
    }

    private func transposedMatrix() -> Tensor {
        Tensor.make(Shape(shape[1], shape[0]), by: "transposed") { kernel_transpose($0, pointer, shape[0], shape[1]) }
            .recorded(self) { upstream, _, _ in upstream.transposed }
    }

    /// The axes in another order.
    public func permuted(_ order: [Int]) -> Tensor {
        guard let order = Tensor.axes(order, rank: rank, "permuted", [shape]) else { return .empty }
        guard order.count == rank else {
            return Tensor.failure("permuted", [shape], .countDiffers(expected: rank, got: order.count))
        }
        let view = View(shape)
        var target = Shape()
        for axis in order { target.append(shape[axis]) }
        return viewed(View(shape: target, steps: order.map { view.steps[$0] }, offset: 0), by: "permuted")
    }

    public func permuted(_ order: Int...) -> Tensor { permuted(order) }

    /// A new axis of extent 1 before the given one.
    public func expanded(axis: Int) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank + 1, "expanded", [shape]) else { return .empty }
        var dimensions = shape.dimensions
        dimensions.insert(1, at: axis)
        return reshaped(dimensions)
    }

    /// Without its axes of extent 1.
    public func squeezed() -> Tensor { reshaped(to: shape.dropping { shape[$0] == 1 }) }

    /// Without one axis, whose extent must be 1.
    public func squeezed(axis: Int) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, "squeezed", [shape]) else { return .empty }
        return reshaped(shape.dropping { $0 == axis }.dimensions)
    }

    /// Stretched to a shape it broadcasts to.
    public func broadcast(to target: Shape) -> Tensor {
        if shape == target { return self }
        guard shape.broadcasts(to: target) else {
            return Tensor.failure("broadcast", [shape, target], .cannotBroadcast)
        }
        var steps: [Int64] = []
        for axis in 0..<target.rank {
            let own = axis - (target.rank - rank)
            steps.append(own < 0 || shape[own] == 1 ? 0 : Int64(shape.stride(own)))
        }
        return Tensor.make(target, by: "broadcast") { out in
            kernel_gather(out, pointer, target.dimensions.map { Int64($0) }, steps, target.rank)
        }.recorded(self) { upstream, input, _ in upstream.sum(to: input.shape) }
    }

    /// The order of elements along some axes turned round; along all of them if none is given.
    public func reversed(axes: [Int]? = nil) -> Tensor {
        guard let axes = Tensor.axes(axes ?? Array(0..<rank), rank: rank, "reversed", [shape]) else { return .empty }
        var view = View(shape)
        guard count > 0 else { return self }
        for axis in axes {
            view.offset += (shape[axis] - 1) * Int(view.steps[axis])
            view.steps[axis] = -view.steps[axis]
        }
        return viewed(view, by: "reversed")
    }

    /// The diagonal of a matrix.
    public func diagonal() -> Tensor {
        guard rank == 2 else { return Tensor.failure("diagonal", [shape], .rankExpected(2)) }
        let length = Swift.min(shape[0], shape[1])
        return viewed(View(shape: Shape(length), steps: [Int64(shape[1] + 1)], offset: 0), by: "diagonal")
    }

    /// A square matrix with this vector on its diagonal.
    public func diagonalMatrix() -> Tensor {
        guard rank == 1 else { return Tensor.failure("diagonalMatrix", [shape], .rankExpected(1)) }
        let size = count
        guard let whole = Shape(size).replacing(axis: 0, with: size) else { return .empty }
        var square = whole
        guard square.appendIfPossible(size) else {
            return Tensor.failure("diagonalMatrix", [shape], .tooLarge([size, size]))
        }
        return scattered(
            View(shape: shape, steps: [Int64(size + 1)], offset: 0), into: square, by: "diagonalMatrix")
    }

    /// With zeros around: for each axis so many before and behind.
    public func padded(_ amounts: [(Int, Int)], value: Double = 0) -> Tensor {
        guard amounts.count == rank else {
            return Tensor.failure("padded", [shape], .countDiffers(expected: rank, got: amounts.count))
        }
        if let amount = amounts.map({ Swift.min($0.0, $0.1) }).first(where: { $0 < 0 }) {
            return Tensor.failure("padded", [shape], .negativeExtent(amount))
        }
        let target = Shape((0..<rank).map { amounts[$0].0 + shape[$0] + amounts[$0].1 }, operation: "padded")
        guard target.rank == rank else { return .empty }
        var view = View(target)
        view.shape = shape
        for axis in 0..<rank { view.offset += amounts[axis].0 * Int(view.steps[axis]) }
        let inside = scattered(view, into: target, by: "padded")
        guard value != 0 else { return inside }
        let frame = 1 - Tensor.ones(shape).scattered(view, into: target, by: "padded")
        return inside + frame * Tensor(value)
    }

    /// Repeated so many times along each axis.
    public func tiled(_ repeats: [Int]) -> Tensor {
        guard repeats.count == rank else {
            return Tensor.failure("tiled", [shape], .countDiffers(expected: rank, got: repeats.count))
        }
        var result = self
        for (axis, times) in repeats.enumerated() where times != 1 {
            guard times > 0 else { return Tensor.failure("tiled", [shape], .valueMustBePositive("repeats", times)) }
            guard times <= Shape.maximumCount else { return Tensor.failure("tiled", [shape], .tooLarge(repeats)) }
            result = Tensor.concatenate(Array(repeating: result, count: times), axis: axis)
        }
        return result
    }

    /// An axis as a user names it, negative ones counted from the end; a fault when there is none.
    static func axis(_ axis: Int, rank: Int, _ operation: String, _ shapes: [Shape]) -> Int? {
        let place = axis < 0 ? axis + rank : axis
        guard place >= 0, place < rank else {
            FaultSlot.record(TensorFault(operation, shapes, .axisOutOfRange(axis, rank: rank)))
            return nil
        }
        return place
    }

    /// Several axes, each named once.
    static func axes(_ axes: [Int], rank: Int, _ operation: String, _ shapes: [Shape]) -> [Int]? {
        var result: [Int] = []
        for named in axes {
            guard let place = axis(named, rank: rank, operation, shapes) else { return nil }
            guard !result.contains(place) else {
                FaultSlot.record(TensorFault(operation, shapes, .axisRepeated(named)))
                return nil
            }
            result.append(place)
        }
        return result
    }
}
