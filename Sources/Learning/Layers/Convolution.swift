import Tensors

/// y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]), from [batch, channels, length] to [batch, filters, places].
public struct Conv1D: Layer {
    /// W, [filters, channels, size].
    public var weight: Tensor
    /// b, one for each filter.
    public var bias: Tensor
    /// How many zeros stand around the input.
    public let padding: Padding
    /// How far the window moves.
    public let stride: Int
    /// How far apart the window's elements lie.
    public let dilation: Int
    /// What is applied to the result.
    public let activation: Activation

    /// So many filters of one size over so many channels.
    public init(
        _ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1,
        activation: Activation = .identity, initializer: Initializer = .glorotUniform
    ) {
        weight = initializer.weights([filters, channels, size], inputs: channels &* size, outputs: filters &* size)
        bias = Tensor.zeros([filters])
        (self.padding, self.stride, self.dilation, self.activation) = (padding, stride, dilation, activation)
    }

    public var name: String { activation.named("Conv1D") }

    public var parameters: [Tensor] {
        get { [weight, bias] }
        set {
            guard takes(newValue, 2) else { return }
            (weight, bias) = (newValue[0], newValue[1])
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let result = correlate1D(input, weight, padding: padding, stride: stride, dilation: dilation)
        return activation(result + bias.reshaped(-1, 1))
    }
}

/// y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]), from [batch, channels, height, width] to [batch, filters, rows, columns].
public struct Conv2D: Layer {
    /// W, [filters, channels, size, size].
    public var weight: Tensor
    /// b, one for each filter.
    public var bias: Tensor
    /// How many zeros stand around the input.
    public let padding: Padding
    /// How far the window moves.
    public let stride: Int
    /// How far apart the window's elements lie.
    public let dilation: Int
    /// What is applied to the result.
    public let activation: Activation

    /// So many square filters over so many channels.
    public init(
        _ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1, dilation: Int = 1,
        activation: Activation = .identity, initializer: Initializer = .glorotUniform
    ) {
        let area = size &* size
        weight = initializer.weights(
            [filters, channels, size, size], inputs: channels &* area, outputs: filters &* area)
        bias = Tensor.zeros([filters])
        (self.padding, self.stride, self.dilation, self.activation) = (padding, stride, dilation, activation)
    }

    public var name: String { activation.named("Conv2D") }

    public var parameters: [Tensor] {
        get { [weight, bias] }
        set {
            guard takes(newValue, 2) else { return }
            (weight, bias) = (newValue[0], newValue[1])
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let result = correlate2D(input, weight, padding: padding, stride: stride, dilation: dilation)
        return activation(result + bias.reshaped(-1, 1, 1))
    }
}

/// y[b, o] = φ(Σ x[b, c] ⋆ W[o, c] + b[o]) over volumes, from [batch, channels, depth, height, width] to [batch, filters, planes, rows, columns].
public struct Conv3D: Layer {
    /// W, [filters, channels, size, size, size].
    public var weight: Tensor
    /// b, one for each filter.
    public var bias: Tensor
    /// How many zeros stand around the input.
    public let padding: Padding
    /// How far the window moves.
    public let stride: Int
    /// What is applied to the result.
    public let activation: Activation

    /// So many cubic filters over so many channels.
    public init(
        _ channels: Int, _ filters: Int, size: Int, padding: Padding = .valid, stride: Int = 1,
        activation: Activation = .identity, initializer: Initializer = .glorotUniform
    ) {
        let volume = size &* size &* size
        weight = initializer.weights(
            [filters, channels, size, size, size], inputs: channels &* volume, outputs: filters &* volume)
        bias = Tensor.zeros([filters])
        (self.padding, self.stride, self.activation) = (padding, stride, activation)
    }

    public var name: String { activation.named("Conv3D") }

    public var parameters: [Tensor] {
        get { [weight, bias] }
        set {
            guard takes(newValue, 2) else { return }
            (weight, bias) = (newValue[0], newValue[1])
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        let result = correlate3D(input, weight, padding: padding, stride: stride)
        return activation(result + bias.reshaped(-1, 1, 1, 1))
    }
}
