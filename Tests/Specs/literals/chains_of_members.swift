struct D { var r = 1.0; static let unit = D(); func scaled(_ k: Double) -> D { D(r: r * k) }; var twin: D { D(r: r * 2) } }
let b: D = .unit.scaled(2)
print(b.r)  // expect: 2.0
let c: D = .unit.twin
func f(_ d: D) -> Double { d.r }
print(c.r, f(.unit.scaled(3)), f(.unit.twin.scaled(2)))  // expect: 2.0 3.0 4.0
let l: [D] = [.unit.scaled(4), .unit]
print(l.map(\.r))  // expect: [4.0, 1.0]
let o: D? = .unit.scaled(5)
print(o!.r)  // expect: 5.0
struct M { var n: Int; static func identity(_ n: Int) -> M { M(n: n) }; static func * (a: M, b: M) -> M { M(n: a.n * b.n) } }
let fib = M(n: 2)
print(repeatElement(fib, count: 5).reduce(.identity(2), *))  // expect: M(n: 64)
print([fib, fib].reduce(.identity(1), *))  // expect: M(n: 4)
print([fib, fib].reduce(.identity(1)) { $0 * $1 })  // expect: M(n: 4)
print(stride(from: 1, to: 4, by: 1).map { M(n: $0) }.reduce(.identity(1), *))  // expect: M(n: 6)
struct Q { var v: Double; static let zero = Q(v: 0); static func + (a: Q, b: Q) -> Q { Q(v: a.v + b.v) } }
print(Set([1, 2]).map { Q(v: Double($0)) }.reduce(.zero, +))  // expect: Q(v: 3.0)
print([1: fib].values.reduce(.identity(1), *))  // expect: M(n: 2)
print(zip([fib], [fib]).map { $0 * $1 }.reduce(.identity(1), *))  // expect: M(n: 4)
enum N: Error { case timeout(seconds: Int) }
final class FakeServer { let s: [Result<String, N>]
 init(_ script: [Result<String, N>]) { s = script } }
let servers: [(String, FakeServer)] = [("a", FakeServer(Array(repeating: .failure(.timeout(seconds: 1)), count: 9)))]
print(servers[0].1.s.count)  // expect: 9
let fake = FakeServer([.success("a")] + Array(repeating: .failure(.timeout(seconds: 1)), count: 9))
print(fake.s.count)  // expect: 10
