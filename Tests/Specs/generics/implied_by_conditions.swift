protocol Cur { static var n: Int { get } }
enum E: Cur { static let n = 2 }
struct M<C: Cur> { var v: Int }
extension Sequence { func total<C>() -> Int where Element == M<C> { reduce(0) { $0 + $1.v } * C.n } }
print([M<E>(v: 1), M<E>(v: 3)].total())  // expect: 8
struct I<B: Comparable> { let a: B }
extension Array { func firsts<B>() -> [B] where Element == I<B> { map(\.a).sorted() } }
print([I(a: 2), I(a: 1)].firsts())  // expect: [1, 2]
func best<K>(_ d: [K: Int]) -> K? { d.max { $0.value < $1.value }?.key }
print(best(["a": 1, "b": 2])!)  // expect: b
func unique<T>(_ s: Set<T>, _ x: T) -> Bool { s.contains(x) }
print(unique([1, 2], 2))  // expect: true
struct Graph<N: Hashable> { var edges: [N: [N]] = [:] }
func nodes<N>(_ g: Graph<N>) -> Set<N> { Set(g.edges.keys) }
print(nodes(Graph(edges: [1: [2]])))  // expect: [1]
