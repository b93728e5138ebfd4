let a = [5, 2, 8, 1]
print(a.map { $0 * 2 }, a.filter { $0 > 2 }, a.reduce(0, +), a.reduce(1) { $0 * $1 })  // expect: [10, 4, 16, 2] [5, 8] 16 80
print(a.sorted(), a.sorted(by: >), a.min()!, a.max()!, a.reversed() as [Int])  // expect: [1, 2, 5, 8] [8, 5, 2, 1] 1 8 [1, 8, 2, 5]
print(a.contains { $0 > 7 }, a.allSatisfy { $0 > 0 }, a.first { $0 < 3 } as Any)  // expect: true true Optional(2)
print(a.reduce(into: [Int: Bool]()) { $0[$1] = $1 > 3 }.count)  // expect: 4
print(a.flatMap { [$0, $0] }, [[1], [2, 3]].flatMap { $0 }, Array([[1], [2]].joined()))  // expect: [5, 5, 2, 2, 8, 8, 1, 1] [1, 2, 3] [1, 2]
a.forEach { print($0, terminator: " ") }
print()  // expect: 5 2 8 1 
print(a.min { $0 % 5 < $1 % 5 } as Any, a.max { $0 % 5 < $1 % 5 } as Any)  // expect: Optional(5) Optional(8)
print(a.firstIndex { $0 == 8 } as Any, a.lastIndex { $0 > 100 } as Any)  // expect: Optional(2) nil
