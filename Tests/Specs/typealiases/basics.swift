typealias Vector = [Double]
typealias Handler = (Int) -> String
typealias Pair<T> = (T, T)
typealias Table<V> = [String: V]
let v: Vector = [1, 2]
let h: Handler = { "<\($0)>" }
let p: Pair<Int> = (1, 2)
var t: Table<Int> = [:]
t["a"] = 5
print(v, h(3), p, t["a"]!, Vector(repeating: 0, count: 2))  // expect: [1.0, 2.0] <3> (1, 2) 5 [0.0, 0.0]
struct S { typealias Element = Int; var x: Element = 9 }
let e: S.Element = S().x
print(e)  // expect: 9
protocol Box { associatedtype V; typealias List = [V]; var all: List { get } }
struct IB: Box { var all: [Int] { [1] } }
print(IB().all)  // expect: [1]
