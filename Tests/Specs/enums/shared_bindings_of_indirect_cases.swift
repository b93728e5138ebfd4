indirect enum N { case leaf(Int, Int), branch(N, N, Int) }
func w1(_ n: N) -> Int { switch n { case .leaf(_, let w), .branch(_, _, let w): return w } }
func w2(_ n: N) -> Int { switch n { case .leaf(_, let w), .branch(_, _, let w): w } }
enum M { case leaf(Int, Int), branch(Int, Int, Int) 
  var w: Int { switch self { case .leaf(_, let w), .branch(_, _, let w): w } } }
func w4(_ n: M) -> Int { switch n { case .leaf(_, let w), .branch(_, _, let w): w } }
indirect enum K { case leaf(Int, Int), branch(K, K, Int) 
  var x: Int { switch self { case .leaf(_, let w), .branch(_, _, let w): return w } } }
let ns = [N.leaf(1, 5), .branch(.leaf(1, 1), .leaf(1, 2), 3)]
print(ns.map(w1), ns.map(w2), M.leaf(1,5).w, w4(.leaf(1, 5)), K.leaf(1,5).x)  // expect: [5, 3] [5, 3] 5 5 5
let q = switch M.leaf(1, 7) { case .leaf(_, let w), .branch(_, _, let w): w + 1 }
print(q)  // expect: 8
if case .leaf(let a, _) = ns[0] { print(a) }  // expect: 1
