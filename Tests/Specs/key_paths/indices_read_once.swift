struct G { var rows: [[Int]] = [[1,2],[3,4]]; var d = ["a": 1, "b": 2]
 subscript(r: Int, c: Int) -> Int { get { rows[r][c] } set { rows[r][c] = newValue } } 
 subscript(col c: Int) -> [Int] { rows.map { $0[c] } } }
var i = 0
let k = \G.[i, 1]
i = 1
var g = G()
print(g[keyPath: k]); g[keyPath: k] = 50; print(g.rows)
func column(_ n: Int) -> KeyPath<G, [Int]> { \.[col: n] }
print((0..<2).map { g[keyPath: column($0)] }, column(0) == column(1), column(1) == \G.[col: 1])
func tick() -> Int { print("tick"); return 1 }
let t = \G.rows[tick()]
print(g[keyPath: t], g[keyPath: t])
let keys = ["a", "b"].map { \G.d[$0] }
for k in keys { g[keyPath: k]? += 10 }
print(g.d.sorted { $0.key < $1.key }.map { $0.value })
struct Env { var vals: [ObjectIdentifier: Int] = [:]
  subscript<T>(_ t: T.Type) -> Int { get { vals[ObjectIdentifier(t)] ?? 0 } set { vals[ObjectIdentifier(t)] = newValue } } }
final class Box { var xs = [1, 2, 3]; func path(_ n: Int) -> ReferenceWritableKeyPath<Box, Int> { \.xs[n] } 
  func all() -> [Int] { xs.indices.map { self[keyPath: path($0)] } } }
let b = Box(); b[keyPath: b.path(1)] = 9; print(b.all())
for n in 0..<3 { let p = \Box.xs[n]; b[keyPath: p] += n }
print(b.xs)
let at = [\[Int].[0], \[Int].[1]]
print(at.map { [7, 8][keyPath: $0] })
enum Axis: Int { case x, y }
struct V { var x = 1, y = 2; subscript(a: Axis) -> Int { get { a == .x ? x : y } set { if a == .x { x = newValue } else { y = newValue } } } }
let ax = \V.[.x]
var v = V(); v[keyPath: ax] = 5
for a in [Axis.x, .y] { print(v[keyPath: \.[a]], \V.[a] == ax) }
func sum<T>(_ xs: [T], _ k: KeyPath<T, Int>) -> Int { xs.reduce(0) { $0 + $1[keyPath: k] } }
for j in 0..<2 { print(sum([[1, 2], [3, 4]], \.[j])) }
print([[3, 1], [2, 5]].sorted { $0[i] < $1[i] }.map(\.[i]))
print([0, 1].map { n in [[3, 1], [2, 5]].map(\.[n]) }, [0, 1].map { [[3, 1], [2, 5]].map(\.[$0]) })
// expect: 2
// expect: [[1, 50], [3, 4]]
// expect: [[1, 3], [50, 4]] false true
// expect: tick
// expect: [3, 4] [3, 4]
// expect: [11, 12]
// expect: [1, 9, 3]
// expect: [1, 10, 5]
// expect: [7, 8]
// expect: 5 true
// expect: 2 false
// expect: 4
// expect: 6
// expect: [1, 5]
// expect: [[3, 2], [1, 5]] [[3, 2], [1, 5]]
