class Animal {
    var name: String
    init(name: String) {
        self.name = name
    }
}
class Dog: Animal {
    var breed: String
    init(name: String, breed: String) {
        self.breed = breed
    }  // expect error 5: 'super.init' isn't called on all paths before returning from initializer
}
print(Dog(name: "Rex", breed: "Lab").name)
