class Shape {
    var name: String
    init(name: String) { self.name = name }
}
class Circle: Shape {
    var r: Double = 1
    init() {
        name = "circle"  // expect error 14: 'self' used in property access 'name' before 'super.init' call
        super.init(name: name)  // expect error 26: 'self' used in property access 'name' before 'super.init' call
    }
}
print(Circle().name)
