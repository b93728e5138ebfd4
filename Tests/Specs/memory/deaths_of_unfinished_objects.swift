// Who dies when: initialisers that fail or throw.
final class R {
    let n: String
    init(_ n: String) { self.n = n }
    deinit { print("-" + n, terminator: " ") }
    func use() { print(n, terminator: " ") }
    func me() -> R { self }
}
struct E: Error {}
func p(_ s: String) { print(s, terminator: " ") }
func run(_ name: String, _ f: () throws -> Void) {
    print(name, terminator: ": ")
    do { try f() } catch { print("caught", error, terminator: " ") }
    print("")
}
class A { let a = R("a"); let b: R; init(_ n: Int) throws { let l = R("l"); b = R("b"); if n == 1 { throw E() }; _ = l }; deinit { p("~A") } }
class A0 { let a = R("a"); let b: R; init(_ n: Int) throws { let l = R("l"); if n == 1 { throw E() }; b = R("b"); _ = l }; deinit { p("~A0") } }
class B: A { let c: R; override init(_ n: Int) throws { let k = R("k"); c = R("c"); try super.init(n); if n == 2 { throw E() }; _ = k }; deinit { p("~B") } 
  convenience init(s: String) throws { let m = R("m"); if s == "" { throw E() }; try self.init(Int(s)!); if s == "3" { throw E() }; _ = m } }
