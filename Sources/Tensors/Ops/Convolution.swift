/// How much is put around an input before a window slides over it.
public enum Padding: Equatable, Sendable {
    /// Nothing: the window stays inside.
    case valid
    /// So much that with stride 1 the result has the input's extents.
    case same
    /// So much that every overlap counts, of one element too.
    case full
    /// So many zeros on each side of each axis.
    case exactly(Int)

    /// Zeros before and behind for a window of a certain reach; `turned` for true convolution, whose centre lies later.
    public func amounts(reach: Int, turned: Bool) -> (Int, Int) {
        switch self {
        case .valid: (0, 0)
        case .same: turned ? ((reach + 1) / 2, reach / 2) : (reach / 2, (reach + 1) / 2)
        case .full: (reach, reach)
        case .exactly(let amount): (amount, amount)
        }
    }
}

/// How a window slides: padding, stride and dilation.
struct Sliding: Sendable {
    var padding = Padding.valid
    var stride = 1
    var dilation = 1
    /// Whether the kernel is turned by half a turn before it slides: true convolution.
    var turned = false
}

extension Tensor {
    /// Windows of the last `size.count` axes: leading axes, then window axes, then the places of the window.
    func windows(_ size: [Int], stride: Int, dilation: Int, by operation: String) -> Tensor {
        let lead = rank - size.count
        guard lead >= 0 else { return Tensor.failure(operation, [shape], .rankAtLeast(size.count)) }
        guard stride > 0 else { return Tensor.failure(operation, [shape], .valueMustBePositive("the stride", stride)) }
        guard dilation > 0 else {
            return Tensor.failure(operation, [shape], .valueMustBePositive("the dilation", dilation))
        }
        let own = View(shape)
        var (dimensions, steps) = ((0..<lead).map { shape[$0] }, Array(own.steps.prefix(lead)))
        var (places, placeSteps) = ([Int](), [Int64]())
        for (place, extent) in size.enumerated() {
            let axis = lead + place
            guard extent > 0 else {
                return Tensor.failure(operation, [shape], .valueMustBePositive("the window", extent))
            }
            let reach = (extent - 1).multipliedReportingOverflow(by: dilation)
            let room = reach.overflow ? 0 : shape[axis] - reach.partialValue
            guard room > 0 else { return Tensor.failure(operation, [shape, Shape(size)], .windowTooLarge(axis: axis)) }
            dimensions.append(extent)
            steps.append(own.steps[axis] * Int64(dilation))
            places.append((room - 1) / stride + 1)
            placeSteps.append(own.steps[axis] * Int64(stride))
        }
        let target = Shape(dimensions + places, operation: operation)
        guard target.rank == steps.count + placeSteps.count else { return .empty }
        return viewed(View(shape: target, steps: steps + placeSteps, offset: 0), by: operation)
    }

    /// Slides a bank of kernels [out, in, …] over a batch [batch, in, …]: every output is one sequential sum.
    func slid(_ kernel: Tensor, _ sliding: Sliding, by operation: String) -> Tensor {
        let spatial = rank - 2
        guard spatial >= 1, kernel.rank == rank else {
            return Tensor.failure(operation, [shape, kernel.shape], .rankExpected(rank))
        }
        guard shape[1] == kernel.shape[1] else {
            return Tensor.failure(operation, [shape, kernel.shape], .innerDimensionsDiffer(shape[1], kernel.shape[1]))
        }
        let size = (0..<spatial).map { kernel.shape[$0 + 2] }
        var around: [(Int, Int)] = []
        for (place, extent) in size.enumerated() {
            let reach = (extent - 1).multipliedReportingOverflow(by: sliding.dilation)
            guard !reach.overflow, reach.partialValue < Shape.maximumCount else {
                return Tensor.failure(operation, [shape, kernel.shape], .windowTooLarge(axis: place + 2))
            }
            around.append(sliding.padding.amounts(reach: reach.partialValue, turned: sliding.turned))
        }
        let needsPadding = around.contains { $0.0 != 0 || $0.1 != 0 }
        let input = needsPadding ? padded([(0, 0), (0, 0)] + around) : self
        let windows = input.windows(size, stride: sliding.stride, dilation: sliding.dilation, by: operation)
        guard windows.rank == 2 + 2 * spatial else { return .empty }
        let turned = sliding.turned ? kernel.reversed(axes: Array(2..<rank)) : kernel
        let places = (0..<spatial).map { windows.shape[2 + spatial + $0] }
        let depth = size.reduce(shape[1], *)
        let columns = windows.reshaped([shape[0], depth, places.reduce(1, *)])
        let result = Tensor.multiplied(turned.reshaped([kernel.shape[0], depth]), columns, false, false)
        return result.reshaped([shape[0], kernel.shape[0]] + places)
    }

