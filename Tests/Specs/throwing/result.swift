enum E: Error { case bad(String) }
func check(_ n: Int) -> Result<Int, E> { n > 0 ? .success(n) : .failure(.bad("n=\(n)")) }
for r in [check(1), check(-1)] {
    switch r {
    case .success(let v): print("ok", v)  // expect: ok 1
    case .failure(let e): print("no", e)  // expect: no bad("n=-1")
    }
}
print(check(5).map { $0 * 2 }, (try? check(-5).get()) as Any, try! check(3).get())  // expect: success(10) nil 3
let r = Result { try check(-2).get() }
if case .failure(let e) = r { print(e) }  // expect: bad("n=-2")
print(check(2).flatMap { check($0 - 5) })  // expect: failure(main.E.bad("n=-3"))
