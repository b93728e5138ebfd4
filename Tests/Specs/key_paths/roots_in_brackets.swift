let count = \[Int].count
print([1, 2, 3][keyPath: count], [[1], [2, 3]].map(\.count))  // expect: 3 [1, 2]
let value = \[String: Int].["a"]
print(["a": 4][keyPath: value] ?? 0)  // expect: 4
let first: KeyPath<[Int], Int> = \.[0]
print([7, 8][keyPath: first])  // expect: 7
let nested = \[[Int]].[1].count
print([[1], [2, 3]][keyPath: nested])  // expect: 2
let x = \(x: Int, y: Int).x
print((x: 3, y: 4)[keyPath: x], [(x: 1, y: 2)].map(\.y))  // expect: 3 [2]
