// Sequence conformances
struct Fibonacci: Sequence, IteratorProtocol {
    var a = 0, b = 1
    mutating func next() -> Int? {
        defer { (a, b) = (b, a + b) }
        return a
    }
}
print(Array(Fibonacci().prefix(10)), Fibonacci().first { $0 > 50 } ?? -1)  // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] 55
print(Fibonacci().lazy.filter { $0.isMultiple(of: 2) }.map { $0 * $0 }.prefix(4).reduce(0, +))  // expect: 1224
struct Countdown: Sequence {
    let start: Int
    func makeIterator() -> AnyIterator<Int> {
        var n = start
        return AnyIterator { n > 0 ? { n -= 1; return n + 1 }() : nil }
    }
}
for (i, n) in Countdown(start: 3).enumerated() where n != 2 { print(i, n) }
print(Countdown(start: 4).sorted(), Countdown(start: 4).map(String.init).joined(separator: "-"), Countdown(start: 5).contains(3))
print(zip(Countdown(start: 3), "abc").map { "\($0)\($1)" }, Countdown(start: 3).min()!, Countdown(start: 0).max() as Any)
struct LinkedList<T>: Sequence, ExpressibleByArrayLiteral {
    indirect enum Node { case end, cell(T, Node) }
    var head = Node.end
    init(arrayLiteral elements: T...) { for e in elements.reversed() { head = .cell(e, head) } }
    struct Iterator: IteratorProtocol {
        var node: Node
        mutating func next() -> T? {
            guard case let .cell(v, rest) = node else { return nil }
            node = rest
            return v
        }
    }
    func makeIterator() -> Iterator { Iterator(node: head) }
}
let list: LinkedList = ["x", "y", "z"]
print(list.map { $0 + $0 }, list.reversed(), list.dropFirst().joined(), Array(list.enumerated()).count)
var it = list.makeIterator()
while let v = it.next() { print(v, terminator: " ") }
print()
let powers = sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }
print(Array(powers), sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 > 30 ? nil : s.0 }.map { $0 })
print(stride(from: 10, through: 0, by: -3).map { $0 }, Array(stride(from: 0.0, to: 1.0, by: 0.25)))
extension Sequence where Element: Numeric { func total() -> Element { reduce(0, +) } }
print(Countdown(start: 4).total(), [1.5, 2.5].total())
extension Sequence { func chunks(_ n: Int) -> [[Element]] {
    var out: [[Element]] = []; var cur: [Element] = []
    for e in self { cur.append(e); if cur.count == n { out.append(cur); cur = [] } }
    return cur.isEmpty ? out : out + [cur]
} }
print((1...7).chunks(3), "hello".chunks(2).map { String($0) })
// expect: 0 3
// expect: 2 1
// expect: [1, 2, 3, 4] 4-3-2-1 true
// expect: ["3a", "2b", "1c"] 1 nil
// expect: ["xx", "yy", "zz"] ["z", "y", "x"] yz 3
// expect: x y z 
// expect: [1, 3, 9, 27, 81, 243] [0, 1, 1, 2, 3, 5, 8, 13, 21]
// expect: [10, 7, 4, 1] [0.0, 0.25, 0.5, 0.75]
// expect: 10 4.0
// expect: [[1, 2, 3], [4, 5, 6], [7]] ["he", "ll", "o"]
