struct Countdown: Sequence, IteratorProtocol {
    var n: Int
    mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n }
}
for x in Countdown(n: 3) { print(x, terminator: " ") }
print()  // expect: 3 2 1 
print(Array(Countdown(n: 4)), Countdown(n: 5).map { $0 * $0 }, Countdown(n: 3).reduce(0, +), Countdown(n: 6).filter { $0 % 2 == 0 })  // expect: [4, 3, 2, 1] [25, 16, 9, 4, 1] 6 [6, 4, 2]
print(Countdown(n: 3).contains(2), Countdown(n: 3).max()!, Countdown(n: 3).sorted(), Array(Countdown(n: 9).prefix(2)))  // expect: true 3 [1, 2, 3] [9, 8]
for (i, x) in Countdown(n: 2).enumerated() { print(i, x) }
// expect: 0 2
// expect: 1 1
