import Tensors

/// How alike two points are.
public enum Kernel: Sendable {
    /// x · y.
    case linear
    /// (x · y + offset)^degree.
    case polynomial(degree: Int, offset: Double)
    /// exp(−γ |x − y|²).
    case gaussian(gamma: Double)

    /// Of every row of one matrix with every row of another.
    public func callAsFunction(_ left: Tensor, _ right: Tensor) -> Tensor {
        switch self {
        case .linear: return left.matmul(right.transposed)
        case .polynomial(let degree, let offset):
            return (left.matmul(right.transposed) + Tensor(offset)).pow(Double(degree))
        case .gaussian(let gamma): return (KMeans.distances(left, right) * Tensor(-gamma)).exp()
        }
    }
}

/// The widest margin between two classes −1 and 1, found by sequential minimal optimisation (Platt 1998).
public struct SupportVectorMachine: Sendable {
    /// α of each training point; only those of support vectors are not 0.
    public private(set) var multipliers: [Double] = []
    /// b of Σ α y K(x, ·) + b.
    public private(set) var bias = 0.0
    /// The kernel it was trained with.
    public let kernel: Kernel
    private let points: Tensor
    private let labels: [Double]

    /// Trains on [points, features] with labels −1 and 1; `cost` bounds what one point may pull.
    public init(
        _ points: Tensor, labels: [Double], cost: Double = 1, kernel: Kernel = .linear, tolerance: Double = 1e-4,
        iterations: Int = 10_000
    ) {
        (self.kernel, self.points, self.labels) = (kernel, points, labels)
        let operation = "SupportVectorMachine"
        guard Labels.fit(points, labels.count, by: operation), Labels.areSigns(labels, by: operation) else { return }
        let gram = kernel(points, points)
        if FaultSlot.isEmpty { solve(gram, cost, tolerance, iterations) }
    }

    /// The points that touch or cross the margin.
    public var supportVectors: [Int] { multipliers.indices.filter { multipliers[$0] > 1e-8 } }

    /// The signed distance from the boundary, in units of the margin.
    public func score(_ inputs: Tensor) -> Tensor {
        let weights = Tensor(zip(multipliers, labels).map { $0 * $1 })
        return kernel(inputs, points).matmul(weights) + Tensor(bias)
    }

    /// The label of each row, −1 or 1.
    public func predict(_ inputs: Tensor) -> [Double] { score(inputs).elements.map { $0 >= 0 ? 1 : -1 } }

    /// The pair that violates the conditions most is solved exactly, again and again.
    private mutating func solve(_ gram: Tensor, _ cost: Double, _ tolerance: Double, _ iterations: Int) {
        let size = labels.count
        multipliers = Array(repeating: 0, count: size)
        // The gradient of the dual objective, with signs: y − Σ α y K.
        var errors = labels
        var (up, low) = (0.0, 0.0)
        for _ in 0..<max(0, iterations) {
            guard Work.charge(8 * size, by: "SupportVectorMachine", [points.shape]) else { return }
            var (first, second) = (-1, -1)
            (up, low) = (-.infinity, .infinity)
            for place in 0..<size {
                let (grows, shrinks) = (labels[place] > 0, labels[place] < 0)
                if grows ? multipliers[place] < cost : multipliers[place] > 0, errors[place] > up {
                    (up, first) = (errors[place], place)
                }
                if shrinks ? multipliers[place] < cost : multipliers[place] > 0, errors[place] < low {
                    (low, second) = (errors[place], place)
                }
            }
            guard first >= 0, second >= 0, up - low > tolerance else { break }
            let curvature = gram[first, first] + gram[second, second] - 2 * gram[first, second]
            var step = (up - low) / max(curvature, 1e-12)
            step = min(step, labels[first] > 0 ? cost - multipliers[first] : multipliers[first])
            step = min(step, labels[second] > 0 ? multipliers[second] : cost - multipliers[second])
            multipliers[first] += labels[first] * step
            multipliers[second] -= labels[second] * step
            for place in 0..<size { errors[place] -= step * (gram[first, place] - gram[second, place]) }
        }
        bias = (up + low) / 2
    }
}
