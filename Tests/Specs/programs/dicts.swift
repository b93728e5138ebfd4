var ages = ["Ann": 30, "Bob": 25]
ages["Cid"] = 41
ages["Bob"]! += 1
ages["Dan", default: 10] += 5
print(ages.count, ages["Bob"]!, ages["Zed"] as Any, ages["Dan"]!, ages.keys.sorted(), ages.values.sorted())  // expect: 4 26 nil 15 ["Ann", "Bob", "Cid", "Dan"] [15, 26, 30, 41]
print(ages.removeValue(forKey: "Ann") as Any, ages.updateValue(1, forKey: "Bob") as Any, ages["Ann"] == nil)  // expect: Optional(30) Optional(26) true
ages["Bob"] = nil
let d2 = ages.mapValues { $0 * 2 }.filter { $0.value > 20 }
print(d2.map { "\($0.key):\($0.value)" }.sorted())  // expect: ["Cid:82", "Dan:30"]
var merged = ["a": 1, "b": 2].merging(["b": 10, "c": 3]) { $0 + $1 }
merged.merge(["a": 100]) { old, new in new }
print(merged.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })  // expect: [("a", 100), ("b", 12), ("c", 3)]
let dict = Dictionary(uniqueKeysWithValues: zip(["x", "y"], 1...2))
print(dict["x"]!, dict.contains { $0.value == 2 }, dict.min { $0.value < $1.value }!.key, dict.first { $0.value == 1 }!)  // expect: 1 true x (key: "x", value: 1)
print(Dictionary([("a", 1), ("a", 2)], uniquingKeysWith: +), Dictionary(grouping: 1...6) { $0 % 3 }.mapValues(\.count).sorted { $0.key < $1.key }.map { $0.value })  // expect: ["a": 3] [2, 2, 2]
for (k, v) in dict.sorted(by: <) { print(k, v) }
print(["one": 1].compactMapValues { $0 > 0 ? "\($0)" : nil }, [1: "a"].isEmpty, ["a": [1]]["a"]?.first as Any)
var nested: [String: [String: Int]] = [:]
nested["x", default: [:]]["y", default: 0] += 3
nested["x"]?["z"] = 1
print(nested["x"]!["y"]!, nested["x"]?.count ?? 0, nested["q"]?["r"] as Any)
let s1: Set = [1, 2, 3, 4], s2: Set<Int> = [3, 4, 5]
print(s1.intersection(s2).sorted(), s1.union(s2).sorted(), s1.subtracting(s2).sorted(), s1.symmetricDifference(s2).sorted())
print(s1.isSuperset(of: [1, 2]), s1.isDisjoint(with: s2), s2.isSubset(of: s1), s1 == [4, 3, 2, 1], s1.contains(9), s1.isStrictSuperset(of: [1]))
var s = s1
print(s.insert(1).inserted, s.insert(9), s.remove(2) as Any, s.remove(77) as Any, s.sorted(), s.map { $0 * 2 }.sorted(), s.filter { $0 > 3 }.sorted())
s.formUnion([100]); s.formIntersection([100, 9]); s.subtract([9]); print(s, s.first!, s.count)
struct Pos: Hashable { let x, y: Int }
var visited: Set<Pos> = []
visited.insert(Pos(x: 1, y: 2)); visited.insert(.init(x: 1, y: 2))
print(visited.count, visited.contains(Pos(x: 1, y: 2)), [Pos(x: 0, y: 0): "o"][Pos(x: 0, y: 0)]!)
enum Suit: CaseIterable { case hearts, spades }
let m: [Suit: Int] = [.hearts: 1]
print(m[.hearts] ?? 0, m[.spades] ?? 0, Suit.allCases.map { "\($0)" })
print(Dictionary(uniqueKeysWithValues: [1, 2].map { ($0, $0 * $0) }).values.reduce(0, +), ages == ages, ["a": 1] == ["a": 2])
if let i = dict.index(forKey: "x") { print(dict[i].value, dict[i]) }
var inv: [Int: [String]] = [:]
for (w, n) in [("a", 1), ("b", 2), ("c", 1)] { inv[n, default: []].append(w) }
print(inv[1]!, inv.keys.max()!)
// expect: x 1
// expect: y 2
// expect: ["one": "1"] false Optional(1)
// expect: 3 2 nil
// expect: [3, 4] [1, 2, 3, 4, 5] [1, 2] [1, 2, 5]
// expect: true false false true false true
// expect: false (inserted: true, memberAfterInsert: 9) Optional(2) nil [1, 3, 4, 9] [2, 6, 8, 18] [4, 9]
// expect: [100] 100 1
// expect: 1 true o
// expect: 1 0 ["hearts", "spades"]
// expect: 5 true false
// expect: 1 (key: "x", value: 1)
// expect: ["a", "c"] 2
