struct Person {
    let name: String
    let age: Int
}
let people = [Person(name: "Ann", age: 30)]
let names = people.map { $0.nmae }  // expect error 29: value of type 'Person' has no member 'nmae'
print(names)
