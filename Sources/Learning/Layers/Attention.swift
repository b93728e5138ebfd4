import Elementary
import Tensors

/// softmax(Q Kᵀ / √d) V, and the shares that were given; a mask of 0 hides a place.
public func attention(_ query: Tensor, _ key: Tensor, _ value: Tensor, mask: Tensor? = nil) -> (Tensor, Tensor) {
    guard query.rank >= 2, key.rank >= 2 else {
        FaultSlot.record(TensorFault("attention", [query.shape, key.shape], .rankAtLeast(2)))
        return (.empty, .empty)
    }
    let width = Double(query.shape[query.rank - 1])
    var scores = query.matmul(key.transposed) / Tensor(width.squareRoot())
    if let mask { scores = select(mask, scores, -1e30) }
    let shares = scores.softmax()
    return (shares.matmul(value), shares)
}

/// Ones on and below the diagonal: each place sees itself and what came before.
public func causalMask(_ length: Int) -> Tensor { Tensor.ones([length, length]).lowerTriangle() }

/// y = concat(softmax(Qₕ Kₕᵀ / √d) Vₕ) W with Q, K, V made of x for each head h: [batch, time, width] to the same shape.
public struct MultiHeadAttention: Layer {
    /// Makes the queries.
    public var query: Dense
    /// Makes the keys.
    public var key: Dense
    /// Makes the values.
    public var value: Dense
    /// Mixes the heads' results.
    public var output: Dense
    /// How many attentions stand side by side.
    public let heads: Int
    /// Whether each place sees only itself and what came before.
    public let isCausal: Bool

    /// Attention over vectors of a width that the number of heads divides.
    public init(_ width: Int, heads: Int, isCausal: Bool = false) {
        query = Dense(width, width)
        key = Dense(width, width)
        value = Dense(width, width)
        output = Dense(width, width)
        (self.heads, self.isCausal) = (max(1, heads), isCausal)
    }

    public var name: String { "MultiHeadAttention" }
    public var parameters: [Tensor] {
        get { query.parameters + key.parameters + value.parameters + output.parameters }
        set {
            guard takes(newValue, 8) else { return }
            query.parameters = Array(newValue[0..<2])
            key.parameters = Array(newValue[2..<4])
            value.parameters = Array(newValue[4..<6])
            output.parameters = Array(newValue[6..<8])
        }
    }

    public func callAsFunction(_ input: Tensor) -> Tensor {
        guard input.rank == 3, input.shape[2] % heads == 0, input.shape[2] == query.weight.shape[0] else {
            FaultSlot.record(
                TensorFault(
                    "MultiHeadAttention", [input.shape],
                    .custom(LearningMessages.attentionShape(heads))))
            return .empty
        }
        let (batch, time, width) = (input.shape[0], input.shape[1], input.shape[2])
        func split(_ x: Tensor) -> Tensor { x.reshaped(batch, time, heads, width / heads).permuted(0, 2, 1, 3) }
        let mask = isCausal ? causalMask(time) : nil
        let (mixed, _) = attention(split(query(input)), split(key(input)), split(value(input)), mask: mask)
        return output(mixed.permuted(0, 2, 1, 3).reshaped(batch, time, width))
    }
}
