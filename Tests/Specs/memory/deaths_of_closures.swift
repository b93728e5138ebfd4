// Who dies when: what closures hold, and closures that are only called.
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
func f1() { let f = { [r = R("r")] in p(r.n) }; f(); p("j") }
func f2() { let r = R("r"); let f = { p(r.n) }; f(); p("j") }
func f3() { let r = R("r"); let f: () -> Void = { p(r.n) }; f(); f(); p("j") }
func f4() { var r = R("r"); let f = { r = R("n"); p("f") }; f(); p("x"); r.use() }
func f5() -> () -> Void { let r = R("r"); return { r.use() } }
func f6() { let f = f5(); p("x"); f(); p("y") }
func f7() { f5()(); p("x") }
func f8() { var f: (() -> Void)? = f5(); f?(); f = nil; p("x"); _ = f }
func f9() { let fs = [f5(), f5()]; for f in fs { f() }; p("x") }
func hold(_ f: @escaping () -> Void) -> () -> Void { f }
func f10() { let r = R("r"); let g = hold { r.use() }; p("x"); g(); p("y") }
func f11() { let r = R("r"); func loc() { r.use() }; loc(); p("x") }
func f12() { let r = R("r"); func loc() { r.use() }; let f = loc; f(); p("x") }
func f13() { let a = R("a"), b = R("b"); let f = { [a, b] in a.use(); b.use() }; p("x"); f(); p("y") }
func f15() { let r = R("r"); let f = { [weak r] in r?.use() }; f(); p("x") }
func f16() { let r = R("r"); let f = { [unowned r] in r.use() }; f(); p("x") }
func f17() { let f: (Int) -> Int = { [r = R("r")] x in r.n.count + x }; p("\(f(1))"); p("x") }
func f20() { var f = { [r = R("r")] in p(r.n) }; f(); p("x"); f = { p("new") }; f(); p("y") }
func take(_ f: () -> Void) { f(); p("t") }
func f21() { take { [r = R("r")] in p(r.n) }; p("x") }
func f22() { let f = { [r = R("r")] in p(r.n) }; take(f); p("x") }
func f23() { let f = { [r = R("r")] in p(r.n) }; let g = { f(); p("g") }; g(); p("x") }
func f24() { let m = R("m").use; p("x"); m(); p("y") }
func f25() { let r = R("r"); let m = r.use; m(); p("y") }
func f26() { let f = { () -> R in R("made") }; f().use(); p("x"); let k = f(); p("y"); k.use() }
func f27() { let fs: [String: () -> Void] = ["a": { [r = R("r")] in r.use() }]; fs["a"]?(); p("x") }
func f28() { var c = 0; let f = { [r = R("r")] in c += 1; r.use() }; f(); f(); p("\(c)") }
func f29() { if true { let f = { [r = R("r")] in r.use() }; f(); p("in") }; p("out") }
func f30() { for i in 0..<2 { let f = { [r = R("r\(i)")] in r.use() }; f(); p("in") }; p("out") }
func f31(_ f: @autoclosure () -> R) { p("a"); let r = f(); p("b"); r.use() }
func f32() { f31(R("auto")); p("x"); let r = R("r"); f31(r); p("y") }
func f33() { lazy var r = R("lz"); p("a"); r.use(); p("b") }
func f34() { let f = { (r: R) -> R in p("f"); return r }; f(R("1")).use(); p("x") }
func f35() { let xs = [1, 2].map { i in { [r = R("r\(i)")] in r.use() } }; for x in xs { x() }; p("x") }
run("f1", f1)
run("f2", f2)
run("f3", f3)
run("f4", f4)
run("f6", f6)
run("f7", f7)
run("f8", f8)
run("f9", f9)
run("f10", f10)
run("f11", f11)
run("f12", f12)
run("f13", f13)
run("f15", f15)
run("f16", f16)
run("f17", f17)
run("f20", f20)
run("f21", f21)
run("f22", f22)
run("f23", f23)
run("f24", f24)
run("f25", f25)
run("f26", f26)
run("f27", f27)
run("f28", f28)
run("f29", f29)
run("f30", f30)
run("f32", f32)
run("f33", f33)
run("f34", f34)
run("f35", f35)
// expect: f1: r -r j 
// expect: f2: r j -r 
// expect: f3: r r j -r 
// expect: f4: -r f x n -n 
// expect: f6: x r y -r 
// expect: f7: r -r x 
// expect: f8: r -r x 
// expect: f9: r r x -r -r 
// expect: f10: x r y -r 
// expect: f11: r x -r 
// expect: f12: r x -r 
// expect: f13: x a b y -b -a 
// expect: f15: r x -r 
// expect: f16: r x -r 
// expect: f17: -r 2 x 
// expect: f20: r x -r new y 
// expect: f21: r t -r x 
// expect: f22: r t x -r 
// expect: f23: r g x -r 
// expect: f24: x m y -m 
// expect: f25: r y -r 
// expect: f26: made -made x y made -made 
// expect: f27: r x -r 
// expect: f28: r r -r 2 
// expect: f29: r -r in out 
// expect: f30: r0 -r0 in r1 -r1 in out 
// expect: f32: a b auto -auto x a b r y -r 
// expect: f33: a lz b -lz 
// expect: f34: f 1 -1 x 
// expect: f35: r1 r2 x -r1 -r2 
