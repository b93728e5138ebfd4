enum Item { case number(Int), word(String), pair(Int, Int) }
let items: [Item] = [.number(1), .word("a"), .pair(2, 3), .number(4)]
for case .number(let n) in items { print("n", n) }
for case let .pair(a, b) in items where a < b { print(a + b) }
print(items.filter { if case .word = $0 { true } else { false } }.count)
let pairs = [(1, "a"), (2, "b")]
for (n, s) in pairs where n > 1 { print(s) }
for case (1, let s) in pairs { print("one", s) }
let nested: [Int??] = [1, nil, .some(nil)]
for case let x?? in nested { print(x) }
// expect: n 1
// expect: n 4
// expect: 5
// expect: 1
// expect: b
// expect: one a
// expect: 1
