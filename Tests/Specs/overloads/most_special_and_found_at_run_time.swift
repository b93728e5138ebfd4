class A {}
class B: A {}
class C: B {}
func j(_ a: A) -> String { "A" }
func j(_ a: B) -> String { "B" }
protocol P {}
protocol Q: P {}
struct S: Q {}
func m(_ p: any P) -> String { "P" }
func m(_ q: any Q) -> String { "Q" }
func n(_ p: some P) -> String { "some P" }
func n(_ q: some Q) -> String { "some Q" }
struct T { func h(_ a: A) -> String { "A" }; func h(_ b: B) -> String { "B" }; init(_ a: A) { print("init A") }; init(_ b: B) { print("init B") } }  // expect: init B
print(j(C()), m(S()), n(S()), T(C()).h(C()))  // expect: B Q some Q B
struct G<E> { func k(_ a: A, _ e: E) -> String { "A" }; func k(_ b: B, _ e: E) -> String { "B" } }
print(G<Int>().k(C(), 1))  // expect: B
func visit(_ x: A?) -> String { "A?" }
func visit(_ x: B?) -> String { "B?" }
print(visit(C()), visit(B()), visit(A()))  // expect: B? B? A?
for x in [1 as Any, "s", 2.5, [1], A()] { print(x as? AnyHashable as Any, x is AnyHashable) }
func same(_ a: Any, _ b: Any) -> Bool { (a as? AnyHashable) == (b as? AnyHashable) }
print(same(1, 1), same(1, 2), same("a", "a"))
let y = ("s" as Any) as! AnyHashable
print(y, Set([1, "a", 1] as [AnyHashable]).count)
let o: Any? = 3
print(o as? AnyHashable as Any, (o as? AnyHashable)?.base as? Int ?? 0)
func close<F: FloatingPoint>(_ a: F, _ b: F, _ eps: F) -> Bool { (a - b).magnitude < eps }
extension FloatingPoint { func isNear(_ o: Self) -> Bool { (self - o).magnitude < 1 / 1000 && self.magnitude > o } }
print(close(1, 1.5, 1), 2.0.isNear(2))
func f<T: BinaryFloatingPoint>(_ v: T) -> T { v.magnitude < 1e-9 ? 0 : v }
func g<T: FloatingPoint>(_ v: T) -> T { abs(v) + v.magnitude }
func h<T: BinaryFloatingPoint>(_ v: T) -> Bool { v.magnitude > 0.5 }
print(f(3.0), g(-2.0), h(Float(1)))
class Vehicle { var name: String; let wheels: Int
    init(wheels: Int, name: String) { self.wheels = wheels; self.name = name }
    convenience init?(code: Character) { switch code { case "b": self.init(wheels: 2, name: "bike"); default: return nil } }
    convenience init?(text: String) { if text == "car" { self.init(wheels: 4, name: text) } else { return nil } }
    convenience init?(n: Int) { if n > 2 { self.init(wheels: n, name: "n"); return }; if n == 2 { self.init(code: "b") } else { return nil } }
    convenience init(try n: Int) throws { if n < 0 { throw E.bad }; self.init(wheels: n, name: "t"); if n > 9 { throw E.bad } }
    deinit { print("scrap", name) } }
enum E: Error { case bad }
print(Vehicle(code: "x") as Any)
print(Vehicle(code: "b")!.wheels)
print(Vehicle(text: "x") as Any, Vehicle(text: "car")!.wheels, Vehicle(n: 0) as Any, Vehicle(n: 2)!.name, Vehicle(n: 5)!.wheels)
print((try? Vehicle(try: -1)) as Any, (try? Vehicle(try: 3))!.wheels, (try? Vehicle(try: 10)) as Any)
class Sub: Vehicle { let extra: String
    init?(extra: String) { if extra.isEmpty { return nil }; self.extra = extra; if extra == "x" { return nil }; super.init(wheels: 1, name: extra); if extra == "y" { return nil } } 
    deinit { print("sub", extra) } }
print(Sub(extra: "") == nil, Sub(extra: "x") == nil, Sub(extra: "y") == nil, Sub(extra: "z") == nil)
// expect: Optional(AnyHashable(1)) true
// expect: Optional(AnyHashable("s")) true
// expect: Optional(AnyHashable(2.5)) true
// expect: Optional(AnyHashable([1])) true
// expect: nil false
// expect: true false true
// expect: s 2
// expect: Optional(AnyHashable(3)) 3
// expect: true false
// expect: 3.0 4.0 true
// expect: nil
// expect: scrap bike
// expect: 2
// expect: scrap car
// expect: scrap bike
// expect: scrap n
// expect: nil 4 nil bike 5
// expect: scrap t
// expect: scrap t
// expect: nil 3 nil
// expect: sub y
// expect: scrap y
// expect: sub z
// expect: scrap z
// expect: true true true false
