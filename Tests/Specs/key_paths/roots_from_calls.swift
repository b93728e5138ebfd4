struct A { var city = "x", n = 1 }
func setter<R, V>(_ p: WritableKeyPath<R, V>, _ v: V) -> (inout R) -> Void { { $0[keyPath: p] = v } }
func adder<R, V: Numeric>(_ p: KeyPath<R, V>, _ v: V) -> (R) -> V { { $0[keyPath: p] + v } }
var a = A()
setter(\.city, "Köln")(&a)
print(a, adder(\.n, 2)(a))  // expect: A(city: "Köln", n: 1) 3
func put<R, V>(_ k: WritableKeyPath<R, V>, _ v: V) -> (R) -> R { { var r = $0; r[keyPath: k] = v; return r } }
struct PP { var z = 1 }
let p = PP()
print(put(\.z, 7)(p))  // expect: PP(z: 7)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let sq = { (x: Int) in x * x }
print(compose({ $0.count }, { $0 * $0 })("four"), compose({ $0.count }, sq)("four"))  // expect: 16 16
