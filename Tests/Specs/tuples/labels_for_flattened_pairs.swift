struct Nim { var piles: [Int]
  var moves: [(pile: Int, take: Int)] {
    piles.enumerated().flatMap { i, n in n > 0 ? (1...n).map { (i, $0) } : [] }
  } }
print(Nim(piles: [1, 2]).moves)  // expect: [(pile: 0, take: 1), (pile: 1, take: 1), (pile: 1, take: 2)]
func m2(_ p: [Int]) -> [(a: Int, b: Int)] { p.flatMap { n in (0..<n).map { (n, $0) } } }
print(m2([1, 2]))  // expect: [(a: 1, b: 0), (a: 2, b: 0), (a: 2, b: 1)]
