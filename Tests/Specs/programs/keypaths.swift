struct Address { var city: String; var zip: Int }
struct Person { let name: String; var age: Int; var address: Address; var tags: [String] = [] }
var people = [
    Person(name: "Ann", age: 31, address: Address(city: "Rome", zip: 100), tags: ["a"]),
    Person(name: "Bob", age: 25, address: Address(city: "Oslo", zip: 50)),
    Person(name: "Cid", age: 40, address: Address(city: "Rome", zip: 101)),
]
extension Sequence {
    func sorted<T: Comparable>(by path: KeyPath<Element, T>, descending: Bool = false) -> [Element] {
        sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
    }
    func sum<T: AdditiveArithmetic>(of path: KeyPath<Element, T>) -> T { reduce(.zero) { $0 + $1[keyPath: path] } }
    func grouped<K: Hashable>(by path: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: path] } }
}
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.address.zip, descending: true).map(\.name))  // expect: ["Bob", "Ann", "Cid"] ["Cid", "Ann", "Bob"]
print(people.sum(of: \.age))  // expect: 96
for (k, v) in people.grouped(by: \.address.city).sorted(by: { $0.key < $1.key }) { print(k, v.map(\.name)) }
let agePath: WritableKeyPath<Person, Int> = \.age
people[0][keyPath: agePath] += 1
print(people[0].age, people[1][keyPath: \.address.city])
let deep = \Person.address.city
people[1][keyPath: deep] = "Bergen"
print(people[1].address.city, people.filter(\.tags.isEmpty).count)
let paths: [KeyPath<Person, String>] = [\.name, \.address.city]
for path in paths { print(people[0][keyPath: path]) }
print(people.first { $0.tags.contains("a") }?.name ?? "-", people.map(\.tags.first))
let first = \[Int][0]
print([7, 8][keyPath: first], [1, 2, 3].map(\.self), ["a": 1][keyPath: \.["a"]] as Any)
final class Box { var n = 1 }
let box = Box()
let rp: ReferenceWritableKeyPath<Box, Int> = \.n
box[keyPath: rp] = 9
print(box.n)
func set<R, V>(_ path: WritableKeyPath<R, V>, _ v: V) -> (R) -> R { { r in var r = r; r[keyPath: path] = v; return r } }
print(set(\Person.age, 99)(people[2]).age)
let joined = (\Person.address).appending(path: \.zip)
print(people[0][keyPath: joined])
// expect: Oslo ["Bob"]
// expect: Rome ["Ann", "Cid"]
// expect: 32 Oslo
// expect: Bergen 2
// expect: Ann
// expect: Rome
// expect: Ann [Optional("a"), nil, nil]
// expect: 7 [1, 2, 3] Optional(1)
// expect: 9
// expect: 99
// expect: 100
