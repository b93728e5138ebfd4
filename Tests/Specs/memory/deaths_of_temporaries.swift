// Who dies when: arguments, receivers, results that nobody keeps.
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
@discardableResult func g(_ a: R, _ b: R) -> Int { p("g"); return 4 }
func keep(_ a: R) -> R { a }
func mk(_ n: String) -> R { p("mk" + n); return R(n) }
func own(_ a: consuming R) { p("own") }
func con(_ a: consuming R) { p("con") }
func io(_ a: inout R) { a = R("new"); p("io") }
func opt(_ a: R?) { p("opt") }
func arr(_ a: [R]) { p("arr") }
func anyf(_ a: Any) { p("any") }
func gen<T>(_ a: T) { p("gen") }
func vari(_ a: R...) { p("vari") }
func two(_ a: (R, R)) { p("two") }
func def(_ a: R = R("dflt"), _ b: R) { p("def") }
func thr(_ a: R, _ b: R) throws { p("thr"); throw E() }
func auto(_ a: @autoclosure () -> R) { p("pre"); a().use(); p("post") }
struct S { var a: R; var b: R; func m(_ r: R) { p("m") }; mutating func mm() { a = R("A2"); p("mm") } }
final class C { let r: R; init(_ r: R) { self.r = r; p("C.init") }; @discardableResult func m(_ x: R) -> C { p("m"); return self }; deinit { p("~C") } }
func b1() { p("\(g(R("1"), R("2")))") }
func b2() { g(keep(R("1")), keep(R("2"))).description.isEmpty ? p("e") : p("n") }
func b3() { keep(keep(R("1"))).use(); p("x") }
func b4() { R("t").me().me().use(); p("x") }
func b5() { let x = keep(mk("1")); p("x"); x.use() }
func b6() { con(R("c")); p("x"); let l = R("l"); con(l); p("y") }
func b7() { var l = R("l"); io(&l); p("y"); l.use() }
func b8() { opt(R("o")); opt(nil); p("x") }
func b9() { arr([R("1"), R("2")]); p("x") }
func b10() { anyf(R("a")); gen(R("g")); p("x") }
func b11() { vari(R("1"), R("2"), R("3")); p("x") }
func b12() { two((R("1"), R("2"))); p("x") }
func b13() { def(R("a"), R("b")); p("x") ; def(R("q"), R("b")) }
func b14() throws { try thr(R("1"), R("2")) }
func b15() { auto(R("a")); p("x") }
func b16() { S(a: R("a"), b: R("b")).m(R("c")); p("x") }
func b17() { var s = S(a: R("a"), b: R("b")); s.mm(); p("x"); _ = s }
func b18() { C(R("r")).m(R("x")).m(R("y")); p("x") }
func b19() { let n = C(R("r")).r.n; p(n) }
func b20() { let r = C(R("r")).r; p("x"); r.use() }
func b21() { let n = S(a: R("a"), b: R("b")).a.n; p(n) }
func b22() { let n = S(a: R("a"), b: R("b")).b; p("x"); n.use() }
func b23() { let n = (R("a"), R("b")).1; p("x"); n.use() }
func b24() { let n = [R("a"), R("b"), R("c")][1]; p("x"); n.use() }
func b25() { p(R("a").n + R("b").n); p("x") }
func b26() { let same = R("a") === R("b"); p("\(same)") }
func b27() { if R("a").n == R("b").n { p("y") } else { p("n") }; p("x") }
func b28() { let c = R("a").n == "a" ? R("t") : R("f"); p("x"); c.use() }
func b29() { let c = Optional(R("a")) ?? R("b"); p("x"); c.use() }
func b30() { let c: R? = nil; let d = c ?? R("b"); p("x"); d.use() }
func b31() { Optional(R("a"))?.use(); p("x") }
func b32() { Optional(R("a"))?.me().use(); Optional(R("a"))!.use(); p("x") }
func b33() { let x = Optional(R("a")).map { $0.n }; p(x!) }
func b34() { p("\(R("a").n) \(R("b").n)"); p("x") }
func b35() { let l = [R("a"), R("b")].map { $0.n }; p(l.joined()) }
func b36() { let l = [R("a"), R("b"), R("c")].filter { $0.n != "b" }; p("x"); p("\(l.count)") }
func b37() { let f = [R("a"), R("b")].first; p("x"); f?.use() }
func b38() { let f = [R("a"), R("b")].first!.n; p(f) }
func b39() { let s = [R("a"), R("b"), R("c")].reduce("") { $0 + $1.n }; p(s) }
func b40() { _ = (R("a"), R("b")); p("x"); _ = [R("c"), R("d")]; p("y"); _ = S(a: R("e"), b: R("f")); p("z") }
func b41() { _ = R("a") as Any; p("x"); _ = Optional(R("b")); p("y") }
func b42() { let d = ["k": R("v")]["k"]; p("x"); d?.use() }
func b43() { let w = R("a").n.count + R("bb").n.count; p("\(w)") }
func b44() { g(R("1"), mk(mk("2").n + "3")); p("x") }
func b45() { let f = { (a: R) in p("f"); _ = a }; f(R("1")); p("x") }
func b46() { let f: (R, R) -> R = { a, b in a }; let r = f(R("1"), R("2")); p("x"); r.use() }
func b47() { print(R("a").n, R("b").n, terminator: " "); p("x") }
func b48() { let a = R("a"); g(a, R("t")); p("x"); a.use() }
func b49() { { (r: R) in r.use() }(R("imm")); p("x") }
@discardableResult func dg(_ a: R, _ b: R) -> R { p("dg"); return b }
run("b1", b1)
run("b2", b2)
run("b3", b3)
run("b4", b4)
run("b5", b5)
run("b6", b6)
run("b7", b7)
run("b8", b8)
run("b9", b9)
run("b10", b10)
run("b11", b11)
run("b12", b12)
run("b13", b13)
run("b14", b14)
run("b15", b15)
run("b16", b16)
run("b17", b17)
run("b18", b18)
run("b19", b19)
run("b20", b20)
run("b21", b21)
run("b22", b22)
run("b23", b23)
run("b24", b24)
run("b25", b25)
run("b26", b26)
run("b27", b27)
run("b28", b28)
run("b29", b29)
run("b30", b30)
run("b31", b31)
run("b32", b32)
run("b33", b33)
run("b34", b34)
run("b35", b35)
run("b36", b36)
run("b37", b37)
run("b38", b38)
run("b39", b39)
run("b40", b40)
run("b41", b41)
run("b42", b42)
run("b43", b43)
run("b44", b44)
run("b45", b45)
run("b46", b46)
run("b47", b47)
run("b48", b48)
run("b49", b49)
// expect: b1: g -2 -1 4 
// expect: b2: g -2 -1 n 
// expect: b3: 1 -1 x 
// expect: b4: t -t x 
// expect: b5: mk1 x 1 -1 
// expect: b6: con -c x con y -l 
// expect: b7: -l io y new -new 
// expect: b8: opt -o opt x 
// expect: b9: arr -1 -2 x 
// expect: b10: any -a gen -g x 
// expect: b11: vari -1 -2 -3 x 
// expect: b12: two -2 -1 x 
// expect: b13: def -b -a x def -b -q 
// expect: b14: thr -2 -1 caught E() 
// expect: b15: pre a -a post x 
// expect: b16: m -c -a -b x 
// expect: b17: -a mm x -A2 -b 
// expect: b18: C.init m -x m -y ~C -r x 
// expect: b19: C.init ~C -r r 
// expect: b20: C.init ~C x r -r 
// expect: b21: -b -a a 
// expect: b22: -a x b -b 
// expect: b23: -a x b -b 
// expect: b24: -a -c x b -b 
// expect: b25: -a -b ab x 
// expect: b26: -b -a false 
// expect: b27: -a -b n x 
// expect: b28: -a x t -t 
// expect: b29: x a -a 
// expect: b30: x b -b 
// expect: b31: a -a x 
// expect: b32: a -a a -a x 
// expect: b33: -a a 
// expect: b34: -a -b a b x 
// expect: b35: -a -b ab 
// expect: b36: -b x 2 -a -c 
// expect: b37: -b x a -a 
// expect: b38: -b -a a 
// expect: b39: -a -b -c abc 
// expect: b40: -a -b x -c -d y -e -f z 
// expect: b41: -a x -b y 
// expect: b42: x v -v 
// expect: b43: -a -bb 3 
// expect: b44: mk2 -2 mk23 g -23 -1 x 
// expect: b45: f -1 x 
// expect: b46: -2 x 1 -1 
// expect: b47: -a -b a b x 
// expect: b48: g -t x a -a 
// expect: b49: imm -imm x 
