let closed = 1...5
let half = 0..<3
print(closed, half, closed.count, half.count, closed.lowerBound, closed.upperBound)  // expect: 1...5 0..<3 5 3 1 5
print(closed.contains(5), half.contains(3), (1...).contains(100), (..<5).contains(5), (...5).contains(5))  // expect: true false true false true
print(closed.isEmpty, (3..<3).isEmpty, half.first!, half.last!)  // expect: false true 0 2
print(Array(closed), Array(half.reversed()), closed.map { $0 * $0 })  // expect: [1, 2, 3, 4, 5] [2, 1, 0] [1, 4, 9, 16, 25]
print(half == 0..<3, Range(1...3), ClosedRange(1..<4))  // expect: true 1..<4 1...3
