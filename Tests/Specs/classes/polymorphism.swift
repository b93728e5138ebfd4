class Shape { func area() -> Double { 0 }; var name: String { "shape" } }
class Circle: Shape { let r: Double; init(_ r: Double) { self.r = r }; override func area() -> Double { 3 * r * r }; override var name: String { "circle" } }
class Square: Shape { let s: Double; init(_ s: Double) { self.s = s }; override func area() -> Double { s * s } }
let shapes = [Circle(1), Square(2), Shape()]
print(shapes.map { $0.area() }, shapes.map { $0.name }, shapes.reduce(0) { $0 + $1.area() })  // expect: [3.0, 4.0, 0.0] ["circle", "shape", "shape"] 7.0
for s in shapes {
    switch s {
    case let c as Circle: print("r", c.r)  // expect: r 1.0
    case is Square: print("square")  // expect: square
    default: print("plain")  // expect: plain
    }
}
let f = shapes[1].area
print(f(), (shapes[0] as! Circle).r)  // expect: 4.0 1.0
