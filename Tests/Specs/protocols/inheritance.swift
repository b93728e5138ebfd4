protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
protocol Person: Named, Aged { func birthday() -> Self }
extension Named { var initial: String { String(name.prefix(1)) } }
struct Student: Person { let name: String; var age: Int; func birthday() -> Student { Student(name: name, age: age + 1) } }
var s: any Person = Student(name: "Zoe", age: 20)
s.age += 1
print(s.age, s.initial, s.birthday().age)  // expect: 21 Z 22
func describe(_ x: Named & Aged) -> String { "\(x.name) \(x.age)" }
print(describe(Student(name: "Q", age: 3)), s is Student, (s as? Student)?.name as Any)  // expect: Q 3 true Optional("Zoe")
func id<T>(_ x: T) -> String where T: Named, T: Aged { "\(x.initial)\(x.age)" }
print(id(Student(name: "W", age: 5)))  // expect: W5
