import Tensors

/// The directions along which data vary most.
public struct PCA: Sendable {
    /// The mean of the points.
    public let mean: Tensor
    /// One direction in each row, most important first; its largest element is positive.
    public let components: Tensor
    /// The variance along each direction.
    public let variances: Tensor

    /// Finds the directions of [points, features]; `components` limits how many are kept.
    public init(_ points: Tensor, components count: Int? = nil) {
        guard points.rank == 2, points.shape[0] > 1, points.shape[1] > 0 else {
            (mean, components, variances) = (.empty, .empty, .empty)
            FaultSlot.record(TensorFault("PCA", [points.shape], .rankExpected(2)))
            return
        }
        mean = points.mean(axis: 0)
        let factors = (points - mean).svd()
        guard factors.v.rank == 2 else {
            (components, variances) = (.empty, .empty)
            return
        }
        let kept = max(0, min(count ?? factors.values.count, factors.values.count))
        var directions: [Tensor] = []
        for place in 0..<kept {
            let direction = factors.v.column(place)
            directions.append(direction[direction.abs().argmax()] < 0 ? -direction : direction)
        }
        components = directions.isEmpty ? .empty : Tensor.stack(directions)
        let scale = Tensor(Double(points.shape[0] - 1))
        variances = kept == 0 ? .empty : factors.values[0..<kept].squared() / scale
    }

    /// The points in the new coordinates.
    public func transform(_ points: Tensor) -> Tensor { (points - mean).matmul(components.transposed) }

    /// The points that coordinates stand for.
    public func reconstruct(_ coordinates: Tensor) -> Tensor { coordinates.matmul(components) + mean }
}
