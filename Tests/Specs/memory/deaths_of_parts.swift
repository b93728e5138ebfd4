// Who dies when: fields of structs, elements of tuples, payloads, first to last.
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
struct P { var a: R; var c: [R] = [] }
struct S { var a = R("a"), b = R("b"), c = R("c") }
struct W { var arr: [R]; var o: R?; var any: Any }
struct N { var x: S; var y: R; var z: P }
struct G<T> { var t: T; var u: T }
enum En { case one(R), two(R, R), three(S), none; indirect case ind(R, En) }
indirect enum L { case end, node(R, L) }
func c1() { let q = P(a: R("a"), c: [R("c1")]); p(";"); _ = q }
func c2() { let s = S(); p("d"); _ = s }
func c3() { let w = W(arr: [R("w1"), R("w2")], o: R("w4"), any: R("w5")); p("m"); _ = w }
func c4() { var s = S(); s.b = R("b2"); p("x"); s = S(a: R("A"), b: R("B"), c: R("C")); p("y"); _ = s }
func c5() { let n = N(x: S(), y: R("y"), z: P(a: R("za"), c: [R("zc")])); p("x"); _ = n }
func c6() { let s = S(), t = S(a: R("A"), b: R("B"), c: R("C")); p("x"); _ = (s, t) }
func c7() { let g = G(t: R("t"), u: R("u")); p("x"); _ = g }
func c8() { let e = En.two(R("1"), R("2")); p("x"); _ = e }
func c9() { let e = En.three(S()); p("x"); if case .three(let s) = e { p("m"); _ = s }; p("y") }
func c10() { let e = En.ind(R("1"), .two(R("2"), R("3"))); p("x"); _ = e }
func c11() { let l = L.node(R("1"), .node(R("2"), .node(R("3"), .end))); p("x"); _ = l }
func c12() { var e = En.one(R("1")); e = .two(R("2"), R("3")); p("x"); e = .none; p("y"); _ = e }
func c13() { switch En.two(R("1"), R("2")) { case .two(let a, let b): a.use(); b.use(); default: p("no") }; p("x") }
func c14() { switch En.two(R("1"), R("2")) { case .two(let a, _): a.use(); default: p("no") }; p("x") }
func c15() { let l = [S()]; p("x"); _ = l }
func c16() { let o: S? = S(); p("x"); _ = o }
func c17() { let a: Any = S(); p("x"); _ = a }
func c18() { let t = (1, R("1"), S(), R("2")); p("x"); _ = t }
func c19(_ s: S) { p("in") }
func c20() { c19(S()); p("x"); let s = S(); c19(s); p("y") }
func c21() { let s = S(); let t = s; p("x"); _ = t; _ = s }
func c22() { let s = S(); let a = s.b; p("x"); _ = a }
func c23() -> S { let s = S(); return s }
func c24() { let s = c23(); p("x"); _ = s; _ = c23(); p("y") }
func c25() { var s = S(); let f = { s.a = R("f"); p("f") }; f(); p("x"); _ = s }
func c26() { for s in [S(), S(a: R("A"), b: R("B"), c: R("C"))] { s.a.use() }; p("x") }
func c27() { var t = (R("1"), R("2"), R("3")); t.0 = R("4"); p("b"); _ = t }
func c28() { let ((a, b), c) = ((R("a"), R("b")), R("c")); p("x"); _ = (a, b, c) }
func c29() { if let s = Optional(S()) { p("in"); _ = s }; p("x") }
func c30() { guard let s = Optional(S()) else { return }; p("in"); _ = s }
func c31(_ t: (R, R), _ s: S) { p("in") }
func c32() { c31((R("t1"), R("t2")), S()); p("x") }
func c33() throws { let s = S(); p("x"); if s.a.n == "a" { throw E() } }
func c34() { let d = ["k": S()]; p("x"); _ = d }
func c35() { let r: Result<S, E> = .success(S()); p("x"); _ = r }
func c36() { var s: S? = S(); p("x"); s = nil; p("y"); _ = s }
func c37() { let s = S(); do { let t = s; p("t"); _ = t }; p("x") }
func c38() { for i in 0..<2 { let s = S(a: R("a\(i)"), b: R("b\(i)"), c: R("c\(i)")); if i == 0 { continue }; p("x"); _ = s } }
func c39(_ s: inout S) { s.b = R("nb"); p("i"); s = S(a: R("1"), b: R("2"), c: R("3")); p("j") }
func c40() { var s = S(); c39(&s); p("x"); _ = s }
struct O { var v: R { didSet { p("did"); _ = oldValue } } }
func c41() { var o = O(v: R("1")); o.v = R("2"); p("x"); _ = o }
struct O2 { var v: R { willSet { p("will"); newValue.use() } } }
func c42() { var o = O2(v: R("1")); o.v = R("2"); p("x"); _ = o }
struct Lz { lazy var v = R("lazy"); let w = R("w") }
func c43() { var l = Lz(); p("a"); l.v.use(); p("x"); _ = l; let k = Lz(); p("k"); _ = k }
struct Two { let s: String; let r: R; let i: Int; let q: R }
func c44() { let t = Two(s: "s", r: R("r"), i: 1, q: R("q")); p("x"); _ = t }
run("c1", c1)
run("c2", c2)
run("c3", c3)
run("c4", c4)
run("c5", c5)
run("c6", c6)
run("c7", c7)
run("c8", c8)
run("c9", c9)
run("c10", c10)
run("c11", c11)
run("c12", c12)
run("c13", c13)
run("c14", c14)
run("c15", c15)
run("c16", c16)
run("c17", c17)
run("c18", c18)
run("c20", c20)
run("c21", c21)
run("c22", c22)
run("c24", c24)
run("c25", c25)
run("c26", c26)
run("c27", c27)
run("c28", c28)
run("c29", c29)
run("c30", c30)
run("c32", c32)
run("c33", c33)
run("c34", c34)
run("c35", c35)
run("c36", c36)
run("c37", c37)
run("c38", c38)
run("c40", c40)
run("c41", c41)
run("c42", c42)
run("c43", c43)
run("c44", c44)
// expect: c1: ; -a -c1 
// expect: c2: d -a -b -c 
// expect: c3: m -w1 -w2 -w4 -w5 
// expect: c4: -b x -a -b2 -c y -A -B -C 
// expect: c5: x -a -b -c -y -za -zc 
// expect: c6: x -A -B -C -a -b -c 
// expect: c7: x -t -u 
// expect: c8: x -1 -2 
// expect: c9: x m y -a -b -c 
// expect: c10: x -1 -2 -3 
// expect: c11: x -1 -2 -3 
// expect: c12: -1 x -2 -3 y 
// expect: c13: 1 2 -1 -2 x 
// expect: c14: 1 -1 -2 x 
// expect: c15: x -a -b -c 
// expect: c16: x -a -b -c 
// expect: c17: x -a -b -c 
// expect: c18: x -1 -a -b -c -2 
// expect: c20: in -a -b -c x in y -a -b -c 
// expect: c21: x -a -b -c 
// expect: c22: x -a -b -c 
// expect: c24: x -a -b -c y -a -b -c 
// expect: c25: -a f x -f -b -c 
// expect: c26: a A -a -b -c -A -B -C x 
// expect: c27: -1 b -4 -2 -3 
// expect: c28: x -c -b -a 
// expect: c29: in -a -b -c x 
// expect: c30: in -a -b -c 
// expect: c32: in -a -b -c -t2 -t1 x 
// expect: c33: x -a -b -c caught E() 
// expect: c34: x -a -b -c 
// expect: c35: x -a -b -c 
// expect: c36: x -a -b -c y 
// expect: c37: t x -a -b -c 
// expect: c38: -a0 -b0 -c0 x -a1 -b1 -c1 
// expect: c40: -b i -a -nb -c j x -1 -2 -3 
// expect: c41: did -1 x -2 
// expect: c42: will 2 -1 x -2 
// expect: c43: a lazy x k -w -lazy -w 
// expect: c44: x -r -q 
