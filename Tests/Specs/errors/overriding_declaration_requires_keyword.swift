class Animal {
    func speak() { print("...") }
}
class Dog: Animal {
    func speak() { print("Woof") }  // expect error 10: overriding declaration requires an 'override' keyword
}
Dog().speak()
