let words = [["a", "b"], [], ["c"]]
let j = words.joined()
print(j.count, Array(j), j.first!, j.last!, j.isEmpty, j.contains("c"), j.firstIndex(of: "c") != nil)  // expect: 3 ["a", "b", "c"] a c false true true
print(Array(j.prefix(2)), Array(j.dropFirst()), Array(j.reversed()), j.sorted(by: >), j.map { $0 + "!" }, Array(j.suffix(1)))  // expect: ["a", "b"] ["b", "c"] ["c", "b", "a"] ["c", "b", "a"] ["a!", "b!", "c!"] ["c"]
print(j.min()!, j.max()!, j.joined(separator: "-"), Array(j.enumerated()).map { "\($0.offset)\($0.element)" })  // expect: a c a-b-c ["0a", "1b", "2c"]
for (i, x) in zip(1..., j) { print(i, x) }
print(type(of: j), type(of: j.prefix(1)))
print(j.indices.map { j[$0] })
let f = [1, 2, 3].lazy.flatMap { 0..<$0 }
print(type(of: f), Array(f), f.filter { $0 > 0 }.map { $0 * 2 }.reduce(0, +))
let ff: [Int] = [1, 2, 3].lazy.flatMap { 0..<$0 }
print(ff)
let g = [[1, 2], [3]].lazy.joined()
print(Array(g), g.first!, g.count)
let big = (1...).lazy.map { $0 * $0 }.filter { $0 % 2 == 0 }
print(Array(big.prefix(3)), big.first { $0 > 50 }!)
let p = (1...).lazy.prefix { $0 < 5 }
print(Array(p), p.map { $0 * 2 }.reduce(0, +))
let d = (1...6).lazy.drop { $0 < 4 }
print(Array(d), d.count, d.last!, d.reversed().map { $0 })
let m = (1...5).lazy.map { $0 * 3 }
print(m.contains(9), m.min()!, m.max()!, m.sorted(by: >), m.sum)
extension Sequence where Element == Int { var sum: Int { reduce(0, +) } }
let names = ["ann", "bob", "carl"].lazy
print(names.map { $0.uppercased() }.joined(separator: ","), names.filter { $0.count > 3 }.first ?? "-")
let z = zip(1...3, ["x", "y", "z"]).lazy.map { "\($0)\($1)" }
print(Array(z))
for (i, v) in [5, 6, 7].lazy.map({ $0 + 1 }).enumerated() where i > 0 { print(i, v) }
print([3, 1, 2].lazy.sorted(), [3, 1, 2].lazy.map { 0 - $0 }.min()!, Set([1, 1].lazy.map { $0 }).count)
let chunks = stride(from: 0, to: 6, by: 2).lazy.map { Array($0..<$0 + 2) }
print(Array(chunks), chunks.count { $0.count == 2 })
print([1, 2, 3, 4].lazy.filter { $0 % 2 == 0 }.dropFirst().first!, [1, 2, 3].lazy.dropFirst().map { $0 * 2 }.first!)
print([1,2,3].lazy.filter { $0 > 5 }.isEmpty, [1,2,3].lazy.map { $0 * 2 }.elementsEqual([2, 4, 6]), [1,2,3].lazy.map { $0 }.isEmpty)
// expect: 1 a
// expect: 2 b
// expect: 3 c
// expect: FlattenSequence<Array<Array<String>>> Slice<FlattenSequence<Array<Array<String>>>>
// expect: ["a", "b", "c"]
// expect: LazySequence<FlattenSequence<LazyMapSequence<Array<Int>, Range<Int>>>> [0, 0, 1, 0, 1, 2] 8
// expect: [0, 0, 1, 0, 1, 2]
// expect: [1, 2, 3] 1 3
// expect: [4, 16, 36] 64
// expect: [1, 2, 3, 4] 20
// expect: [4, 5, 6] 3 6 LazyMapSequence<ReversedCollection<LazyDropWhileSequence<ClosedRange<Int>>>, Int>(_base: Swift.ReversedCollection<Swift.LazyDropWhileSequence<Swift.ClosedRange<Swift.Int>>>(_base: Swift.LazyDropWhileSequence<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(1...6), _predicate: (Function))), _transform: (Function))
// expect: true 3 15 [15, 12, 9, 6, 3] 45
// expect: ANN,BOB,CARL carl
// expect: ["1x", "2y", "3z"]
// expect: 1 7
// expect: 2 8
// expect: [1, 2, 3] -3 1
// expect: [[0, 1], [2, 3], [4, 5]] 3
// expect: 4 4
// expect: true true false
