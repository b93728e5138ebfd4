// Who dies when: fields of classes, weak references, observers.
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
class A { let r = R("ra"); var s = R("sa"); deinit { p("~A") } }
class B: A { let t = R("tb"); var u: R? = R("ub"); deinit { p("~B") } }
final class D: B { var l = [R("l1"), R("l2")]; var st = (R("t1"), R("t2")); deinit { p("~D"); t.use() } }
class Nd { var next: Nd?; let n: String; init(_ n: String, _ x: Nd? = nil) { self.n = n; next = x }; deinit { p("~" + n) } }
class Par { var kids: [Kid] = []; deinit { p("~Par") } }
class Kid { weak var par: Par?; let n: String; init(_ n: String, _ x: Par) { self.n = n; par = x }; deinit { p("~kid" + n + (par == nil ? "nil" : "par")) } }
class Cy { var o: Cy?; var f: (() -> Void)?; let n: String; init(_ n: String) { self.n = n }; deinit { p("~" + n) } }
class Un { unowned let o: R; init(_ o: R) { self.o = o }; deinit { p("~Un") } }
func d1() { let a = A(); p("x"); _ = a }
func d2() { let a: A = B(); p("x"); _ = a }
func d3() { let a = D(); p("x"); _ = a }
func d4() { var a: Nd? = Nd("1", Nd("2", Nd("3"))); p("x"); a = nil; p("y"); _ = a }
func d5() { var q: Par? = Par(); q!.kids = [Kid("1", q!), Kid("2", q!)]; let k = q!.kids[0]; p("x"); q = nil; p("y"); p(k.par == nil ? "nil" : "some") }
func d6() { weak var w: R?; do { let r = R("r"); w = r; p(w == nil ? "nil" : "some") }; p(w == nil ? "nil" : "some") }
func d7() { let r = R("r"); let u = Un(r); u.o.use(); p("x") }
func d8() { weak var w: R? = R("imm"); p(w == nil ? "nil" : "some") }
func d9() { let a = Cy("a"), b = Cy("b"); a.o = b; p("x"); _ = b; b.o = a; a.o = nil; p("y") }
func d10() { let c = Cy("c"); c.f = { [weak c] in p(c?.n ?? "gone") }; c.f?(); p("x") }
func d11() { let c = Cy("c"); c.f = { [unowned c] in p(c.n) }; c.f!(); p("x") }
func d12() { var f: (() -> Void)?; do { let c = Cy("c"); f = { [weak c] in p(c?.n ?? "gone") }; f?() }; f?() }
func d13() { let c = Cy("leak"); c.f = { p(c.n) }; c.f!(); c.f = nil; p("x") }
class Fi { let r: R; init?(_ b: Bool) { r = R("fi"); if !b { return nil }; p("ok") }; deinit { p("~Fi") } }
class Th { let r: R; let q = R("q"); init(_ b: Bool) throws { r = R("th"); if !b { throw E() }; p("ok") }; deinit { p("~Th") } }
class Th2 { let r: R; var q: R; init(_ b: Bool) throws { r = R("th"); if !b { throw E() }; q = R("q"); p("ok") }; deinit { p("~Th") } }
class Cv: Th { let z: R; override init(_ b: Bool) throws { z = R("z"); let loc = R("loc"); try super.init(b); loc.use() }; convenience init(s: String) throws { let tmp = R("tmp"); try self.init(s == "y"); tmp.use() }; deinit { p("~Cv") } }
func d14() { p(Fi(false) == nil ? "nil" : "?"); let f = Fi(true); p("x"); _ = f }
func d15() { p((try? Th(false)) == nil ? "nil" : "?"); let f = try? Th(true); p("x"); _ = f }
func d16() { p((try? Th2(false)) == nil ? "nil" : "?"); let f = try? Th2(true); p("x"); _ = f }
func d17() { p((try? Cv(false)) == nil ? "nil" : "?"); let f = try? Cv(true); p("x"); _ = f }
func d18() { p((try? Cv(s: "n")) == nil ? "nil" : "?"); let f = try? Cv(s: "y"); p("x"); _ = f }
struct Sf { var a: R; var b: R; init(_ n: Int) throws { a = R("sa"); let l = R("l"); b = R("sb"); self.a = R("sa2"); if n == 1 { throw E() }; l.use() } }
struct Sg { var a: R; var b: R; init(_ n: Int) throws { let l = R("l"); a = R("sa"); if n == 1 { throw E() }; b = R("sb"); l.use() } }
struct Sh { var a: R = R("ia"); var b: R; init?(_ n: Int) { b = R("sb"); if n == 1 { return nil } } ; init?(x: Int) { let l = R("l"); self.init(x); l.use() } }
func d19() { p((try? Sf(1)) == nil ? "nil" : "?"); let f = try? Sf(0); p("x"); _ = f }
func d20() { p((try? Sg(1)) == nil ? "nil" : "?"); let f = try? Sg(0); p("x"); _ = f }
func d21() { p(Sh(1) == nil ? "nil" : "?"); let f = Sh(0); p("x"); _ = f; p(Sh(x: 1) == nil ? "nil" : "?"); let g = Sh(x: 0); p("y"); _ = g }
class Lz { lazy var l: R = R("lazy"); let o = R("o"); deinit { p("~Lz") } }
func d22() { let l = Lz(); p("a"); l.l.use(); p("x"); let m = Lz(); p("m"); _ = m }
class Ob { var v: R { willSet { p("will") } didSet { p("did") } }; var w: R { didSet { p("did\(oldValue.n)") } }; init() { v = R("v"); w = R("w") } ; deinit { p("~Ob") } }
func d23() { let o = Ob(); o.v = R("v2"); p("x"); o.w = R("w2"); p("y") }
func d24() { let a = A(); a.s = R("s2"); p("x"); a.s = a.r; p("y"); _ = a }
class Cl { let f: () -> Void; let r = R("r"); init(_ f: @escaping () -> Void) { self.f = f }; deinit { p("~Cl") } }
func d25() { let x = R("x"); let c = Cl { x.use() }; c.f(); p("y") }
func d26() { let l: [A] = [A(), B()]; p("x"); _ = l }
func d27() { var l: [Nd] = [Nd("1"), Nd("2"), Nd("3"), Nd("4")]; l.removeFirst(); p("a"); l.remove(at: 1); p("b"); l[0] = Nd("n"); p("c"); _ = l.popLast(); p("d"); l.append(Nd("z")); l.removeAll(); p("e") }
func d28() { let r = R("r"); unowned let u = r; u.use(); p("x") }
protocol Pr: AnyObject { var n: String { get } }
extension R: Pr {}
func d29() { let q: any Pr = R("pr"); p("x"); p(q.n); weak var w: (any Pr)? = q; p(w == nil ? "nil" : "some") }
class Sup { init() { hook() }; func hook() { p("sup") } ; deinit { hook() } }
class Sub: Sup { let k = R("k"); override func hook() { p("sub"); k.use() }; deinit { p("~Sub") } }
func d30() { let s = Sub(); p("x"); _ = s }
run("d1", d1)
run("d2", d2)
run("d3", d3)
run("d4", d4)
run("d5", d5)
run("d6", d6)
run("d7", d7)
run("d8", d8)
run("d9", d9)
run("d10", d10)
run("d11", d11)
run("d12", d12)
run("d13", d13)
run("d14", d14)
run("d15", d15)
run("d16", d16)
run("d17", d17)
run("d18", d18)
run("d19", d19)
run("d20", d20)
run("d21", d21)
run("d22", d22)
run("d23", d23)
run("d24", d24)
run("d25", d25)
run("d26", d26)
run("d27", d27)
run("d28", d28)
run("d29", d29)
run("d30", d30)
// expect: d1: x ~A -ra -sa 
// expect: d2: x ~B ~A -ra -sa -tb -ub 
// expect: d3: x ~D tb ~B ~A -ra -sa -tb -ub -l1 -l2 -t1 -t2 
// expect: d4: x ~1 ~2 ~3 y 
// expect: d5: x ~Par ~kid2nil y nil ~kid1nil 
// expect: d6: some -r nil 
// expect: d7: r x ~Un -r 
// expect: d8: -imm nil 
// expect: d9: x y ~b ~a 
// expect: d10: c x ~c 
// expect: d11: c x ~c 
// expect: d12: c ~c gone 
// expect: d13: leak x ~leak 
// expect: d14: ~Fi -fi nil ok x ~Fi -fi 
// expect: d15: ~Th -th -q nil ok x ~Th -th -q 
// expect: d16: -th nil ok x ~Th -th -q 
// expect: d17: ~Cv ~Th -th -q -z -loc nil ok loc -loc x ~Cv ~Th -th -q -z 
// expect: d18: ~Cv ~Th -th -q -z -loc -tmp nil ok loc -loc tmp -tmp x ~Cv ~Th -th -q -z 
// expect: d19: -sa -l -sa2 -sb nil -sa l -l x -sa2 -sb 
// expect: d20: -l -sa nil l -l x -sa -sb 
// expect: d21: -ia -sb nil x -ia -sb -l nil l -l y -ia -sb -ia -sb 
// expect: d22: a lazy x m ~Lz -o ~Lz -lazy -o 
// expect: d23: will -v did x didw -w y ~Ob -v2 -w2 
// expect: d24: -sa x -s2 y ~A -ra 
// expect: d25: x y ~Cl -r -x 
// expect: d26: x ~A -ra -sa ~B ~A -ra -sa -tb -ub 
// expect: d27: ~1 a ~3 b ~2 c ~4 d ~n ~z e 
// expect: d28: r x -r 
// expect: d29: x pr some -pr 
// expect: d30: sub k x ~Sub sub k -k 
