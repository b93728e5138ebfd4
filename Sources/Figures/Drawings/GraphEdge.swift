/// An edge from one node to a node that uses it, both by index.
public struct GraphEdge: Sendable, Equatable, Hashable {
    public var from: Int
    public var to: Int
    /// The local derivative of the one by the other, written on the edge.
    public var slope: Double?

    public init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
}
