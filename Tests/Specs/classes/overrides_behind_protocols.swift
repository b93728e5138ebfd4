protocol P { func f() -> Int?; func g() throws -> String; var v: Int? { get } }
class A: P { func f() -> Int? { nil }; func g() throws -> String { "A" }; var v: Int? { nil } }
class B: A { override func f() -> Int { 5 }; override func g() -> String { "B" + (try! super.g()) }; override var v: Int { 8 } }
class C: B { override func f() -> Int { super.f() + 1 } }
func use<T: P>(_ t: T) -> String { "\(t.f() as Any) \((try? t.g()) ?? "-") \(t.v as Any)" }
for p in [A(), B(), C()] as [any P] { print(p.f() as Any, (try? p.g()) ?? "-", p.v as Any) }
print(use(A()), use(B()), use(C()), use(C() as A))
class Base<T> { let x: T; init(_ x: T) { self.x = x }; func get() -> T? { nil }; func pair() -> (T, T)? { nil }; func other<U>(_ u: U) -> U? { nil } }
class Ints: Base<Int> { override func get() -> Int { x * 2 }; override func pair() -> (Int, Int) { (x, x) }; override func other<U>(_ u: U) -> U { u } }
let bases: [Base<Int>] = [Base(1), Ints(2)]
for b in bases { print(b.get() as Any, b.pair() as Any, b.other("u") as Any) }
print(Ints(4).get() + 1, Ints(3).pair().0, Ints(3).other(7))
let f: () -> Int? = bases[1].get
print(f() as Any, bases.map { $0.get() }, bases.compactMap { $0.get() })
class S { func make() -> S? { nil }; func name() -> String { "S" } }
class T2: S { override func make() -> T2 { T2() }; override func name() -> String { "T2" } }
print((T2() as S).make()?.name() ?? "nil", S().make()?.name() ?? "nil")
// expect: nil A nil
// expect: Optional(5) BA Optional(8)
// expect: Optional(6) BA Optional(8)
// expect: nil A nil Optional(5) BA Optional(8) Optional(6) BA Optional(8) Optional(6) BA Optional(8)
// expect: nil nil nil
// expect: Optional(4) Optional((2, 2)) Optional("u")
// expect: 9 3 7
// expect: Optional(4) [nil, Optional(4)] [4]
// expect: T2 nil
