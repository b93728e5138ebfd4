import Tensors

/// y = fₙ(… f₂(f₁(x))), from what the first layer takes to what the last one gives: `Sequential { Dense(2, 8, activation: .tanh); Dense(8, 1) }`.
public struct Sequential: Layer {
    /// The layers in order.
    public var layers: [AnyLayer]

    /// The layers written in braces, or listed.
    public init(@SequentialBuilder _ layers: () -> [AnyLayer]) { self.layers = layers() }
    /// The layers written in braces, or listed.
    public init(_ layers: [AnyLayer]) { self.layers = layers }

    public var name: String { "Sequential" }

    public var parameters: [Tensor] {
        get { layers.flatMap { $0.parameters } }
        set {
            var rest = newValue[...]
            for place in layers.indices {
                let count = layers[place].parameters.count
                layers[place].parameters = Array(rest.prefix(count))
                rest = rest.dropFirst(count)
            }
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        var value = input
        for layer in layers {
            value = layer(value)
            guard FaultSlot.isEmpty else { return .empty }
        }
        return value
    }

    /// The value after each layer, the input first.
    public func trace(_ input: Tensor) -> [Tensor] {
        var values = [input]
        for layer in layers { values.append(layer(values[values.count - 1])) }
        return values
    }

    /// Layers, output shapes for one input shape, and numbers of parameters, as a table.
    public func summary(_ input: Shape) -> String {
        let values = Phase.inference { withoutGradient { trace(Tensor.zeros(input)) } }
        var table = TextTable(["Layer", "Output", "Parameters"])
        table.add(["input", input.description, "0"])
        for (layer, value) in zip(layers, values.dropFirst()) {
            table.add([layer.name, value.shape.description, String(layer.parameterCount)])
        }
        table.add(["total", "", String(parameterCount)])
        return table.text
    }
}

/// Collects the layers written in a `Sequential`.
@resultBuilder public enum SequentialBuilder {
    public static func buildExpression<Written: Layer>(_ layer: Written) -> [AnyLayer] { [AnyLayer(layer)] }
    /// The layers of a block, one after the other.
    public static func buildBlock(_ parts: [AnyLayer]...) -> [AnyLayer] { parts.flatMap { $0 } }
    /// The layers of an `if` without `else`.
    public static func buildOptional(_ part: [AnyLayer]?) -> [AnyLayer] { part ?? [] }
    /// The layers of the branch that was taken.
    public static func buildEither(first: [AnyLayer]) -> [AnyLayer] { first }
    /// The layers of the branch that was taken.
    public static func buildEither(second: [AnyLayer]) -> [AnyLayer] { second }
    /// The layers of a loop's turns.
    public static func buildArray(_ parts: [[AnyLayer]]) -> [AnyLayer] { parts.flatMap { $0 } }
}
