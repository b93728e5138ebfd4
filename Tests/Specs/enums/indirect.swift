indirect enum Tree { case leaf, node(Tree, Int, Tree) }
extension Tree {
    func inserting(_ x: Int) -> Tree {
        switch self {
        case .leaf: return .node(.leaf, x, .leaf)
        case let .node(l, v, r):
            if x < v { return .node(l.inserting(x), v, r) }
            return .node(l, v, r.inserting(x))
        }
    }
    var values: [Int] {
        switch self {
        case .leaf: []
        case let .node(l, v, r): l.values + [v] + r.values
        }
    }
    var depth: Int {
        if case let .node(l, _, r) = self { return 1 + max(l.depth, r.depth) }
        return 0
    }
}
let t = [5, 2, 8, 1, 9, 3].reduce(Tree.leaf) { $0.inserting($1) }
print(t.values, t.depth)  // expect: [1, 2, 3, 5, 8, 9] 3
