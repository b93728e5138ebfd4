import Diagnostics
import Syntax

/// A chain of operators as the compiler weighs it: each operator takes two operands of one type, and where an operand
/// has another type that is one mistake.
///
///     a + b + a      with a: Int, b: Double
///     Int, Int, Int: one mistake (b)        Double, Double, Double: two mistakes (a, a)
struct OperatorReading {
    /// One operator of the chain, or an operand; children stand before their parents.
    struct Node {
        let syntax: Expression
        /// Of an operand.
        var type: Type = .error
        var literal = SolverVariable.LiteralKind.none
        /// Of an operator.
        var name: Name?
        var children: (left: Int, right: Int) = (0, 0)
    }

    /// The cheapest ways to give a node a type.
    struct Weight {
        var mistakes = 0
        /// Literals that are not of their default type.
        var oddLiterals = 0
        /// How many ways cost the same.
        var ways = 1
        /// The operands that do not fit, what they are, and what they should be.
        var odds: [(node: Int, type: Type, wanted: Type)] = []
        /// Of the whole: the type that it has instead of the one that is wanted.
        var unwanted: Type?

        var cost: Int { mistakes * 1000 + min(oddLiterals, 900) }
    }

    var nodes: [Node] = []
    var types: [Type] = []
    /// A chain of products and quotients alone could be of durations as well, so that the compiler decides for no type.
    var isScaling = false
    /// Where the types of the chain lack its operators.
    var lacking: Set<Pair> = []
    private var known: [Pair: Weight] = [:]

    struct Pair: Hashable {
        let node: Int
        let type: Type
    }

    /// The cheapest way of all, with a mistake more where the whole is not what is wanted.
    mutating func best(_ checker: Checker, wanted: Type?) -> Weight? {
        var best: Weight?
        for type in types {
            guard var weight = weigh(nodes.count - 1, as: type, checker) else { continue }
            if let wanted, wanted != type {
                weight.mistakes += 1
                weight.unwanted = type
            }
            best = best.map { cheaper($0, weight) } ?? weight
        }
        return best
    }

    private func cheaper(_ one: Weight, _ other: Weight) -> Weight {
        if one.cost < other.cost { return one }
        if other.cost < one.cost { return other }
        // The whole may be of another type than the one that is wanted, if that makes an operand right.
        if !isScaling, one.ways == 1, other.ways == 1, (one.unwanted == nil) != (other.unwanted == nil),
            one.mistakes > 1
        {
            return one.unwanted == nil ? other : one
        }
        var both = one
        both.ways += other.ways
        return both
    }

    /// Nil where the type does not have the operator.
    private mutating func weigh(_ node: Int, as type: Type, _ checker: Checker) -> Weight? {
        let pair = Pair(node: node, type: type)
        if let weight = known[pair] { return weight }
        guard nodes[node].name != nil else {
            return nodes[node].literal == .none
                ? (nodes[node].type == type ? Weight() : nil) : literal(nodes[node], type, checker)
        }
        if lacking.contains(pair) { return nil }
        let children = nodes[node].children
        guard let left = operand(children.left, type, checker), let right = operand(children.right, type, checker)
        else {
            return nil
        }
        let weight = Weight(
            mistakes: left.mistakes + right.mistakes, oddLiterals: left.oddLiterals + right.oddLiterals,
            ways: min(left.ways * right.ways, 100), odds: left.odds + right.odds)
        known[pair] = weight
        return weight
    }

    private func literal(_ node: Node, _ type: Type, _ checker: Checker) -> Weight? {
        guard checker.accepts(type, literal: node.literal) else { return nil }
        var weight = Weight()
        if checker.defaultType(of: node.literal) != type { weight.oddLiterals = 1 }
        return weight
    }

    /// A child on its way into an operator of `type`.
    private mutating func operand(_ child: Int, _ type: Type, _ checker: Checker) -> Weight? {
        if nodes[child].name == nil, nodes[child].type == .error, nodes[child].literal == .none { return Weight() }
        var best = weigh(child, as: type, checker)
        let own =
            nodes[child].name != nil
            ? types
            : [nodes[child].literal == .none ? nodes[child].type : checker.defaultType(of: nodes[child].literal)]
        for other in own where other != type {
            guard var weight = weigh(child, as: other, checker) else { continue }
            weight.mistakes += 1
            weight.odds.append((child, other, type))
            best = best.map { cheaper($0, weight) } ?? weight
        }
        return best
    }
}
