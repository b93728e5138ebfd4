import Tensors

/// Clusters by Lloyd's algorithm: assign each point to the nearest centre, move each centre to its points' mean.
public struct KMeans: Sendable {
    /// One sweep: centres, the points' clusters, and the summed squared distances.
    public struct Step: Sendable {
        /// One centre in each row.
        public let centres: Tensor
        /// The number of each point's nearest centre.
        public let assignments: [Int]
        /// Σ of the squared distances to the nearest centre.
        public let inertia: Double
    }

    /// The sweeps in order; the first has the starting centres.
    public private(set) var steps: [Step] = []
    /// The centres after the last sweep, one in each row.
    public var centres: Tensor { steps.last?.centres ?? .empty }
    /// The number of each point's cluster after the last sweep.
    public var assignments: [Int] { steps.last?.assignments ?? [] }

    /// Starts from the given centres; ends when no point changes its cluster.
    public init(_ points: Tensor, centres start: Tensor, iterations: Int = 100) {
        guard points.rank == 2 else {
            FaultSlot.record(TensorFault("KMeans", [points.shape], .rankExpected(2)))
            return
        }
        guard start.rank == 2, points.shape[1] == start.shape[1], start.count > 0, points.count > 0
        else {
            FaultSlot.record(TensorFault("KMeans", [points.shape, start.shape], .shapesDiffer))
            return
        }
        var centres = start
        for _ in 0..<max(1, iterations) where FaultSlot.isEmpty {
            let (assignments, inertia) = KMeans.assign(points, centres)
            let before = steps.last?.assignments
            steps.append(Step(centres: centres, assignments: assignments, inertia: inertia))
            if before == assignments { break }
            centres = KMeans.means(points, assignments, centres)
        }
    }

    /// Starts from centres drawn far apart from the points: Arthur and Vassilvitskii's k-means++.
    public init(_ points: Tensor, clusters: Int, iterations: Int = 100) {
        guard points.rank == 2, points.shape[1] > 0, (1...max(1, points.shape[0])).contains(clusters) else {
            FaultSlot.record(
                TensorFault("KMeans", [points.shape], .custom(LearningMessages.tooFewPoints(clusters))))
            self.init()
            return
        }
        var generator = RandomGenerator.shared
        var chosen = [generator.nextBelow(points.shape[0])]
        while chosen.count < clusters, FaultSlot.isEmpty {
            let near = KMeans.distances(points, points.taking(chosen)).min(axis: 1).elements
            var rest = generator.nextUniform() * near.reduce(0, +)
            var place = near.count - 1
            for (row, distance) in near.enumerated() {
                rest -= distance
                if rest < 0 {
                    place = row
                    break
                }
            }
            chosen.append(place)
        }
        RandomGenerator.shared = generator
        self.init(points, centres: points.taking(chosen), iterations: iterations)
    }

    private init() {}

    /// Squared distances of each point to each centre.
    static func distances(_ points: Tensor, _ centres: Tensor) -> Tensor {
        (points.expanded(axis: 1) - centres.expanded(axis: 0)).squared().sum(axis: 2)
    }

    private static func assign(_ points: Tensor, _ centres: Tensor) -> ([Int], Double) {
        let distances = distances(points, centres)
        return (distances.argmin(axis: 1).wholeNumbers() ?? [], distances.min(axis: 1).sum().scalar)
    }

    /// The mean of each cluster; an empty one keeps its centre.
    private static func means(_ points: Tensor, _ assignments: [Int], _ centres: Tensor) -> Tensor {
        Tensor.stack(
            (0..<centres.shape[0]).map { cluster in
                let rows = assignments.indices.filter { assignments[$0] == cluster }
                return rows.isEmpty ? centres.row(cluster) : points.taking(rows).mean(axis: 0)
            })
    }
}
