extension Array {
    subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
    subscript(wrapping i: Int) -> Element {
        get { self[((i % count) + count) % count] }
        set { self[((i % count) + count) % count] = newValue }
    }
    subscript<S: Sequence>(indices s: S) -> [Element] where S.Element == Int { s.map { self[$0] } }
}
var a = [10, 20, 30]
a[wrapping: -1] += 5
print(a[safe: 5] as Any, a[wrapping: 4], a[indices: [2, 0]], a[safe: 0]!)  // expect: nil 20 [35, 10] 10
var matrix = [[1, 2], [3, 4]]
matrix[0][1] = 9
matrix[1].append(5)
print(matrix)  // expect: [[1, 9], [3, 4, 5]]
