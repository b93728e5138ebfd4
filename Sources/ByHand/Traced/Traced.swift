/// A number that remembers how it was made: its graph, its gradients, and the chain rule written out.
public struct Traced: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    let node: TracedNode

    /// A number that was not computed from others; the name is that of the variable which holds it.
    public init(_ value: Double, name: String = "") {
        node = TracedNode(.input, [], value: value, name: name)
    }

    public init(floatLiteral value: Double) { self.init(value) }
    public init(integerLiteral value: Int) { self.init(Double(value)) }

    init(_ operation: TracedOperation, _ operands: [Traced]) {
        let nodes = operands.map { $0.node }
        node = TracedNode(operation, nodes, value: operation.value(nodes.map { $0.value }))
    }

    public var value: Double { node.value }
    public var description: String { value.description }

    /// The derivative, by this number, of the last number that `backward()` was called on; 0 before.
    public var gradient: Double { node.gradient }

    public var name: String { node.name }

    /// The same number under a name; a number keeps the first name that it gets.
    @discardableResult
    public func named(_ name: String) -> Traced {
        if node.name.isEmpty { node.name = name }
        return self
    }

    /// Gives each number that this one was made from its gradient.
    public func backward() {
        let graph = TracedGraph(node)
        let gradients = graph.gradients
        for (index, node) in graph.nodes.enumerated() {
            node.gradient = gradients[index]
            node.hasGradient = true
        }
    }
}
