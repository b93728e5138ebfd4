let m = [1, 2, 3, 4].lazy.map { $0 * 2 }
print(m.count, m[1], m.first!, m.last!, m.isEmpty)  // expect: 4 4 2 8 false
let f = (1...10).lazy.filter { $0 % 2 == 0 }
print(f.first!, Array(f), f.count, f.isEmpty, f.last!)  // expect: 2 [2, 4, 6, 8, 10] 5 false 10
print(f.startIndex == f.endIndex, f[f.startIndex])  // expect: false 2
let mf = (1...10).lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }
print(Array(mf), mf.first!, Array(mf.prefix(2)), mf.reduce(0, +))  // expect: [1, 9, 25, 49, 81] 1 [1, 9] 165
print(Array(m[1...2]), Array(m.dropFirst()))  // expect: [4, 6] [4, 6, 8]
print(m.firstIndex(of: 4)!, m.contains(6), m.indices)  // expect: 1 true 0..<4
print((1...).lazy.map { $0 * 3 }.first { $0 > 10 }!)  // expect: 12
print(Array((1...).lazy.filter { $0 % 7 == 0 }.prefix(3)))  // expect: [7, 14, 21]
print(Array([1, 2, 3].lazy.flatMap { [$0, $0] }), Array(["1", "x"].lazy.compactMap { Int($0) }))  // expect: [1, 1, 2, 2, 3, 3] [1]
print(m.sorted(by: >), m.joined2)  // expect: [8, 6, 4, 2] 2,4,6,8
extension Sequence where Element == Int { var joined2: String { map(String.init).joined(separator: ",") } }
let w = (1...20).lazy.prefix { $0 < 5 }
print(Array(w), Array((1...10).lazy.drop { $0 < 8 }))  // expect: [1, 2, 3, 4] [8, 9, 10]
for (a, b) in zip(m, f) { print(a, b) }
print(m.enumerated().map { $0.offset * $0.element }, m.min()!, m.allSatisfy { $0 > 0 })
let d = ["a": 1, "b": 2].lazy.map { $0.value }.reduce(0, +)
print(d)
print(m.reversed().first!)
print(m.index(after: 0), Array(m.prefix(2)), Array(m.suffix(2)))
// expect: 2 2
// expect: 4 4
// expect: 6 6
// expect: 8 8
// expect: [0, 4, 12, 24] 2 true
// expect: 3
// expect: 8
// expect: 1 [2, 4] [6, 8]
