import Tensors

/// y = φ(x W + b), from [batch, inputs] to [batch, outputs]; W is [inputs, outputs].
public struct Dense: Layer {
    /// W, [inputs, outputs].
    public var weight: Tensor
    /// b, [outputs], if there is one.
    public var bias: Tensor?
    /// What is applied to the result.
    public let activation: Activation

    /// A layer with weights and bias of its own, drawn or given.
    public init(
        _ inputs: Int, _ outputs: Int, activation: Activation = .identity, bias: Bool = true,
        initializer: Initializer = .glorotUniform
    ) {
        weight = initializer.weights([inputs, outputs], inputs: inputs, outputs: outputs)
        self.bias = bias ? Tensor.zeros([outputs]) : nil
        self.activation = activation
    }

    /// A layer with weights and bias of its own, drawn or given.
    public init(weight: Tensor, bias: Tensor?, activation: Activation = .identity) {
        self.weight = weight
        self.bias = bias
        self.activation = activation
    }

    public var name: String { activation.named("Dense") }

    public var parameters: [Tensor] {
        get { [weight] + (bias.map { [$0] } ?? []) }
        set {
            guard takes(newValue, bias == nil ? 1 : 2) else { return }
            weight = newValue[0]
            if bias != nil { bias = newValue[1] }
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let linear = input.matmul(weight)
        return activation(bias.map { linear + $0 } ?? linear)
    }
}
