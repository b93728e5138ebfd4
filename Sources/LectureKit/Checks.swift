import Tensors

// The checks of exercises: natively they say on standard error what does not hold.

/// Stands where an answer is missing.
public func unanswered() -> Never { fatalError("not answered yet") }
/// Stands where a value is missing.
public func unanswered<Value>() -> Value { fatalError("not answered yet") }

public func check(_ condition: Bool, _ message: String = "") { report(condition, message) }

public func checkEqual<Value: Equatable>(_ got: Value, _ expected: Value, _ message: String = "") {
    report(got == expected, message)
}

public func checkClose(_ got: Double, _ expected: Double, tolerance: Double = 1e-6, _ message: String = "") {
    report(isClose(got, expected, tolerance), message)
}

public func checkClose(_ got: Float, _ expected: Float, tolerance: Double = 1e-6, _ message: String = "") {
    report(isClose(Double(got), Double(expected), tolerance), message)
}

public func checkClose(_ got: Int, _ expected: Int, tolerance: Double = 1e-6, _ message: String = "") {
    report(isClose(Double(got), Double(expected), tolerance), message)
}

public func checkClose(_ got: [Double], _ expected: [Double], tolerance: Double = 1e-6, _ message: String = "") {
    report(areClose(got, expected, tolerance), message)
}

public func checkClose(_ got: [[Double]], _ expected: [[Double]], tolerance: Double = 1e-6, _ message: String = "") {
    report(got.count == expected.count && zip(got, expected).allSatisfy { areClose($0, $1, tolerance) }, message)
}

public func checkClose(_ got: Tensor, _ expected: Tensor, tolerance: Double = 1e-6, _ message: String = "") {
    report(got.shape == expected.shape && areClose(got.elements, expected.elements, tolerance), message)
}

@_disfavoredOverload
public func checkClose(_ got: Tensor, _ expected: Double, tolerance: Double = 1e-6, _ message: String = "") {
    checkClose(got, Tensor(expected), tolerance: tolerance, message)
}

@_disfavoredOverload
public func checkClose(_ got: Double, _ expected: Tensor, tolerance: Double = 1e-6, _ message: String = "") {
    checkClose(Tensor(got), expected, tolerance: tolerance, message)
}

public func checkShape(_ tensor: Tensor, _ shape: Shape, _ message: String = "") {
    report(tensor.shape == shape, message)
}

public func checkChoice(_ got: String, _ expected: String, why: [String: String] = [:], _ message: String = "") {
    report(got.lowercased() == expected.lowercased(), why[got] ?? why[got.lowercased()] ?? message)
}

public func checkEquivalent(
    _ got: (Double) -> Double, _ expected: (Double) -> Double, on interval: ClosedRange<Double> = -2...2,
    tolerance: Double = 1e-6, _ message: String = ""
) {
    let holds = SamplePoints.along(interval).allSatisfy { isClose(got($0), expected($0), tolerance) }
    report(holds, message)
}

public func checkEquivalent(
    _ got: (Double, Double) -> Double, _ expected: (Double, Double) -> Double,
    on interval: ClosedRange<Double> = -2...2, tolerance: Double = 1e-6, _ message: String = ""
) {
    let points = zip(SamplePoints.along(interval), SamplePoints.across(interval))
    report(points.allSatisfy { isClose(got($0, $1), expected($0, $1), tolerance) }, message)
}

public func checkGradient(
    _ got: (Double) -> Double, of function: (Double) -> Double, on interval: ClosedRange<Double> = -2...2,
    tolerance: Double = 1e-5, _ message: String = ""
) {
    let holds = SamplePoints.along(interval).allSatisfy { x in
        isClose(got(x), (function(x + 1e-5) - function(x - 1e-5)) / 2e-5, tolerance)
    }
    report(holds, message)
}

public func checkGradient(
    _ got: Tensor, of function: (Tensor) -> Tensor, at point: Tensor, tolerance: Double = 1e-5, _ message: String = ""
) {
    checkClose(got, gradient(at: point, of: function), tolerance: tolerance, message)
}

public func checkProperty(
    on interval: ClosedRange<Double> = -2...2, _ message: String = "", _ property: (Double) -> Bool
) {
    report(SamplePoints.along(interval).allSatisfy(property), message)
}

private func isClose(_ got: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    got == expected || abs(got - expected) <= tolerance * max(1, abs(expected))
}

private func areClose(_ got: [Double], _ expected: [Double], _ tolerance: Double) -> Bool {
    got.count == expected.count && zip(got, expected).allSatisfy { isClose($0, $1, tolerance) }
}

private func report(_ holds: Bool, _ message: String) {
    if !holds { StandardError.write("check failed" + (message.isEmpty ? "" : ": " + message)) }
}
