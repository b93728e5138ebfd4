protocol Describable { var text: String { get } ; static var label: String { get } ; init(text: String); mutating func reset() }
extension Describable { func shout() -> String { text.uppercased() + "!" } ; static var label: String { "default" } }
struct Note: Describable { var text: String; mutating func reset() { text = "" } }
struct Memo: Describable { var text: String; static let label = "memo"; mutating func reset() { text = "-" } ; func shout() -> String { "memo " + text } }
func build<D: Describable>(_ t: D.Type, _ s: String) -> D { t.init(text: s) }
print(build(Note.self, "hi").shout(), build(Memo.self, "x").shout(), Note.label, Memo.label)  // expect: HI! memo x default memo
let ds: [any Describable] = [Note(text: "n"), Memo(text: "m")]
print(ds.map { $0.shout() }, ds.map { type(of: $0).label })  // expect: ["N!", "M!"] ["default", "memo"]
var d: any Describable = Note(text: "q"); d.reset(); print(d.text.isEmpty)  // expect: true
protocol A { func a() -> String }
protocol B: A { func b() -> String }
extension B { func a() -> String { "default a from " + b() } }
struct AB: B { func b() -> String { "b" } }
print(AB().a())  // expect: default a from b
func both(_ x: any A & CustomStringConvertible) -> String { x.a() + x.description }
extension AB: CustomStringConvertible { var description: String { "AB" } }
print(both(AB()))  // expect: default a from bAB
protocol Stackable { associatedtype E; var items: [E] { get set } }
extension Stackable { mutating func push(_ e: E) { items.append(e) } ; var top: E? { items.last } }
extension Stackable where E: Comparable { var biggest: E? { items.max() } }
struct IntStack: Stackable { var items: [Int] = [] }
var st = IntStack(); st.push(3); st.push(1); print(st.top!, st.biggest!)  // expect: 1 3
protocol Visitor { associatedtype Out; func visit(_ n: Int) -> Out; func visit(_ s: String) -> Out }
struct Len: Visitor { func visit(_ n: Int) -> Int { n } ; func visit(_ s: String) -> Int { s.count } }
struct Show: Visitor { func visit(_ n: Int) -> String { "n\(n)" } ; func visit(_ s: String) -> String { "s" + s } }
enum Item { case n(Int), s(String); func accept<V: Visitor>(_ v: V) -> V.Out { switch self { case .n(let n): v.visit(n); case .s(let s): v.visit(s) } } }
print([Item.n(4), .s("abc")].map { $0.accept(Len()) }, Item.s("z").accept(Show()))  // expect: [4, 3] sz
extension Int { var squared: Int { self * self } ; func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } } ; static var answer: Int { 42 } }
3.times { print($0, terminator: " ") } ; print(5.squared, Int.answer)  // expect: 0 1 2 25 42
extension Collection where Element: BinaryInteger { var mean: Double { isEmpty ? 0 : Double(reduce(0, +)) / Double(count) } }
extension Array where Element == Double { var norm: Double { map { $0 * $0 }.reduce(0, +).squareRoot() } }
print([1, 2, 4].mean, [3.0, 4.0].norm)  // expect: 2.3333333333333335 5.0
protocol Default { init() }
extension Int: Default {}
extension String: Default {}
func make<T: Default>() -> T { T() }
let i: Int = make(), s: String = make()
print(i, s.isEmpty)  // expect: 0 true
struct AnyEq: Equatable { let f: () -> Int; static func == (l: Self, r: Self) -> Bool { l.f() == r.f() } }
print(AnyEq { 1 } == AnyEq { 1 })  // expect: true
enum Level: Int, Comparable, CaseIterable { case low, mid, high; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } }
print(Level.low < .high, Level.allCases.max()!, [Level.high, .low].sorted(), Level.mid >= .mid, (Level.low...Level.mid).contains(.high))  // expect: true high [main.Level.low, main.Level.high] true false
enum Size: Comparable { case s, m, l(Int) }
print(Size.s < .m, Size.l(1) < .l(2), [Size.l(3), .s].min()!)  // expect: true true s
typealias Handler = (String) -> Void
class Bus { var hs: [String: [Handler]] = [:]; func on(_ e: String, _ h: @escaping Handler) { hs[e, default: []].append(h) }; func emit(_ e: String, _ p: String) { hs[e]?.forEach { $0(p) } } }
let bus = Bus(); bus.on("x") { print("got", $0) }; bus.emit("x", "1"); bus.emit("y", "2")  // expect: got 1
