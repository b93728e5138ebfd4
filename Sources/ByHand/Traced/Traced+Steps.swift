import Figures
import Formulas

extension Traced {
    /// With fewer names than this the backward pass is shown over all numbers of the computation.
    private static let fewestNames = 3

    /// The backward pass, one number a frame: its gradient is new, those after it are known. It goes over the named numbers,
    /// with the local derivatives on the edges between them: along a path they multiply, where paths meet they add.
    public var backwardSteps: FrameSequence {
        let graph = TracedGraph(node)
        let stations = TracedStations(graph, symbols: .current)
        let named = graph.nodes.indices.filter { !stations.keys[$0].isEmpty }
        if named.count < Traced.fewestNames { return stepsOverAll(graph) }
        let gradients = graph.gradients
        var indices: [Int: Int] = [:]
        var nodes: [GraphNode] = []
        var edges: [GraphEdge] = []
        for (index, place) in named.enumerated() {
            indices[place] = index
            let label = PlainTextWriter.string(stations.symbol(stations.keys[place]))
            nodes.append(GraphNode(label, value: graph.nodes[place].value, gradient: gradients[place]))
            for operand in stations.named(in: place) {
                var edge = GraphEdge(from: indices[operand] ?? 0, to: index)
                edge.slope = stations.localDerivative(of: place, by: operand).value(stations.value)
                edges.append(edge)
            }
        }
        let root = stations.symbol(stations.keys[graph.nodes.count - 1])
        return frames(GraphDrawing(nodes: nodes, edges: edges), Array(named.indices)) { index in
            let partial = Formula.partialDerivative(of: root, by: stations.symbol(stations.keys[named[index]]))
            return [partial, .equals, NumberFormula.formula(gradients[named[index]])]
        }
    }

    private func stepsOverAll(_ graph: TracedGraph) -> FrameSequence {
        let gradients = graph.gradients
        let drawing = self.drawing(graph) { node in
            node.isConstant ? nil : graph.place(of: node).map { gradients[$0] }
        }
        let shown = graph.nodes.indices.filter { !graph.nodes[$0].isConstant }
        return frames(drawing, shown) { place in
            let value = NumberFormula.formula(gradients[place])
            let other = graph.nodes[place].name
            if other.isEmpty { return [value] }
            return [SymbolTable.current.derivative(of: name.isEmpty ? "f" : name, by: other), .equals, value]
        }
    }

    /// A frame for each of the nodes, from the last of them, after one without any gradient.
    private func frames(_ drawing: GraphDrawing, _ nodes: [Int], caption: (Int) -> [Formula]) -> FrameSequence {
        var current = drawing
        for index in current.nodes.indices { current.nodes[index].hidesGradient = true }
        var frames = [Frame("", current)]
        for index in nodes.reversed() {
            current.nodes[index].hidesGradient = false
            var step = current
            step.nodes[index].isHighlighted = true
            frames.append(Frame(PlainTextWriter.string(.joined(caption(index))), step))
        }
        return FrameSequence(frames)
    }
}
