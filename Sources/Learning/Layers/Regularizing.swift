import Tensors

/// y = x m / (1 − p) while learning, m being 0 with chance p and otherwise 1; y = x otherwise. [batch, …] to the same shape.
public struct Dropout: Layer {
    /// The share that is set to 0.
    public let rate: Double

    /// Drops a share between 0 and 1.
    public init(_ rate: Double) { self.rate = min(max(rate, 0), 1) }

    public var name: String { "Dropout" }
    public var parameters: [Tensor] {
        get { [] }
        set {}
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        guard Phase.isTraining, rate > 0 else { return input }
        guard rate < 1 else { return input * 0 }
        let kept = Tensor.randomUniform(input.shape) .>= Tensor(rate)
        return input * (kept / Tensor(1 - rate))
    }
}

/// y = γ (x − μ) / √(σ² + ε) + β with mean and variance over the last axis: [batch, …, features] to the same shape.
public struct LayerNorm: Layer {
    /// γ, [features].
    public var scale: Tensor
    /// β, [features].
    public var shift: Tensor
    /// What keeps a divisor from 0.
    public let epsilon: Double

    /// Starts with γ = 1 and β = 0.
    public init(_ features: Int, epsilon: Double = 1e-5) {
        (scale, shift, self.epsilon) = (Tensor.ones([features]), Tensor.zeros([features]), epsilon)
    }

    public var name: String { "LayerNorm" }
    public var parameters: [Tensor] {
        get { [scale, shift] }
        set {
            guard takes(newValue, 2) else { return }
            (scale, shift) = (newValue[0], newValue[1])
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let centred = input - input.mean(axis: -1, keep: true)
        let variance = centred.squared().mean(axis: -1, keep: true)
        return centred / (variance + Tensor(epsilon)).sqrt() * scale + shift
    }
}

/// y = γ (x − μ) / √(σ² + ε) + β, [batch, features, …] to the same shape; μ and σ² of the batch while learning, running ones otherwise.
///
/// [batch, features], or [batch, channels, …] with statistics over all other axes.
public struct BatchNorm: Layer {
    /// Running averages are shared by copies of the layer: they are not learned by gradients.
    public final class Statistics: @unchecked Sendable {
        /// The running mean of each feature.
        public internal(set) var mean: Tensor
        /// The running variance of each feature.
        public internal(set) var variance: Tensor

        init(_ features: Int) { (mean, variance) = (Tensor.zeros([features]), Tensor.ones([features])) }
    }

    /// γ, [features].
    public var scale: Tensor
    /// β, [features].
    public var shift: Tensor
    /// How much a new batch counts in the running averages.
    public let momentum: Double
    /// What keeps a divisor from 0.
    public let epsilon: Double
    /// The running averages.
    public let statistics: Statistics

    /// Starts with γ = 1, β = 0 and running averages of 0 and 1.
    public init(_ features: Int, momentum: Double = 0.1, epsilon: Double = 1e-5) {
        (scale, shift) = (Tensor.ones([features]), Tensor.zeros([features]))
        (self.momentum, self.epsilon, statistics) = (momentum, epsilon, Statistics(features))
    }

    public var name: String { "BatchNorm" }
    public var parameters: [Tensor] {
        get { [scale, shift] }
        set {
            guard takes(newValue, 2) else { return }
            (scale, shift) = (newValue[0], newValue[1])
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let column = Array(repeating: 1, count: max(0, input.rank - 2))
        func spread(_ values: Tensor) -> Tensor { values.reshaped([-1] + column) }
        guard Phase.isTraining else {
            let centred = input - spread(statistics.mean)
            return centred / (spread(statistics.variance) + Tensor(epsilon)).sqrt() * spread(scale) + spread(shift)
        }
        let axes = (0..<input.rank).filter { $0 != 1 }
        let mean = input.mean(axes: axes)
        let centred = input - spread(mean)
        let variance = centred.squared().mean(axes: axes)
        let size = Double(input.count / max(1, mean.count))
        withoutGradient {
            let unbiased = variance.detached * Tensor(size / max(1, size - 1))
            statistics.mean = statistics.mean * Tensor(1 - momentum) + mean.detached * Tensor(momentum)
            statistics.variance = statistics.variance * Tensor(1 - momentum) + unbiased * Tensor(momentum)
        }
        return centred / (spread(variance) + Tensor(epsilon)).sqrt() * spread(scale) + spread(shift)
    }
}
