let people = [(name: "a", age: 1)]
let oldest = people.max { $0.age < $1.age }
print(oldest.name)  // expect error 7: value of optional type '(name: String, age: Int)?' must be unwrapped to refer to member 'name' of wrapped base type '(name: String, age: Int)'
print(people.first.age)  // expect error 14: value of optional type '(name: String, age: Int)?' must be unwrapped to refer to member 'age' of wrapped base type '(name: String, age: Int)'
