func f(_ s: String) {
    switch s {
    case "a": defer { print("after-a") }; print("a"); fallthrough
    case "b": print("b")
    default: print("default")
    }
}
f("a")
class D { let n: Int; init(_ n: Int) { self.n = n }; deinit { print("gone \(n)") } }
func g(_ n: Int) {
    switch n {
    case 1:
        let d = D(n)
        print("one \(d.n)")
        fallthrough
    case 2:
        let e = D(20)
        print("two \(e.n)")
    default: break
    }
    print("end")
}
g(1); g(2)
// expect: a
// expect: after-a
// expect: b
// expect: one 1
// expect: gone 1
// expect: two 20
// expect: gone 20
// expect: end
// expect: two 20
// expect: gone 20
// expect: end
