protocol State { associatedtype Event; mutating func handle(_ e: Event) -> Int }
struct Counter: State { var n = 0; mutating func handle(_ e: (Int) -> Int) -> Int { n = e(n); return n } }
struct Machine<S: State> { var state: S; mutating func send(_ e: S.Event) -> Int { state.handle(e) } 
  mutating func twice(_ e: S.Event, times: Int = 2) -> Int { state.handle(e) } 
  mutating func label(on e: S.Event, _ k: String) -> Int { state.handle(e) } }
var c = Machine(state: Counter()); print(c.send { $0 + 5 }, c.send({ $0 * 2 }), c.state.n, c.twice { $0 + 1 })  // expect: 5 10 10 11
protocol Handler { associatedtype Callback; func run(_ c: Callback) }
struct H: Handler { typealias Callback = (Int, String) -> Void; func run(_ c: Callback) { c(1, "a") } }
H().run { print($0, $1) }  // expect: 1 a
func go<X: Handler>(_ x: X, _ c: X.Callback) { x.run(c) }
go(H()) { print($0, $1) }  // expect: 1 a
struct Box<T> { let v: T; init(_ v: T) { self.v = v } }
let b = Box { 3 }; print(b.v())  // expect: 3
let d = Box<(Int) -> Int> { $0 + 1 }; print(d.v(2))  // expect: 3
