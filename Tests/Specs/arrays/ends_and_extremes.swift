let n = [3, 1, 2, 1]
print(n.prefix(2), n.suffix(3), n.dropFirst(), n.dropLast(2), n.prefix(9), n.suffix(0), n.dropFirst(9), n.dropLast(9))  // expect: [3, 1] [1, 2, 1] [1, 2, 1] [3, 1] [3, 1, 2, 1] [] [] []
print(n.min()!, n.max()!, [Int]().max() as Any, ["b", "a"].min()!, [0.5, .nan, 2].max()!, [Double.nan, 1].min()!)  // expect: 1 3 nil a 2.0 nan
print(n.firstIndex(of: 1)!, n.firstIndex(of: 7) as Any, n.prefix(2).max()!, n.prefix { $0 > 1 }, n.prefix(upTo: 1))  // expect: 1 nil 3 [3] [3]
let tail: ArraySlice<Int> = n.dropFirst(2)
print(tail.startIndex, Array(n.prefix(2)) + n.suffix(1), n.dropFirst().map { $0 * 2 }, n.suffix(2).reduce(0, +))  // expect: 2 [3, 1, 1] [2, 4, 2] 3
let none: [String] = []
print(none.dropFirst(), none.max() ?? "-", n.max(by: { $0 % 3 < $1 % 3 })!)  // expect: [] - 2
let grid = [[1, 2], [3]]
print(grid.prefix(1), grid.firstIndex(of: [3])!, grid.map { $0.max()! })  // expect: [[1, 2]] 1 [2, 3]
let best = n.enumerated().max { $0.element < $1.element }!.offset
print(best, n.dropFirst().first!, n.dropLast().last!)  // expect: 0 1 2
