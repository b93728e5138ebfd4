import Elementary
import Tensors

/// A rule that turns gradients into steps; it remembers what it needs from step to step.
public protocol Optimizer {
    /// The size of steps.
    var rate: Double { get set }
    /// One step of parameters against their gradients.
    mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])
}

extension Optimizer {
    /// One step of a model.
    public mutating func update<Model: Parameterized>(_ model: inout Model, _ gradients: [Tensor]) {
        var parameters = model.parameters
        // The model lets go of its tensors, so that they are changed in place.
        model.parameters = Array(repeating: .empty, count: parameters.count)
        withoutGradient { update(&parameters, gradients) }
        model.parameters = parameters
    }
}

/// A tensor of zeros for each parameter, made at the first step. A gradient of another shape is a fault.
private func prepare(_ state: inout [Tensor], _ parameters: [Tensor], _ gradients: [Tensor]) -> Bool {
    guard parameters.count == gradients.count else {
        let reason = TensorFault.Reason.countDiffers(expected: parameters.count, got: gradients.count)
        FaultSlot.record(TensorFault("update", gradients.map { $0.shape }, reason))
        return false
    }
    for (parameter, gradient) in zip(parameters, gradients) where parameter.shape != gradient.shape {
        FaultSlot.record(TensorFault("update", [parameter.shape, gradient.shape], .shapesDiffer))
        return false
    }
    if state.count != parameters.count { state = parameters.map { Tensor.zeros($0.shape) } }
    return FaultSlot.isEmpty
}

/// w ← w − η g; with momentum v ← μ v + g, w ← w − η v, or Nesterov's w ← w − η (g + μ v).
public struct SGD: Optimizer {
    /// The size of steps.
    public var rate: Double
    /// μ: what is kept of the velocity.
    public let momentum: Double
    /// Whether the step looks ahead.
    public let isNesterov: Bool
    /// What share of a weight is added to its gradient.
    public let weightDecay: Double
    private var velocities: [Tensor] = []

    /// Plain descent, or with momentum.
    public init(rate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0) {
        (self.rate, self.momentum, isNesterov, self.weightDecay) = (rate, momentum, nesterov, weightDecay)
    }

    /// One step of parameters against their gradients.
    public mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
        guard prepare(&velocities, parameters, gradients) else { return }
        for place in parameters.indices {
            var step = gradients[place]
            if weightDecay != 0 { step += parameters[place] * Tensor(weightDecay) }
            if momentum != 0 {
                velocities[place] = velocities[place] * Tensor(momentum) + step
                step = isNesterov ? step + velocities[place] * Tensor(momentum) : velocities[place]
            }
            parameters[place].add(step, times: -rate)
        }
    }
}

/// s ← s + g², w ← w − η g / (√s + ε): Duchi and others 2011.
public struct Adagrad: Optimizer {
    /// The size of steps.
    public var rate: Double
    /// What keeps a divisor from 0.
    public let epsilon: Double
    private var sums: [Tensor] = []

    /// Starts with sums of 0.
    public init(rate: Double = 0.01, epsilon: Double = 1e-10) { (self.rate, self.epsilon) = (rate, epsilon) }

    /// One step of parameters against their gradients.
    public mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
        guard prepare(&sums, parameters, gradients) else { return }
        for place in parameters.indices {
            sums[place] += gradients[place].squared()
            parameters[place].add(gradients[place] / (sums[place].sqrt() + Tensor(epsilon)), times: -rate)
        }
    }
}

/// s ← ρ s + (1 − ρ) g², Δ = g √(u + ε) / √(s + ε), u ← ρ u + (1 − ρ) Δ², w ← w − η Δ: Zeiler 2012.
public struct Adadelta: Optimizer {
    /// The size of steps.
    public var rate: Double
    /// What is kept of a running size at each step.
    public let decay: Double
    /// What keeps a divisor from 0.
    public let epsilon: Double
    private var squares: [Tensor] = []
    private var steps: [Tensor] = []

    /// Starts with running sizes of 0.
    public init(rate: Double = 1, decay: Double = 0.9, epsilon: Double = 1e-6) {
        (self.rate, self.decay, self.epsilon) = (rate, decay, epsilon)
    }

    /// One step of parameters against their gradients.
    public mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
        guard prepare(&squares, parameters, gradients), prepare(&steps, parameters, gradients) else { return }
        let (kept, new, small) = (Tensor(decay), Tensor(1 - decay), Tensor(epsilon))
        for place in parameters.indices {
            squares[place] = squares[place] * kept + gradients[place].squared() * new
            let step = (steps[place] + small).sqrt() / (squares[place] + small).sqrt() * gradients[place]
            steps[place] = steps[place] * kept + step.squared() * new
            parameters[place].add(step, times: -rate)
        }
    }
}

/// s ← ρ s + (1 − ρ) g², w ← w − η g / (√s + ε): Hinton 2012.
public struct RMSProp: Optimizer {
    /// The size of steps.
    public var rate: Double
    /// What is kept of a running size at each step.
    public let decay: Double
    /// What keeps a divisor from 0.
    public let epsilon: Double
    private var squares: [Tensor] = []

