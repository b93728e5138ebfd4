extension Tensor {
    /// Tensors one after the other along an axis; all other extents must agree.
    public static func concatenate(_ parts: [Tensor], axis: Int = 0) -> Tensor {
        guard let first = parts.first else { return failure("concatenate", [], .emptyInput) }
        guard let axis = Tensor.axis(axis, rank: first.rank, "concatenate", [first.shape]) else { return .empty }
        var total = 0
        for part in parts {
            guard part.rank == first.rank,
                part.shape.replacing(axis: axis, with: 1) == first.shape.replacing(axis: axis, with: 1)
            else { return failure("concatenate", [first.shape, part.shape], .shapesDiffer) }
            total += part.shape[axis]
        }
        guard let shape = first.shape.replacing(axis: axis, with: total) else {
            return failure("concatenate", [first.shape], .tooLarge([total]))
        }
        let inner = first.shape.stride(axis)
        let outer = (0..<axis).reduce(1) { $0 * first.shape[$1] }
        let result = make(shape, by: "concatenate") { out in
            var start = 0
            for part in parts {
                let length = part.shape[axis] * inner
                for row in 0..<outer {
                    (out + row * total * inner + start).update(from: part.pointer + row * length, count: length)
                }
                start += length
            }
        }
        return result.recorded(parts) { upstream, parts, _ in
            var start = 0
            return parts.map { part in
                let piece = upstream.sliced(axis: axis, start, start + part.shape[axis])
                start += part.shape[axis]
                return piece
            }
        }
    }

    /// Tensors of one shape along a new axis.
    public static func stack(_ parts: [Tensor], axis: Int = 0) -> Tensor {
        guard let first = parts.first else { return failure("stack", [], .emptyInput) }
        if let other = parts.first(where: { $0.shape != first.shape }) {
            return failure("stack", [first.shape, other.shape], .shapesDiffer)
        }
        return concatenate(parts.map { $0.expanded(axis: axis) }, axis: axis)
    }

    /// Cut into equal parts along an axis; where that fails there are as many empty ones.
    public func split(_ parts: Int, axis: Int = 0) -> [Tensor] {
        guard let axis = Tensor.axis(axis, rank: rank, "split", [shape]) else {
            return Array(repeating: .empty, count: Swift.max(0, Swift.min(parts, 64)))
        }
        guard parts > 0, shape[axis] % parts == 0 else {
            FaultSlot.record(
                TensorFault("split", [shape], .custom("axis \(axis) cannot be cut into \(parts) equal parts")))
            return Array(repeating: .empty, count: Swift.max(0, Swift.min(parts, 64)))
        }
        let size = shape[axis] / parts
        return (0..<parts).map { sliced(axis: axis, $0 * size, ($0 + 1) * size) }
    }
}
