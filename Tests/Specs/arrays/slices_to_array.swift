let a = [1, 2, 3, 4]
func without(_ i: Int) -> [Int] { a[..<i] + [0] + a[(i + 1)...] }
let b: [Int] = a.prefix(1) + [9]
print(without(1), b, [0] + a.suffix(2), a[1...2] + a[3...])  // expect: [1, 0, 3, 4] [1, 9] [0, 3, 4] [2, 3, 4]
let board: [[Int?]] = Array(repeating: Array(repeating: nil, count: 2), count: 2)
var best: [Int?] = [0] + Array(repeating: nil, count: 2)
let empty: [[String]] = Array(repeating: [], count: 3)
print(board, best, empty, best.removeLast() as Any)  // expect: [[nil, nil], [nil, nil]] [Optional(0), nil, nil] [[], [], []] nil
