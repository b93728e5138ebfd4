struct Fibonacci: Sequence {
    struct Iterator: IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
    func makeIterator() -> Iterator { Iterator() }
}
print(Array(Fibonacci().prefix(10)), Fibonacci().first { $0 > 50 }!, Array(Fibonacci().lazy.filter { $0 % 2 == 0 }.prefix(4)))  // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 55 [0, 2, 8, 34]
print(Array(zip(Fibonacci(), ["a", "b", "c"]).map { "\($0)\($1)" }))  // expect: ["0a", "1b", "1c"]
var it = Fibonacci().makeIterator()
for _ in 0..<5 { _ = it.next() }
print(it.next()!)  // expect: 5
