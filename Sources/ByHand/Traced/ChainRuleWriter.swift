import Formulas

/// Walks from a variable up to the result and writes what the chain rule says on the way.
struct ChainRuleWriter {
    /// The chain rule, unrolled: factors, the last of them nearest to the variable.
    private indirect enum Chain {
        /// The result by itself.
        case one
        case local(Chain, of: Int, by: Int)
        /// One term for each number that the variable went into.
        case paths([Chain])
        /// The derivative of the result by a number, not written out further.
        case total(Int)
    }

    /// More factors than this are not unrolled: the derivatives nearest to the variable are shown as they are.
    private static let mostFactors = 14

    private let stations: TracedStations
    private let gradients: [Double]
    private let digits: Int
    private var consumers: [[Int]]
    private var sizes: [Int]

    init(_ graph: TracedGraph, symbols: SymbolTable, digits: Int) {
        stations = TracedStations(graph, symbols: symbols)
        gradients = graph.gradients
        self.digits = digits
        consumers = [[Int]](repeating: [], count: graph.nodes.count)
        for place in graph.nodes.indices where !stations.keys[place].isEmpty {
            for operand in stations.named(in: place) { consumers[operand].append(place) }
        }
        sizes = [Int](repeating: 0, count: graph.nodes.count)
        for place in stride(from: graph.nodes.count - 1, through: 0, by: -1) {
            for consumer in consumers[place] {
                sizes[place] = min(ChainRuleWriter.mostFactors + 1, sizes[place] + sizes[consumer] + 1)
            }
        }
    }

    func derivation(by place: Int) -> WorkedFormula {
        let root = stations.graph.nodes.count - 1
        let subject = partial(root, place)
        let value = gradients[place]
        let result = NumberFormula.formula(value, digits: digits)
        guard place != root, !consumers[place].isEmpty else {
            return WorkedFormula(subject: subject, stages: [result], value: value)
        }
        let chain = self.chain(place)
        var stages: [Formula] = []
        if case .local(.one, root, place) = chain {
            // One step of the chain is the whole rule, and needs no brackets.
            let derivative = stations.localDerivative(of: root, by: place)
            stages = [symbolWriter.formula(derivative), numberWriter.formula(derivative)].filter { $0 != result }
            if stages.count == 2, stages[0] == stages[1] { stages.removeLast() }
            return WorkedFormula(subject: subject, stages: stages + [result], value: value)
        }
        for write in [names, expressions, filled, values] {
            let stage = write(chain)
            if stages.last != stage, stage != subject, stage != result { stages.append(stage) }
        }
        return WorkedFormula(subject: subject, stages: stages + [result], value: value)
    }

    private func chain(_ place: Int) -> Chain {
        if place == stations.graph.nodes.count - 1 { return .one }
        let isShort = sizes[place] <= ChainRuleWriter.mostFactors
        let terms = consumers[place].map { consumer in
            let isRoot = consumer == stations.graph.nodes.count - 1
            return Chain.local(isShort || isRoot ? chain(consumer) : .total(consumer), of: consumer, by: place)
        }
        return terms.count == 1 ? terms[0] : .paths(terms)
    }

    private func partial(_ value: Int, _ variable: Int) -> Formula {
        .partialDerivative(
            of: stations.symbol(stations.keys[value]), by: stations.symbol(stations.keys[variable]))
    }

    // MARK: Stages

    private func names(_ chain: Chain) -> Formula {
        write(chain, dot: nil, total: { self.partial(stations.graph.nodes.count - 1, $0) }) { partial($0, $1) }
    }

    private func expressions(_ chain: Chain) -> Formula {
        let writer = symbolWriter
        return write(chain, dot: .dot, total: { self.partial(stations.graph.nodes.count - 1, $0) }) { value, variable in
            factor(stations.localDerivative(of: value, by: variable), writer)
        }
    }

    private var symbolWriter: SymbolicFormula {
        SymbolicFormula(leaf: stations.symbol, showsDots: false, digits: digits)
    }

    private var numberWriter: SymbolicFormula {
        let leaf: (String) -> Formula = { key in
            stations.value(key).map { NumberFormula.formula($0, digits: digits) } ?? stations.symbol(key)
        }
        return SymbolicFormula(leaf: leaf, showsDots: true, digits: digits)
    }

    private func filled(_ chain: Chain) -> Formula {
        let writer = numberWriter
        return write(chain, dot: .dot, total: { number(gradients[$0]) }) { value, variable in
            factor(stations.localDerivative(of: value, by: variable), writer)
        }
    }

    private func values(_ chain: Chain) -> Formula {
        write(chain, dot: .dot, total: { number(gradients[$0]) }) { value, variable in
            number(stations.localDerivative(of: value, by: variable).value(stations.value))
        }
    }

    /// A number as a factor: in parentheses if it has a sign.
    private func number(_ value: Double) -> Formula {
        let formula = NumberFormula.formula(value, digits: digits)
        return NumberFormula.isCompound(formula) ? .parenthesised(formula) : formula
    }

    /// An expression as a factor: in parentheses if it is a sum or has a sign.
    private func factor(_ expression: Symbolic, _ writer: SymbolicFormula) -> Formula {
        let formula = writer.formula(expression)
        switch expression {
        case .sum, .negated: return writer.parenthesised(expression)
        case .variable, .number:
            if case .row(let parts) = formula, parts.first == .minus { return .parenthesised(formula) }
            return formula
        default: return formula
        }
    }

    private func write(
        _ chain: Chain, dot: Formula?, total: (Int) -> Formula, local: (Int, Int) -> Formula
    ) -> Formula {
        switch chain {
        case .one: return .empty
        case .total(let place): return total(place)
        case .local(.one, let value, let variable): return local(value, variable)
        case .local(let outer, let value, let variable):
            var parts = [write(outer, dot: dot, total: total, local: local)]
            if case .paths = outer { parts = [.fenced("(", parts[0], ")")] }
            parts.append(dot ?? .space(.thin))
            return .joined(parts + [local(value, variable)])
        case .paths(let terms):
            var parts: [Formula] = []
            for (index, term) in terms.enumerated() {
                if index > 0 { parts.append(.plus) }
                parts.append(write(term, dot: dot, total: total, local: local))
            }
            return .joined(parts)
        }
    }
}
