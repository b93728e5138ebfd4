let d = ["a": 1, "b": 2, "c": 3]
print(d.mapValues { $0 * 10 }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })  // expect: ["a=10", "b=20", "c=30"]
print(d.filter { $0.value > 1 }.keys.sorted(), d.compactMapValues { $0 > 2 ? $0 : nil })  // expect: ["b", "c"] ["c": 3]
print(d.map { "\($0)\($1)" }.sorted(), d.reduce(0) { $0 + $1.value })  // expect: ["a1", "b2", "c3"] 6
print(d.merging(["c": 30, "d": 4]) { old, new in old + new }.sorted { $0.key < $1.key }.map { $0.value })  // expect: [1, 2, 33, 4]
var e = d
e.merge(["a": 5]) { _, new in new }
print(e["a"]!, d["a"]!, d.max { $0.value < $1.value }!.key)  // expect: 5 1 c
for key in d.keys.sorted() { print(key, d[key]!, terminator: "; ") }
print()  // expect: a 1; b 2; c 3; 
