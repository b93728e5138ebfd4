/// One number of a computation, with the numbers that it was made from.
final class TracedNode {
    /// Counts up: what a number was made from has smaller ones.
    let serial: Int
    let operation: TracedOperation
    private(set) var operands: [TracedNode]
    let value: Double
    var gradient = 0.0
    var hasGradient = false
    /// The name of the cell's variable; empty for what has none.
    var name: String

    nonisolated(unsafe) private static var count = 0

    init(_ operation: TracedOperation, _ operands: [TracedNode], value: Double, name: String = "") {
        TracedNode.count &+= 1
        serial = TracedNode.count
        self.operation = operation
        self.operands = operands
        self.value = value
        self.name = name
    }

    /// A number without a name that was not computed.
    var isConstant: Bool { operation == .input && name.isEmpty }

    /// A long chain is taken apart one by one: left to itself each number would let go of the next, call within call.
    deinit {
        var waiting = operands
        operands = []
        while var node = waiting.popLast() {
            guard isKnownUniquelyReferenced(&node) else { continue }
            waiting += node.operands
            node.operands = []
        }
    }
}
