extension Sequence { func on<K: Comparable>(_ p: KeyPath<Element, K>) -> [Element] { sorted { $0[keyPath: p] < $1[keyPath: p] } } }
print(["pear", "fig"].on(\.count))  // expect: ["fig", "pear"]
print([3, 1].on(\.self), [(1, "b"), (0, "a")].on(\.0).map { $0.1 })  // expect: [1, 3] ["a", "b"]
extension Sequence { func sorted<K: Comparable>(by p: KeyPath<Element, K>) -> [Element] { sorted { $0[keyPath: p] < $1[keyPath: p] } }
 func sum<N: AdditiveArithmetic>(_ p: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: p] } } }
print(["pear", "fig"].sorted(by: \.count), ["a", "bc"].sum(\.count))  // expect: ["fig", "pear"] 3
