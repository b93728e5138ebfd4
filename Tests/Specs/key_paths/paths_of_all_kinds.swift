struct Address { var city: String; var zip: [Int]; var geo: (lat: Double, lon: Double)? }
final class Person { var name: String; var address: Address; let id: Int; weak var friend: Person?; init(_ n: String, _ c: String, id: Int) { name = n; address = Address(city: c, zip: [1, 2]); self.id = id } }
let a = Person("Ann", "Rome", id: 1), b = Person("Bob", "Oslo", id: 2); a.friend = b; b.address.geo = (1, 2)
let city = \Person.address.city, friendCity = \Person.friend?.address.city
a[keyPath: city] = "Paris"; print(a.address.city, a[keyPath: friendCity] ?? "-", b[keyPath: friendCity] ?? "-")  // expect: Paris Oslo -
let refs: [ReferenceWritableKeyPath<Person, String>] = [\.name, \.address.city]; for r in refs { b[keyPath: r] += "!" }; print(b.name, b.address.city)  // expect: Bob! Oslo!
print(b[keyPath: \.address.geo!.lon], a[keyPath: \.address.geo?.lat] as Any, a[keyPath: \.address.zip[1]], a[keyPath: \.name.count])  // expect: 2.0 nil 2 3
let any: [PartialKeyPath<Person>] = [\.name, \.id, \.address.zip]; print(any.map { a[keyPath: $0] })  // expect: ["Ann", 1, [1, 2]]
let by: [String: KeyPath<Person, String>] = ["n": \.name, "c": \.address.city]; print([a, b].map { $0[keyPath: by["n"]!] }, by.keys.sorted())  // expect: ["Ann", "Bob!"] ["c", "n"]
func update<R, V>(_ r: R, _ p: WritableKeyPath<R, V>, _ f: (inout V) -> Void) -> R { var c = r; f(&c[keyPath: p]); return c }
let addr = update(a.address, \.zip) { $0.append(9) }; print(addr.zip, a.address.zip)  // expect: [1, 2, 9] [1, 2]
func get<V>(_ p: KeyPath<Person, V>) -> (Person) -> V { { $0[keyPath: p] } }; print([b, a].map(get(\.id)), [b, a].sorted { get(\.id)($0) < get(\.id)($1) }.map(\.name))  // expect: [2, 1] ["Ann", "Bob!"]
extension Sequence { func grouped<K: Hashable>(by p: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: p] } }
  func max<C: Comparable>(_ p: KeyPath<Element, C>) -> Element? { self.max { $0[keyPath: p] < $1[keyPath: p] } }
  func filter<V: Equatable>(_ p: KeyPath<Element, V>, _ v: V) -> [Element] { filter { $0[keyPath: p] == v } } }
print(["aa", "b", "cc"].grouped(by: \.count)[2]!, [a, b].max(\.name.count)!.id, ["x", "yy"].filter(\.count, 2), [a, b].filter(\.id, 2).map(\.name))  // expect: ["aa", "cc"] 2 ["yy"] ["Bob!"]
let joined = (\Person.address).appending(path: \.city).appending(path: \.count); print(a[keyPath: joined])  // expect: 5
struct Matrix { var d = [[1, 2], [3, 4]]; subscript(r: Int, c: Int) -> Int { get { d[r][c] } set { d[r][c] = newValue } } }
var m = Matrix(); let cell = \Matrix[1, 0]; m[keyPath: cell] = 30; m[keyPath: \.[0, 1]] *= 5; print(m.d, \Matrix.[1, 0] == cell)  // expect: [[1, 10], [30, 4]] true
@dynamicMemberLookup struct Proxy<T> { var base: T; private(set) var reads = 0; init(_ b: T) { base = b }; subscript<V>(dynamicMember p: KeyPath<T, V>) -> V { mutating get { reads += 1; return base[keyPath: p] } } ; subscript(dynamicMember s: String) -> String { "?" + s } }
var px = Proxy(addr); print(px.city, px.zip.count, px.reads, px.nothing)  // expect: Paris 3 2 ?nothing
