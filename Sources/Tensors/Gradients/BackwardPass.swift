import CKernels

/// One flow of gradients from a result back to the variables of a gradient call.
struct BackwardPass {
    private let oldest: UInt64
    private let number: UInt64
    private var nodes: [TapeNode] = []

    /// Gradients of `output` in each variable, zero where it does not depend on one.
    static func gradients(of output: Tensor, seed: Tensor, in variables: [Tensor]) -> [Tensor] {
        guard let root = output.node else { return variables.map { Tensor.zeros($0.shape) } }
        var pass = BackwardPass(oldest: variables.reduce(UInt64.max) { min($0, $1.node?.number ?? $0) })
        pass.collect(from: root)
        for variable in variables { variable.node?.askedBy = pass.number }
        root.gradient = seed
        pass.flow()
        return variables.map { variable in
            let found = variable.node?.gradient
            variable.node?.gradient = nil
            return found ?? Tensor.zeros(variable.shape)
        }
    }

    private init(oldest: UInt64) {
        self.oldest = oldest
        number = TapeNode.nextNumber()
    }

    /// Lists what the result was computed from, newest first; nothing older than the oldest variable can depend on one.
    private mutating func collect(from root: TapeNode) {
        var next = 0
        see(root)
        while next < nodes.count {
            nodes[next].forEachSource { see($0) }
            next += 1
        }
        var isSorted = true
        for place in 1..<max(1, nodes.count) where nodes[place].number > nodes[place - 1].number { isSorted = false }
        if !isSorted { nodes.sort { $0.number > $1.number } }
    }

    private mutating func see(_ node: TapeNode) {
        guard node.number >= oldest, node.seenBy != number else { return }
        node.seenBy = number
        nodes.append(node)
    }

    private func flow() {
        for node in nodes where node.gradient != nil && (node.askedBy != number || !FaultSlot.isEmpty) {
            let upstream = node.gradient.take()!
            // After a fault shapes mean nothing any more; what is left is only forgotten.
            guard FaultSlot.isEmpty else { continue }
            node.flow(upstream, { $0?.seenBy == number }, BackwardPass.give)
        }
    }

    private static func give(_ part: Tensor, to node: TapeNode, of shape: Shape) {
        let fitting = part.shape == shape ? part : part.sum(to: shape)
        if node.gradient == nil {
            node.gradient = fitting
        } else {
            node.gradient!.accumulate(fitting)
        }
    }
}
