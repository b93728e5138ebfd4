class Shape {
    let name: String
    init(name: String) { self.name = name }
}
class Circle: Shape {
    let r: Double = 1
}
print(Circle().name)  // expect error 14: missing argument for parameter 'name' in call
