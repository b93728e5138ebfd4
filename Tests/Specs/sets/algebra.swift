let a: Set = [1, 2, 3, 4], b: Set = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())  // expect: [1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5]
print(a.isSubset(of: b), Set([3, 4]).isSubset(of: a), a.isSuperset(of: [1]), a.isDisjoint(with: [9]))  // expect: false true true true
var c = a
c.formUnion([100])
c.subtract([1, 2])
print(c.sorted(), c.filter { $0 > 4 }.sorted(), c.map { $0 * 2 }.sorted(), a.min()!, a.max()!)  // expect: [3, 4, 100] [100] [6, 8, 200] 1 4
