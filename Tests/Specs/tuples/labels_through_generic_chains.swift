func pivot<K: Hashable & Comparable>(_ d: [K: [Int]]) -> [(key: K, n: Int)] {
    d.map { key, group in (key, group.count) }.sorted { $0.key < $1.key }
}
print(pivot(["b": [1], "a": []]))  // expect: [(key: "a", n: 0), (key: "b", n: 1)]
