// A parameter that is thrown is an error without saying so; closures are called at once behind `try`.
struct Empty: Error { var n = 1 }
struct Wrapped<E: Error>: Error { let inner: E; let note: String }
func wrap<T, E>(_ note: String, _ f: () throws(E) -> T) throws(Wrapped<E>) -> T {
    do { return try f() } catch { throw Wrapped(inner: error, note: note) }
}
do {
    print(try wrap("fine") { () throws(Empty) -> Int in 4 })  // expect: 4
    _ = try wrap("n") { () throws(Empty) -> Int in throw Empty() }
} catch { print(error.note, error.inner.n) }  // expect: n 1
do { try { throw Wrapped(inner: Empty(), note: "x") }() } catch let e as Wrapped<Empty> where e.note == "x" {
    print("caught", e.inner.n)  // expect: caught 1
} catch { print("other") }
func run() throws { try { print("in") }() }  // expect: in
try run()
