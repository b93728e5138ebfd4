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

/// y[b, c, i] = max of x[b, c, i s + 0 ..< size]: from [batch, channels, length] to [batch, channels, places].
public struct MaxPool1D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool1D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool1D(size, stride: stride) }
}

/// y[b, c, i, j] = max of the square window at (i s, j s): from [batch, channels, height, width] to [batch, channels, rows, columns].
public struct MaxPool2D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool2D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool2D(size, stride: stride) }
}

/// y[b, c, i, j, k] = max of the cubic window at (i s, j s, k s): from [batch, channels, depth, height, width] to as many axes.
public struct MaxPool3D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "MaxPool3D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.maxPool3D(size, stride: stride) }
}

/// y[b, c, i] = mean of x[b, c, i s + 0 ..< size]: from [batch, channels, length] to [batch, channels, places].
public struct AveragePool1D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool1D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool1D(size, stride: stride) }
}

/// y[b, c, i, j] = mean of the square window at (i s, j s): from [batch, channels, height, width] to [batch, channels, rows, columns].
public struct AveragePool2D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool2D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool2D(size, stride: stride) }
}

/// y[b, c, i, j, k] = mean of the cubic window at (i s, j s, k s): from [batch, channels, depth, height, width] to as many axes.
public struct AveragePool3D: PoolingLayer {
    public let size: Int
    public let stride: Int

    public init(_ size: Int, stride: Int? = nil) { (self.size, self.stride) = (size, stride ?? size) }

    public var name: String { "AveragePool3D" }
    public func callAsFunction(_ input: Tensor) -> Tensor { input.averagePool3D(size, stride: stride) }
}
