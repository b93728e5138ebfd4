import Tensors

/// A function of tensors with parameters: a value type whose `parameters` are listed, never discovered.
public protocol Layer: Parameterized, Sendable {
    /// What the layer is called in a summary.
    var name: String { get }
    func callAsFunction(_ input: Tensor) -> Tensor
}

extension Layer {
    /// How many numbers are learned.
    public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }
}

/// A layer of any kind, as its parameters and a function of them.
public struct AnyLayer: Layer {
    public let name: String
    public var parameters: [Tensor]
    private let apply: @Sendable ([Tensor], Tensor) -> Tensor

    public init<Wrapped: Layer>(_ layer: Wrapped) {
        name = layer.name
        parameters = layer.parameters
        apply = { parameters, input in
            var current = layer
            current.parameters = parameters
            return current(input)
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor { apply(parameters, input) }
}
