protocol Identified: Hashable { associatedtype ID: Hashable; var id: ID { get } }
extension Identified {
    static func == (l: Self, r: Self) -> Bool { l.id == r.id }
    func hash(into h: inout Hasher) { h.combine(id) }
}
struct C: Identified { let id: Int; var name: String }
print(C(id: 1, name: "a") == C(id: 1, name: "b"), Set([C(id: 1, name: "a"), C(id: 1, name: "b")]).count)  // expect: true 1
print([C(id: 1, name: "a")].contains(C(id: 1, name: "b")), [C(id: 1, name: "a"): 1][C(id: 1, name: "b")] as Any)  // expect: true Optional(1)
print([C(id: 1, name: "a")] == [C(id: 1, name: "b")], C(id: 1, name: "a").hashValue == C(id: 1, name: "b").hashValue)  // expect: true true
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(C(id: 1, name: "a"), C(id: 1, name: "b")))  // expect: true
enum Level: String, CaseIterable { case low, high }
protocol Ranked: Comparable { var rank: Int { get } }
extension Ranked { static func < (l: Self, r: Self) -> Bool { l.rank < r.rank } }
enum Card: Ranked, CaseIterable { case ace, two; var rank: Int { self == .ace ? 14 : 2 } }
print(Card.allCases.sorted(), Card.ace < .two, [Card.ace, .two].max()!)  // expect: [main.Card.two, main.Card.ace] false ace
struct Named: Ranked { let name: String; var rank: Int { name.count } }
print([Named(name: "bbb"), Named(name: "c")].sorted().map(\.name), Named(name: "a") == Named(name: "b"))  // expect: ["c", "bbb"] false
extension Equatable where Self: CustomStringConvertible { func plain() -> String { description } }
struct Plain: Hashable { var a = 1 }
print(Plain() == Plain(), Set([Plain(), Plain(a: 2)]).count)  // expect: true 2
