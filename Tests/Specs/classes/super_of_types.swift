class Shape {
    class var name: String { "shape" }
    class func describe() -> String { "\(self) is a \(name)" }
    static func make() -> String { "made \(self)" }
}
class Circle: Shape {
    override class var name: String { "round " + super.name }
    override class func describe() -> String { "circle: " + super.describe() }
}
class Disc: Circle {
    override class func describe() -> String { "disc: " + super.describe() + ", " + super.make() }
}
print(Shape.describe())  // expect: Shape is a shape
print(Circle.describe())  // expect: circle: Circle is a round shape
print(Disc.describe())  // expect: disc: circle: Disc is a round shape, made Disc
let kinds: [Shape.Type] = [Shape.self, Disc.self]
print(kinds.map { $0.describe() })  // expect: ["Shape is a shape", "disc: circle: Disc is a round shape, made Disc"]
