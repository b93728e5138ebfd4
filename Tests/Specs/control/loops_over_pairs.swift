final class Node {
    let name: String
    init(_ name: String) { self.name = name }
    deinit { print("end of", name) }
}
let numbers = [3.5, 1, 2]
let words = ["a", "b"]
for (i, x) in numbers.enumerated() { print(i, x) }
for (i, word) in words.enumerated() where i > 0 { print(i, word) }
for pair in words.enumerated() { print(pair.offset, pair.element) }
for (offset, _) in [Int]().enumerated() { print(offset) }
for (x, word) in zip(numbers, words) { print(x, word) }
for (left, right) in zip(words, numbers) { print(left, right) }
for pair in zip(words, words.dropFirst()) { print(pair) }
for (flag, other) in zip([true, false, true], [1, 2, 3]) { if !flag { continue }; if other > 2 { break }; print(flag, other) }
func nodes() {
    for (i, node) in [Node("x"), Node("y")].enumerated() { print(i, node.name) }
    for (node, number) in zip([Node("z")], [(1, "one"), (2, "two")]) { print(node.name, number.1) }
}
nodes()
var grid = [[1, 2], [3, 4]]
for (r, row) in grid.enumerated() {
    for (c, value) in row.enumerated() { grid[r][c] = value * 10 + r }
    grid.append(row)
}
print(grid)
for (i, (name, score)) in [("Ann", 1), ("Bob", 2)].enumerated() { print(i, name, score) }
func total<T: BinaryInteger>(_ list: [T]) -> T {
    var sum: T = 0
    for (i, x) in list.enumerated() { sum += T(i) * x }
    return sum
}
print(total([1, 2, 3]), total([UInt8(1), 2]))
let bits = [true, false, true]
for (i, bit) in bits.enumerated() where bit { print(i) }
for (i, value) in [1, nil, 3].enumerated() { print(i, value ?? 0) }
for (i, character) in "ab".enumerated() { print(i, character) }
// expect: 0 3.5
// expect: 1 1.0
// expect: 2 2.0
// expect: 1 b
// expect: 0 a
// expect: 1 b
// expect: 3.5 a
// expect: 1.0 b
// expect: a 3.5
// expect: b 1.0
// expect: ("a", "b")
// expect: true 1
// expect: 0 x
// expect: 1 y
// expect: end of x
// expect: end of y
// expect: z one
// expect: end of z
// expect: [[10, 20], [31, 41], [1, 2], [3, 4]]
// expect: 0 Ann 1
// expect: 1 Bob 2
// expect: 8 2
// expect: 0
// expect: 2
// expect: 0 1
// expect: 1 0
// expect: 2 3
// expect: 0 a
// expect: 1 b
