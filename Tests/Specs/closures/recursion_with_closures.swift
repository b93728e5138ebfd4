func repeatTwice(_ f: @escaping (Int) -> Int, _ n: Int) -> (Int) -> Int {
    if n == 0 { return f }
    return repeatTwice({ f(f($0)) }, n - 1)
}
print(repeatTwice({ $0 + 1 }, 4)(0))  // expect: 16
func walk(_ n: Int, _ visit: (Int) -> Void) {
    if n == 0 { return }
    walk(n - 1) { visit($0 * 2) }
    visit(n)
}
var visited: [Int] = []
walk(3) { visited.append($0) }
print(visited)  // expect: [4, 4, 3]
func factorial(_ n: Int, _ rest: (Int) -> Int) -> Int {
    n <= 1 ? rest(1) : factorial(n - 1) { rest(n * $0) }
}
print(factorial(6) { $0 })  // expect: 720
indirect enum Tree {
    case leaf
    case node(Tree, Int, Tree)
}
func fold<R>(_ tree: Tree, _ rest: (Int) -> R) -> R {
    guard case .node(let left, let value, let right) = tree else { return rest(0) }
    return fold(left) { l in fold(right) { r in rest(l + value + r) } }
}
print(fold(.node(.node(.leaf, 1, .leaf), 2, .node(.leaf, 3, .leaf))) { "sum \($0)" })  // expect: sum 6
