let again = repeatElement("ab", count: 3)
print(again.count, again.repeatedValue, again[1], again.joined(), Array(again.dropFirst()))  // expect: 3 ab ab ababab ["ab", "ab"]
print(again)  // expect: Repeated<String>(count: 3, repeatedValue: "ab")
print(repeatElement(0, count: 4).map { $0 + 1 }, Array(repeatElement(1.5, count: 2)))  // expect: [1, 1, 1, 1] [1.5, 1.5]
let one = CollectionOfOne(7)
print(one.count, one.first!, one[0], one.map { $0 * 2 }, Array([1, 2] + one))  // expect: 1 7 7 [14] [1, 2, 7]
let none = EmptyCollection<Int>()
print(none.count, none.isEmpty, none.first ?? -1, Array(none))  // expect: 0 true -1 []
print([1, 2, 3].starts(with: [-1, 2], by: { $0 == abs($1) }), [1].starts(with: [1, 2], by: ==))  // expect: true false
print([3, 1].lexicographicallyPrecedes([2, 9], by: >), [1].lexicographicallyPrecedes([1, 2], by: <))  // expect: true true
