class Animal {
    var name: String
    init(name: String) {
        self.name = name
    }
}
class Dog: Animal {
    var breed: String
    init(name: String, breed: String) {
        super.init(name: name)  // expect error 15: property 'self.breed' not initialized at super.init call
        self.breed = breed
    }
}
print(Dog(name: "Rex", breed: "Lab").name)
