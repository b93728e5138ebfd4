class A { func m<T>(_ x: T) -> String { "A \(x) \(T.self)" } }
class B: A { override func m<T>(_ x: T) -> String { "B \(x) " + super.m(x) } }
let xs: [A] = [A(), B()]
for x in xs { print(x.m(1), x.m("s")) }
class C { var n: Int
 init(x: Int) { n = x; print("C", x) }
 convenience init() { self.init(x: 1) } }
class D: C { let u = "u"; override init(x: Int) { print("D", x, u); super.init(x: x + 1) } }
print(D().n, C().n)
class E { class var k: Int { 1 }; class func f() -> Int { k }; static func g() -> Int { self.k }; func h() -> Int { Self.k + Self.f() } 
 static func cl() -> [Int] { [1,2].map { $0 + k } } }
class F: E { override class var k: Int { 2 } }
print(F.f(), F.g(), F().h(), (F() as E).h(), F.cl())
class G { required init?(_ s: String) { if s.isEmpty { return nil }; print("G", s) } }
class H: G { required init?(_ s: String) { super.init(s + "!"); if s == "x" { return nil } } }
let gs: [G.Type] = [G.self, H.self]
for g in gs { print(g.init("x") == nil, g.init("") == nil, g.init("q").map { type(of: $0) } as Any) }
protocol Parse { init?(_ s: String) }
extension Int: Parse { init?(_ s: String) { self.init(s, radix: 10) } }
struct PP: Parse { let t: String; init?(_ s: String) { if s.isEmpty { return nil }; t = s } }
let ps: [any Parse.Type] = [Int.self, PP.self]
for p in ps { print(p.init("12") as Any, p.init("") as Any) }
class Base { required init() throws { } ; func fresh() throws -> Self { try Self() } }
class Fail: Base { struct E: Error {}; required init() throws { throw E() } ; init(ok: Int) throws { try super.init() } }
do { _ = try Base().fresh(); _ = try Fail(ok: 1).fresh() } catch { print("caught", error) }
// expect: A 1 Int A s String
// expect: B 1 A 1 Int B s A s String
// expect: D 1 u
// expect: C 2
// expect: C 1
// expect: 2 1
// expect: 2 2 4 4 [3, 4]
// expect: G x
// expect: G q
// expect: false true Optional(main.G)
// expect: G x!
// expect: G !
// expect: G q!
// expect: true false Optional(main.H)
// expect: Optional(12) nil
// expect: Optional(main.PP(t: "12")) nil
// expect: caught E()
