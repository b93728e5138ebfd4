struct G<Element> { var xs: [Element] }
extension G: Sequence {
    struct Iterator: IteratorProtocol {
        let g: G
        var i = 0
        var stored: Element? = nil
        mutating func next() -> (i: Int, value: Element)? {
            guard i < g.xs.count else { return nil }
            defer { i += 1 }
            return (i, g.xs[i])
        }
        func body() { print(Element.self, [Element]().count) ; let e: Element? = nil; print(type(of: e)) }
    }
    func makeIterator() -> Iterator { Iterator(g: self) }
}
for e in G(xs: ["a", "b"]) { print(e) }
G(xs: [1]).makeIterator().body()
print(G<Int>.Element.self, G<Int>.Iterator.Element.self)
struct H<Element> { var xs: [Element]
    struct Iterator: IteratorProtocol {
        func body() { print(Element.self) }
        var i = 0
        mutating func next() -> Int? { i += 1; return i < 3 ? i : nil }
        var e: Element? = nil
    } }
H<String>.Iterator().body()
print(H<String>.Iterator.Element.self, type(of: H<String>.Iterator().e))
struct KK<Element> { 
    struct Index: Comparable { let i: Int; static func < (a: Index, b: Index) -> Bool { a.i < b.i } }
    struct Sub: Collection { let base: [Element]
      var startIndex: Int { 0 }; var endIndex: Int { base.count }
      func index(after i: Int) -> Int { i + 1 }
      subscript(i: Int) -> (Int, Element) { (i, base[i]) } }
    var all: [Element]
    var sub: Sub { Sub(base: all) } }
for x in KK(all: ["p", "q"]).sub { print(x) }
struct Pairs<Base: Sequence>: Sequence { let base: Base
  typealias Element = (Base.Element, Base.Element)
  struct Iterator: IteratorProtocol { var it: Base.Iterator; var last: Base.Element?
    mutating func next() -> Element? { let l = last ?? it.next(); guard let l, let n = it.next() else { return nil }; last = n; return (l, n) } }
  func makeIterator() -> Iterator { Iterator(it: base.makeIterator()) } }
print(Array(Pairs(base: [1, 2, 3])).map { $0 + $1 })
struct Weighted<Item>: Sequence { var items: [(Item, Double)] = []
  struct Iterator: IteratorProtocol { let w: Weighted; var i = 0
   mutating func next() -> (item: Item, weight: Double)? { defer { i += 1 }; return i < w.items.count ? (w.items[i].0, w.items[i].1) : nil } }
  func makeIterator() -> Iterator { .init(w: self) } }
for (x, w) in Weighted(items: [("a", 1)]) { print(x, w) }
for e in Weighted(items: [("a", 1)]) { print(e.item, e.weight, e) }
// expect: (i: 0, value: "a")
// expect: (i: 1, value: "b")
// expect: (i: Int, value: Int) 0
// expect: Optional<(i: Int, value: Int)>
// expect: (i: Int, value: Int) (i: Int, value: Int)
// expect: Int
// expect: Int Optional<String>
// expect: (0, "p")
// expect: (1, "q")
// expect: [3, 5]
// expect: a 1.0
// expect: a 1.0 (item: "a", weight: 1.0)
