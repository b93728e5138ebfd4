class Animal {  // expect error 7: class 'Animal' has no initializers
    var name: String
}
let a = Animal()  // expect error 9: 'Animal' cannot be constructed because it has no accessible initializers
print(a.name)
