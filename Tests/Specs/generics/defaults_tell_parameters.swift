protocol Component {}
struct Position: Component { var x = 0.0 }
final class World {
    var store: [ObjectIdentifier: [Int: any Component]] = [:]
    subscript<C: Component>(_ e: Int, _ type: C.Type = C.self) -> C? { get { store[ObjectIdentifier(type)]?[e] as? C } set { print("set", type); store[ObjectIdentifier(type), default: [:]][e] = newValue } }
    func each<A: Component>(_ body: (Int, inout A) -> Void) { for e in (store[ObjectIdentifier(A.self)] ?? [:]).keys { if var a = self[e, A.self] { body(e, &a); self[e] = a } } }
}
let w = World()
w[1] = Position(x: 2); print(w.store.count)
w[1, Position.self] = Position(x: 3); print(w.store.count)
print(w[1]! as Position)
w[1, Position.self]!.x += 5
print(w[1, Position.self]!)
w[1, Position.self]?.x += 5
print(w[1, Position.self]!)
w.each { (e: Int, p: inout Position) in p.x = 100 }
print(w[1, Position.self]!)
w[1] = Position(x: 7) as Position?
print(w[1, Position.self]!)
w[1, Position.self] = nil
print(w[1, Position.self] as Any)
func f<T: Sequence>(_ x: T = [1, 2]) -> Int { Array(x).count }
print(f(), f("abc"))
func g<T: Numeric>(_ n: Int, by t: T = 2) -> T { t * t }
struct E { var v: [String: Int]; init(_ s: some Sequence<(String, Int)> = []) { v = Dictionary(uniqueKeysWithValues: s) } }
print(E().v, E([("a", 1)]).v)
func h(_ p: some StringProtocol = "zz") -> String { String(p) }
func k(_ s: some Sequence<Int> = [], sep: some CustomStringConvertible = 3) -> String { s.map { "\($0)" }.joined(separator: sep.description) }
print(k(), k([1, 2]), k(5...6, sep: "-"))
func m<C: Comparable>(_ a: [C], by f: (C, C) -> Bool = { $0 < $1 }) -> [C] { a.sorted(by: f) }
print(m([2, 1]), m([1, 2], by: >))
protocol Strategy { func pick(_ n: Int) -> Int }
struct First: Strategy { func pick(_ n: Int) -> Int { 0 } }
func play(_ n: Int, with s: some Strategy = First()) -> Int { s.pick(n) }
print(play(3))
// expect: set Position
// expect: 1
// expect: set Position
// expect: 1
// expect: Position(x: 3.0)
// expect: set Position
// expect: Position(x: 8.0)
// expect: set Position
// expect: Position(x: 13.0)
// expect: set Position
// expect: Position(x: 100.0)
// expect: set Position
// expect: Position(x: 7.0)
// expect: set Position
// expect: nil
// expect: 2 3
// expect: [:] ["a": 1]
// expect:  132 5-6
// expect: [1, 2] [2, 1]
// expect: 0
