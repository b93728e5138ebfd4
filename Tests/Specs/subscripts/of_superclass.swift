class A { subscript(i: Int) -> String { "a\(i)" } ; var s: [Int] = [1]; subscript(k: String) -> Int { get { s[0] } set { s[0] = newValue } } }
class B: A { override subscript(i: Int) -> String { "[" + super[i] + "]" }
  override subscript(k: String) -> Int { get { super[k] + 1 } set { super[k] = newValue * 2 } } }
print(B()[1])  // expect: [a1]
let b = B(); b["x"] = 5; print(b["x"], b.s)  // expect: 11 [10]
class D { class subscript(i: Int) -> Int { i }; static subscript(s: String) -> Int { s.count } }
class E: D { override class subscript(i: Int) -> Int { i * 2 } }
class F: D {}
print(D[3], E[3], F[3], F["abc"])  // expect: 3 6 3 3
