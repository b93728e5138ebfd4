indirect enum Tree {
    case leaf
    case node(Tree, Int, Tree)
}
func size(_ tree: Tree) -> Int {
    switch tree {
    case .leaf: return 0
    case .node(let left, _, let right): return size(left) + 1 + size(right)
    case .node(.leaf, _, _): return 1  // expect warning 10: case is already handled by previous patterns; consider removing it
    }
}
func depth(_ tree: Tree) -> Int {
    switch tree {
    case .leaf: return 0
    case .node(.leaf, _, let right): return 1 + depth(right)
    case .node(let left, _, .leaf): return 1 + depth(left)
    case .node(let left, _, let right): return 1 + max(depth(left), depth(right))
    }
}
