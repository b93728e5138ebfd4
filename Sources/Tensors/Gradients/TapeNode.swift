import CKernels

/// One recorded operation: what went in, and how a gradient of the result becomes gradients of what went in.
///
/// Nodes refer backwards only, so that what nothing needs any longer is freed by its last reference. A node keeps its
/// result's elements but not the result itself, which would be a cycle. Inputs and rules are properties of their own,
/// not cases of an enum: walking the tape then reads only what it needs.
final class TapeNode: @unchecked Sendable {
    typealias UnaryRule = @Sendable (_ upstream: Tensor, _ input: Tensor, _ output: Tensor) -> Tensor
    typealias BinaryRule = @Sendable (_ upstream: Tensor, _ left: Tensor, _ right: Tensor, _ output: Tensor) -> Tensor
    typealias ListRule = @Sendable (_ upstream: Tensor, _ inputs: [Tensor], _ output: Tensor) -> [Tensor?]

    /// Later nodes have larger numbers, so that descending numbers are an order in which gradients can flow.
    let number: UInt64
    /// The inputs of an operation with one or two; a variable of a gradient call has none, and collects gradients.
    private var left: Tensor?
    private var right: Tensor?
    /// The inputs of an operation with any number of them.
    private var inputs: [Tensor] = []
    private var unaryRule: UnaryRule?
    private var leftRule: BinaryRule?
    private var rightRule: BinaryRule?
    private var listRule: ListRule?
    private let shape: Shape
    private let buffer: TensorBuffer
    /// What has flowed here so far in the pass that is under way.
    var gradient: Tensor?
    /// The number of the pass that saw this node last.
    var seenBy: UInt64 = 0
    /// The number of the pass that asks for this node's gradient.
    var askedBy: UInt64 = 0

    /// A variable of a gradient call.
    init(variable result: Tensor) {
        (number, shape, buffer) = (TapeNode.nextNumber(), result.shape, result.buffer)
    }

    init(_ input: Tensor, _ rule: @escaping UnaryRule, result: Tensor) {
        (number, shape, buffer) = (TapeNode.nextNumber(), result.shape, result.buffer)
        (left, unaryRule) = (input, rule)
    }

    init(
        _ left: Tensor, _ right: Tensor, _ leftRule: @escaping BinaryRule, _ rightRule: @escaping BinaryRule,
        result: Tensor
    ) {
        (number, shape, buffer) = (TapeNode.nextNumber(), result.shape, result.buffer)
        (self.left, self.right, self.leftRule, self.rightRule) = (left, right, leftRule, rightRule)
    }

    init(_ inputs: [Tensor], _ rule: @escaping ListRule, result: Tensor) {
        (number, shape, buffer) = (TapeNode.nextNumber(), result.shape, result.buffer)
        (self.inputs, listRule) = (inputs, rule)
    }

    /// The next number in the order of recording; passes take theirs from it too.
    static func nextNumber() -> UInt64 {
        let state = kernel_state()
        state.pointee.lastNode += 1
        return state.pointee.lastNode
    }

    /// The records of what went in.
    @inline(__always)
    func forEachSource(_ take: (TapeNode) -> Void) {
        if let node = left?.node { take(node) }
        if let node = right?.node { take(node) }
        for input in inputs {
            if let node = input.node { take(node) }
        }
    }

    /// Turns what flowed here into what flows on, for each input that `takes` it.
    @inline(__always)
    func flow(_ upstream: Tensor, _ takes: (TapeNode?) -> Bool, _ give: (Tensor, TapeNode, Shape) -> Void) {
        let output = Tensor(shape: shape, buffer: buffer, node: self)
        if let left, let unaryRule {
            if takes(left.node) { give(unaryRule(upstream, left, output), left.node!, left.shape) }
        } else if let left, let right, let leftRule, let rightRule {
            if takes(left.node) { give(leftRule(upstream, left, right, output), left.node!, left.shape) }
            if takes(right.node) { give(rightRule(upstream, left, right, output), right.node!, right.shape) }
        } else if let listRule {
            for (input, part) in zip(inputs, listRule(upstream, inputs, output)) where takes(input.node) {
                if let part { give(part, input.node!, input.shape) }
            }
        }
    }

    deinit {
        // Inputs that nothing else holds are handed over before they are dropped: whoever is digging frees them one
        // after the other.
        let yard = TapeGraveyard.ofThisThread
        if left != nil { yard.take(&left!.node) }
        if right != nil { yard.take(&right!.node) }
        for place in inputs.indices { yard.take(&inputs[place].node) }
        yard.dig()
    }
}
