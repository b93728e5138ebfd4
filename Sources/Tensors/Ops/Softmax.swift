import CKernels

extension Tensor {
    /// exp(x) / Σ exp(x) along an axis: positive shares that add up to 1.
    public func softmax(axis: Int = -1) -> Tensor {
        alongRows(axis, "softmax") { input in
            Tensor.make(input.shape, by: "softmax") {
                kernel_softmax($0, input.pointer, input.rowCount, input.rowLength)
            }.recorded(input) { upstream, _, output in
                output * (upstream - (upstream * output).sum(axis: -1, keep: true))
            }
        }
    }

    /// The logarithm of the softmax, without underflow.
    public func logSoftmax(axis: Int = -1) -> Tensor {
        alongRows(axis, "logSoftmax") { input in
            Tensor.make(input.shape, by: "logSoftmax") {
                kernel_log_softmax($0, input.pointer, input.rowCount, input.rowLength)
            }.recorded(input) { upstream, _, output in
                upstream - output.exp() * upstream.sum(axis: -1, keep: true)
            }
        }
    }

    private var rowLength: Int { shape[rank - 1] }
    private var rowCount: Int { count / rowLength }

    /// Runs a body that works along the last axis on any axis.
    private func alongRows(_ axis: Int, _ operation: String, _ body: (Tensor) -> Tensor) -> Tensor {
        guard let axis = Tensor.axis(axis, rank: rank, operation, [shape]) else { return .empty }
        guard count > 0 else { return Tensor.failure(operation, [shape], .emptyInput) }
        if axis == rank - 1 { return body(self) }
        var order = Array(0..<rank)
        order.swapAt(axis, rank - 1)
        return body(permuted(order)).permuted(order)
    }
}
