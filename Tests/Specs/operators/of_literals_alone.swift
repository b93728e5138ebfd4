indirect enum Expr: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, Hashable, CustomStringConvertible {
  case n(Int), v(String), add(Expr, Expr), mul(Expr, Expr), pow(Expr, Int)
  init(integerLiteral value: Int) { self = .n(value) }
  init(stringLiteral value: String) { self = .v(value) }
  static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
  static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
  static func ^ (a: Expr, b: Int) -> Expr { .pow(a, b) }
  var description: String { switch self { case .n(let i): "\(i)"; case .v(let s): s; case .add(let a, let b): "(\(a) + \(b))"; case .mul(let a, let b): "\(a) * \(b)"; case .pow(let a, let e): "\(a)^\(e)" } }
}
let f: Expr = 3 * ("x" ^ 2) + "x" * "y" + 7
print(f)  // expect: ((3 * x^2 + x * y) + 7)
let g: Expr = "a" * "b"
print(g)  // expect: a * b
let h: Expr = "a" + 1
print(h)  // expect: (a + 1)
let set: Set<Expr> = [1, "a", 1, "a" + 1, "a" + 1]
print(set.count, set.contains("a" + 1))  // expect: 3 true
func show(_ e: Expr) { print(e) }
show("x" * 2 + "y")
show(2 * "x")
print((("x" as Expr) + "x"), (2 + 3 as Expr))
let list: [Expr] = ["a" * "b", 2 * 3, "x"]
print(list)
// expect: (x * 2 + y)
// expect: 2 * x
// expect: (x + x) (2 + 3)
// expect: [a * b, 2 * 3, x]
