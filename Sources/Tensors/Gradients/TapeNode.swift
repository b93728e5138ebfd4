import CKernels

/// One recorded operation: what went in, and how a gradient of the result becomes gradients of what went in.
///
/// Nodes refer backwards only, so that what nothing needs any longer is freed by its last reference. A node keeps its
/// result's elements but not the result itself, which would be a cycle.
final class TapeNode: @unchecked Sendable {
    typealias UnaryRule = @Sendable (_ upstream: Tensor, _ input: Tensor, _ output: Tensor) -> Tensor
    typealias BinaryRule = @Sendable (_ upstream: Tensor, _ left: Tensor, _ right: Tensor, _ output: Tensor) -> Tensor
    typealias ListRule = @Sendable (_ upstream: Tensor, _ inputs: [Tensor], _ output: Tensor) -> [Tensor?]

    enum Rule {
        /// A variable of a gradient call: gradients are collected here.
        case variable
        case unary(Tensor, UnaryRule)
        case binary(Tensor, Tensor, BinaryRule, BinaryRule)
        case list([Tensor], ListRule)
    }

    /// Later nodes have larger numbers, so that descending numbers are an order in which gradients can flow.
    let number: UInt64
    private(set) var rule: Rule
    private let shape: Shape
    private let buffer: TensorBuffer
    /// What has flowed here so far in the pass that is under way.
    var gradient: Tensor?
    /// The number of the pass that saw this node last.
    var seenBy: UInt64 = 0

    init(_ rule: Rule, shape: Shape, buffer: TensorBuffer) {
        let state = kernel_state()
        state.pointee.lastNode += 1
        number = state.pointee.lastNode
        self.rule = rule
        self.shape = shape
        self.buffer = buffer
    }

    /// The recorded result, still joined to its record.
    var output: Tensor { Tensor(shape: shape, buffer: buffer, node: self) }

    deinit {
        // The inputs are handed over before they are dropped: whoever is digging frees them one after the other.
        let yard = TapeGraveyard.ofThisThread
        bury(in: yard)
        rule = .variable
        yard.dig()
    }

    private func bury(in yard: TapeGraveyard) {
        switch rule {
        case .variable: break
        case .unary(let input, _): yard.add(input.node)
        case .binary(let left, let right, _, _):
            yard.add(left.node)
            yard.add(right.node)
        case .list(let inputs, _):
            for input in inputs { yard.add(input.node) }
        }
    }
}
