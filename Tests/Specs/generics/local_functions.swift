// Functions inside of functions have type parameters of their own, beside those around them.
func outer<U: Equatable>(_ k: U, _ n: Int) -> (Int, Bool) {
    var calls = 0
    func same<T: Equatable>(_ a: T, _ b: T) -> Bool {
        calls += 1
        return a == b && k == k && n > 0
    }
    func pair<T: Equatable>(_ a: T, _ other: U, depth: Int = 0) -> Bool {
        depth < 2 ? pair(a, other, depth: depth + 1) : same(a, a) && same(other, k)
    }
    let all = [same(1, 1), same("a", "b"), pair(2.5, k), pair([1], k)]
    print(all)
    return (calls, all.allSatisfy { $0 })
}
print(outer(1, 1), outer("x", 0))
func plain() {
    func h<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
    func twice<T>(_ x: T, _ f: (T) -> T) -> T { f(f(x)) }
    print(h(1, 1), h("a", "b"), twice(3) { $0 + 1 }, twice("a") { $0 + "b" })
    let compare: (Int, Int) -> Bool = h
    print([1, 2, 3].filter { compare($0, 2) })
}
plain()
struct Box<Value: Comparable> {
    var values: [Value]
    func ranked<Key: Comparable>(by key: (Value) -> Key) -> [Value] {
        func sort<T>(_ list: [T], _ less: (T, T) -> Bool) -> [T] { list.sorted(by: less) }
        return sort(values) { key($0) < key($1) }
    }
}
print(Box(values: ["ccc", "a", "bb"]).ranked { $0.count }, Box(values: [3, -5, 1]).ranked { abs($0) })
// expect: [true, false, true, true]
// expect: [false, false, false, false]
// expect: (6, false) (4, false)
// expect: true false 5 abb
// expect: [2]
// expect: ["a", "bb", "ccc"] [1, 3, -5]
