struct D: RangeReplaceableCollection, BidirectionalCollection {
    var b: [Int] = []
    var startIndex: Int { 0 }
    var endIndex: Int { b.count }
    subscript(i: Int) -> Int { b[i] }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with new: C) where C.Element == Int { b.replaceSubrange(r, with: new) }
}
var d = D(); d.append(contentsOf: [1, 2, 3]); d.removeLast(1); print(d.b)  // expect: [1, 2]
d.removeLast(); d.insert(7, at: 0); d.insert(contentsOf: 8...9, at: 1); d.removeFirst(); d.removeSubrange(0..<1); d += [5]; d.append(6)
print(d.b, d.popLast() as Any, d.last!, d.suffix(2).map { $0 }, d.dropLast().count, d.first!)  // expect: [9, 1, 5, 6] Optional(6) 5 [1, 5] 2 9
d.removeAll { $0 > 5 }; print(d.b, d.filter { $0 > 1 }.b, Array(d.reversed()), d.sorted(by: >), d.map { $0 * 2 }, d.isEmpty)  // expect: [1, 5] [5] [5, 1] [5, 1] [2, 10] false
print(type(of: d + [3]), type(of: [3] + d), type(of: d + d), type(of: d + d.prefix(1)), type(of: d + (5...6)), (d + [4]).b)  // expect: D Array<Int> D D D [1, 5, 4]
d.removeAll(keepingCapacity: true); print(d.count, D(repeating: 1, count: 2).b, D([4, 5]).b)  // expect: 0 [1, 1] [4, 5]
print([()].count, [()], [(), ()].count)  // expect: 1 [()] 2
let v: [Void] = [()]
let k = ["a": ()]
print(v.count, k.count, [() -> Void]().count, [(Int, Int)]().count, [String: () -> Int]().count)  // expect: 1 1 0 0 0
print((5 as UInt32).words.count, 7.words.first!, UInt8(3).words.map { $0 })  // expect: 1 7 [3]
print(1.0.isTotallyOrdered(belowOrEqualTo: .nan), (-0.0).isTotallyOrdered(belowOrEqualTo: 0.0), 0.0.isTotallyOrdered(belowOrEqualTo: -0.0), Float(2).isTotallyOrdered(belowOrEqualTo: 2))  // expect: true true false true
print("ab".utf8, "ab".unicodeScalars, "ab".utf16, "\("é".utf8)")  // expect: ab ab ab é
print(CollectionOfOne(1), Array(CollectionOfOne("x")))  // expect: CollectionOfOne(1) ["x"]
print((1...10).lazy.drop { $0 < 8 }.map { $0 })  // expect: LazyMapSequence<LazyDropWhileSequence<ClosedRange<Int>>, Int>(_base: Swift.LazyDropWhileSequence<Swift.ClosedRange<Swift.Int>>(_base: ClosedRange(1...10), _predicate: (Function)), _transform: (Function))
