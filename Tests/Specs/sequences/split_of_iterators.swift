struct Evens: Sequence, IteratorProtocol {
    var current = 0
    mutating func next() -> Int? { current += 2; return current > 10 ? nil : current }
}
print(Evens().split(separator: 6).map { Array($0) })  // expect: [[2, 4], [8, 10]]
