// Who dies when: payloads of enums in `switch`, with a case that takes the rest and without.
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
struct S { var a: R; var b: R; init(_ n: String) { a = R(n + "a"); b = R(n + "b") } }
enum A { case rr(R, R), none }
enum B { case rs(R, S), none }
enum C { case sr(S, R), none }
enum D { case ss(S, S), rr(R, R), rs(R, S), one(R), none }
enum F { case rs(R, S) }
enum G { case rr(R, R), a([R]), one(R) }
enum H { case rri(R, R, Int), ri(R, Int), rst(R, String, R), none }
func l1() { switch A.rr(R("1"), R("2")) { case .rr(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l2() { switch B.rs(R("1"), S("2")) { case .rs(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l3() { switch C.sr(S("1"), R("2")) { case .sr(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l4() { switch D.ss(S("1"), S("2")) { case .ss(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l5() { switch D.rr(R("1"), R("2")) { case .rr(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l6() { switch D.rs(R("1"), S("2")) { case .rs(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l7() { switch F.rs(R("1"), S("2")) { case .rs(let a, let b): _ = (a, b); p("c") }; p("x") }
func l8() { switch G.rr(R("1"), R("2")) { case .rr(let a, let b): _ = (a, b); p("c"); default: break }; p("x") }
func l9() { switch G.rr(R("1"), R("2")) { case .rr(let a, let b): _ = (a, b); p("c"); case .one(let r): _ = r; case .a(let l): _ = l }; p("x") }
func l10() { switch A.rr(R("1"), R("2")) { case .rr(let a, let b): _ = (a, b); p("c"); case .none: break }; p("x") }
func l11() { switch B.rs(R("1"), S("2")) { case .rs(let a, _): _ = a; p("c"); default: break }; p("x") }
func l12() { switch B.rs(R("1"), S("2")) { case .rs(_, let b): _ = b; p("c"); default: break }; p("x") }
func l13() { switch B.rs(R("1"), S("2")) { case .rs: p("c"); default: break }; p("x") }
func l14() { switch H.rri(R("1"), R("2"), 3) { case .rri(let a, let b, let c): _ = (a, b, c); p("c"); default: break }; p("x") }
func l15() { switch H.rst(R("1"), "s", R("2")) { case .rst(let a, let b, let c): _ = (a, b, c); p("c"); default: break }; p("x") }
func l16() { switch B.rs(R("1"), S("2")) { case let .rs(a, b): _ = (a, b); p("c"); default: break }; p("x") }
func l17() { switch B.rs(R("1"), S("2")) { case let .rs(a, b) where a.n == "1": _ = (a, b); p("c"); default: break }; p("x") }
func l18() { let e = B.rs(R("1"), S("2")); switch e { case let .rs(a, b): _ = (a, b); p("c"); default: break }; p("x") }
func l19() { var e = B.rs(R("1"), S("2")); switch e { case let .rs(a, b): e = .none; _ = (a, b); p("c"); default: break }; p("x") }
func l20() { switch Optional((R("1"), R("2"))) { case let (a, b)?: _ = (a, b); p("c"); default: break }; p("x") }
func l21() { switch Optional(S("1")) { case let s?: _ = s; p("c"); default: break }; p("x") }
func l22() { switch (R("1"), S("2")) { case let (a, b) where a.n == "1": _ = (a, b); p("c"); default: break }; p("x") }
func l23() { switch (A.rr(R("1"), R("2")), S("3")) { case let (.rr(a, b), s): _ = (a, b, s); p("c"); default: break }; p("x") }
func l24() { switch (Optional(R("1")), Optional(R("2"))) { case let (a?, b?): _ = (a, b); p("c"); default: break }; p("x") }
func l25() { switch (Optional(R("1")), Optional(R("2"))) { case let (a?, _): _ = a; p("c"); default: break }; p("x") }
func l26() { switch (R("1"), 5) { case (let a, 3): _ = a; case (let a, 5): _ = a; p("c"); default: break }; p("x") }
func l27() { switch (R("1"), R("2"), R("3")) { case (let a, _, let c): _ = (a, c); p("c") }; p("x") }
func l28() { if case .rs(let a, let b) = B.rs(R("1"), S("2")) { _ = (a, b); p("c") }; p("x") }
func l29() { if case .rr(let a, let b) = A.rr(R("1"), R("2")) { _ = (a, b); p("c") }; p("x") }
func l30() { if case .rr(let a, _) = A.rr(R("1"), R("2")) { _ = a; p("c") }; p("x") }
func l31() { guard case .rr(_, let a) = A.rr(R("1"), R("2")) else { return }; _ = a; p("c") }
func l32() { for case .rr(let a, let b) in [A.rr(R("1"), R("2"))] { _ = (a, b); p("c") }; p("x") }
func l33() { if let (a, b) = Optional((R("1"), R("2"))) { _ = (a, b); p("c") }; p("x") }
func l34() { if case let (a?, b?) = (Optional(R("1")), Optional(R("2"))) { _ = (a, b); p("c") }; p("x") }
func l35() { if case .rs = B.rs(R("1"), S("2")) { p("c") }; p("x") }
func l36() { if case .none = B.rs(R("1"), S("2")) { p("c") } else { p("else") }; p("x") }
run("l1", l1)
run("l2", l2)
run("l3", l3)
run("l4", l4)
run("l5", l5)
run("l6", l6)
run("l7", l7)
run("l8", l8)
run("l9", l9)
run("l10", l10)
run("l11", l11)
run("l12", l12)
run("l13", l13)
run("l14", l14)
run("l15", l15)
run("l16", l16)
run("l17", l17)
run("l18", l18)
run("l19", l19)
run("l20", l20)
run("l21", l21)
run("l22", l22)
run("l23", l23)
run("l24", l24)
run("l25", l25)
run("l26", l26)
run("l27", l27)
run("l28", l28)
run("l29", l29)
run("l30", l30)
run("l31", l31)
run("l32", l32)
run("l33", l33)
run("l34", l34)
run("l35", l35)
run("l36", l36)
// expect: l1: c -1 -2 x 
// expect: l2: c -1 -2a -2b x 
// expect: l3: c -1a -1b -2 x 
// expect: l4: c -1a -1b -2a -2b x 
// expect: l5: c -1 -2 x 
// expect: l6: c -1 -2a -2b x 
// expect: l7: c -2a -2b -1 x 
// expect: l8: c -1 -2 x 
// expect: l9: c -2 -1 x 
// expect: l10: c -2 -1 x 
// expect: l11: c -1 -2a -2b x 
// expect: l12: c -1 -2a -2b x 
// expect: l13: c -1 -2a -2b x 
// expect: l14: c -1 -2 x 
// expect: l15: c -1 -2 x 
// expect: l16: c -1 -2a -2b x 
// expect: l17: c -1 -2a -2b x 
// expect: l18: c x -1 -2a -2b 
// expect: l19: c -1 -2a -2b x 
// expect: l20: c -1 -2 x 
// expect: l21: c -1a -1b x 
// expect: l22: c -1 -2a -2b x 
// expect: l23: c -1 -2 -3a -3b x 
// expect: l24: c -1 -2 x 
// expect: l25: c -1 -2 x 
// expect: l26: c -1 x 
// expect: l27: -2 c -3 -1 x 
// expect: l28: c -2a -2b -1 x 
// expect: l29: c -2 -1 x 
// expect: l30: -2 c -1 x 
// expect: l31: -1 c -2 
// expect: l32: c -1 -2 x 
// expect: l33: c -2 -1 x 
// expect: l34: c -2 -1 x 
// expect: l35: -1 -2a -2b c x 
// expect: l36: -1 -2a -2b else x 
