// Who dies when: variables of functions, loops, conditions and closures.
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
func a1() { let a = R("a"); let b = R("b"); p("end"); _ = (a, b) }
func a2() { var a = R("a"); p("x"); a = R("a2"); p("y"); _ = a }
func a3() { let a = R("a"); do { let b = R("b"); b.use() }; p("out"); a.use() }
func a4() { for i in 1...3 { let a = R("l\(i)"); if i == 2 { continue }; a.use() }; p("done") }
func a5() { for i in 1...3 { let a = R("l\(i)"); if i == 2 { break }; a.use() }; p("done") }
func a6() { if let a = Optional(R("a")) { a.use(); p("in") } else { p("no") }; p("out") }
func a7(_ o: R?) { guard let a = o else { p("nil"); return }; a.use(); p("g") }
func a8() { switch R("s") { case let s where s.n == "s": s.use(); p("case") ; default: p("d") }; p("after") }
func a9() { let a = R("a"); defer { p("defer") }; let b = R("b"); b.use(); a.use() }
func a10() { let a = R("a"); defer { p("d1"); a.use() }; defer { let c = R("c"); p("d2"); _ = c }; p("body") }
func a11() -> R { let a = R("a"); let b = R("b"); b.use(); return a }
func a12(_ x: Bool) throws { let a = R("a"); if x { let b = R("b"); b.use(); throw E() }; a.use() }
func a13() { var i = 0; while i < 2 { i += 1; let w = R("w\(i)"); p("b"); _ = w }; p("o") }
func a14() { func cd() -> Bool { p("cond"); return false }; repeat { let w = R("w"); p("b"); _ = w } while cd(); p("o") }
func a15() { let a: R; a = R("late"); p("x"); a.use(); p("y") }
func a16() { _ = R("disc"); p("x"); let _ = R("let_"); p("y"); R("expr").use(); p("z") }
func a17() { var o: R? = R("o"); p("x"); o = nil; p("y"); _ = o }
func a18() { var o: R? = R("o1"); o = R("o2"); p("y"); o?.use() }
func a19() { let a = R("a"); let b = a; p("x"); _ = b; _ = a }
func a20() { let (a, b) = (R("a"), R("b")); p("x"); _ = (a, b) }
func a21() { let (a, _) = (R("a"), R("b")); p("x"); _ = a }
func a22() { let t = (R("a"), R("b")); p("x"); _ = t }
func a23() { let t = (R("a"), R("b")); let (x, _) = t; p("x"); _ = x }
func a24() { outer: for i in 0..<2 { let a = R("a\(i)"); for j in 0..<2 { let b = R("b\(i)\(j)"); if j == 1 { continue outer }; b.use() }; a.use() } ; p("e") }
func a25() { var a = R("1"), b = R("2"); swap(&a, &b); p("s"); a.use(); b.use() }
func a26() { let x = R("x"); let r = { () -> Int in let y = R("y"); y.use(); return 3 }(); p("\(r)"); x.use() }
func a27() { switch Optional(R("o")) { case .some(let s): s.use(); p("c"); case .none: p("n") }; p("after") }
func a28() { let a = R("a"); if a.n == "a" { let b = R("b"); p("t"); _ = b; return }; p("no") }
func a29() { for r in [R("1"), R("2"), R("3")] { r.use() }; p("end") }
func a30() { let l = [R("1"), R("2"), R("3")]; for r in l where r.n != "2" { r.use() }; p("end"); _ = l }
func a31() { if case let r? = Optional(R("q")), r.n == "z" { r.use() } else { p("else") }; p("o") }
func a32() { while let r = Optional(R("w")) { r.use(); break }; p("o") }
func a33() { let v = if true { R("if") } else { R("el") }; p("x"); v.use() }
func a34() { let x = R("x"), y = [R("y1"), R("y2")], z = R("z"); p("b"); _ = (x, y, z) }
func a35() { var r = R("0"); for i in 1...3 { r = R("\(i)"); p(";") }; r.use() }
run("a1", a1)
run("a2", a2)
run("a3", a3)
run("a4", a4)
run("a5", a5)
run("a6", a6)
run("a7") { a7(R("o")); a7(nil); p("r") }
run("a8", a8)
run("a9", a9)
run("a10", a10)
run("a11") { _ = a11() ; p("b"); let k = a11(); p("k"); k.use() }
run("a12") { try a12(false); try a12(true) }
run("a13", a13)
run("a14", a14)
run("a15", a15)
run("a16", a16)
run("a17", a17)
run("a18", a18)
run("a19", a19)
run("a20", a20)
run("a21", a21)
run("a22", a22)
run("a23", a23)
run("a24", a24)
run("a25", a25)
run("a26", a26)
run("a27", a27)
run("a28", a28)
run("a29", a29)
run("a30", a30)
run("a31", a31)
run("a32", a32)
run("a33", a33)
run("a34", a34)
run("a35", a35)
// expect: a1: end -b -a 
// expect: a2: x -a y -a2 
// expect: a3: b -b out a -a 
// expect: a4: l1 -l1 -l2 l3 -l3 done 
// expect: a5: l1 -l1 -l2 done 
// expect: a6: a in -a out 
// expect: a7: o g -o nil r 
// expect: a8: s case -s after 
// expect: a9: b a -b defer -a 
// expect: a10: body d2 -c d1 a -a 
// expect: a11: b -b -a b b -b k a -a 
// expect: a12: a -a b -b -a caught E() 
// expect: a13: b -w1 b -w2 o 
// expect: a14: b -w cond o 
// expect: a15: x late y -late 
// expect: a16: -disc x -let_ y expr -expr z 
// expect: a17: x -o y 
// expect: a18: -o1 y o2 -o2 
// expect: a19: x -a 
// expect: a20: x -b -a 
// expect: a21: -b x -a 
// expect: a22: x -a -b 
// expect: a23: x -a -b 
// expect: a24: b00 -b00 -b01 -a0 b10 -b10 -b11 -a1 e 
// expect: a25: s 2 1 -1 -2 
// expect: a26: y -y 3 x -x 
// expect: a27: o c -o after 
// expect: a28: t -b -a 
// expect: a29: 1 2 3 -1 -2 -3 end 
// expect: a30: 1 3 end -1 -2 -3 
// expect: a31: -q else o 
// expect: a32: w -w o 
// expect: a33: x if -if 
// expect: a34: b -z -y1 -y2 -x 
// expect: a35: -0 ; -1 ; -2 ; 3 -3 
