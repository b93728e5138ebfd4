import CKernels

/// Something whose tensors are listed for gradients and optimisers: a model as a value.
public protocol Parameterized {
    var parameters: [Tensor] { get set }
}

/// The value of a function of several tensors and its gradient in each; the function's result must be a single number.
public func valueWithGradient(at points: [Tensor], of function: ([Tensor]) -> Tensor) -> (Tensor, [Tensor]) {
    let (value, variables) = recording(points, function)
    guard value.count == 1 else {
        FaultSlot.record(TensorFault("gradient", [value.shape], .notScalarResult))
        return (value.detachedUnlessRecording, points.map { Tensor.zeros($0.shape) })
    }
    let gradients = BackwardPass.gradients(of: value, seed: Tensor.ones(value.shape), in: variables)
    return (value.detachedUnlessRecording, gradients)
}

/// The gradients of the function at each point.
public func gradient(at points: [Tensor], of function: ([Tensor]) -> Tensor) -> [Tensor] {
    valueWithGradient(at: points, of: function).1
}

public func valueWithGradient(at point: Tensor, of function: (Tensor) -> Tensor) -> (Tensor, Tensor) {
    let (value, gradients) = valueWithGradient(at: [point]) { function($0[0]) }
    return (value, gradients[0])
}

public func gradient(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
    valueWithGradient(at: point, of: function).1
}

public func gradient(
    at first: Tensor, _ second: Tensor, of function: (Tensor, Tensor) -> Tensor
) -> (Tensor, Tensor) {
    let gradients = valueWithGradient(at: [first, second]) { function($0[0], $0[1]) }.1
    return (gradients[0], gradients[1])
}

public func gradient(
    at first: Tensor, _ second: Tensor, _ third: Tensor, of function: (Tensor, Tensor, Tensor) -> Tensor
) -> (Tensor, Tensor, Tensor) {
    let gradients = valueWithGradient(at: [first, second, third]) { function($0[0], $0[1], $0[2]) }.1
    return (gradients[0], gradients[1], gradients[2])
}

/// The value of a function of a model, and its gradient in each of the model's parameters, in their order.
public func valueWithGradient<Model: Parameterized>(
    at model: Model, of function: (Model) -> Tensor
) -> (Tensor, [Tensor]) {
    valueWithGradient(at: model.parameters) { variables in
        var variable = model
        variable.parameters = variables
        return function(variable)
    }
}

public func gradient<Model: Parameterized>(at model: Model, of function: (Model) -> Tensor) -> [Tensor] {
    valueWithGradient(at: model, of: function).1
}

/// The matrix of derivatives of each element of the result in each element of the point: result axes, then point axes.
public func jacobian(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
    let (value, variables) = recording([point]) { function($0[0]) }
    var rows: [Tensor] = []
    for place in 0..<value.count {
        let seed = Tensor.make(value.shape, by: "jacobian") { out in
            out.update(repeating: 0, count: value.count)
            out[place] = 1
        }
        rows.append(BackwardPass.gradients(of: value, seed: seed, in: variables)[0])
    }
    guard !rows.isEmpty else { return .empty }
    return Tensor.stack(rows).reshaped(value.shape.dimensions + point.shape.dimensions)
}

/// The Hessian of the function at the point times a direction, without forming the Hessian.
public func hessianVectorProduct(at point: Tensor, direction: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
    gradient(at: point) { variable in
        (gradient(at: variable, of: function) * direction.detached).sum()
    }
}

/// The matrix of second derivatives: point axes twice.
public func hessian(at point: Tensor, of function: (Tensor) -> Tensor) -> Tensor {
    jacobian(at: point) { gradient(at: $0, of: function) }
}

/// An operation with a derivative of the caller's own: `backward` turns a gradient of the result into one of the input.
public func withCustomGradient(
    _ input: Tensor, forward: (Tensor) -> Tensor,
    backward: @escaping @Sendable (_ upstream: Tensor, _ input: Tensor, _ output: Tensor) -> Tensor
) -> Tensor {
    forward(input.detached).detached.recorded(input) { upstream, input, output in
        let result = backward(upstream, input, output)
        guard result.shape == input.shape else {
            return Tensor.failure("customGradient", [input.shape], .wrongGradientShape(result.shape))
        }
        return result
    }
}

/// Runs the function on variables with the points' values, recording.
private func recording(_ points: [Tensor], _ function: ([Tensor]) -> Tensor) -> (Tensor, [Tensor]) {
    kernel_state().pointee.recordingDepth += 1
    defer { kernel_state().pointee.recordingDepth -= 1 }
    let variables = points.map { $0.asVariable() }
    return (function(variables), variables)
}

extension Tensor {
    /// Inside an outer gradient call a value stays joined to its record; outside nobody needs the record any longer.
    var detachedUnlessRecording: Tensor { kernel_state().pointee.recordingDepth > 0 ? self : detached }
}
