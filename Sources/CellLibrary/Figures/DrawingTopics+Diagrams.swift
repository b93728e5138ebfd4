import Figures
import Interpreter
import Tensors

extension DrawingTopics {
    static let cellDrawingKindRows: [Builtin] = [
        Builtin("vanilla", "static var vanilla: Kind { get }", .function0 { CellDrawing.Kind.vanilla }, ""),
        Builtin("lstm", "static var lstm: Kind { get }", .function0 { CellDrawing.Kind.lstm }, ""),
    ]

    static let cellDrawingRows: [Builtin] = [
        Builtin(
            "kind", "var kind: Kind { get set }",
            .native(
                get: .function1 { (base: CellDrawing) in base.kind },
                set: .mutatingProcedure1 { (base: inout CellDrawing, value: CellDrawing.Kind) in base.kind = value }),
            ""),
        Builtin(
            "lit", "var lit: String { get set }",
            .native(
                get: .function1 { (base: CellDrawing) in base.lit },
                set: .mutatingProcedure1 { (base: inout CellDrawing, value: String) in base.lit = value }),
            "The part that is lit: `f`, `i`, `g`, `o`, `c` or `h`; empty lights none."),
        Builtin(
            "values", "var values: [CellValue] { get set }",
            .native(
                get: .function1 { (base: CellDrawing) in base.values },
                set: .mutatingProcedure1 { (base: inout CellDrawing, value: [CellValue]) in base.values = value }),
            "What is written at the parts: a number, or several in brackets."),
        Builtin(
            "init", "init(_ kind: Kind = .lstm, lit: String = \"\", values: [CellValue] = [])",
            .function3 { (kind: CellDrawing.Kind, lit: String, values: [CellValue]) in
                CellDrawing(kind, lit: lit, values: values)
            }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: CellDrawing) in base.figure }, ""),
        Builtin(
            "parts", "var parts: [String] { get }", .function1 { (base: CellDrawing) in base.parts },
            "The parts that can be lit and can carry values, in the order of the computation."),
    ]

    static let cellValueRows: [Builtin] = [
        Builtin(
            "part", "var part: String { get set }",
            .native(
                get: .function1 { (base: CellValue) in base.part },
                set: .mutatingProcedure1 { (base: inout CellValue, value: String) in base.part = value }), ""),
        Builtin(
            "text", "var text: String { get set }",
            .native(
                get: .function1 { (base: CellValue) in base.text },
                set: .mutatingProcedure1 { (base: inout CellValue, value: String) in base.text = value }), ""),
        Builtin(
            "init", "init(_ part: String, _ text: String)",
            .function2 { (part: String, text: String) in CellValue(part, text) }, ""),
        Builtin(
            "init", "init(_ part: String, _ value: Double)",
            .function2 { (part: String, value: Double) in CellValue(part, value) }, ""),
    ]

    static let graphDrawingRows: [Builtin] = [
        Builtin(
            "nodes", "var nodes: [GraphNode] { get set }",
            .native(
                get: .function1 { (base: GraphDrawing) in base.nodes },
                set: .mutatingProcedure1 { (base: inout GraphDrawing, value: [GraphNode]) in base.nodes = value }), ""),
        Builtin(
            "edges", "var edges: [GraphEdge] { get set }",
            .native(
                get: .function1 { (base: GraphDrawing) in base.edges },
                set: .mutatingProcedure1 { (base: inout GraphDrawing, value: [GraphEdge]) in base.edges = value }), ""),
        Builtin(
            "init", "init(nodes: [GraphNode], edges: [GraphEdge])",
            .function2 { (nodes: [GraphNode], edges: [GraphEdge]) in GraphDrawing(nodes: nodes, edges: edges) }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: GraphDrawing) in base.figure }, ""),
    ]

    static let graphEdgeRows: [Builtin] = [
        Builtin(
            "from", "var from: Int { get set }",
            .native(
                get: .function1 { (base: GraphEdge) in base.from },
                set: .mutatingProcedure1 { (base: inout GraphEdge, value: Int) in base.from = value }), ""),
        Builtin(
            "to", "var to: Int { get set }",
            .native(
                get: .function1 { (base: GraphEdge) in base.to },
                set: .mutatingProcedure1 { (base: inout GraphEdge, value: Int) in base.to = value }), ""),
        Builtin(
            "init", "init(from: Int, to: Int)", .function2 { (from: Int, to: Int) in GraphEdge(from: from, to: to) }, ""
        ),
    ]

    static let graphNodeRows: [Builtin] = [
        Builtin(
            "label", "var label: String { get set }",
            .native(
                get: .function1 { (base: GraphNode) in base.label },
                set: .mutatingProcedure1 { (base: inout GraphNode, value: String) in base.label = value }),
            "What stands in the node: a name for inputs, a sign for operations."),
        Builtin(
            "name", "var name: String { get set }",
            .native(
                get: .function1 { (base: GraphNode) in base.name },
                set: .mutatingProcedure1 { (base: inout GraphNode, value: String) in base.name = value }),
            "The name of the result, written at the node when it has one of its own."),
        Builtin(
            "value", "var value: Double? { get set }",
            .native(
                get: .function1 { (base: GraphNode) in base.value },
                set: .mutatingProcedure1 { (base: inout GraphNode, value: Double?) in base.value = value }), ""),
        Builtin(
            "gradient", "var gradient: Double? { get set }",
            .native(
                get: .function1 { (base: GraphNode) in base.gradient },
                set: .mutatingProcedure1 { (base: inout GraphNode, value: Double?) in base.gradient = value }), ""),
        Builtin(
            "isHighlighted", "var isHighlighted: Bool { get set }",
            .native(
                get: .function1 { (base: GraphNode) in base.isHighlighted },
                set: .mutatingProcedure1 { (base: inout GraphNode, value: Bool) in base.isHighlighted = value }), ""),
        Builtin(
            "init",
            "init(_ label: String, name: String = \"\", value: Double? = nil, gradient: Double? = nil, isHighlighted: Bool = false )",
            .function5 { (label: String, name: String, value: Double?, gradient: Double?, isHighlighted: Bool) in
                GraphNode(label, name: name, value: value, gradient: gradient, isHighlighted: isHighlighted)
            }, ""),
    ]

    static let gridCellKindRows: [Builtin] = [
        Builtin("open", "static var open: Kind { get }", .function0 { GridCell.Kind.open }, ""),
        Builtin("wall", "static var wall: Kind { get }", .function0 { GridCell.Kind.wall }, ""),
        Builtin(
            "terminal", "static func terminal(_ words: String) -> Kind",
            .function1 { (a: String) in GridCell.Kind.terminal(a) }, "An end, with the name written in it."),
    ]

    static let gridCellRows: [Builtin] = [
        Builtin(
            "kind", "var kind: Kind { get set }",
            .native(
                get: .function1 { (base: GridCell) in base.kind },
                set: .mutatingProcedure1 { (base: inout GridCell, value: GridCell.Kind) in base.kind = value }), ""),
        Builtin(
            "value", "var value: Double? { get set }",
            .native(
                get: .function1 { (base: GridCell) in base.value },
                set: .mutatingProcedure1 { (base: inout GridCell, value: Double?) in base.value = value }), ""),
        Builtin(
            "arrows", "var arrows: [GridDirection] { get set }",
            .native(
                get: .function1 { (base: GridCell) in base.arrows },
                set: .mutatingProcedure1 { (base: inout GridCell, value: [GridDirection]) in base.arrows = value }),
            "The best moves; several where they tie."),
        Builtin(
            "moves", "var moves: [Double] { get set }",
            .native(
                get: .function1 { (base: GridCell) in base.moves },
                set: .mutatingProcedure1 { (base: inout GridCell, value: [Double]) in base.moves = value }),
            "The value of each move, written at its side of the cell: up, right, down, left."),
        Builtin(
            "isHighlighted", "var isHighlighted: Bool { get set }",
            .native(
                get: .function1 { (base: GridCell) in base.isHighlighted },
                set: .mutatingProcedure1 { (base: inout GridCell, value: Bool) in base.isHighlighted = value }), ""),
        Builtin(
            "init",
            "init(_ value: Double? = nil, kind: Kind = .open, arrows: [GridDirection] = [], moves: [Double] = [], isHighlighted: Bool = false )",
            .function5 {
                (value: Double?, kind: GridCell.Kind, arrows: [GridDirection], moves: [Double], isHighlighted: Bool) in
                GridCell(value, kind: kind, arrows: arrows, moves: moves, isHighlighted: isHighlighted)
            }, ""),
    ]

    static let gridDirectionRows: [Builtin] = [
        Builtin("up", "static var up: GridDirection { get }", .function0 { GridDirection.up }, ""),
        Builtin("right", "static var right: GridDirection { get }", .function0 { GridDirection.right }, ""),
        Builtin("down", "static var down: GridDirection { get }", .function0 { GridDirection.down }, ""),
        Builtin("left", "static var left: GridDirection { get }", .function0 { GridDirection.left }, ""),
    ]

    static let gridDrawingRows: [Builtin] = [
        Builtin(
            "cells", "var cells: [[GridCell]] { get set }",
            .native(
                get: .function1 { (base: GridDrawing) in base.cells },
                set: .mutatingProcedure1 { (base: inout GridDrawing, value: [[GridCell]]) in base.cells = value }),
            "Rows from top to bottom."),
        Builtin(
            "isShaded", "var isShaded: Bool { get set }",
            .native(
                get: .function1 { (base: GridDrawing) in base.isShaded },
                set: .mutatingProcedure1 { (base: inout GridDrawing, value: Bool) in base.isShaded = value }),
            "Whether cells are tinted by their value."),
        Builtin(
            "path", "var path: [CellIndex] { get set }",
            .native(
                get: .function1 { (base: GridDrawing) in base.path },
                set: .mutatingProcedure1 { (base: inout GridDrawing, value: [CellIndex]) in base.path = value }),
            "Cells walked through, in order."),
        Builtin(
            "init", "init(_ cells: [[GridCell]], isShaded: Bool = true, path: [CellIndex] = [])",
            .function3 { (cells: [[GridCell]], isShaded: Bool, path: [CellIndex]) in
                GridDrawing(cells, isShaded: isShaded, path: path)
            }, ""),
        Builtin(
            "init",
            "init(values: [[Double]], arrows: [[[GridDirection]]] = [], ends: [CellIndex] = [], walls: [CellIndex] = [], isShaded: Bool = true )",
            .function5 {
                (values: [[Double]], arrows: [[[GridDirection]]], ends: [CellIndex], walls: [CellIndex], isShaded: Bool)
                in GridDrawing(values: values, arrows: arrows, ends: ends, walls: walls, isShaded: isShaded)
            }, "A grid from its values, the best moves of each cell, its ends and its walls."),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: GridDrawing) in base.figure }, ""),
        Builtin(
            "init",
            "init(values: Tensor, arrows: [[[GridDirection]]] = [], ends: [CellIndex] = [], walls: [CellIndex] = [], isShaded: Bool = true )",
            .function5 {
                (values: Tensor, arrows: [[[GridDirection]]], ends: [CellIndex], walls: [CellIndex], isShaded: Bool) in
                GridDrawing(values: values, arrows: arrows, ends: ends, walls: walls, isShaded: isShaded)
            }, "A grid from its values, the best moves of each cell, its ends and its walls."),
    ]

    static let networkDrawingRows: [Builtin] = [
        Builtin(
            "layers", "var layers: [NetworkLayer] { get set }",
            .native(
                get: .function1 { (base: NetworkDrawing) in base.layers },
                set: .mutatingProcedure1 { (base: inout NetworkDrawing, value: [NetworkLayer]) in base.layers = value }),
            ""),
        Builtin(
            "weights", "var weights: [[[Double]]] { get set }",
            .native(
                get: .function1 { (base: NetworkDrawing) in base.weights },
                set: .mutatingProcedure1 { (base: inout NetworkDrawing, value: [[[Double]]]) in base.weights = value }),
            "`weights[l][i][j]` joins unit `i` of layer `l` to unit `j` of the next; NaN leaves the edge out. Empty joins all units of a pair of layers by plain lines."
        ),
        Builtin(
            "init", "init(_ layers: [NetworkLayer], weights: [[[Double]]] = [])",
            .function2 { (layers: [NetworkLayer], weights: [[[Double]]]) in NetworkDrawing(layers, weights: weights) },
            ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: NetworkDrawing) in base.figure }, ""),
        Builtin(
            "init", "init(_ layers: [NetworkLayer], weights: [Tensor])",
            .function2 { (layers: [NetworkLayer], weights: [Tensor]) in NetworkDrawing(layers, weights: weights) },
            "Layers joined by weight matrices of one row a unit of the left layer."),
    ]

    static let networkLayerRows: [Builtin] = [
        Builtin(
            "title", "var title: String { get set }",
            .native(
                get: .function1 { (base: NetworkLayer) in base.title },
                set: .mutatingProcedure1 { (base: inout NetworkLayer, value: String) in base.title = value }), ""),
        Builtin(
            "units", "var units: [NetworkUnit] { get set }",
            .native(
                get: .function1 { (base: NetworkLayer) in base.units },
                set: .mutatingProcedure1 { (base: inout NetworkLayer, value: [NetworkUnit]) in base.units = value }), ""
        ),
        Builtin(
            "init", "init(_ title: String, _ units: [NetworkUnit])",
            .function2 { (title: String, units: [NetworkUnit]) in NetworkLayer(title, units) }, ""),
        Builtin(
            "init", "init(_ title: String, count: Int)",
            .function2 { (title: String, count: Int) in NetworkLayer(title, count: count) },
            "A layer whose units are only counted."),
    ]

    static let networkUnitRows: [Builtin] = [
        Builtin(
            "name", "var name: String { get set }",
            .native(
                get: .function1 { (base: NetworkUnit) in base.name },
                set: .mutatingProcedure1 { (base: inout NetworkUnit, value: String) in base.name = value }), ""),
        Builtin(
            "value", "var value: Double? { get set }",
            .native(
                get: .function1 { (base: NetworkUnit) in base.value },
                set: .mutatingProcedure1 { (base: inout NetworkUnit, value: Double?) in base.value = value }), ""),
        Builtin(
            "isHighlighted", "var isHighlighted: Bool { get set }",
            .native(
                get: .function1 { (base: NetworkUnit) in base.isHighlighted },
                set: .mutatingProcedure1 { (base: inout NetworkUnit, value: Bool) in base.isHighlighted = value }), ""),
        Builtin(
            "init", "init(_ name: String, value: Double? = nil, isHighlighted: Bool = false)",
            .function3 { (name: String, value: Double?, isHighlighted: Bool) in
                NetworkUnit(name, value: value, isHighlighted: isHighlighted)
            }, ""),
    ]

    static let treeDrawingRows: [Builtin] = [
        Builtin(
            "root", "var root: TreeNode { get set }",
            .native(
                get: .function1 { (base: TreeDrawing) in base.root },
                set: .mutatingProcedure1 { (base: inout TreeDrawing, value: TreeNode) in base.root = value }), ""),
        Builtin("init", "init(_ root: TreeNode)", .function1 { (root: TreeNode) in TreeDrawing(root) }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: TreeDrawing) in base.figure }, ""),
    ]

    static let treeNodeRows: [Builtin] = [
        Builtin(
            "label", "var label: String { get set }",
            .native(
                get: .function1 { (base: TreeNode) in base.label },
                set: .mutatingProcedure1 { (base: inout TreeNode, value: String) in base.label = value }), ""),
        Builtin(
            "detail", "var detail: String { get set }",
            .native(
                get: .function1 { (base: TreeNode) in base.detail },
                set: .mutatingProcedure1 { (base: inout TreeNode, value: String) in base.detail = value }),
            "A second line, as the number of examples."),
        Builtin(
            "answer", "var answer: String { get set }",
            .native(
                get: .function1 { (base: TreeNode) in base.answer },
                set: .mutatingProcedure1 { (base: inout TreeNode, value: String) in base.answer = value }),
            "The answer that leads here from the node above."),
        Builtin(
            "leaf", "var leaf: Int? { get set }",
            .native(
                get: .function1 { (base: TreeNode) in base.leaf },
                set: .mutatingProcedure1 { (base: inout TreeNode, value: Int?) in base.leaf = value }),
            "Nil for a decision; a leaf's class gives its colour."),
        Builtin(
            "isHighlighted", "var isHighlighted: Bool { get set }",
            .native(
                get: .function1 { (base: TreeNode) in base.isHighlighted },
                set: .mutatingProcedure1 { (base: inout TreeNode, value: Bool) in base.isHighlighted = value }), ""),
        Builtin(
            "children", "var children: [TreeNode] { get set }",
            .native(
                get: .function1 { (base: TreeNode) in base.children },
                set: .mutatingProcedure1 { (base: inout TreeNode, value: [TreeNode]) in base.children = value }), ""),
        Builtin(
            "init",
            "init(_ label: String, detail: String = \"\", answer: String = \"\", leaf: Int? = nil, isHighlighted: Bool = false, children: [TreeNode] = [] )",
            .function6 {
                (label: String, detail: String, answer: String, leaf: Int?, isHighlighted: Bool, children: [TreeNode])
                in
                TreeNode(
                    label, detail: detail, answer: answer, leaf: leaf, isHighlighted: isHighlighted, children: children)
            }, ""),
    ]

    static let unfoldedDrawingRows: [Builtin] = [
        Builtin(
            "cell", "var cell: String { get set }",
            .native(
                get: .function1 { (base: UnfoldedDrawing) in base.cell },
                set: .mutatingProcedure1 { (base: inout UnfoldedDrawing, value: String) in base.cell = value }), ""),
        Builtin(
            "steps", "var steps: [UnfoldedStep] { get set }",
            .native(
                get: .function1 { (base: UnfoldedDrawing) in base.steps },
                set: .mutatingProcedure1 { (base: inout UnfoldedDrawing, value: [UnfoldedStep]) in base.steps = value }),
            ""),
        Builtin(
            "states", "var states: [String] { get set }",
            .native(
                get: .function1 { (base: UnfoldedDrawing) in base.states },
                set: .mutatingProcedure1 { (base: inout UnfoldedDrawing, value: [String]) in base.states = value }),
            "The states handed on between the copies, one row each: `h`, or `c` and `h`."),
        Builtin(
            "inputWeight", "var inputWeight: String { get set }",
            .native(
                get: .function1 { (base: UnfoldedDrawing) in base.inputWeight },
                set: .mutatingProcedure1 { (base: inout UnfoldedDrawing, value: String) in base.inputWeight = value }),
            ""),
        Builtin(
            "stateWeight", "var stateWeight: String { get set }",
            .native(
                get: .function1 { (base: UnfoldedDrawing) in base.stateWeight },
                set: .mutatingProcedure1 { (base: inout UnfoldedDrawing, value: String) in base.stateWeight = value }),
            ""),
        Builtin(
            "outputWeight", "var outputWeight: String { get set }",
            .native(
                get: .function1 { (base: UnfoldedDrawing) in base.outputWeight },
                set: .mutatingProcedure1 { (base: inout UnfoldedDrawing, value: String) in base.outputWeight = value }),
            ""),
        Builtin(
            "init",
            "init(cell: String = \"RNN\", steps: [UnfoldedStep], states: [String] = [\"h\"], inputWeight: String = \"\", stateWeight: String = \"\", outputWeight: String = \"\" )",
            .function6 {
                (
                    cell: String, steps: [UnfoldedStep], states: [String], inputWeight: String, stateWeight: String,
                    outputWeight: String
                ) in
                UnfoldedDrawing(
                    cell: cell, steps: steps, states: states, inputWeight: inputWeight, stateWeight: stateWeight,
                    outputWeight: outputWeight)
            }, ""),
        Builtin("figure", "var figure: Figure { get }", .function1 { (base: UnfoldedDrawing) in base.figure }, ""),
    ]

    static let unfoldedStepRows: [Builtin] = [
        Builtin(
            "input", "var input: String { get set }",
            .native(
                get: .function1 { (base: UnfoldedStep) in base.input },
                set: .mutatingProcedure1 { (base: inout UnfoldedStep, value: String) in base.input = value }), ""),
        Builtin(
            "output", "var output: String { get set }",
            .native(
                get: .function1 { (base: UnfoldedStep) in base.output },
                set: .mutatingProcedure1 { (base: inout UnfoldedStep, value: String) in base.output = value }), ""),
        Builtin(
            "isHighlighted", "var isHighlighted: Bool { get set }",
            .native(
                get: .function1 { (base: UnfoldedStep) in base.isHighlighted },
                set: .mutatingProcedure1 { (base: inout UnfoldedStep, value: Bool) in base.isHighlighted = value }), ""),
        Builtin(
            "init", "init(input: String = \"\", output: String = \"\", isHighlighted: Bool = false)",
            .function3 { (input: String, output: String, isHighlighted: Bool) in
                UnfoldedStep(input: input, output: output, isHighlighted: isHighlighted)
            }, ""),
    ]
}
