final class P { var v: Int; let n: String; init(_ v: Int, _ n: String) { (self.v, self.n) = (v, n) } }
print(P(1, "a").n)  // expect: a
class Q { var items: [Int]; var other: P; let name: String
  init() { (items, other, name) = ([1], P(2, "b"), "q") } }
print(Q().items, Q().other.n, Q().name)  // expect: [1] b q
struct R { let a: String; let b: [Int]; init(a: String, b: [Int]) { (self.a, self.b) = (a, b) } }
print(R(a: "x", b: [1]))  // expect: R(a: "x", b: [1])
