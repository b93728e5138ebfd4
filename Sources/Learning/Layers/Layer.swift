import Tensors

/// A function of tensors with parameters: a value type whose `parameters` are listed, never discovered.
public protocol Layer: Parameterized, CustomStringConvertible, Sendable {
    /// What the layer is called in a summary.
    var name: String { get }
    func callAsFunction(_ input: Tensor) -> Tensor
}

extension Layer {
    /// How many numbers are learned.
    public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }

    /// Its name, the shapes of what it learns, and how many numbers these are.
    public var description: String {
        let count = parameterCount
        var text = name
        for (place, tensor) in parameters.enumerated() { text += (place == 0 ? " " : ", ") + tensor.shape.description }
        return text + ": " + String(count) + (count == 1 ? " parameter" : " parameters")
    }

    /// Whether a layer of `count` tensors can take the values as its parameters; it is a fault otherwise.
    func takes(_ values: [Tensor], _ count: Int) -> Bool {
        guard values.count != count else { return true }
        FaultSlot.record(
            TensorFault(name, values.map { $0.shape }, .countDiffers(expected: count, got: values.count)))
        return false
    }
}

/// y = f(parameters, x): a layer of any kind, as its parameters and a function of them.
public struct AnyLayer: Layer {
    public let name: String
    public var parameters: [Tensor]
    private let apply: @Sendable ([Tensor], Tensor) -> Tensor

    /// Hides what kind of layer it is.
    public init<Wrapped: Layer>(_ layer: Wrapped) {
        name = layer.name
        parameters = layer.parameters
        apply = { parameters, input in
            var current = layer
            current.parameters = parameters
            return current(input)
        }
    }

    /// A layer from its parameters and a function of these and an input.
    public init(name: String, parameters: [Tensor], apply: @escaping @Sendable ([Tensor], Tensor) -> Tensor) {
        (self.name, self.parameters, self.apply) = (name, parameters, apply)
    }

    public func callAsFunction(_ input: Tensor) -> Tensor { apply(parameters, input) }
}
