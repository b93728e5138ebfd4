/// All numbers that one was made from, in the order in which they were made.
struct TracedGraph {
    let root: TracedNode
    /// What a number was made from stands before it; the root is last.
    let nodes: [TracedNode]
    /// The place in `nodes` by serial.
    private let places: [Int: Int]

    init(_ root: TracedNode) {
        self.root = root
        var found: [Int: Int] = [root.serial: 0]
        var nodes = [root]
        var index = 0
        while index < nodes.count {
            for operand in nodes[index].operands where found.updateValue(0, forKey: operand.serial) == nil {
                nodes.append(operand)
            }
            index += 1
        }
        nodes.sort { $0.serial < $1.serial }
        for (place, node) in nodes.enumerated() { found[node.serial] = place }
        self.nodes = nodes
        places = found
    }

    /// The place of a number in `nodes`; nil if the root was not made from it.
    func place(of node: TracedNode) -> Int? { places[node.serial] }

    /// The places of what the number at `place` was made from.
    func operands(of place: Int) -> [Int] {
        nodes[place].operands.map { places[$0.serial] ?? 0 }
    }

    /// The derivative of the root by each number.
    var gradients: [Double] {
        var gradients = [Double](repeating: 0, count: nodes.count)
        gradients[nodes.count - 1] = 1
        for place in stride(from: nodes.count - 1, through: 0, by: -1) where gradients[place] != 0 {
            let node = nodes[place]
            let local = node.operation.derivatives(node.operands.map { $0.value })
            for (operand, derivative) in zip(operands(of: place), local) {
                gradients[operand] += gradients[place] * derivative
            }
        }
        return gradients
    }

    /// How many numbers were made from each.
    var uses: [Int] {
        var uses = [Int](repeating: 0, count: nodes.count)
        for place in nodes.indices {
            for operand in operands(of: place) { uses[operand] += 1 }
        }
        return uses
    }
}
