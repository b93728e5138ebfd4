/// An edge from one node to a node that uses it, both by index.
public struct GraphEdge: Sendable, Equatable, Hashable {
    public var from: Int
    public var to: Int

    public init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
}
