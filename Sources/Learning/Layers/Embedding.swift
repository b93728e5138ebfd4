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
        guard table.rank == 2, let symbols = input.wholeNumbers(by: name) else { return table.taking(input) }
        let extent = table.shape[0]
        if let absent = symbols.first(where: { $0 < 0 || $0 >= extent }) {
            FaultSlot.record(
                TensorFault(name, [table.shape, input.shape], .indexOutOfRange(absent, axis: 0, extent: extent)))
            return .empty
        }
        return table.taking(symbols).reshaped(input.shape.dimensions + [-1])
    }
}
