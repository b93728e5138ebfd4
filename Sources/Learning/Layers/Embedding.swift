import Tensors

/// y[b, t] = W[x[b, t]], a learned vector for each symbol: whole numbers [batch, time] to [batch, time, width].
public struct Embedding: Layer {
    /// One vector in each row, [symbols, width].
    public var table: Tensor

    /// A table of so many vectors of a width.
    public init(_ symbols: Int, _ width: Int, initializer: Initializer = .normal(deviation: 1)) {
        table = initializer.weights([symbols, width], inputs: symbols, outputs: width)
    }

    public var name: String { "Embedding" }
    public var parameters: [Tensor] {
        get { [table] }
        set {
            guard takes(newValue, 1) else { return }
            table = newValue[0]
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        table.taking(input.detached.flattened()).reshaped(input.shape.dimensions + [-1])
    }
}
