/// How far a gradient lies from central differences.
public struct GradientCheck: Sendable {
    public let gradient: Tensor
    public let differences: Tensor
    /// The largest |gradient − difference| / max(1, |difference|).
    public let error: Double
    public func holds(tolerance: Double = 1e-6) -> Bool { error <= tolerance }
}

extension GradientCheck: CustomStringConvertible {
    public var description: String { "gradient check: largest error \(NumberText.significant(error, digits: 3))" }
}

/// Compares the gradient of a function at a point with central differences of the given step.
public func checkGradient(
    at point: Tensor, step: Double = 1e-5, of function: (Tensor) -> Tensor
) -> GradientCheck {
    let exact = gradient(at: point, of: function)
    var differences = Tensor.zeros(point.shape)
    withoutGradient {
        for place in 0..<point.count {
            let (above, below) = (moved(point, place, step), moved(point, place, -step))
            let slope = (function(above).scalar - function(below).scalar) / (2 * step)
            differences.withMutableElements { $0[place] = slope }
        }
    }
    var error = 0.0
    for (left, right) in zip(exact.elements, differences.elements) {
        let distance = abs(left - right) / max(1, abs(right))
        if !(distance <= error) { error = distance }
    }
    return GradientCheck(gradient: exact, differences: differences, error: error)
}

private func moved(_ point: Tensor, _ place: Int, _ step: Double) -> Tensor {
    var result = point.detached
    result.withMutableElements { $0[place] += step }
    return result
}
