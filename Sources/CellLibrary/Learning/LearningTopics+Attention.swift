import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let multiHeadAttentionRows: [Builtin] = [
        Builtin(
            "query", "var query: Dense { get set }",
            .native(
                get: .function1 { (base: MultiHeadAttention) in base.query },
                set: .mutatingProcedure1 { (base: inout MultiHeadAttention, value: Dense) in base.query = value }),
            "Makes the queries."),
        Builtin(
            "key", "var key: Dense { get set }",
            .native(
                get: .function1 { (base: MultiHeadAttention) in base.key },
                set: .mutatingProcedure1 { (base: inout MultiHeadAttention, value: Dense) in base.key = value }),
            "Makes the keys."),
        Builtin(
            "value", "var value: Dense { get set }",
            .native(
                get: .function1 { (base: MultiHeadAttention) in base.value },
                set: .mutatingProcedure1 { (base: inout MultiHeadAttention, value: Dense) in base.value = value }),
            "Makes the values."),
        Builtin(
            "output", "var output: Dense { get set }",
            .native(
                get: .function1 { (base: MultiHeadAttention) in base.output },
                set: .mutatingProcedure1 { (base: inout MultiHeadAttention, value: Dense) in base.output = value }),
            "Mixes the heads' results."),
        Builtin(
            "heads", "var heads: Int { get }", .function1 { (base: MultiHeadAttention) in base.heads },
            "How many attentions stand side by side."),
        Builtin(
            "isCausal", "var isCausal: Bool { get }", .function1 { (base: MultiHeadAttention) in base.isCausal },
            "Whether each place sees only itself and what came before."),
        Builtin(
            "init", "init(_ width: Int, heads: Int, isCausal: Bool = false)",
            .function3 { (width: Int, heads: Int, isCausal: Bool) in
                MultiHeadAttention(width, heads: heads, isCausal: isCausal)
            }, "Attention over vectors of a width that the number of heads divides."),
        Builtin(
            "name", "var name: String { get }", .function1 { (base: MultiHeadAttention) in base.name },
            "What the layer is called in a summary."),
        Builtin(
            "parameters", "var parameters: [Tensor] { get set }",
            .native(
                get: .function1 { (base: MultiHeadAttention) in base.parameters },
                set: .mutatingProcedure1 { (base: inout MultiHeadAttention, value: [Tensor]) in base.parameters = value
                }), "The tensors that are learned."),
        Builtin(
            "callAsFunction", "func callAsFunction(_ input: Tensor) -> Tensor",
            .function2 { (base: MultiHeadAttention, input: Tensor) in base(input) },
            "The result for one batch of inputs."),
        Builtin(
            "_erased", "var _erased: AnyLayer { get }", .function1 { (base: MultiHeadAttention) in AnyLayer(base) }),

    ]

    static let attentionRows: [Builtin] = [
        Builtin(
            "attention",
            "func attention(_ query: Tensor, _ key: Tensor, _ value: Tensor, mask: Tensor? = nil) -> (Tensor, Tensor)",
            .function4 { (query: Tensor, key: Tensor, value: Tensor, mask: Tensor?) in
                NativePair(attention(query, key, value, mask: mask))
            }, "softmax(Q Kᵀ / √d) V, and the shares that were given; a mask of 0 hides a place."),
        Builtin(
            "causalMask", "func causalMask(_ length: Int) -> Tensor",
            .function1 { (length: Int) in causalMask(length) },
            "Ones on and below the diagonal: each place sees itself and what came before."),
    ]
}
