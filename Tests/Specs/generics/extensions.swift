extension Array where Element: Comparable {
    func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
    func argmax() -> Int? { indices.max { self[$0] < self[$1] } }
}
print([1, 2, 2].isSorted(), [2, 1].isSorted(), [3, 9, 4].argmax() as Any)  // expect: true false Optional(1)
extension Collection { var second: Element? { count > 1 ? self[index(after: startIndex)] : nil } }
print([1, 2].second as Any, "xyz".second as Any, Set<Int>().second as Any)  // expect: Optional(2) Optional("y") nil
extension Sequence { func counted(where f: (Element) -> Bool) -> Int { reduce(0) { $0 + (f($1) ? 1 : 0) } } }
print((1...10).counted { $0 % 3 == 0 }, "banana".counted { $0 == "a" })  // expect: 3 3
extension Dictionary where Value: Numeric { func total() -> Value { values.reduce(0, +) } }
print(["a": 1, "b": 2].total())  // expect: 3
