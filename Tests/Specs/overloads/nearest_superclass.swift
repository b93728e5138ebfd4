class Animal {}
class Dog: Animal {}
final class Puppy: Dog {}
func name(_ animal: Animal) -> String { "animal" }
func name(_ dog: Dog) -> String { "dog" }
func name<T>(_ other: T) -> String { "other" }
func name(_ anything: Any) -> String { "anything" }
print(name(Puppy()), name(Dog()), name(Animal()), name(1))  // expect: dog dog animal other
