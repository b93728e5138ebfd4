class Shape {
    let name: String
    init(name: String) { self.name = name }
}
class Circle: Shape {
    let r: Double
    init(r: Double) {
        super.init(name: "circle")  // expect error 15: property 'self.r' not initialized at super.init call
        self.r = r  // expect error 16: immutable value 'self.r' may only be initialized once
    }
}
print(Circle(r: 2).name)
