let items = [1, 2, 3]
print(items.reversed(), "abc".reversed(), (1...3).reversed())  // expect: ReversedCollection<Array<Int>>(_base: [1, 2, 3]) ReversedCollection<String>(_base: "abc") ReversedCollection<ClosedRange<Int>>(_base: ClosedRange(1...3))
print("\(items.reversed())")  // expect: ReversedCollection<Array<Int>>(_base: [1, 2, 3])
let turned: [Int] = items.reversed()
print(turned, Array(items.reversed()), items.reversed().map { $0 * 2 })  // expect: [3, 2, 1] [3, 2, 1] [6, 4, 2]
print(stride(from: 0, to: 10, by: 3), stride(from: 1.0, through: 2, by: 0.5))  // expect: Swift.StrideTo<Swift.Int> Swift.StrideThrough<Swift.Double>
