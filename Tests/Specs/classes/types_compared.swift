protocol P {}
struct A: P {}
let o: (any P.Type)? = A.self
print(o == A.self)  // expect: true
func g<T: P>(_ x: T.Type) -> Bool { o == x }
print(g(A.self))  // expect: true
let t: Any.Type? = Int.self
print(t == Int.self, t != String.self, t == nil, Int.self == t, type(of: 3) == t)  // expect: true true false true true
let q: any P.Type = A.self
print(q == A.self, A.self == q, q != A.self)  // expect: true true false
func same(_ a: Any, _ b: Any) -> Bool { type(of: a) == type(of: b) }
print(same(1, 2), same(1, "a"))  // expect: true false
let ts: [Any.Type] = [Int.self, A.self]
print(ts.contains { $0 == A.self }, ts.firstIndex { $0 == Int.self } ?? -1)  // expect: true 0
class C {}; class D: C {}
let c: C.Type = D.self; print(c == D.self, c == C.self, c is D.Type, type(of: D() as C) == D.self)  // expect: true false true true
switch c { case is D.Type: print("D"); default: print("other") }  // expect: D
