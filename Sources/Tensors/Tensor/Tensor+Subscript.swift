extension Tensor {
    /// The number at a place of a vector.
    public subscript(index: Int) -> Double {
        get { read([index]) }
        set { write(newValue, [index]) }
    }

    public subscript(row: Int, column: Int) -> Double {
        get {
            if shape.rank == 2, row >= 0, row < shape[0], column >= 0, column < shape[1] {
                return pointer[row * shape[1] + column]
            }
            return read([row, column])
        }
        set { write(newValue, [row, column]) }
    }

    public subscript(first: Int, second: Int, third: Int) -> Double {
        get { read([first, second, third]) }
        set { write(newValue, [first, second, third]) }
    }

    public subscript(first: Int, second: Int, third: Int, fourth: Int) -> Double {
        get { read([first, second, third, fourth]) }
        set { write(newValue, [first, second, third, fourth]) }
    }

    /// The number at a full index list.
    public subscript(indices: [Int]) -> Double {
        get { read(indices) }
        set { write(newValue, indices) }
    }

    /// A row, where a tensor is asked for.
    @_disfavoredOverload
    public subscript(index: Int) -> Tensor {
        get { sliced([.index(index)]) }
        set { assign(newValue, [.index(index)]) }
    }

    public subscript<First: AxisIndex>(first: First) -> Tensor {
        get { sliced([first.axis]) }
        set { assign(newValue, [first.axis]) }
    }

    @_disfavoredOverload
    public subscript<First: AxisIndex, Second: AxisIndex>(first: First, second: Second) -> Tensor {
        get { sliced([first.axis, second.axis]) }
        set { assign(newValue, [first.axis, second.axis]) }
    }

    @_disfavoredOverload
    public subscript<First: AxisIndex, Second: AxisIndex, Third: AxisIndex>(
        first: First, second: Second, third: Third
    ) -> Tensor {
        get { sliced([first.axis, second.axis, third.axis]) }
        set { assign(newValue, [first.axis, second.axis, third.axis]) }
    }

    @_disfavoredOverload
    public subscript<First: AxisIndex, Second: AxisIndex, Third: AxisIndex, Fourth: AxisIndex>(
        first: First, second: Second, third: Third, fourth: Fourth
    ) -> Tensor {
        get { sliced([first.axis, second.axis, third.axis, fourth.axis]) }
        set { assign(newValue, [first.axis, second.axis, third.axis, fourth.axis]) }
    }

    /// The part along the outermost axis at one position.
    public func row(_ index: Int) -> Tensor { sliced([.index(index)]) }

    /// The parts along the outermost axis, one after the other; a single number has none.
    public var rows: [Tensor] { rank == 0 ? [] : (0..<shape[0]).map { row($0) } }

    /// The part of a matrix along its last axis at one position.
    public func column(_ index: Int) -> Tensor {
        var axes = Array(repeating: Axis.all, count: Swift.max(0, rank - 1))
        axes.append(.index(index))
        return sliced(axes)
    }

    private func read(_ indices: [Int]) -> Double {
        guard let place = offset(indices) else { return .nan }
        return pointer[place]
    }

    private mutating func write(_ value: Double, _ indices: [Int]) {
        guard let place = offset(indices) else { return }
        withMutableElements { $0[place] = value }
    }

    /// Where a full index list points; a fault names the first place that is out of range.
    private func offset(_ indices: [Int]) -> Int? {
        guard indices.count == rank else {
            let reason: TensorFault.Reason = indices.count > rank ? .tooManyIndices(indices.count) : .readsRow
            FaultSlot.record(TensorFault("subscript", [shape], reason))
            return nil
        }
        var place = 0
        for (axis, index) in indices.enumerated() {
            guard index >= 0, index < shape[axis] else {
                let reason = TensorFault.Reason.indexOutOfRange(index, axis: axis, extent: shape[axis])
                FaultSlot.record(TensorFault("subscript", [shape], reason))
                return nil
            }
            place = place * shape[axis] + index
        }
        return place
    }
}
