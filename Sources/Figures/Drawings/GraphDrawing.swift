/// A computation graph, laid out from left to right: values above the edges, gradients below.
public struct GraphDrawing: Sendable, Equatable, FigureConvertible {
    public var nodes: [GraphNode]
    public var edges: [GraphEdge]

    public init(nodes: [GraphNode], edges: [GraphEdge]) {
        self.nodes = nodes
        self.edges = edges
    }

    public var figure: Figure { Figure(.graph(self)) }
}
