struct D: RandomAccessCollection { var startIndex: Int { 0 }; var endIndex: Int { 3 }; subscript(i: Int) -> Int { i } }
print(D()[1...], D().dropFirst())  // expect: Slice<D>(_startIndex: 1, _endIndex: 3, _base: main.D()) Slice<D>(_startIndex: 1, _endIndex: 3, _base: main.D())
print(D()[1...].base.count, Slice(base: [3, 2, 1], bounds: 0..<2).map { $0 })  // expect: 3 [3, 2]
struct Config { var limit = 5; static let standard = Config(); var inner = [1, 2] }
let c = Config()
func f(_ n: Int) -> String {
    switch n {
    case Config.standard.limit: return "five"
    case c.inner.count: return "count"
    case c.inner.first: return "first"
    default: return "?"
    }
}
print([5, 2, 1].map(f))  // expect: ["five", "count", "first"]
let xs = [3, 1, 2].enumerated()
print(xs.count, xs.first!.offset, xs.last!.element, xs.isEmpty, "abc".enumerated().count, "abc".enumerated().first!.element)  // expect: 3 0 2 false 3 a
for (i, x) in [5, 6].enumerated().reversed() { print(i, x) }
var it = [1, 2, 3].makeIterator()
_ = it.next()
for x in it { print(x) }
print(it.map { $0 * 2 })
// expect: 1 6
// expect: 0 5
// expect: 2
// expect: 3
// expect: [4, 6]
