// Who dies when: what patterns bind and leave out.
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
enum En { case one(S), two(R, S), r2(R, R), none; indirect case ind(R, En, R) }
func k1() { var e = En.r2(R("1"), R("2")); if case .r2(let a, let b) = e { e = .none; p("c"); _ = (a, b) }; p("x") }
func k2() { var e = En.r2(R("1"), R("2")); switch e { case .r2(let a, let b): e = .none; p("c"); _ = (a, b); default: break }; p("x") }
func k3() { var e = (R("1"), R("2")); switch e { case (let a, let b): e = (R("3"), R("4")); p("c"); _ = (a, b) }; p("x") }
func k4() { var e = (R("1"), R("2")); if case (let a, let b) = e { e = (R("3"), R("4")); p("c"); _ = (a, b) }; p("x") }
func k5() { var e = [En.r2(R("1"), R("2"))]; if case .r2(let a, let b) = e[0] { e = []; p("c"); _ = (a, b) }; p("x"); e = [.one(S("s"))]; switch e[0] { case .one(let s): e = []; p("d"); _ = s; default: break }; p("y") }
func k6() { var o: S? = S("s"); if let s = o { o = nil; p("c"); _ = s }; p("x"); var q: (R, R)? = (R("1"), R("2")); if let (a, b) = q { q = nil; p("d"); _ = (a, b) }; p("y") }
func k7() { var e = En.r2(R("1"), R("2")); guard case .r2(let a, let b) = e else { return }; e = .none; p("c"); _ = (a, b) }
func k8() { var e = En.r2(R("1"), R("2")); for case .r2(let a, let b) in [e, e] { e = .none; p("c"); _ = (a, b) }; p("x") }
func k9() { var e = En.ind(R("1"), .r2(R("2"), R("3")), R("4")); switch e { case .ind(let a, .r2(let b, let c), let d): e = .none; p("c"); _ = (a, b, c, d); default: break }; p("x") }
func k10() { var e = En.ind(R("1"), .r2(R("2"), R("3")), R("4")); switch e { case .ind(let a, let i, _): e = .none; p("c"); _ = (a, i); default: break }; p("x") }
func k11() { switch En.ind(R("1"), .r2(R("2"), R("3")), R("4")) { case .ind(let a, .r2(let b, _), let d): p("c"); _ = (a, b, d); default: break }; p("x") }
func k12() { var e = En.r2(R("1"), R("2")); switch e { case .r2(let a, _): e = .none; p("c"); _ = a; default: break }; p("x") }
func k13() { var e = En.r2(R("1"), R("2")); switch e { case .r2: e = .none; p("c"); default: break }; p("x") }
func k14() { switch (En.r2(R("1"), R("2")), R("3")) { case (.r2(let a, let b), let c): p("c"); _ = (a, b, c); default: break }; p("x") }
func k15() { for (a, b) in [(R("1"), R("2")), (R("3"), R("4"))] { p("l"); _ = (a, b) }; p("x"); for (a, _) in (0..<2).lazy.map({ (R("m\($0)"), R("n\($0)")) }) { p("l"); _ = a }; p("y") }
func k16() { var a = [(R("1"), R("2"))]; for (x, y) in a { a = []; p("l"); _ = (x, y) }; p("x"); while let (x, y) = a.popLast() { _ = (x, y) }; a = [(R("5"), R("6")), (R("7"), R("8"))]; while let (x, _) = a.popLast() { p("w"); _ = x }; p("y") }
func k17() { let r: Result<S, E> = .success(S("s")); switch r { case .success(let s): p("ok"); _ = s; case .failure: p("no") }; p("x"); if case .success(let s) = Result<S, E>.success(S("t")) { p("in"); _ = s }; p("y") }
func k18() { var e: Any = S("s"); if let s = e as? S { e = 1; p("c"); _ = s }; p("x"); e = S("t"); switch e { case let s as S: e = 2; p("d"); _ = s; default: break }; p("y"); _ = e }
func k19() { do { throw Er(s: S("e")) } catch let e as Er { p("c"); _ = e } catch {}; p("x"); do { throw Er(s: S("e")) } catch { p("c"); _ = error }; p("y") }
struct Er: Error { let s: S; let r = R("r") }
func k20() { let l = [S("1"), S("2")]; for s in l.reversed() { s.a.use() }; p("x"); for (i, s) in zip(1..., l) { p("\(i)"); _ = s }; p("y") }
func k21() { if let x = [S("1")].first, x.a.n == "zz" { p("no") } else { p("else") }; p("x") }
func k22() { guard let x = [S("1")].first, x.a.n == "1a", case let y = S("2") else { return }; p("x"); _ = (x, y) }
func k23() { var i = 0; while let s = Optional(S("\(i)")), i < 2 { i += 1; s.a.use() }; p("x") }
run("k1", k1)
run("k2", k2)
run("k3", k3)
run("k4", k4)
run("k5", k5)
run("k6", k6)
run("k7", k7)
run("k8", k8)
run("k9", k9)
run("k10", k10)
run("k11", k11)
run("k12", k12)
run("k13", k13)
run("k14", k14)
run("k15", k15)
run("k16", k16)
run("k17", k17)
run("k18", k18)
run("k19", k19)
run("k20", k20)
run("k21", k21)
run("k22", k22)
run("k23", k23)
// expect: k1: c -2 -1 x 
// expect: k2: c -1 -2 x 
// expect: k3: c -2 -1 x -3 -4 
// expect: k4: c -2 -1 x -3 -4 
// expect: k5: c -2 -1 x d -sa -sb y 
// expect: k6: c -sa -sb x d -2 -1 y 
// expect: k7: c -2 -1 
// expect: k8: c c -1 -2 x 
// expect: k9: c -1 -2 -3 -4 x 
// expect: k10: c -1 -2 -3 -4 x 
// expect: k11: c -1 -2 -3 -4 x 
// expect: k12: c -1 -2 x 
// expect: k13: c -1 -2 x 
// expect: k14: c -1 -2 -3 x 
// expect: k15: l l -1 -2 -3 -4 x -n0 l -m0 -n1 l -m1 y 
// expect: k16: l -1 -2 x -8 w -7 -6 w -5 y 
// expect: k17: ok x in -ta -tb y -sa -sb 
// expect: k18: c -sa -sb x d -ta -tb y 
// expect: k19: c -ea -eb -r x c -ea -eb -r y 
// expect: k20: 2a 1a x 1 2 y -1a -1b -2a -2b 
// expect: k21: -1a -1b else x 
// expect: k22: x -2a -2b -1a -1b 
// expect: k23: 0a -0a -0b 1a -1a -1b -2a -2b x 
