enum E: Error { case bad(Int) }
func f(_ n: Int) throws -> Int { if n < 0 { throw E.bad(n) }; return n }
func g(_ n: Int) throws(E) -> Int { if n < 0 { throw .bad(n) }; return n }
let a = Result { try f(1) }
print(a)  // expect: success(1)
let b = Result { try f(-1) }
switch b { case .success(let v): print(v); case .failure(let e): print("failed", e) }  // expect: failed bad(-1)
let c = Result { () throws(E) -> Int in try g(-2) }
print(c)  // expect: failure(main.E.bad(-2))
if case .failure(.bad(let n)) = c { print(n) }  // expect: -2
let d = Result<Int, E> { () throws(E) in try g(3) }
print(d)  // expect: success(3)
let e: Result<Int, Error> = Result { try f(3) }
print(try! e.get())  // expect: 3
let h = Result(catching: { try f(7) })
print(h.map { $0 + 1 })  // expect: success(8)
let results = [1, -1].map { n in Result { try f(n) } }
for r in results { do { print(try r.get()) } catch { print("error", error) } }
let k = Result { try g(5) }
print(type(of: k))
do { let v = try c.get(); print(v) } catch { switch error { case .bad(let q): print(q) } }
print(a.mapError { _ in E.bad(0) })
print(c.flatMapError { e -> Result<Int, E> in .success(1) })
enum G: Error, Equatable { case empty }
let none = Result<Int, G>.failure(.empty).flatMapError { _ in Result<Int, Never>.success(0) }
print(none, try! none.get())
print(none == .success(0))
let nobody: [Never] = []
print(nobody == [])
// expect: 1
// expect: error bad(-1)
// expect: Result<Int, Error>
// expect: -2
// expect: success(1)
// expect: success(1)
// expect: success(0) 0
// expect: true
// expect: true
