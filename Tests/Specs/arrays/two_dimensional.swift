var m = [[1, 2, 3], [4, 5, 6]]
m[1][2] = 60
m[0][0] *= 7
print(m, m[1][0], m.count, m[0].count)  // expect: [[7, 2, 3], [4, 5, 60]] 4 2 3
let transposed = (0..<3).map { j in m.map { $0[j] } }
print(transposed)  // expect: [[7, 4], [2, 5], [3, 60]]
func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    a.map { row in b[0].indices.map { j in zip(row, b.map { $0[j] }).map(*).reduce(0, +) } }
}
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))  // expect: [[2.0, 1.0], [4.0, 3.0]]
for row in m { print(row.map { String($0) }.joined(separator: " ")) }
print(m.flatMap { $0 }.reduce(0, +), m.map { $0.reduce(0, +) })
// expect: 7 2 3
// expect: 4 5 60
// expect: 81 [12, 69]
