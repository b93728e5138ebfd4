class Animal {
    var name: String
    var legs: Int
    init(name: String) {
        self.name = name
    }  // expect error 5: return from initializer without initializing all stored properties
}
let a = Animal(name: "cat")
print(a.name)
