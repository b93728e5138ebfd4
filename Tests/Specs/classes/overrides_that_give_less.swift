class A { func f() -> Int? { nil }
    func g(_ x: Int) -> Any { x }
    func make() -> A { A() }
    var v: Int { 1 }
    init?(_ n: Int) { if n < 0 { return nil } }
    init() {}
    func h() throws -> Int? { 1 } }
class B: A { override func f() -> Int { 5 }
    override func make() -> B { B(7) }
    override init(_ n: Int) { super.init() }
    override func h() -> Int { 9 }
    override var v: Int { 2 } }
let a: A = B(1)
print(a.f() as Any, a.g(3), a.make() is B, a.v, try a.h() as Any)  // expect: Optional(5) 3 true 2 Optional(9)
let b = B(2)
print(b.f(), b.make().v, b.h())  // expect: 5 2 9
func t(_ a: A) -> Int? { a.f() }
print(t(b) as Any, [a, b].map { $0.f() ?? 0 })  // expect: Optional(5) [5, 5]

// What is not thrown where the overridden method may throw, with `self` and parameters behind the error.
class Source {
    let start: Int
    init(start: Int) { self.start = start }
    func next(_ text: String) throws -> Int { start + text.count }
    func label() throws -> String { "source \(start)" }
    var size: Int? { nil }
    subscript(i: Int) -> Int? { nil }
    class func make() -> Source? { nil }
    class func limit() -> Int? { nil }
}
class Words: Source {
    let words: [String]
    init(_ words: [String]) {
        self.words = words
        super.init(start: 100)
    }
    override func next(_ text: String) -> Int { words.count + text.count }
    override func label() -> String { words.joined(separator: "+") }
    override var size: Int { words.count }
    override subscript(i: Int) -> Int { words[i].count }
    override class func make() -> Words { Words(["made"]) }
    override class func limit() -> Int { 3 }
}
class MoreWords: Words {
    override func next(_ text: String) -> Int { super.next(text) + 1000 }
    override var size: Int { super.size * 2 }
}
for source in [Source(start: 1), Words(["a", "bc"]), MoreWords(["x", "y", "z"])] {
    print(try source.next("four"), try source.label(), source.size ?? -1, source.size as Any)
}
let some: Source = MoreWords(["pq", "rst"])
print(some[1] ?? 0, (some as! Words)[0], type(of: some).limit() as Any, type(of: some).make()?.start ?? 0)
func total(_ words: Words) -> Int { words.size + words.next("") }
print(total(Words(["a"])), total(MoreWords(["a"])), Words.limit() + 1, Source.limit() as Any)
let both: [() throws -> String] = [some.label, Source(start: 2).label]
for f in both { print(try f()) }
// expect: 5 source 1 -1 nil
// expect: 6 a+bc 2 Optional(2)
// expect: 1007 x+y+z 6 Optional(6)
// expect: 3 2 Optional(3) 100
// expect: 2 1003 4 nil
// expect: pq+rst
// expect: source 2
