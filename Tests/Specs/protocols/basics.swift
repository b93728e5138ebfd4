protocol Shape { var area: Double { get }; func scaled(by k: Double) -> Self; static var name: String { get } }
struct Square: Shape { var side: Double; var area: Double { side * side }; func scaled(by k: Double) -> Square { Square(side: side * k) }; static let name = "square" }
struct Circle: Shape { let r: Double; var area: Double { 3 * r * r }; func scaled(by k: Double) -> Circle { Circle(r: r * k) }; static var name: String { "circle" } }
let shapes: [any Shape] = [Square(side: 2), Circle(r: 1)]
print(shapes.map { $0.area })  // expect: [4.0, 3.0]
func total(_ s: [any Shape]) -> Double { s.reduce(0) { $0 + $1.area } }
print(total(shapes), Square(side: 1).scaled(by: 3).area, Circle.name)  // expect: 7.0 9.0 circle
func double<S: Shape>(_ s: S) -> S { s.scaled(by: 2) }
print(double(Circle(r: 1)).r, double(Square(side: 5)).side)  // expect: 2.0 10.0
