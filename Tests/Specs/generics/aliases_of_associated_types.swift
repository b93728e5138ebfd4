protocol CP { associatedtype Item }
struct L<Key>: CP { typealias Item = Key }
struct D<Policy: CP> { typealias Thing = Policy.Item; func f(_ k: Thing) -> Thing { k } }
print(D<L<Int>>().f(2))  // expect: 2
protocol Source { associatedtype Item; func get() -> Item }
struct Ones: Source { func get() -> Int { 1 } }
class Wrap<Base: Source>: Source { typealias Item = Base.Item; let base: Base; init(_ b: Base) { base = b }; func get() -> Item { base.get() } }
print(Wrap(Ones()).get())  // expect: 1
struct M<L: Hashable & CaseIterable> {
    var w: [L: Int] = [:]
    mutating func fit() { for l in L.allCases { w[l] = 1 } }
    func best() -> L { L.allCases.max { (w[$0] ?? 0) < (w[$1] ?? 0) }! }
}
enum C: CaseIterable { case a, b }
var m = M<C>(); m.fit(); print(m.best(), m.w.count)  // expect: a 2
