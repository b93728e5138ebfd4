import Tensors

/// The largest of each square window, [batch, channels, height, width].
public struct MaxPool2D: Layer {
    /// The extent of the window.
    public let size: Int
    /// How far the window moves.
    public let stride: Int

    /// Windows of an extent; they move by it unless a stride is given.
    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool2D" }
    public var parameters: [Tensor] {
        get { [] }
        set {}
    }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool2D(size, stride: stride) }
}

/// The mean of each square window, [batch, channels, height, width].
public struct AveragePool2D: Layer {
    /// The extent of the window.
    public let size: Int
    /// How far the window moves.
    public let stride: Int

    /// Windows of an extent; they move by it unless a stride is given.
    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool2D" }
    public var parameters: [Tensor] {
        get { [] }
        set {}
    }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool2D(size, stride: stride) }
}

/// [batch, …] as [batch, everything else].
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

/// A function without parameters as a layer.
public struct Lambda: Layer {
    public let name: String
    private let body: @Sendable (Tensor) -> Tensor

    /// A layer of a name and a function.
    public init(_ name: String = "Lambda", _ body: @escaping @Sendable (Tensor) -> Tensor) {
        (self.name, self.body) = (name, body)
    }

    public var parameters: [Tensor] {
        get { [] }
        set {}
    }
    public func callAsFunction(_ input: Tensor) -> Tensor { body(input) }
}
