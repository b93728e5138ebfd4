var s: Set<Int> = [3, 1, 2, 3]
print(s.count, s.contains(2), s.sorted(), s.isEmpty)  // expect: 3 true [1, 2, 3] false
s.insert(9)
s.remove(1)
print(s.sorted(), s.insert(9).inserted, s.insert(10).memberAfterInsert)  // expect: [2, 3, 9] false 10
print(s == [2, 3, 9, 10], Set("hello").count, Set([1, 1, 2]).sum())  // expect: true 4 3
extension Set where Element == Int { func sum() -> Int { reduce(0, +) } }
