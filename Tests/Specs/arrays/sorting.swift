struct Person { let name: String, age: Int }
let people = [Person(name: "Bo", age: 30), Person(name: "Al", age: 25), Person(name: "Cy", age: 30)]
print(people.sorted { $0.age < $1.age }.map { $0.name })  // expect: ["Al", "Bo", "Cy"]
print(people.sorted { ($0.age, $0.name) < ($1.age, $1.name) }.map(\.name))  // expect: ["Al", "Bo", "Cy"]
var a = [3, 1, 2]
a.sort()
print(a)  // expect: [1, 2, 3]
a.sort(by: >)
print(a)  // expect: [3, 2, 1]
a.reverse()
print(a, a.isEmpty, ["b", "a"].sorted())  // expect: [1, 2, 3] false ["a", "b"]
let words = ["delta", "a", "ccc", "bb"]
print(words.sorted { $0.count < $1.count })  // expect: ["a", "bb", "ccc", "delta"]