    /// Starts with running sizes of 0.
    public init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8) {
        (self.rate, self.decay, self.epsilon) = (rate, decay, epsilon)
    }

    /// One step of parameters against their gradients.
    public mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
        guard prepare(&squares, parameters, gradients) else { return }
        for place in parameters.indices {
            squares[place] = squares[place] * Tensor(decay) + gradients[place].squared() * Tensor(1 - decay)
            parameters[place].add(gradients[place] / (squares[place].sqrt() + Tensor(epsilon)), times: -rate)
        }
    }
}

/// m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − η m̂ / (√v̂ + ε), both corrected for their start: Kingma and Ba 2015; decay as in AdamW.
public struct Adam: Optimizer {
    /// The size of steps.
    public var rate: Double
    /// What is kept of the running mean of gradients.
    public let beta1: Double
    /// What is kept of the running mean of squares.
    public let beta2: Double
    /// What keeps a divisor from 0.
    public let epsilon: Double
    /// What share of a weight is taken off at each step, times the rate.
    public let weightDecay: Double
    private var means: [Tensor] = []
    private var squares: [Tensor] = []
    private var steps = 0

    /// Starts with running means of 0.
    public init(
        rate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
        weightDecay: Double = 0
    ) {
        (self.rate, self.beta1, self.beta2) = (rate, beta1, beta2)
        (self.epsilon, self.weightDecay) = (epsilon, weightDecay)
    }

    /// One step of parameters against their gradients.
    public mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor]) {
        guard prepare(&means, parameters, gradients), prepare(&squares, parameters, gradients) else { return }
        steps += 1
        let first = 1 - Elementary.pow(beta1, Double(steps)), second = 1 - Elementary.pow(beta2, Double(steps))
        for place in parameters.indices {
            means[place] = means[place] * Tensor(beta1) + gradients[place] * Tensor(1 - beta1)
            squares[place] = squares[place] * Tensor(beta2) + gradients[place].squared() * Tensor(1 - beta2)
            if weightDecay != 0 { parameters[place] *= Tensor(1 - rate * weightDecay) }
            let below = squares[place].sqrt() / Tensor(second.squareRoot()) + Tensor(epsilon)
            parameters[place].add(means[place] / below, times: -rate / first)
        }
    }
}

/// Minimises a function of tensors by L-BFGS with a backtracking line search; `history` pairs are remembered.
public func minimizeLBFGS(
    _ start: [Tensor], iterations: Int = 100, history: Int = 10, tolerance: Double = 1e-9,
    _ function: ([Tensor]) -> Tensor
) -> (point: [Tensor], value: Double) {
    var point = start
    var (value, slope) = valueWithGradient(at: point, of: function)
    var pairs: [(step: [Tensor], change: [Tensor], weight: Double)] = []
    for _ in 0..<max(0, iterations) {
        guard FaultSlot.isEmpty, inner(slope, slope).squareRoot() > tolerance else { break }
        let direction = twoLoops(slope, pairs)
        let descent = inner(slope, direction)
        var length = pairs.isEmpty ? min(1, 1 / inner(slope, slope).squareRoot()) : 1
        var found = false
        for _ in 0..<40 where FaultSlot.isEmpty {
            let next = zip(point, direction).map { $0 - $1 * Tensor(length) }
            let (nextValue, nextSlope) = valueWithGradient(at: next, of: function)
            if nextValue.scalar <= value.scalar - 1e-4 * length * descent {
                let step = zip(next, point).map { $0 - $1 }, change = zip(nextSlope, slope).map { $0 - $1 }
                let curvature = inner(step, change)
                if curvature > 1e-14 { pairs.append((step, change, 1 / curvature)) }
                if pairs.count > max(1, history) { pairs.removeFirst() }
                (point, value, slope) = (next, nextValue, nextSlope)
                found = true
                break
            }
            length *= 0.5
        }
        if !found { break }
    }
    return (point, value.scalar)
}

/// The inverse Hessian, as the remembered pairs know it, times the gradient.
private func twoLoops(
    _ slope: [Tensor], _ pairs: [(step: [Tensor], change: [Tensor], weight: Double)]
) -> [Tensor] {
    var direction = slope
    var shares: [Double] = []
    for pair in pairs.reversed() {
        let share = pair.weight * inner(pair.step, direction)
        direction = zip(direction, pair.change).map { $0 - $1 * Tensor(share) }
        shares.append(share)
    }
    if let last = pairs.last {
        let scale = inner(last.step, last.change) / inner(last.change, last.change)
        direction = direction.map { $0 * Tensor(scale) }
    }
    for (pair, share) in zip(pairs, shares.reversed()) {
        let other = pair.weight * inner(pair.change, direction)
        direction = zip(direction, pair.step).map { $0 + $1 * Tensor(share - other) }
    }
    return direction
}

private func inner(_ left: [Tensor], _ right: [Tensor]) -> Double {
    zip(left, right).reduce(0) { $0 + ($1.0 * $1.1).sum().scalar }
}

/// Gradients scaled down together so that their common norm is at most a limit.
public func clipped(_ gradients: [Tensor], norm limit: Double) -> [Tensor] {
    let norm = inner(gradients, gradients).squareRoot()
    return norm > limit ? gradients.map { $0 * Tensor(limit / norm) } : gradients
}
