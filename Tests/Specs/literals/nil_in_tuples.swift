// Parts that are nil in some elements.
let cases = [("1", 1), ("x", nil), ("2", 2)]
for (text, wanted) in cases { print(text, Int(text) == wanted) }
let tests = [(input: "3", expected: 3), (input: "y", expected: nil)]
print(tests.map { $0.expected ?? -1 })
let people = [(nil, 1), ("Bob", 3)]
for (name, age) in people { print(name ?? "-", age) }
let nested = [(1, (nil, "x")), (2, (3, "y"))]
print(nested[0].1.0 as Any, nested[1].1.0 ?? 0)
let byKey = ["a": (1, nil), "b": (2, "z")]
print(byKey["b"]!.1 ?? "")
print([[1], [nil]], [[nil], [1, 2]], [[], [nil, 2]])
// expect: 1 true
// expect: x true
// expect: 2 true
// expect: [3, -1]
// expect: - 1
// expect: Bob 3
// expect: nil 3
// expect: z
// expect: [[Optional(1)], [nil]] [[nil], [Optional(1), Optional(2)]] [[], [nil, Optional(2)]]
