import CKernels

// Reductions over all axes or chosen ones. The order of additions is fixed by the shape alone.

extension Tensor {
    /// The sum of all elements.
    public func sum() -> Tensor {
        guard Work.charge(count, by: "sum", [shape]) else { return .empty }
        return Tensor.make(.scalar, by: "sum") { $0[0] = kernel_sum(pointer, count) }
            .recorded(self) { upstream, input, _ in upstream.reshaped(to: .scalar).broadcast(to: input.shape) }
    }

    /// The sums along one axis.
    public func sum(axis: Int, keep: Bool = false) -> Tensor { sum(axes: [axis], keep: keep) }

    /// The sums along some axes; with `keep` these stay, with extent 1.
    public func sum(axes: [Int], keep: Bool = false) -> Tensor { sum(axes: axes, keep: keep, by: "sum") }

    /// The same for an operation that is composed of it, whose name a fault bears.
    private func sum(axes: [Int], keep: Bool, by operation: String) -> Tensor {
        reduced(operation, axes, keep, kernel_sum_axis) { upstream, input, _ in upstream.broadcast(to: input.shape) }
    }

    /// The means of all elements, or along axes.
    public func mean() -> Tensor { sum() / Tensor(Double(count)) }
    public func mean(axis: Int, keep: Bool = false) -> Tensor { mean(axes: [axis], keep: keep) }
    public func mean(axes: [Int], keep: Bool = false) -> Tensor { mean(axes: axes, keep: keep, by: "mean") }

    private func mean(axes: [Int], keep: Bool, by operation: String) -> Tensor {
        let total = sum(axes: axes, keep: keep, by: operation)
        return total / Tensor(Double(total.count == 0 ? 0 : count / total.count))
    }

    /// The mean squared distance from the mean; `ddof` is taken from the number of values first.
    public func variance(ddof: Int = 0) -> Tensor {
        (self - mean()).squared().sum() / Tensor(Double(count) - Double(ddof))
    }
    public func variance(axis: Int, keep: Bool = false, ddof: Int = 0) -> Tensor {
        variance(axis: axis, keep: keep, ddof: ddof, by: "variance")
    }

    private func variance(axis: Int, keep: Bool, ddof: Int, by operation: String) -> Tensor {
        let total = (self - mean(axes: [axis], keep: true, by: operation)).squared().sum(axis: axis, keep: keep)
        return total / Tensor(Double(total.count == 0 ? 0 : count / total.count) - Double(ddof))
    }
    public func standardDeviation(ddof: Int = 0) -> Tensor { variance(ddof: ddof).sqrt() }
    public func standardDeviation(axis: Int, keep: Bool = false, ddof: Int = 0) -> Tensor {
        variance(axis: axis, keep: keep, ddof: ddof, by: "standardDeviation").sqrt()
    }

    /// The largest element; equal ones share the gradient.
    public func max() -> Tensor { flattened().max(axis: 0) }
    public func max(axis: Int, keep: Bool = false) -> Tensor { max(axes: [axis], keep: keep) }
    public func max(axes: [Int], keep: Bool = false) -> Tensor {
        guard count > 0 else { return Tensor.failure("max", [shape], .emptyInput) }
        return reduced("max", axes, keep, kernel_max_axis, Tensor.sharedByEqual)
    }

    /// The smallest element; equal ones share the gradient.
    public func min() -> Tensor { flattened().min(axis: 0) }
    public func min(axis: Int, keep: Bool = false) -> Tensor { min(axes: [axis], keep: keep) }
    public func min(axes: [Int], keep: Bool = false) -> Tensor {
        guard count > 0 else { return Tensor.failure("min", [shape], .emptyInput) }
        return reduced("min", axes, keep, kernel_min_axis, Tensor.sharedByEqual)
    }

    /// A gradient handed to all elements that equal the reduction's result, in equal shares.
    private static let sharedByEqual: TapeNode.UnaryRule = { upstream, input, output in
        let winners = input.detached .== output.detached
        let axes = (0..<input.rank).filter { output.shape[$0] == 1 }
        return winners / winners.sum(axes: axes, keep: true) * upstream
    }

