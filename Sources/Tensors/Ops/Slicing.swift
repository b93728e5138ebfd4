import CKernels

extension Tensor {
    /// The part that an index list names; axes that it does not reach are taken whole.
    public func sliced(_ axes: [Axis]) -> Tensor {
        guard let view = view(axes) else { return .empty }
        return viewed(view, by: "subscript")
    }

    /// Positions `start` up to `end` of one axis, which must lie inside.
    func sliced(axis: Int, _ start: Int, _ end: Int) -> Tensor {
        var view = View(shape)
        view.offset = start * Int(view.steps[axis])
        guard let shape = shape.replacing(axis: axis, with: end - start) else { return .empty }
        view.shape = shape
        return viewed(view, by: "subscript")
    }

    /// Writes a value, stretched if need be, into the part that an index list names.
    public mutating func assign(_ value: Tensor, _ axes: [Axis]) {
        guard let view = view(axes) else { return }
        guard value.shape.broadcasts(to: view.shape) else {
            FaultSlot.record(TensorFault("subscript", [view.shape, value.shape], .cannotBroadcast))
            return
        }
        guard !isRecorded, !value.isRecorded else {
            // Written as arithmetic, so that gradients flow to what stays and to what is written.
            let mask = Tensor.ones(view.shape).scattered(view, into: shape, by: "subscript")
            self = select(mask, value.broadcast(to: view.shape).scattered(view, into: shape, by: "subscript"), self)
            return
        }
        let source = value.broadcast(to: view.shape)
        withMutableElements { out in
            guard let base = out.baseAddress, source.count > 0 else { return }
            kernel_scatter(base + view.offset, source.pointer, view.extents, view.steps, view.shape.rank, false)
        }
    }

    /// The strided view of an index list; a fault and nil when it does not fit.
    private func view(_ axes: [Axis]) -> View? {
        var (dimensions, steps, offset, own) = ([Int](), [Int64](), 0, 0)
        let used = axes.reduce(0) { $0 + ($1 == .new ? 0 : 1) }
        guard used <= rank else { return refuse(.tooManyIndices(used)) }
        for axis in axes {
            switch axis {
            case .new:
                dimensions.append(1)
                steps.append(0)
            case .index(let index):
                guard index >= 0, index < shape[own] else {
                    return refuse(.indexOutOfRange(index, axis: own, extent: shape[own]))
                }
                offset += index * shape.stride(own)
                own += 1
            case .slice(let lower, let upper, let step):
                let end = upper ?? shape[own]
                guard step > 0 else { return refuse(.valueMustBePositive("the step", step)) }
                guard lower >= 0, lower <= shape[own] else {
                    return refuse(.indexOutOfRange(lower, axis: own, extent: shape[own]))
                }
                guard end >= lower, end <= shape[own] else {
                    return refuse(.indexOutOfRange(end, axis: own, extent: shape[own]))
                }
                dimensions.append((end - lower + step - 1) / step)
                steps.append(Int64(step * shape.stride(own)))
                offset += lower * shape.stride(own)
                own += 1
            }
        }
        while own < rank {
            dimensions.append(shape[own])
            steps.append(Int64(shape.stride(own)))
            own += 1
        }
        return View(shape: Shape(dimensions, operation: "subscript"), steps: steps, offset: offset)
    }

    private func refuse(_ reason: TensorFault.Reason) -> View? {
        FaultSlot.record(TensorFault("subscript", [shape], reason))
        return nil
    }
}
