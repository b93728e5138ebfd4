import Formulas

/// The numbers of a graph that have a symbol: named ones, shared ones, and the root.
///
/// Each is an expression in those before it, and everything without a name that was used once is part of one of them.
struct TracedStations {
    let graph: TracedGraph
    /// The key of each place that is a station, which is its variable in expressions; empty elsewhere.
    private(set) var keys: [String]
    /// By place; zero for what is no station.
    private(set) var expressions: [Symbolic]
    private var symbols: [String: Formula] = [:]
    private var values: [String: Double] = [:]

    init(_ graph: TracedGraph, symbols table: SymbolTable) {
        self.graph = graph
        keys = [String](repeating: "", count: graph.nodes.count)
        expressions = [Symbolic](repeating: .zero, count: graph.nodes.count)
        nameStations(table)
        for place in graph.nodes.indices { expressions[place] = expression(at: place) }
    }

    func symbol(_ key: String) -> Formula { symbols[key] ?? .identifier(key) }
    func value(_ key: String) -> Double? { values[key] }

    private mutating func nameStations(_ table: SymbolTable) {
        let uses = graph.uses
        var versions: [String: Int] = [:]
        for node in graph.nodes where !node.name.isEmpty { versions[node.name, default: 0] += 1 }
        var seen: [String: Int] = [:]
        var unnamed = 0
        for (place, node) in graph.nodes.enumerated() {
            let isRoot = place == graph.nodes.count - 1
            if !node.name.isEmpty {
                let version = seen[node.name, default: 0] + 1
                seen[node.name] = version
                let isOnly = versions[node.name] == 1
                let symbol = table.symbol(for: node.name)
                // A variable that changes has several numbers: h⁽¹⁾, h⁽²⁾.
                let index = Formula.parenthesised(.number(String(version)))
                add(place, node.name + (isOnly ? "" : " \(version)"), isOnly ? symbol : symbol.upper(index))
            } else if isRoot, node.operation != .input {
                add(place, " f", .identifier("f"))
            } else if node.operation != .input, uses[place] > 1 {
                unnamed += 1
                add(place, " v\(unnamed)", Formula.identifier("v").lower(.number(String(unnamed))))
            }
        }
    }

    private mutating func add(_ place: Int, _ key: String, _ symbol: Formula) {
        keys[place] = key
        symbols[key] = symbol
        values[key] = graph.nodes[place].value
    }

    /// The number at `place` by its operands, which are variables if they are stations.
    private func expression(at place: Int) -> Symbolic {
        let node = graph.nodes[place]
        if node.operation == .input { return .number(node.value) }
        let operands = graph.operands(of: place).map { operand in
            keys[operand].isEmpty ? expressions[operand] : Symbolic.variable(keys[operand])
        }
        return node.operation.expression(operands)
    }

    /// The places of the stations that the expression at `place` names.
    func named(in place: Int) -> [Int] {
        var result: [Int] = []
        var waiting = graph.operands(of: place)
        while let next = waiting.popLast() {
            if keys[next].isEmpty {
                waiting += graph.operands(of: next)
            } else if !result.contains(next) {
                result.append(next)
            }
        }
        return result.sorted()
    }

    /// The derivative of one station by one that it names, the others held; its own expression appears under its name.
    func localDerivative(of place: Int, by operand: Int) -> Symbolic {
        let expression = expressions[place].simplified
        let derivative = expression.derivative(by: keys[operand])
        if case .variable = expression { return derivative }
        return derivative.replacing(expression, by: .variable(keys[place]))
    }
}
