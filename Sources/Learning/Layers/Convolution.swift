import Tensors

/// y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]), from [batch, channels, length] to [batch, filters, places].
public struct Conv1D: Layer {
    public var weight: Tensor
    public var bias: Tensor
    public let padding: Padding
    public let stride: Int
    public let dilation: Int
    public let activation: Activation

    public init(
        _ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1,
        activation: Activation = .identity, initializer: Initializer = .glorotUniform
    ) {
        weight = initializer.weights([filters, channels, size], inputs: channels * size, outputs: filters * size)
        bias = Tensor.zeros([filters])
        (self.padding, self.stride, self.dilation, self.activation) = (padding, stride, dilation, activation)
    }

    public var name: String { "Conv1D" }

    public var parameters: [Tensor] {
        get { [weight, bias] }
        set { (weight, bias) = (newValue[0], newValue[1]) }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let result = correlate1D(input, weight, padding: padding, stride: stride, dilation: dilation)
        return activation(result + bias.reshaped(-1, 1))
    }
}

/// y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]), from [batch, channels, height, width] to [batch, filters, rows, columns].
public struct Conv2D: Layer {
    public var weight: Tensor
    public var bias: Tensor
    public let padding: Padding
    public let stride: Int
    public let dilation: Int
    public let activation: Activation

    public init(
        _ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1,
        activation: Activation = .identity, initializer: Initializer = .glorotUniform
    ) {
        let area = size * size
        weight = initializer.weights([filters, channels, size, size], inputs: channels * area, outputs: filters * area)
        bias = Tensor.zeros([filters])
        (self.padding, self.stride, self.dilation, self.activation) = (padding, stride, dilation, activation)
    }

    public var name: String { "Conv2D" }

    public var parameters: [Tensor] {
        get { [weight, bias] }
        set { (weight, bias) = (newValue[0], newValue[1]) }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let result = correlate2D(input, weight, padding: padding, stride: stride, dilation: dilation)
        return activation(result + bias.reshaped(-1, 1, 1))
    }
}

/// The same over volumes, from [batch, channels, depth, height, width].
public struct Conv3D: Layer {
    public var weight: Tensor
    public var bias: Tensor
    public let padding: Padding
    public let stride: Int
    public let activation: Activation

    public init(
        _ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1,
        activation: Activation = .identity, initializer: Initializer = .glorotUniform
    ) {
        let volume = size * size * size
        weight = initializer.weights(
            [filters, channels, size, size, size], inputs: channels * volume, outputs: filters * volume)
        bias = Tensor.zeros([filters])
        (self.padding, self.stride, self.activation) = (padding, stride, activation)
    }

    public var name: String { "Conv3D" }

    public var parameters: [Tensor] {
        get { [weight, bias] }
        set { (weight, bias) = (newValue[0], newValue[1]) }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let result = correlate3D(input, weight, padding: padding, stride: stride)
        return activation(result + bias.reshaped(-1, 1, 1, 1))
    }
}
