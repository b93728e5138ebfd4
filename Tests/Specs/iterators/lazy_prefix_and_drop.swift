struct Fibonacci: Sequence, IteratorProtocol {
    var a = 0
    var b = 1
    mutating func next() -> Int? {
        defer { (a, b) = (b, a &+ b) }
        return a
    }
}
print(Array(Fibonacci().prefix(10)))  // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
print(Array(Fibonacci().dropFirst(5).prefix(3)))  // expect: [5, 8, 13]
print(Fibonacci().drop { $0 < 50 }.prefix(2).map { $0 })  // expect: [55, 89]
print(Fibonacci().prefix(3), type(of: Fibonacci().dropFirst(2)))  // expect: PrefixSequence<Fibonacci>(_base: main.Fibonacci(a: 0, b: 1), _maxLength: 3) DropFirstSequence<Fibonacci>
for number in Fibonacci().lazy.map({ number -> Int in
    print("map", number)
    return number * number
}).prefix(2) {
    print(number)
}
print(Fibonacci().prefix(0).map { $0 }, Fibonacci().prefix(4).reduce(0, +), Fibonacci().dropFirst().first { $0 > 20 }!)
// expect: map 0
// expect: 0
// expect: map 1
// expect: 1
// expect: [] 4 21
