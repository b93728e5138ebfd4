struct A { var n = 1; var s = "x" }
class B { var a = A() }
let any: AnyKeyPath = \A.n
print(A()[keyPath: any] as Any, 3[keyPath: any] as Any, (A()[keyPath: any] as? Int) ?? 0)  // expect: Optional(1) nil 1
let all: [AnyKeyPath] = [\A.n, \A.s, \B.a.n]
for k in all { print(A()[keyPath: k] as Any, B()[keyPath: k] ?? "none") }
let p: PartialKeyPath<A> = \.s
if let w = p as? WritableKeyPath<A, String> { var a = A(); a[keyPath: w] = "q"; print(a) }
if let w = any as? KeyPath<A, Int> { print(A()[keyPath: w]) }
print(any is WritableKeyPath<A, Int>, any == \A.n, all.firstIndex(of: \A.s) ?? -1)
func set<R>(_ r: inout R, _ k: PartialKeyPath<R>, _ v: Any) { if let k = k as? WritableKeyPath<R, Int>, let v = v as? Int { r[keyPath: k] = v } else if let k = k as? WritableKeyPath<R, String>, let v = v as? String { r[keyPath: k] = v } }
var aa = A(); set(&aa, \.n, 9); set(&aa, \.s, "z"); print(aa)
// expect: Optional(1) none
// expect: Optional("x") none
// expect: nil 1
// expect: A(n: 1, s: "q")
// expect: 1
// expect: true true 1
// expect: A(n: 9, s: "z")
