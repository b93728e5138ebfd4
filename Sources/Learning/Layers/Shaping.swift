import Tensors

/// y[b, i] = x[b, …]: from [batch, …] to [batch, everything else].
public struct Flatten: Layer {
    /// A layer that keeps the first axis.
    public init() {}

    public var name: String { "Flatten" }
    public var parameters: [Tensor] {
        get { [] }
        set {}
    }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.flattenedRows() }
}

/// y = f(x): a function without parameters as a layer, of any shapes that f takes.
public struct Lambda: Layer {
    public let name: String
    private let body: @Sendable (Tensor) -> Tensor

    /// A layer of a name and a function.
    public init(_ name: String, _ body: @escaping @Sendable (Tensor) -> Tensor) {
        (self.name, self.body) = (name, body)
    }

    /// A layer of a function.
    public init(_ body: @escaping @Sendable (Tensor) -> Tensor) { self.init("Lambda", body) }

    public var parameters: [Tensor] {
        get { [] }
        set {}
    }
    public func callAsFunction(_ input: Tensor) -> Tensor { body(input) }
}
