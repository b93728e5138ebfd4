print(Array(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }))  // expect: [1, 3, 9, 27, 81, 243]
print(sequence(state: 5) { (n: inout Int) -> Int? in n -= 1; return n > 0 ? n : nil }.map { $0 })  // expect: [4, 3, 2, 1]
let gen = AnyIterator { () -> Int? in nil }
print(gen.next() as Any)  // expect: nil
var n = 0
let counter = AnyIterator { () -> Int? in n += 1; return n < 4 ? n : nil }
print(Array(counter))  // expect: [1, 2, 3]
print(Array(repeatElement("x", count: 2)), Array(zip([1, 2, 3], "ab")).count, Array([1, 2, 3].reversed().enumerated()).map { $0.offset + $0.element })  // expect: ["x", "x"] 2 [3, 3, 3]
