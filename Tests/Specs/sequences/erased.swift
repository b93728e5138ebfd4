let c = AnyCollection([1, 2, 3])
print(c.count, c.first!, Array(c), c.isEmpty)  // expect: 3 1 [1, 2, 3] false
print(c[c.startIndex], c.map { $0 + 1 })  // expect: 1 [2, 3, 4]
print(c.index(after: c.startIndex) == c.endIndex)  // expect: false
print(Array(c.dropFirst()), Array(c.prefix(2)))  // expect: [2, 3] [1, 2]
let s = AnySequence([1, 2, 3])
for x in s { print(x) }
print(s.map { $0 * 2 }, Array(s.prefix(2)), Array(s.dropFirst(1)))
let t = AnySequence { () -> AnyIterator<Int> in
    var n = 0
    return AnyIterator { n += 1; return n > 3 ? nil : n }
}
print(Array(t), t.reduce(0, +))
let u = AnySequence<Int> { [4, 5].makeIterator() }
print(Array(u))
var i = AnyIterator([1, 2].makeIterator())
print(i.next() as Any, i.next() as Any, i.next() as Any)
let b = AnyBidirectionalCollection([1, 2, 3])
print(b.last!, Array(b.reversed()))
let ra = AnyRandomAccessCollection([1, 2, 3])
print(ra.count, ra.last!)
func make(_ flag: Bool) -> AnySequence<Int> { flag ? AnySequence([1, 2]) : AnySequence(stride(from: 0, to: 10, by: 5)) }
print(Array(make(true)), Array(make(false)))
func make2(_ flag: Bool) -> AnyCollection<Int> { flag ? AnyCollection([1, 2]) : AnyCollection(3..<5) }
for x in make2(false) { print(x) }
let lazyOne = AnySequence((1...3).lazy.map { $0 * $0 })
print(lazyOne.max()!, lazyOne.contains(4))
var it = s.makeIterator()
while let x = it.next() { print(x) }
let k: AnySequence<Int> = .init([1])
print(k.first { $0 > 0 } ?? 0)
for (i, x) in AnyIterator({ nil as Int? }).enumerated() { print(i, x) }
struct Countdown: Sequence { let n: Int; func makeIterator() -> AnyIterator<Int> { var k = n; return AnyIterator { defer { k -= 1 }; return k > 0 ? k : nil } } }
print(Array(Countdown(n: 3)), AnySequence(Countdown(n: 2)).map { $0 })
print(s.sorted(by: >), s.min()!)
print(type(of: s), type(of: c), type(of: i))
// expect: 1
// expect: 2
// expect: 3
// expect: [2, 4, 6] [1, 2] [2, 3]
// expect: [1, 2, 3] 6
// expect: [4, 5]
// expect: Optional(1) Optional(2) nil
// expect: 3 [3, 2, 1]
// expect: 3 3
// expect: [1, 2] [0, 5]
// expect: 3
// expect: 4
// expect: 9 true
// expect: 1
// expect: 2
// expect: 3
// expect: 1
// expect: [3, 2, 1] [2, 1]
// expect: [3, 2, 1] 1
// expect: AnySequence<Int> AnyCollection<Int> AnyIterator<Int>
