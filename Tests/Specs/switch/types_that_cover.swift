class Animal {
    let name: String
    init(_ name: String) { self.name = name }
}
final class Dog: Animal {}
func describe(_ animal: Animal) -> String {
    switch animal {
    case let dog as Dog: "dog \(dog.name)"
    case is Animal: "animal \(animal.name)"
    }
}
print(describe(Dog("Rex")), describe(Animal("Tom")))  // expect: dog Rex animal Tom
