class Cache<K: Hashable, V> { private var d: [K: V] = [:]; private(set) var hits = 0
    func get(_ k: K, make: (K) -> V) -> V { if let v = d[k] { hits += 1; return v }; let v = make(k); d[k] = v; return v } }
let c = Cache<String, Int>()
print(c.get("abc") { $0.count }, c.get("abc") { _ in 0 }, c.hits)  // expect: 3 3 1
class Base<T> { var items: [T]; init(_ i: [T]) { items = i }; func describe() -> String { "\(items.count) items" } }
class Ints: Base<Int> { override func describe() -> String { super.describe() + " sum \(items.reduce(0, +))" } }
let x: Base<Int> = Ints([1, 2])
print(x.describe(), (x as? Ints) != nil)  // expect: 2 items sum 3 true
