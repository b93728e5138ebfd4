let a = [1, 2, 3, 4, 5, 6]
print(a.prefix(2), a.suffix(2), a.dropFirst(4), a.dropLast(4), a.prefix(99))  // expect: [1, 2] [5, 6] [5, 6] [1, 2] [1, 2, 3, 4, 5, 6]
print(a.prefix { $0 < 4 }, a.drop { $0 < 4 }, a.prefix(while: { $0 < 3 }))  // expect: [1, 2, 3] [4, 5, 6] [1, 2]
var s = a[2..<5]
s[3] = 40
print(s, a, s.indices, s.count, s.reduce(0, +))  // expect: [3, 40, 5] [1, 2, 3, 4, 5, 6] 2..<5 3 48
print(Array(a[...1]) + Array(a[5...]), a[1...].first!, a.split(separator: 3))  // expect: [1, 2, 6] 2 [ArraySlice([1, 2]), ArraySlice([4, 5, 6])]
print(a.chunks())  // expect: [[1, 2, 3, 4], [5, 6]]
extension Array {
    func chunks() -> [[Element]] {
        stride(from: 0, to: count, by: 4).map { Array(self[$0..<Swift.min($0 + 4, count)]) }
    }
}
