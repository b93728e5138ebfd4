let board = [["X", "O"], [nil, "X"]]
for row in board { print(row.map { $0 ?? "-" }.joined()) }
let numbers = [[1, 2], [3, nil], [nil, 4]]
print(numbers.map { $0.compactMap { $0 }.reduce(0, +) })
// expect: XO
// expect: -X
// expect: [3, 3, 4]
