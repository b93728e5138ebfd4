struct P: Equatable { var x: Int, name: String }
print(P(x: 1, name: "a") == P(x: 1, name: "a"), P(x: 1, name: "a") != P(x: 2, name: "a"))  // expect: true true
struct Q: Equatable { var v: Int; static func == (a: Q, b: Q) -> Bool { a.v % 10 == b.v % 10 } }
print(Q(v: 13) == Q(v: 3), [P(x: 1, name: "b")].contains(P(x: 1, name: "b")))  // expect: true true
struct R: Comparable { var v: Int; static func < (a: R, b: R) -> Bool { a.v < b.v } }
print(R(v: 1) < R(v: 2), R(v: 3) >= R(v: 3), [R(v: 2), R(v: 1)].sorted().map { $0.v }, max(R(v: 4), R(v: 9)).v)  // expect: true true [1, 2] 9
struct H: Hashable { var a: Int, b: String }
print(Set([H(a: 1, b: "x"), H(a: 1, b: "x"), H(a: 2, b: "x")]).count)  // expect: 2
