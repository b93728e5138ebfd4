// A closure reads one part of `self` while another is changed, and tuples are taken apart by functions.
struct Ordered {
    var keys = ["b", "a", "c"]
    var storage = ["a": 3, "b": 1, "c": 2]
    var range = (low: 0, high: 2)
    mutating func sort() { keys.sort { storage[$0]! < storage[$1]! } }
    mutating func drop() { keys.removeAll { storage[$0]! > range.high } }
    mutating func widen() { [1, 2].forEach { range.high += $0 + keys.count } }
    init() {
        (keys, range) = (["b", "a", "c"], (1, 2))
        let add = { (key: String) in print("adding", key) }
        storage.keys.sorted().forEach { key in add(key); range.low += storage[key]! }
    }
}
var ordered = Ordered()
ordered.sort()
ordered.drop()
ordered.widen()
print(ordered.keys, ordered.range)
final class Owner {}
final class Node {
    unowned var owner: Owner
    let key: Int
    var half: Int { get { print("read"); return key / 2 } set { print("half", newValue) } }
    init(_ key: Int, owner: Owner) { (self.key, self.owner) = (key, owner) }
}
let owner = Owner()
let node = Node(1, owner: owner)
var other = 0
(node.half, other) = (4, 5)
print(node.owner === owner, other)
struct Pair { let name: String; let size: Int }
let pairs = [("A", 4), ("B", 3)].map(Pair.init(name:size:))
print(pairs[0].name, pairs[1].size)
func describe(_ name: String, _ size: Int) -> String { "\(name)\(size)" }
func apply<T, U>(_ value: T, _ function: (T) -> U) -> U { function(value) }
print(apply(("C", 5), describe), [("D", 6)].map(describe))
// expect: adding a
// expect: adding b
// expect: adding c
// expect: ["b", "c"] (low: 7, high: 9)
// expect: half 4
// expect: true 5
// expect: A 3
// expect: C5 ["D6"]
