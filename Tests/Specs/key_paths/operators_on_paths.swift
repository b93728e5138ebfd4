prefix operator ^
prefix func ^ <Root, Value>(path: KeyPath<Root, Value>) -> (Root) -> Value { { $0[keyPath: path] } }
print(["apple", "fig"].map(^\.count))  // expect: [5, 3]
infix operator |>
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print("hello" |> ^\.count)  // expect: 5
struct Person { var name: String; var age = 3; var isOld: Bool { age > 4 } }
prefix func ! <T>(path: KeyPath<T, Bool>) -> (T) -> Bool { { !$0[keyPath: path] } }
func == <T, V: Equatable>(l: KeyPath<T, V>, r: V) -> (T) -> Bool { { $0[keyPath: l] == r } }
let people = [Person(name: "a"), Person(name: "b", age: 9)]
print(people.filter(!\.isOld).map(\.name), people.filter(\.name == "b").count, \Person.age == \Person.age, people.filter(\Person.age == 9).count)  // expect: ["a"] 1 true 1
func > <R, V: Comparable>(k: KeyPath<R, V>, v: V) -> (R) -> Bool { { $0[keyPath: k] > v } }
print(people.filter(\.age > 5).map(\.name))  // expect: ["b"]
