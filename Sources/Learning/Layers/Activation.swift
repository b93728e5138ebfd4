import Tensors

/// y = φ(x) of each element, [batch, …] to the same shape; a layer without parameters.
public enum Activation: Layer {
    case identity, sigmoid, tanh, relu, leakyRelu, elu, gelu, silu, softplus, softmax

    /// The name of a layer that ends with it.
    func named(_ layer: String) -> String { self == .identity ? layer : layer + " " + name }

    public var name: String {
        switch self {
        case .identity: "identity"
        case .sigmoid: "sigmoid"
        case .tanh: "tanh"
        case .relu: "relu"
        case .leakyRelu: "leakyRelu"
        case .elu: "elu"
        case .gelu: "gelu"
        case .silu: "silu"
        case .softplus: "softplus"
        case .softmax: "softmax"
        }
    }

    public var parameters: [Tensor] {
        get { [] }
        set {}
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        switch self {
        case .identity: input
        case .sigmoid: input.sigmoid()
        case .tanh: input.tanh()
        case .relu: input.relu()
        case .leakyRelu: input.leakyRelu()
        case .elu: input.elu()
        case .gelu: input.gelu()
        case .silu: input.silu()
        case .softplus: input.softplus()
        case .softmax: input.softmax()
        }
    }
}
