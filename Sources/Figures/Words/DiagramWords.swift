/// Diagrams in words.
enum DiagramWords {
    static func describe(_ network: NetworkDrawing) -> String {
        guard !network.layers.isEmpty else { return "Empty network." }
        let layers = network.layers.map { layer -> String in
            let title = layer.title.isEmpty ? "layer" : layer.title
            var text = "\(title) of \(FigureWords.count(layer.units.count, "unit", "units"))"
            let values = layer.units.compactMap { unit in unit.value.map { "\(unit.name) \(FigureNumber.short($0))" } }
            if !values.isEmpty { text += " (\(FigureWords.first(8, of: values)))" }
            return text
        }
        var text = "Network from left to right: " + layers.joined(separator: ", ") + "."
        let weights = network.weights.flatMap { $0.flatMap { $0 } }
        if let range = FigureWords.span(weights) { text += " Weights \(FigureWords.range(range))." }
        return text
    }

    static func describe(_ graph: GraphDrawing) -> String {
        guard !graph.nodes.isEmpty else { return "Empty computation graph." }
        var inputs = [[GraphEdge]](repeating: [], count: graph.nodes.count)
        for edge in graph.edges where inputs.indices.contains(edge.to) { inputs[edge.to].append(edge) }
        let words = graph.nodes.indices.map { node in sentence(node, graph, inputs[node]) }
        return "Computation graph of \(FigureWords.count(graph.nodes.count, "node", "nodes")). "
            + FigureWords.first(30, of: words) + "."
    }

    static func name(_ node: Int, _ graph: GraphDrawing) -> String {
        guard graph.nodes.indices.contains(node) else { return "?" }
        let one = graph.nodes[node]
        return one.name.isEmpty ? one.label : one.name
    }

    private static func sentence(_ node: Int, _ graph: GraphDrawing, _ inputs: [GraphEdge]) -> String {
        let one = graph.nodes[node]
        var text = name(node, graph)
        if !inputs.isEmpty {
            let names = FigureWords.list(
                inputs.map { edge in
                    name(edge.from, graph) + (edge.slope.map { " (slope \(FigureNumber.short($0)))" } ?? "")
                })
            text += one.name.isEmpty ? " of \(names)" : " = \(one.label) of \(names)"
        }
        if let value = one.value { text += ", value \(FigureNumber.short(value))" }
        if let gradient = one.shownGradient { text += ", gradient \(FigureNumber.short(gradient))" }
        return text
    }

    static func describe(_ unfolded: UnfoldedDrawing) -> String {
        let steps = unfolded.steps.map { step in
            [step.input.isEmpty ? "" : "in \(step.input)", step.output.isEmpty ? "" : "out \(step.output)"]
                .filter { !$0.isEmpty }.joined(separator: ", ")
        }
        let states = unfolded.states.isEmpty ? "" : ", handing on \(FigureWords.list(unfolded.states))"
        return "\(unfolded.cell) unfolded over \(FigureWords.count(steps.count, "step", "steps"))\(states). "
            + FigureWords.first(12, of: steps) + "."
    }

    static func describe(_ cell: CellDrawing) -> String {
        var text =
            switch cell.kind {
            case .vanilla:
                "Vanilla recurrent cell: the state before and the input go through tanh to the state after."
            case .lstm:
                "LSTM cell: the memory c is multiplied by the forget gate f, then i times g is added; the output h is "
                    + "the output gate o times tanh of c. All gates read the input and the output before."
            }
        if !cell.lit.isEmpty { text += " Lit: \(cell.lit)." }
        let values = cell.parts.compactMap { part in
            cell.values.last { $0.part == part }.map { "\(part) = \($0.text)" }
        }
        return values.isEmpty ? text : text + " " + values.joined(separator: ", ") + "."
    }

    static func describe(_ grid: GridDrawing) -> String {
        let width = grid.cells.reduce(0) { max($0, $1.count) }
        guard width > 0 else { return "Empty grid world." }
        var text = "Grid world of \(grid.cells.count) by \(width) cells."
        guard grid.cells.count * width <= 64 else { return text }
        for (row, cells) in grid.cells.enumerated() {
            text += " Row \(row): " + cells.map(word).joined(separator: ", ") + "."
        }
        return text
    }

    static func word(_ cell: GridCell) -> String {
        switch cell.kind {
        case .wall: return "wall"
        case .terminal(let name): return name.isEmpty ? "end" : name
        case .open: break
        }
        var words: [String] = []
        if let value = cell.value { words.append(FigureNumber.short(value)) }
        if !cell.arrows.isEmpty { words.append(cell.arrows.map { $0.rawValue }.joined(separator: " or ")) }
        if cell.moves.count == 4 {
            words.append(
                zip(GridDirection.allCases, cell.moves).map { "\($0.rawValue) \(FigureNumber.short($1))" }.joined(
                    separator: " "))
        }
        return words.isEmpty ? "open" : words.joined(separator: " ")
    }

    static func describe(_ tree: TreeDrawing) -> String { "Tree: " + branch(tree.root, depth: 0) + "." }

    private static func branch(_ node: TreeNode, depth: Int) -> String {
        let own = node.detail.isEmpty ? node.label : "\(node.label) (\(node.detail))"
        guard !node.children.isEmpty, depth < 12 else { return own }
        let below = node.children.map { child in
            (child.answer.isEmpty ? "" : child.answer + ": ") + branch(child, depth: depth + 1)
        }
        return "\(own)? [\(below.joined(separator: "; "))]"
    }

    static func describe(_ panels: FigurePanels) -> String {
        let words = panels.panels.enumerated().map { index, panel in
            "Panel \(index + 1)\(panel.title.map { ", " + $0 } ?? ""): \(panel.alternativeText)"
        }
        return words.isEmpty ? "No panels." : words.joined(separator: " ")
    }

    static func describe(_ sequence: FrameSequence) -> String {
        let captions = sequence.frames.map { $0.caption }.filter { !$0.isEmpty }
        return FigureWords.count(sequence.frames.count, "frame", "frames")
            + (captions.isEmpty ? "." : ": " + FigureWords.first(12, of: captions) + ".")
    }
}
