// Pooling over windows of the last axes; a stride of nil is the window's own size.

extension Tensor {
    private func pooled(
        _ size: Int, _ spatial: Int, _ stride: Int?, _ operation: String, _ reduce: (Tensor, [Int]) -> Tensor
    ) -> Tensor {
        let window = Array(repeating: size, count: spatial)
        let windows = windows(window, stride: stride ?? size, dilation: 1, by: operation)
        guard windows.rank == rank + spatial else { return .empty }
        let lead = rank - spatial
        return reduce(windows, Array(lead..<(lead + spatial)))
    }

    /// The largest of each window of a vector or of the last axis.
    public func maxPool1D(_ size: Int, stride: Int? = nil) -> Tensor {
        pooled(size, 1, stride, "maxPool1D") { $0.max(axes: $1) }
    }

    /// The largest of each square window of a matrix or of the last two axes.
    public func maxPool2D(_ size: Int, stride: Int? = nil) -> Tensor {
        pooled(size, 2, stride, "maxPool2D") { $0.max(axes: $1) }
    }

    /// The largest of each cubic window of a volume or of the last three axes.
    public func maxPool3D(_ size: Int, stride: Int? = nil) -> Tensor {
        pooled(size, 3, stride, "maxPool3D") { $0.max(axes: $1) }
    }

    /// The mean of each window of a vector or of the last axis.
    public func averagePool1D(_ size: Int, stride: Int? = nil) -> Tensor {
        pooled(size, 1, stride, "averagePool1D") { $0.mean(axes: $1) }
    }

    /// The mean of each square window of a matrix or of the last two axes.
    public func averagePool2D(_ size: Int, stride: Int? = nil) -> Tensor {
        pooled(size, 2, stride, "averagePool2D") { $0.mean(axes: $1) }
    }

    /// The mean of each cubic window of a volume or of the last three axes.
    public func averagePool3D(_ size: Int, stride: Int? = nil) -> Tensor {
        pooled(size, 3, stride, "averagePool3D") { $0.mean(axes: $1) }
    }
}
