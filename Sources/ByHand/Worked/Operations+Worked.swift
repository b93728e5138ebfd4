import Tensors

// Beside each operation one of the same name that gives a `WorkedOperation`; it is disfavoured, and so chosen only where
// `.worked(at:)` follows.

@_disfavoredOverload
public func convolve2D(_ x: Tensor, _ h: Tensor, padding: Padding = .full, stride: Int = 1) -> WorkedOperation {
    WorkedOperation(name: "convolve2D") { indices, dropsPadding, digits in
        guard indices.count == 2 else { return nil }
        return Worked.convolve2D(
            x, h, padding: padding, stride: stride, at: indices[0], indices[1], dropsPadding: dropsPadding,
            digits: digits)
    }
}

@_disfavoredOverload
public func correlate2D(_ x: Tensor, _ h: Tensor, padding: Padding = .valid, stride: Int = 1) -> WorkedOperation {
    WorkedOperation(name: "correlate2D") { indices, dropsPadding, digits in
        guard indices.count == 2 else { return nil }
        return Worked.correlate2D(
            x, h, padding: padding, stride: stride, at: indices[0], indices[1], dropsPadding: dropsPadding,
            digits: digits)
    }
}

@_disfavoredOverload
public func matmul(_ left: Tensor, _ right: Tensor) -> WorkedOperation { left.matmul(right) }

@_disfavoredOverload
public func softmax(_ x: Tensor) -> WorkedOperation { x.softmax() }

extension Tensor {
    @_disfavoredOverload
    public func maxPool2D(_ size: Int, stride: Int? = nil) -> WorkedOperation {
        WorkedOperation(name: "maxPool2D") { indices, _, digits in
            guard indices.count == 2 else { return nil }
            return Worked.maxPool2D(self, size, stride: stride, at: indices[0], indices[1], digits: digits)
        }
    }

    @_disfavoredOverload
    public func averagePool2D(_ size: Int, stride: Int? = nil) -> WorkedOperation {
        WorkedOperation(name: "averagePool2D") { indices, _, digits in
            guard indices.count == 2 else { return nil }
            return Worked.averagePool2D(self, size, stride: stride, at: indices[0], indices[1], digits: digits)
        }
    }

    @_disfavoredOverload
    public func matmul(_ other: Tensor) -> WorkedOperation {
        WorkedOperation(name: "matmul") { indices, _, digits in
            guard indices.count == 2 else { return nil }
            return Worked.matmul(self, other, at: indices[0], indices[1], digits: digits)
        }
    }

    @_disfavoredOverload
    public func softmax() -> WorkedOperation {
        WorkedOperation(name: "softmax") { indices, _, digits in
            guard indices.count == 1 else { return nil }
            return Worked.softmax(self, at: indices[0], digits: digits)
        }
    }
}