    /// A kernel of the given number of spatial axes over an input without channels, with channels, or with a batch too.
    private func slidAny(_ kernel: Tensor, _ spatial: Int, _ sliding: Sliding, by operation: String) -> Tensor {
        if rank == spatial, kernel.rank == spatial {
            let result = expanded(axis: 0).expanded(axis: 0).slid(
                kernel.expanded(axis: 0).expanded(axis: 0), sliding, by: operation)
            return result.rank == spatial + 2 ? result.reshaped(Array(result.shape.dimensions.dropFirst(2))) : .empty
        }
        guard rank == spatial + 2, kernel.rank == spatial + 2 else {
            return Tensor.failure(operation, [shape, kernel.shape], .rankExpected(spatial))
        }
        return slid(kernel, sliding, by: operation)
    }

    static func convolution(
        _ input: Tensor, _ kernel: Tensor, _ spatial: Int, _ sliding: Sliding, by operation: String
    ) -> Tensor {
        input.slidAny(kernel, spatial, sliding, by: operation)
    }
}

/// The true convolution, the kernel turned: y[n] = Σ x[i] h[n − i]. Vectors, or [batch, in, length] with [out, in, size].
public func convolve1D(
    _ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, dilation: Int = 1
) -> Tensor {
    let sliding = Sliding(padding: padding, stride: stride, dilation: dilation, turned: true)
    return Tensor.convolution(x, h, 1, sliding, by: "convolve1D")
}

/// The true convolution, the kernel turned: y[m, n] = Σ x[i, j] h[m − i, n − j].
public func convolve2D(
    _ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, dilation: Int = 1
) -> Tensor {
    let sliding = Sliding(padding: padding, stride: stride, dilation: dilation, turned: true)
    return Tensor.convolution(x, h, 2, sliding, by: "convolve2D")
}

/// The true convolution of volumes, the kernel turned.
public func convolve3D(
    _ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1, dilation: Int = 1
) -> Tensor {
    let sliding = Sliding(padding: padding, stride: stride, dilation: dilation, turned: true)
    return Tensor.convolution(x, h, 3, sliding, by: "convolve3D")
}

/// The cross-correlation, what networks call convolution: y[n] = Σ x[n + i] h[i].
public func correlate1D(
    _ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1
) -> Tensor {
    let sliding = Sliding(padding: padding, stride: stride, dilation: dilation)
    return Tensor.convolution(x, h, 1, sliding, by: "correlate1D")
}

/// The cross-correlation, what networks call convolution: y[m, n] = Σ x[m + i, n + j] h[i, j].
public func correlate2D(
    _ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1
) -> Tensor {
    let sliding = Sliding(padding: padding, stride: stride, dilation: dilation)
    return Tensor.convolution(x, h, 2, sliding, by: "correlate2D")
}

/// The cross-correlation of volumes.
public func correlate3D(
    _ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1
) -> Tensor {
    let sliding = Sliding(padding: padding, stride: stride, dilation: dilation)
    return Tensor.convolution(x, h, 3, sliding, by: "correlate3D")
}
