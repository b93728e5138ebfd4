class Animal {
    var name: String
    init(name: String) { self.name = name }
    func sound() -> String { "..." }
    func describe() -> String { "\(name) says \(sound())" }
    var legs: Int { 4 }
    class func kind() -> String { "animal" }
}
class Dog: Animal {
    override func sound() -> String { "woof" }
    override class func kind() -> String { "dog of " + super.kind() }
}
final class Bird: Animal {
    var canFly = true
    convenience init() { self.init(name: "bird"); canFly = false }
    override func sound() -> String { super.sound() + "tweet" }
    override var legs: Int { 2 }
}
let zoo: [Animal] = [Dog(name: "Rex"), Bird(), Animal(name: "it")]
for z in zoo { print(z.describe(), z.legs) }
print(Dog.kind(), zoo[1] is Bird, (zoo[1] as? Bird)?.canFly as Any, zoo[0] as? Bird == nil)
print(type(of: zoo[0]), type(of: zoo[0]).kind())
// expect: Rex says woof 4
// expect: bird says ...tweet 2
// expect: it says ... 4
// expect: dog of animal true Optional(false) true
// expect: Dog dog of animal
