import Tensors

/// What the classifiers ask of points and their labels; anything else is a fault of the one that asks.
enum Labels {
    /// Points are rows, at least one, each with its label.
    static func fit(_ points: Tensor, _ count: Int, by operation: String) -> Bool {
        guard points.rank == 2 else { return fails(operation, [points.shape], .rankExpected(2)) }
        guard points.shape[0] == count else {
            return fails(operation, [points.shape, Shape([count])], .shapesDiffer)
        }
        return count > 0 || fails(operation, [points.shape], .emptyInput)
    }

    static func areClasses(_ labels: [Int], by operation: String) -> Bool {
        guard let negative = labels.first(where: { $0 < 0 }) else { return true }
        return fails(
            operation, [Shape([labels.count])], .custom(LearningMessages.negativeClass(negative)))
    }

    static func areSigns(_ labels: [Double], by operation: String) -> Bool {
        guard let other = labels.first(where: { $0 != 1 && $0 != -1 }) else { return true }
        return fails(
            operation, [Shape([labels.count])], .custom(LearningMessages.noSign(Tensor(other).description)))
    }

    private static func fails(_ operation: String, _ shapes: [Shape], _ reason: TensorFault.Reason) -> Bool {
        FaultSlot.record(TensorFault(operation, shapes, reason))
        return false
    }
}
