extension Dictionary where Value == Int {
    mutating func bump(_ i: Index) { values[i] += 1 }
    mutating func all() { for i in values.indices { values[i] = 7 } }
}
var d = ["a": 1]
d.bump(d.startIndex); print(d); d.all(); print(d)
for i in d.values.indices { d.values[i] *= 2 }
print(d, d.values, d.values.sorted(), d.values.reduce(0, +), d.values.max()!, Array(d.values), d.values.map { $0 + 1 })
print(d.values.first!, d.values.count, d.values.contains(14), d.keys.sorted(), d.values.isEmpty, d.values.filter { $0 > 1 })
if let i = d.index(forKey: "a") { d.values[i] = 0; print(d[i], d.values[i]) }
let e = ["x": [1, 2]]
print(e.values.joined().map { $0 }, e.values.flatMap { $0 }, e.mapValues(\.count).values.sorted())
// expect: ["a": 2]
// expect: ["a": 7]
// expect: ["a": 14] [14] [14] 14 14 [14] [15]
// expect: 14 1 true ["a"] false [14]
// expect: (key: "a", value: 0) 0
// expect: [1, 2] [1, 2] [2]
