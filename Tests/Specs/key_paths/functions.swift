struct P { var name: String; var age: Int; var tags: [String] = []; var inner = Inner() }
struct Inner { var v = 7 }
let people = [P(name: "b", age: 30, tags: ["x"]), P(name: "a", age: 20)]
print(people.map(\.name), people.map(\.age).reduce(0, +), people.map(\.inner.v), people.map(\.tags.count), people.filter(\.tags.isEmpty).count)  // expect: ["b", "a"] 50 [7, 7] [1, 0] 1
extension Sequence { func sorted<T: Comparable>(by k: KeyPath<Element, T>) -> [Element] { sorted { $0[keyPath: k] < $1[keyPath: k] } } }
print(people.sorted(by: \.age).map(\.name), people.sorted(by: \.name)[0].age)  // expect: ["a", "b"] 20
print([1, 2, 3].map(\.self), ["ab", "c"].map(\.count), [[1], [2, 3]].map(\.first))  // expect: [1, 2, 3] [2, 1] [Optional(1), Optional(2)]
