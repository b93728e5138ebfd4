class Animal {
    func speak() { print("...") }
}
class Dog: Animal {
    override func bark() { print("Woof") }  // expect error 19: method does not override any method from its superclass
}
Dog().bark()
