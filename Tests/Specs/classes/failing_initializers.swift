class A { let n: String; var k = 3
    init?(_ s: String) { guard s != "x" else { return nil }; n = s }
    deinit { print("deinit", n) } }
print(A("x") == nil)
print(A("y")?.n ?? "-")
struct E: Error {}
class B { let n: String
    init(_ s: String) throws { guard s != "x" else { throw E() }; n = s; if s == "z" { throw E() } }
    deinit { print("deinit B", n) } }
for s in ["x", "y", "z"] { print((try? B(s)) == nil) }
class C: B { let m: Int
    init(c: String) throws { m = 1; try super.init(c); if c == "q" { throw E() } }
    deinit { print("deinit C", m) } }
for s in ["x", "y", "z", "q"] { print((try? C(c: s)) == nil) }
class D { let a: Int; init?(_ n: Int) { a = n; if n < 0 { return nil } } ; convenience init?(t: String) { guard let n = Int(t) else { return nil }; self.init(n) } ; deinit { print("deinit D", a) } }
print(D(-1) == nil, D(1) == nil, D(t: "q") == nil, D(t: "-2") == nil)
// expect: true
// expect: deinit y
// expect: y
// expect: true
// expect: deinit B y
// expect: false
// expect: deinit B z
// expect: true
// expect: true
// expect: deinit C 1
// expect: deinit B y
// expect: false
// expect: deinit C 1
// expect: deinit B z
// expect: true
// expect: deinit C 1
// expect: deinit B q
// expect: true
// expect: deinit D -1
// expect: deinit D 1
// expect: deinit D -2
// expect: true false true true