    /// The product of all elements, or along an axis.
    public func product() -> Tensor { flattened().product(axis: 0) }
    public func product(axis: Int) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, "product", [shape]) else { return .empty }
        var result = Tensor.ones(shape.dropping { $0 == axis })
        let lists = Array(repeating: Axis.all, count: axis)
        for place in 0..<shape[axis] { result = result * sliced(lists + [.index(place)]) }
        return result
    }

    /// The place of the largest element in row-major order; the first of equal ones.
    public func argmax() -> Int { place("argmax") { $0 > $1 } }
    public func argmin() -> Int { place("argmin") { $0 < $1 } }

    /// The places of the largest elements along an axis.
    public func argmax(axis: Int) -> Tensor { places("argmax", axis) { $0 > $1 } }
    public func argmin(axis: Int) -> Tensor { places("argmin", axis) { $0 < $1 } }

    /// log Σ exp, without overflow.
    public func logSumExp() -> Tensor { flattened().logSumExp(axis: 0) }
    public func logSumExp(axis: Int, keep: Bool = false) -> Tensor {
        guard Tensor.axis(axis, rank: rank, "logSumExp", [shape]) != nil else { return .empty }
        guard count > 0 else { return Tensor.failure("logSumExp", [shape], .emptyInput) }
        let top = detached.max(axis: axis, keep: true)
        let total = (self - top).exp().sum(axis: axis, keep: true).log() + top
        return keep ? total : total.squeezed(axis: axis)
    }

    /// The root of the sum of squares.
    public func norm() -> Tensor { squared().sum().sqrt() }
    public func norm(axis: Int, keep: Bool = false) -> Tensor {
        squared().sum(axes: [axis], keep: keep, by: "norm").sqrt()
    }

    /// Sums of everything up to each element along an axis.
    public func cumulativeSum(axis: Int = 0, reversed: Bool = false) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, "cumulativeSum", [shape]) else { return .empty }
        let (inner, extent) = (shape.stride(axis), shape[axis])
        let outer = inner * extent == 0 ? 0 : count / (inner * extent)
        return Tensor.make(shape, by: "cumulativeSum") { out in
            for block in 0..<outer {
                for lane in 0..<inner {
                    var total = 0.0
                    for step in 0..<extent {
                        let place = (block * extent + (reversed ? extent - 1 - step : step)) * inner + lane
                        total += pointer[place]
                        out[place] = total
                    }
                }
            }
        }.recorded(self) { upstream, _, _ in upstream.cumulativeSum(axis: axis, reversed: !reversed) }
    }

    /// Summed over whatever axes it must lose to have a shape that broadcasts to its own.
    func sum(to target: Shape) -> Tensor {
        if shape == target { return self }
        guard target.broadcasts(to: shape) else {
            return Tensor.failure("sum", [shape, target], .cannotBroadcast)
        }
        let extra = rank - target.rank
        let axes = (0..<rank).filter { $0 < extra || target[$0 - extra] == 1 && shape[$0] != 1 }
        return sum(axes: axes, keep: true).reshaped(to: target)
    }

    private func place(_ operation: String, _ isBetter: (Double, Double) -> Bool) -> Int {
        guard Work.charge(count, by: operation, [shape]) else { return 0 }
        guard count > 0 else {
            FaultSlot.record(TensorFault(operation, [shape], .emptyInput))
            return 0
        }
        var best = 0
        for place in 1..<Swift.max(1, count) where isBetter(pointer[place], pointer[best]) { best = place }
        return best
    }

    private func places(_ operation: String, _ axis: Int, _ isBetter: (Double, Double) -> Bool) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, operation, [shape]) else { return .empty }
        guard shape[axis] > 0 else { return Tensor.failure(operation, [shape], .emptyInput) }
        guard Work.charge(count, by: operation, [shape]) else { return .empty }
        let (inner, extent) = (shape.stride(axis), shape[axis])
        let target = shape.dropping { $0 == axis }
        return Tensor.make(target, by: operation) { out in
            for place in 0..<target.count {
                let start = place / inner * inner * extent + place % inner
                var best = 0
                for step in 1..<Swift.max(1, extent)
                where isBetter(pointer[start + step * inner], pointer[start + best * inner]) { best = step }
                out[place] = Double(best)
            }
        }
    }

    private typealias Kernel = (
        UnsafeMutablePointer<Double>, UnsafePointer<Double>, Int, Int, Int
    ) -> Void

    /// A reduction over axes; its rule sees the result with the reduced axes kept.
    private func reduced(
        _ operation: String, _ named: [Int], _ keep: Bool, _ kernel: Kernel, _ rule: @escaping TapeNode.UnaryRule
    ) -> Tensor {
        guard let axes = Tensor.axes(named, rank: rank, operation, [shape])?.sorted() else { return .empty }
        guard let first = axes.first, let last = axes.last else { return self }
        if last - first + 1 != axes.count {
            let order = (0..<rank).filter { !axes.contains($0) } + axes
            let moved = permuted(order)
            let result = moved.reduced(operation, Array((rank - axes.count)..<rank), false, kernel, rule)
            return keep ? result.reshaped((0..<rank).map { axes.contains($0) ? 1 : shape[$0] }) : result
        }
        guard Work.charge(count, by: operation, [shape]) else { return .empty }
        var kept = Shape()
        for axis in 0..<rank { kept.append(axes.contains(axis) ? 1 : shape[axis]) }
        let middle = axes.reduce(1) { $0 * shape[$1] }
        let inner = shape.stride(last)
        let outer = kept.count == 0 ? 0 : kept.count / inner
        let result = Tensor.make(kept, by: operation) { kernel($0, pointer, outer, middle, inner) }.recorded(self, rule)
        return keep ? result : result.reshaped(to: shape.dropping { axes.contains($0) })
    }
}
