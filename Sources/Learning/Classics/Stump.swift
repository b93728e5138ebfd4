import Tensors

/// The smallest classifier: one threshold on one feature. Labels are −1 and 1.
public struct Stump: Equatable, Sendable, CustomStringConvertible {
    /// The number of the feature it looks at, from 0.
    public let feature: Int
    /// What the feature is compared with.
    public let threshold: Double
    /// The label of what lies below the threshold; above it is the other.
    public let labelBelow: Double

    /// The label `labelBelow` where the feature is less than the threshold, the other elsewhere.
    public init(feature: Int, threshold: Double, labelBelow: Double) {
        (self.feature, self.threshold, self.labelBelow) = (feature, threshold, labelBelow)
    }

    public func callAsFunction(_ point: [Double]) -> Double {
        guard point.indices.contains(feature) else {
            FaultSlot.record(TensorFault("Stump", [], .indexOutOfRange(feature, axis: 0, extent: point.count)))
            return .nan
        }
        return point[feature] < threshold ? labelBelow : -labelBelow
    }

    /// The labels of all rows.
    public func predict(_ points: Tensor) -> [Double] {
        guard points.rank == 2 else {
            FaultSlot.record(TensorFault("Stump", [points.shape], .rankExpected(2)))
            return []
        }
        guard feature >= 0, feature < points.shape[1] else {
            let reason = TensorFault.Reason.indexOutOfRange(feature, axis: 1, extent: points.shape[1])
            FaultSlot.record(TensorFault("Stump", [points.shape], reason))
            return []
        }
        guard Work.charge(4 * points.shape[0], by: "Stump", [points.shape]) else { return [] }
        let columns = points.shape[1]
        return points.withElements { elements in
            (0..<points.shape[0]).map { elements[$0 * columns + feature] < threshold ? labelBelow : -labelBelow }
        }
    }

    /// As mathematics writes it: `x1 < 2.5 → +1`.
    public var description: String {
        "x" + String(feature &+ 1) + " < " + Tensor(threshold).description + " → " + (labelBelow > 0 ? "+1" : "−1")
    }

    /// Every stump that separates the rows in a way of its own: thresholds lie midway between neighbouring values.
    ///
    /// The order decides ties: features in turn, then smaller thresholds, then +1 below before −1.
    public static func candidates(_ points: Tensor) -> [Stump] {
        guard points.rank == 2 else { return [] }
        var result: [Stump] = []
        for feature in 0..<points.shape[1] {
            let values = points.column(feature).sorted().elements
            for (low, high) in zip(values, values.dropFirst()) where low < high {
                for label in [1.0, -1.0] {
                    result.append(Stump(feature: feature, threshold: (low + high) / 2, labelBelow: label))
                }
            }
        }
        return result
    }
}
