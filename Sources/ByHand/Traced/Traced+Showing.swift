import Figures
import Formulas

/// One number of a computation as a row of a table.
public struct TracedRow: Sendable {
    public var symbol: Formula
    /// How it was made, with the symbols of what it was made from.
    public var operation: Formula
    public var value: Double
    /// The derivative by each number that it was made from.
    public var localDerivatives: [Formula]
    public var gradient: Double
}

extension Traced {
    /// The chain rule from this number down to `variable`; a number that it was not made from has the derivative 0.
    public func derivation(
        of variable: Traced, symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits
    ) -> WorkedFormula {
        let graph = TracedGraph(node)
        variable.node.name = variable.node.name.isEmpty ? "x" : variable.node.name
        guard let place = graph.place(of: variable.node) else {
            let subject = Formula.partialDerivative(
                of: symbols.symbol(for: name.isEmpty ? "f" : name), by: symbols.symbol(for: variable.name))
            return WorkedFormula(subject: subject, stages: [.number("0")], value: 0)
        }
        return ChainRuleWriter(graph, symbols: symbols, digits: digits).derivation(by: place)
    }

    /// The formula of this number in the named numbers that it was made from.
    public func formula(symbols: SymbolTable = .current) -> Formula {
        let stations = TracedStations(TracedGraph(node), symbols: symbols)
        let writer = SymbolicFormula(leaf: stations.symbol, showsDots: false, digits: NumberFormula.usualDigits)
        return writer.formula(stations.expressions[stations.expressions.count - 1])
    }

    /// Each named or shared number: how it was made, its value, its local derivatives, its gradient.
    public func rows(symbols: SymbolTable = .current, digits: Int = NumberFormula.usualDigits) -> [TracedRow] {
        let graph = TracedGraph(node)
        let stations = TracedStations(graph, symbols: symbols)
        let gradients = graph.gradients
        let writer = SymbolicFormula(leaf: stations.symbol, showsDots: false, digits: digits)
        var rows: [TracedRow] = []
        for place in graph.nodes.indices where !stations.keys[place].isEmpty {
            let symbol = stations.symbol(stations.keys[place])
            let locals = stations.named(in: place).map { operand in
                let derivative = stations.localDerivative(of: place, by: operand)
                let value = NumberFormula.formula(derivative.value(stations.value), digits: digits)
                let partial = Formula.partialDerivative(of: symbol, by: stations.symbol(stations.keys[operand]))
                let stages = WorkedFormula.distinct([writer.formula(derivative), value])
                return Formula.joined([partial] + stages.flatMap { [.equals, $0] })
            }
            rows.append(
                TracedRow(
                    symbol: symbol, operation: writer.formula(stations.expressions[place]),
                    value: graph.nodes[place].value, localDerivatives: locals, gradient: gradients[place]))
        }
        return rows
    }

    /// The number in the named numbers that it was made from.
    public var formula: Formula { formula() }

    /// The numbers of the computation in rows, to be shown.
    public var table: TracedTable { TracedTable(rows: rows()) }

    /// The computation from left to right, with values and, after `backward()`, gradients.
    public var graph: GraphDrawing {
        drawing(TracedGraph(node)) { $0.hasGradient ? $0.gradient : nil }
    }

    func drawing(_ graph: TracedGraph, gradient: (TracedNode) -> Double?) -> GraphDrawing {
        var edges: [GraphEdge] = []
        let nodes = graph.nodes.map { node in
            GraphNode(
                node.label, name: node.operation == .input ? "" : node.spokenName, value: node.value,
                gradient: gradient(node))
        }
        for place in graph.nodes.indices {
            for operand in graph.operands(of: place) { edges.append(GraphEdge(from: operand, to: place)) }
        }
        return GraphDrawing(nodes: nodes, edges: edges)
    }
}

extension TracedNode {
    /// The name as a symbol in plain text: `w₁₁`.
    fileprivate var spokenName: String {
        name.isEmpty ? "" : PlainTextWriter.string(SymbolTable.current.symbol(for: name))
    }

    /// What stands in the node of a drawing.
    fileprivate var label: String {
        switch operation {
        case .input: name.isEmpty ? FigureNumber.short(value) : spokenName
        case .add: "+"
        case .subtract, .negate: "−"
        case .multiply: "×"
        case .divide: "÷"
        case .power(let exponent): exponent == 2 ? "x²" : "x^" + FigureNumber.short(exponent)
        case .function(let function): PlainTextWriter.string(function.symbol)
        case .extreme(let isLargest): isLargest ? "max" : "min"
        }
    }
}
