let empty: [Int] = []
let zeros = [Double](repeating: 0, count: 3)
let strings = Array(repeating: "ab", count: 2)
let grid = [[Int]](repeating: [Int](repeating: 1, count: 2), count: 2)
print(empty, zeros, strings, grid, Array(1...4), [Int](), Array("hi"))  // expect: [] [0.0, 0.0, 0.0] ["ab", "ab"] [[1, 1], [1, 1]] [1, 2, 3, 4] [] ["h", "i"]
print((0..<3).map { i in (0..<3).map { j in i * j } })  // expect: [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print(Array(stride(from: 0, to: 6, by: 2)), [1, 2] + [3], Array([1, 2, 3].dropFirst()))  // expect: [0, 2, 4] [1, 2, 3] [2, 3]
