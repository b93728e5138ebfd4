import CKernels

extension Tensor {
    /// Whether an operation on this tensor must be recorded.
    var isRecorded: Bool { node != nil && kernel_state().pointee.recordingDepth > 0 }

    /// The tensor as the result of an operation with one input.
    func recorded(_ input: Tensor, _ rule: @escaping TapeNode.UnaryRule) -> Tensor {
        guard input.isRecorded else { return self }
        return joined(TapeNode(input, rule, result: self))
    }

    /// The tensor as the result of an operation with two inputs, each with its own rule.
    func recorded(
        _ left: Tensor, _ right: Tensor, _ leftRule: @escaping TapeNode.BinaryRule,
        _ rightRule: @escaping TapeNode.BinaryRule
    ) -> Tensor {
        guard left.isRecorded || right.isRecorded else { return self }
        return joined(TapeNode(left, right, leftRule, rightRule, result: self))
    }

    /// The tensor as the result of an operation with any number of inputs.
    func recorded(_ inputs: [Tensor], _ rule: @escaping TapeNode.ListRule) -> Tensor {
        guard inputs.contains(where: { $0.isRecorded }) else { return self }
        return joined(TapeNode(inputs, rule, result: self))
    }

    private func joined(_ node: TapeNode) -> Tensor { Tensor(shape: shape, buffer: buffer, node: node) }

    /// A fresh variable with this value; inside an outer gradient call it stays joined to what it came from.
    func asVariable() -> Tensor {
        joined(isRecorded ? TapeNode(self, { upstream, _, _ in upstream }, result: self) : TapeNode(variable: self))
    }

    /// Adds, in place where nobody else looks.
    mutating func accumulate(_ other: Tensor) {
        guard other.shape == shape, kernel_state().pointee.recordingDepth == 0 else {
            self = self + other
            return
        }
        withMutableElements { kernel_accumulate($0.baseAddress!, 1, other.pointer, other.count) }
    }
}

/// Runs a body without recording anything.
public func withoutGradient<Result>(_ body: () -> Result) -> Result {
    let depth = kernel_state().pointee.recordingDepth
    kernel_state().pointee.recordingDepth = 0
    defer { kernel_state().pointee.recordingDepth = depth }
    return body()
}
