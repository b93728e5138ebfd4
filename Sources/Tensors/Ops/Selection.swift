// Elements chosen by place. One primitive reads a list of places, its partner adds to them; each is the other's derivative.

extension Tensor {
    /// The elements at places in row-major order, under a shape of as many.
    func gathered(_ places: [Int], _ target: Shape, by operation: String) -> Tensor {
        let whole = shape
        return Tensor.make(target, by: operation) { out in
            for (place, source) in places.enumerated() { out[place] = pointer[source] }
        }.recorded(self) { upstream, _, _ in upstream.dispersed(places, into: whole, by: operation) }
    }

    /// Zeros, with each element added at its place.
    func dispersed(_ places: [Int], into whole: Shape, by operation: String) -> Tensor {
        let own = shape
        return Tensor.make(whole, by: operation) { out in
            out.update(repeating: 0, count: whole.count)
            for (place, target) in places.enumerated() { out[target] += pointer[place] }
        }.recorded(self) { upstream, _, _ in upstream.gathered(places, own, by: operation) }
    }

    /// The parts at the given positions of an axis, in that order.
    public func taking(_ positions: [Int], axis: Int = 0) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, "taking", [shape]) else { return .empty }
        let extent = shape[axis]
        if let wrong = positions.first(where: { $0 < 0 || $0 >= extent }) {
            return Tensor.failure("taking", [shape], .indexOutOfRange(wrong, axis: axis, extent: extent))
        }
        guard let target = shape.replacing(axis: axis, with: positions.count) else {
            return Tensor.failure("taking", [shape], .tooLarge([positions.count]))
        }
        let inner = shape.stride(axis)
        var places: [Int] = []
        places.reserveCapacity(target.count)
        for outer in 0..<(inner * extent == 0 ? 0 : count / (inner * extent)) {
            for position in positions {
                let start = (outer * extent + position) * inner
                for lane in 0..<inner { places.append(start + lane) }
            }
        }
        return gathered(places, target, by: "taking")
    }

    /// The parts whose positions a tensor of whole numbers lists.
    public func taking(_ positions: Tensor, axis: Int = 0) -> Tensor {
        guard let list = positions.wholeNumbers(by: "taking") else { return .empty }
        return taking(list, axis: axis)
    }

    /// One element of each row: the one in the column that `columns` names.
    public func picking(_ columns: [Int]) -> Tensor {
        guard rank == 2 else { return Tensor.failure("picking", [shape], .rankExpected(2)) }
        guard columns.count == shape[0] else {
            return Tensor.failure("picking", [shape], .countDiffers(expected: shape[0], got: columns.count))
        }
        let width = shape[1]
        if let wrong = columns.first(where: { $0 < 0 || $0 >= width }) {
            return Tensor.failure("picking", [shape], .indexOutOfRange(wrong, axis: 1, extent: width))
        }
        return gathered(
            columns.enumerated().map { $0.offset * width + $0.element }, Shape(columns.count), by: "picking")
    }

    /// The elements as whole numbers, or a fault naming the first that is none.
    public func wholeNumbers(by operation: String = "wholeNumbers") -> [Int]? {
        var result: [Int] = []
        for value in elements {
            guard value == value.rounded(.towardZero), Swift.abs(value) < 2_147_483_648 else {
                FaultSlot.record(TensorFault(operation, [shape], .notAWholeNumber(value)))
                return nil
            }
            result.append(Int(value))
        }
        return result
    }

    /// The elements along an axis in ascending order.
    public func sorted(axis: Int = -1, descending: Bool = false) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, "sorted", [shape]) else { return .empty }
        return gathered(sortedPlaces(axis, descending), shape, by: "sorted")
    }

    /// For each place of the sorted axis the position its element had.
    public func argsorted(axis: Int = -1, descending: Bool = false) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, "argsorted", [shape]) else { return .empty }
        let (inner, extent) = (shape.stride(axis), shape[axis])
        return Tensor.make(shape, by: "argsorted") { out in
            for (place, source) in sortedPlaces(axis, descending).enumerated() {
                out[place] = Double(source / inner % extent)
            }
        }
    }

    /// Where each element of the sorted tensor comes from; equal elements keep their order, NaN comes last.
    private func sortedPlaces(_ axis: Int, _ descending: Bool) -> [Int] {
        let (inner, extent) = (shape.stride(axis), shape[axis])
        var result = Array(repeating: 0, count: count)
        guard count > 0, Work.charge(16 * count, by: "sorted", [shape]) else { return result }
        for lane in 0..<(count / extent) {
            let start = lane / inner * inner * extent + lane % inner
            var places = (0..<extent).map { start + $0 * inner }
            places.sort { left, right in
                let (a, b) = (pointer[left], pointer[right])
                if a == b || a.isNaN && b.isNaN { return left < right }
                if a.isNaN || b.isNaN { return b.isNaN }
                return descending ? a > b : a < b
            }
            for (step, place) in places.enumerated() { result[start + step * inner] = place }
        }
        return result
    }
}
