import Tensors

/// A layer that reduces windows of the last axes to one number each; it has nothing to learn.
public protocol PoolingLayer: Layer {
    /// The extent of the window along each of its axes.
    var size: Int { get }
    /// How far the window moves.
    var stride: Int { get }
    /// Windows of an extent; they move by it unless a stride is given.
    init(_ size: Int, stride: Int?)
}

extension PoolingLayer {
    /// There are none.
    public var parameters: [Tensor] {
        get { [] }
        set {}
    }
}

/// The largest of each window, [batch, channels, length].
public struct MaxPool1D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool1D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool1D(size, stride: stride) }
}

/// The largest of each square window, [batch, channels, height, width].
public struct MaxPool2D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool2D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool2D(size, stride: stride) }
}

/// The largest of each cubic window, [batch, channels, depth, height, width].
public struct MaxPool3D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool3D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool3D(size, stride: stride) }
}

/// The mean of each window, [batch, channels, length].
public struct AveragePool1D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool1D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool1D(size, stride: stride) }
}

/// The mean of each square window, [batch, channels, height, width].
public struct AveragePool2D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool2D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool2D(size, stride: stride) }
}

/// The mean of each cubic window, [batch, channels, depth, height, width].
public struct AveragePool3D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool3D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool3D(size, stride: stride) }
}
