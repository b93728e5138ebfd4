import Tensors

/// A learned vector for each symbol: whole numbers [batch, time] to [batch, time, width].
public struct Embedding: Layer {
    public var table: Tensor

    public init(_ symbols: Int, _ width: Int, initializer: Initializer = .normal(deviation: 1)) {
        table = initializer.weights([symbols, width], inputs: symbols, outputs: width)
    }

    public var name: String { "Embedding" }
    public var parameters: [Tensor] {
        get { [table] }
        set { table = newValue[0] }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        table.taking(input.detached.flattened()).reshaped(input.shape.dimensions + [-1])
    }
}