class D: B { var e = R("e"); deinit { p("~D") } }
class F { let a: R; init?(_ n: Int) { let l = R("l"); if n == 1 { return nil }; a = R("a"); if n == 2 { return nil }; _ = l }; deinit { p("~F") }; convenience init?(s: String) { let q = R("q"); guard let n = Int(s) else { return nil }; self.init(n); p(q.n); if n == 3 { return nil } } }
class G: F { let g: R; override init?(_ n: Int) { g = R("g"); if n == 4 { return nil }; super.init(n); if n == 5 { return nil }; p("G") }; deinit { p("~G") } }
struct S { var a: R; var b = R("b"); init?(_ n: Int) { let l = R("l"); if n == 1 { return nil }; a = R("a"); if n == 2 { return nil }; _ = l }; init(t: Int) throws { self.init(t)!; if t == 3 { throw E() } } ; init(x: R) { a = x } ; init(u: R, v: R) { self.init(x: u); p("v"); b = v } }
enum En { case a(R), b(R, R); init?(_ n: Int) { let l = R("l"); if n == 1 { return nil }; self = .a(R("ea")); if n == 2 { self = .b(R("1"), R("2")) }; if n == 3 { return nil }; _ = l } }
class Self1 { let r = R("r"); var me: Self1?; var f: (() -> Void)?; init(_ c: Bool) { f = { [weak self] in self?.r.use() }; f?(); if c { register(self) } } ; deinit { p("~Self1") } }
var regd: [Self1] = []
func register(_ s: Self1) { regd.append(s) }
class Req { let r: R; required init(_ r: R) { self.r = r }; class func mk() -> Self { self.init(R("mk")) }; deinit { p("~Req") } }
class Req2: Req { let z = R("z"); required init(_ r: R) { super.init(r); p("req2") } ; deinit { p("~Req2") } }
class Gen<T> { let t: T; let u = R("u"); init(_ t: T) { self.t = t } ; convenience init(two t: T, _ r: R) { self.init(t); r.use() } ; deinit { p("~Gen") } }
protocol Mk { init(_ n: Int) throws }
extension A: Mk2 {}
protocol Mk2 {}
class Hk { let r: R; init() { r = R("r"); hook(); let s = self; p("s"); _ = s }; func hook() { p("hook"); r.use() }; deinit { p("~Hk") } }
class Hk2: Hk { var q = R("q"); override init() { super.init(); q = R("q2"); hook() }; override func hook() { q.use() } ; deinit { hook() } }
func t(_ n: String, _ f: () throws -> AnyObject?) { p(n); do { let o = try f(); p(o == nil ? "nil" : "made") } catch { p("thrown") }; p(";") }
func j1() { for n in 0..<2 { t("\(n)") { try A(n) }; t("\(n)") { try A0(n) } } }
func j2() { for n in 0..<3 { t("\(n)") { try B(n) } }; for s in ["", "0", "1", "2", "3"] { t(s) { try B(s: s) } } }
func j3() { for n in 0..<3 { t("\(n)") { try D(n) } }; for s in ["", "0", "1", "2", "3"] { t(s) { try D(s: s) } } }
func j4() { for n in 0..<3 { t("\(n)") { F(n) } }; for s in ["", "0", "1", "2", "3"] { t(s) { F(s: s) } } }
func j5() { for n in 0..<6 { t("\(n)") { G(n) } } }
func j6() { for n in 0..<3 { p("\(n)"); let s = S(n); p(s == nil ? "nil" : "made"); p(";") } ; for n in [0, 3] { p("\(n)"); let s = try? S(t: n); p(s == nil ? "nil" : "made"); p(";") } }
func j7() { let s = S(u: R("u"), v: R("v")); p("x"); _ = s }
func j8() { for n in 0..<4 { p("\(n)"); let s = En(n); p(s == nil ? "nil" : "made"); p(";") } }
func j9() { let s = Self1(false); p("x"); _ = s; _ = Self1(true); p("y"); regd.removeAll(); p("z") }
func j10() { let a = Req.mk(); p("x"); let b = Req2.mk(); p("y"); _ = (a, b); let ty: Req.Type = Req2.self; let c = ty.init(R("dyn")); p("z"); _ = c }
func j11() { let g = Gen(S(x: R("sx"))); p("x"); let h = Gen(two: R("t"), R("arg")); p("y"); _ = (g, h) }
func j12() { let h = Hk(); p("x"); let k = Hk2(); p("y"); _ = (h, k) }
func j13() { let l = [Hk(), Hk2()]; p("x"); _ = l; _ = Hk2(); p("y"); Hk().hook(); p("z") }
func j14() throws { let a = try A(0); let b = try A(1); p("no"); _ = (a, b) }
run("j1", j1)
run("j2", j2)
run("j3", j3)
run("j4", j4)
run("j5", j5)
run("j6", j6)
run("j7", j7)
run("j8", j8)
run("j9", j9)
run("j10", j10)
run("j11", j11)
run("j12", j12)
run("j13", j13)
run("j14", j14)
// expect: j1: 0 -l made ~A -a -b ; 0 -l made ~A0 -a -b ; 1 -l ~A -a -b thrown ; 1 -l -a thrown ; 
// expect: j2: 0 -l -k made ~B ~A -a -b -c ; 1 -l ~B ~A -a -b -c -k thrown ; 2 -l -k ~B ~A -a -b -c thrown ;  -m thrown ; 0 -l -k -m made ~B ~A -a -b -c ; 1 -l ~B ~A -a -b -c -k -m thrown ; 2 -l -k ~B ~A -a -b -c -m thrown ; 3 -l -k -m ~B ~A -a -b -c thrown ; 
// expect: j3: 0 -l -k made ~D ~B ~A -a -b -c -e ; 1 -l ~D ~B ~A -a -b -c -e -k thrown ; 2 -l -k ~D ~B ~A -a -b -c -e thrown ;  -m thrown ; 0 -l -k -m made ~D ~B ~A -a -b -c -e ; 1 -l ~D ~B ~A -a -b -c -e -k -m thrown ; 2 -l -k ~D ~B ~A -a -b -c -e -m thrown ; 3 -l -k -m ~D ~B ~A -a -b -c -e thrown ; 
// expect: j4: 0 -l made ~F -a ; 1 -l nil ; 2 -l ~F -a nil ;  -q nil ; 0 -l q -q made ~F -a ; 1 -l -q nil ; 2 -l ~F -a -q nil ; 3 -l q -q ~F -a nil ; 
// expect: j5: 0 -l G made ~G ~F -a -g ; 1 -l -g nil ; 2 -l ~G ~F -a -g nil ; 3 -l G made ~G ~F -a -g ; 4 -g nil ; 5 -l ~G ~F -a -g nil ; 
// expect: j6: 0 -l made ; -a -b 1 -l -b nil ; 2 -l -a -b nil ; 0 -l made ; -a -b 3 -l -a -b nil ; 
// expect: j7: v -b x -u -v 
// expect: j8: 0 -l made ; -ea 1 -l nil ; 2 -ea -l made ; -1 -2 3 -l -ea nil ; 
// expect: j9: r x r y ~Self1 -r z ~Self1 -r 
// expect: j10: x req2 y req2 z ~Req2 ~Req -dyn -z ~Req2 ~Req -mk -z ~Req -mk 
// expect: j11: x arg -arg y ~Gen -t -u ~Gen -sx -b -u 
// expect: j12: hook r s x q s -q q2 y q2 ~Hk -r -q2 ~Hk -r 
// expect: j13: hook r s q s -q q2 x q s -q q2 q2 ~Hk -r -q2 y hook r s hook r ~Hk -r z ~Hk -r q2 ~Hk -r -q2 
// expect: j14: -l -l ~A -a -b ~A -a -b caught E() 
