// What an opaque result says of its elements is told in the terms of the call.
extension Collection {
    func pairs() -> some Sequence<(Element, Element)> { zip(self, dropFirst()) }
    func doubled() -> some Collection<Element> { Array(self) + Array(self) }
}
for (a, b) in [1, 4, 9].pairs() { print(b - a) }
print("abc".pairs().map { "\($0)\($1)" }, ["x"].doubled().map { $0 + "!" })
func evens<Number: BinaryInteger>(upTo most: Number) -> some Sequence<Number> {
    sequence(first: 0) { $0 + 2 <= most ? $0 + 2 : nil }
}
print(evens(upTo: 7).reduce(0, +), evens(upTo: UInt8(4)).map { $0 + 1 })
extension Array where Element: BinaryInteger {
    var average: Double { isEmpty ? 0 : Double(reduce(0, +)) / Double(count) }
}
extension Array where Element: FloatingPoint {
    var average: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
}
print([1.5, 2.5].average, [1, 2, 4].average, [Float(1), 2].average)
// expect: 3
// expect: 5
// expect: ["ab", "bc"] ["x!", "x!"]
// expect: 12 [1, 3, 5]
// expect: 2.0 2.3333333333333335 1.5
