// Who dies when: parts that patterns leave out, values that do not fit.
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
enum G { case rr(R, R), rs(R, S), a([R]), one(R) }
indirect enum X { case n(R), add(X, X), neg(X) }
func m1() { switch A.rr(R("1"), R("2")) { case .rr(let a, _): _ = a; p("c"); case .none: break }; p("x") }
func m2() { switch A.rr(R("1"), R("2")) { case .rr(_, let a): _ = a; p("c"); case .none: break }; p("x") }
func m3() { switch A.rr(R("1"), R("2")) { case .rr: p("c"); case .none: break }; p("x") }
func m4() { switch A.rr(R("1"), R("2")) { case .rr(let a, let b) where a.n == "2": _ = (a, b); p("c"); case .rr(let a, let b): _ = (a, b); p("d"); case .none: break }; p("x") }
func m5() { switch A.rr(R("1"), R("2")) { case .none: break; case let e: p("c"); _ = e }; p("x") }
func m6() { switch A.rr(R("1"), R("2")) { case .none: break; case _: p("c") }; p("x") }
func m7() { switch A.rr(R("1"), R("2")) { case .rr(let a, let b): _ = (a, b); p("c"); case _: p("d") }; p("x") }
func m8() { switch G.rs(R("1"), S("2")) { case .rr(let a, let b): _ = (a, b); p("c"); case .rs(let a, let s): _ = (a, s); p("d"); case .a, .one: p("e") }; p("x") }
func m9() { switch G.one(R("1")) { case .rr(let a, _), .one(let a): _ = a; p("c"); case .rs(let a, let s): _ = (a, s); p("d"); case .a: p("e") }; p("x") }
func m10() { switch G.rr(R("1"), R("2")) { case .rr(let a, _), .one(let a): _ = a; p("c"); case .rs(let a, let s): _ = (a, s); p("d"); case .a: p("e") }; p("x") }
func m11() { switch Optional(S("1")) { case .some(let s): p("c"); _ = s; case .none: p("n") }; p("x") }
func m12() { switch Optional((R("1"), R("2"))) { case .some((let a, let b)): p("c"); _ = (a, b); case .none: p("n") }; p("x") }
func m13() { switch Optional((R("1"), R("2"))) { case .some((let a, _)): p("c"); _ = a; case .none: p("n") }; p("x") }
func m14() { switch Optional(R("1")) { case .some: p("c"); case .none: p("n") }; p("x") }
func m15() { switch X.add(.n(R("1")), .neg(.n(R("2")))) { case .add(.n(let a), let b): p("c"); _ = (a, b); case .add, .n, .neg: p("d") }; p("x") }
func m16() { switch X.add(.n(R("1")), .n(R("2"))) { case .add(let a, let b): p("c"); _ = (a, b); case .n(let r): _ = r; case .neg(let x): _ = x }; p("x") }
func m17() { switch Result<S, E>.success(S("1")) { case .success(let s): p("c"); _ = s; case .failure(let e): p("\(e)") }; p("x") }
func m18() { var e = A.rr(R("1"), R("2")); switch e { case .rr(let a, let b): e = .none; p("c"); _ = (a, b); case .none: break }; p("x") }
func m19() { var e = A.rr(R("1"), R("2")); switch e { case .rr(let a, _): e = .none; p("c"); _ = a; case .none: break }; p("x") }
func m20() { var e = A.rr(R("1"), R("2")); switch e { case .rr: e = .none; p("c"); case .none: break }; p("x") }
func m21() { var e: A? = A.rr(R("1"), R("2")); if case .rr(let a, _)? = e { e = nil; p("c"); _ = a }; p("x"); e = .rr(R("3"), R("4")); if case .rr = e { e = nil; p("d") }; p("y") }
func m22() { var e = [A.rr(R("1"), R("2"))]; for case .rr(let a, _) in e { e = []; p("c"); _ = a }; p("x") }
func m23() { switch (A.rr(R("1"), R("2")), true) { case (.rr(let a, let b), true): p("c"); _ = (a, b); case (.rr, false): p("d"); case (.none, _): p("e") }; p("x") }
func m24() { let v = switch G.rs(R("1"), S("2")) { case .rr(let a, _): a; case .rs(_, let s): s.b; case .a(let l): l[0]; case .one(let r): r }; p("x"); _ = v }
func m25() -> R { switch G.rs(R("1"), S("2")) { case .rr(let a, _): return a; case .rs(let r, let s): p("c"); _ = r; return s.b; case .a(let l): return l[0]; case .one(let r): return r } }
func m26() { let r = m25(); p("x"); _ = r }
func m27() { if case .rs(let a, let s) = G.rs(R("1"), S("2")), s.a.n == "q" { p("c"); _ = a } else { p("else") }; p("x") }
func m28() { guard case .rr(let a, let b) = G.rs(R("1"), S("2")) else { p("else"); return }; p("c"); _ = (a, b) }
func m29() { guard let s = Optional(S("1")), s.a.n == "q" else { p("else"); return }; p("c") }
func m30() { var i = 0; while case .rs(let a, _) = G.rs(R("1"), S("2")), i < 1 { i += 1; p("c"); _ = a }; p("x") }
func m31() { if let s = Optional(S("1")), let t = Optional(S("2")), t.a.n == "z" { _ = s } else { p("else") }; p("x") }
func m32() { if case let s as S = S("1") as Any { p("c"); _ = s }; p("x"); if case is S = S("1") as Any { p("d") }; p("y"); if S("2") as Any is S { p("e") }; p("z") }
func m33() { switch S("1") as Any { case let s as S: p("c"); _ = s; case is R: p("r"); default: p("d") }; p("x") }
func m34() { if S("1").a.n == "1a", R("2").n == "2" { p("c") }; p("x") }
func m35() { switch R("1").n { case "1": p("c"); default: p("d") }; p("x"); switch [R("2"), R("3")].count { case 2: p("e"); default: break }; p("y") }
func m36() { switch R("1") { case let r where r.n == "2": r.use(); default: p("d") }; p("x"); switch A.rr(R("1"), R("2")) { case .none: p("n"); default: p("e") }; p("y"); switch A.rr(R("1"), R("2")) { case .rr(let a, let b) where a.n == "5": _ = b; case .none: p("n"); default: p("e") }; p("z") }
func m37() { let q = A.rr(R("1"), R("2")); switch q { case .none: p("n"); default: p("e") }; p("y"); var w = q; switch w { case .none: p("n"); default: w = .none; p("e") }; p("z"); _ = w }
func m38() { switch (R("1"), R("2")) { case (_, let b): p("c"); _ = b }; p("x"); switch S("3") { case let s: p("d"); _ = s }; p("y"); switch S("4") { case _: p("e") }; p("z") }
func m39() { switch A.rr(R("1"), R("2")) { case .rr(let a, _): if a.n == "1" { p("b"); break }; p("no"); case .none: break }; p("x"); for i in 0..<2 { switch G.one(R("\(i)")) { case .one(let r): if i == 0 { continue }; r.use(); case .rr, .rs, .a: break } }; p("y") }
func m40() { switch G.a([R("1"), R("2")]) { case .a(let l) where l.count == 3: _ = l; case .a(let l): p("c"); _ = l; case .rr(_, _), .rs, .one(_): break }; p("x") }
run("m36", m36)
run("m37", m37)
run("m38", m38)
run("m39", m39)
run("m40", m40)
run("m1", m1)
run("m2", m2)
run("m3", m3)
run("m4", m4)
run("m5", m5)
run("m6", m6)
run("m7", m7)
run("m8", m8)
run("m9", m9)
run("m10", m10)
run("m11", m11)
run("m12", m12)
run("m13", m13)
run("m14", m14)
run("m15", m15)
run("m16", m16)
run("m17", m17)
run("m18", m18)
run("m19", m19)
run("m20", m20)
run("m21", m21)
run("m22", m22)
run("m23", m23)
run("m24", m24)
run("m26", m26)
run("m27", m27)
run("m28", m28)
run("m29", m29)
run("m30", m30)
run("m31", m31)
run("m32", m32)
run("m33", m33)
run("m34", m34)
run("m35", m35)
// expect: m36: -1 d x -1 -2 e y -1 -2 e z 
// expect: m37: e y e z -1 -2 
// expect: m38: -1 c -2 x d -3a -3b y -4a -4b e z 
// expect: m39: -2 b -1 x -0 1 -1 y 
// expect: m40: c -1 -2 x 
// expect: m1: -2 c -1 x 
// expect: m2: -1 c -2 x 
// expect: m3: -1 -2 c x 
// expect: m4: d -2 -1 x 
// expect: m5: c -1 -2 x 
// expect: m6: -1 -2 c x 
// expect: m7: c -1 -2 x 
// expect: m8: d -2a -2b -1 x 
// expect: m9: c -1 x 
// expect: m10: -2 c -1 x 
// expect: m11: c -1a -1b x 
// expect: m12: c -2 -1 x 
// expect: m13: -2 c -1 x 
// expect: m14: -1 c x 
// expect: m15: c -1 -2 x 
// expect: m16: c -1 -2 x 
// expect: m17: c -1a -1b x 
// expect: m18: c -2 -1 x 
// expect: m19: -2 c -1 x 
// expect: m20: -1 -2 c x 
// expect: m21: -2 c -1 x -3 -4 d y 
// expect: m22: c -1 -2 x 
// expect: m23: c -2 -1 x 
// expect: m24: -1 -2a x -2b 
// expect: m26: c -2a -1 x -2b 
// expect: m27: -2a -2b -1 else x 
// expect: m28: -1 -2a -2b else 
// expect: m29: -1a -1b else 
// expect: m30: -2a -2b c -1 -2a -2b -1 x 
// expect: m31: -2a -2b -1a -1b else x 
// expect: m32: c -1a -1b x -1a -1b d y -2a -2b e z 
// expect: m33: c -1a -1b x 
// expect: m34: -1b -1a -2 c x 
// expect: m35: -1 c x -2 -3 e y 
