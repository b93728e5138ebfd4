indirect enum Tree { case leaf, node(Tree, Int, Tree) }
func sum(_ t: Tree) -> Int {
    switch t {
    case .leaf: return 0
    case .node(let l, let v): return v  // expect error 15: tuple pattern has the wrong length for tuple type '(Tree, Int, Tree)'
    }
}
