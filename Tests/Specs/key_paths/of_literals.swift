extension Sequence { func on<K: Comparable>(_ p: KeyPath<Element, K>) -> [Element] { sorted { $0[keyPath: p] < $1[keyPath: p] } } }
print(["pear", "fig"].on(\.count))  // expect: ["fig", "pear"]
print([3, 1, 2].on(\.self))  // expect: [1, 2, 3]
