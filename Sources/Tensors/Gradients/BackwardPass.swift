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
        root.gradient = seed
        pass.flow(keeping: variables)
        return variables.map { variable in
            let found = variable.node?.gradient
            variable.node?.gradient = nil
            return found ?? Tensor.zeros(variable.shape)
        }
    }

    private init(oldest: UInt64) {
        self.oldest = oldest
        kernel_state().pointee.lastNode += 1
        number = kernel_state().pointee.lastNode
    }

    /// Lists what the result was computed from, newest first; nothing older than the oldest variable can depend on one.
    private mutating func collect(from root: TapeNode) {
        var next = 0
        see(root)
        while next < nodes.count {
            switch nodes[next].rule {
            case .variable: break
            case .unary(let input, _): see(input.node)
            case .binary(let left, let right, _, _):
                see(left.node)
                see(right.node)
            case .list(let inputs, _):
                for input in inputs { see(input.node) }
            }
            next += 1
        }
        var isSorted = true
        for place in 1..<max(1, nodes.count) where nodes[place].number > nodes[place - 1].number { isSorted = false }
        if !isSorted { nodes.sort { $0.number > $1.number } }
    }

    private mutating func see(_ node: TapeNode?) {
        guard let node, node.number >= oldest, node.seenBy != number else { return }
        node.seenBy = number
        nodes.append(node)
    }

    private func flow(keeping variables: [Tensor]) {
        for node in nodes {
            guard let upstream = node.gradient else { continue }
            // After a fault shapes mean nothing any more; what is left is only forgotten.
            guard FaultSlot.isEmpty else {
                node.gradient = nil
                continue
            }
            if variables.contains(where: { $0.node === node }) { continue }
            node.gradient = nil
            switch node.rule {
            case .variable: break
            case .unary(let input, let rule):
                if takes(input) { give(rule(upstream, input, node.output), to: input) }
            case .binary(let left, let right, let leftRule, let rightRule):
                if takes(left) { give(leftRule(upstream, left, right, node.output), to: left) }
                if takes(right) { give(rightRule(upstream, left, right, node.output), to: right) }
            case .list(let inputs, let rule):
                for (input, part) in zip(inputs, rule(upstream, inputs, node.output)) where takes(input) {
                    if let part { give(part, to: input) }
                }
            }
        }
    }

    private func takes(_ input: Tensor) -> Bool { input.node?.seenBy == number }

    private func give(_ part: Tensor, to input: Tensor) {
        guard let node = input.node else { return }
        let fitting = part.shape == input.shape ? part : part.sum(to: input.shape)
        if node.gradient == nil {
            node.gradient = fitting
        } else {
            node.gradient!.accumulate(fitting)
        }
    }
}
