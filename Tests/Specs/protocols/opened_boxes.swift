// What is in a box is given to generic functions; what depends on it is a box again.
protocol Shape { init(); func area() -> Double; static var sides: Int { get } }
struct Triangle: Shape { func area() -> Double { 1 }; static let sides = 3 }
struct Square: Shape { var side = 2.0; func area() -> Double { side * side }; static let sides = 4 }
func bigger(_ shape: some Shape) -> some Shape { Square(side: shape.area() + 1) }
func twice<S: Shape>(_ shape: S) -> [S] { [shape, shape] }
func perhaps<S: Shape>(_ shape: S, _ isThere: Bool) -> S? { isThere ? shape : nil }
func pair<S: Shape>(_ shape: S) -> (S, Int) { (shape, S.sides) }
func make<S: Shape>(_ type: S.Type) -> S { type.init() }
func name<S: Shape>(_ type: S.Type, _ prefix: String) -> String { "\(prefix) \(S.self) \(S.sides)" }
extension Shape {
    func doubled() -> some Shape { Square(side: 2 * area()) }
    func list() -> [Self] { [self, self, self] }
}
let shapes: [any Shape] = [Triangle(), Square()]
for shape in shapes {
    let made = bigger(shape)
    print(made.area(), twice(shape).count, perhaps(shape, true)!.area(), perhaps(shape, false) == nil)
    print(pair(shape).0.area(), pair(shape).1, shape.doubled().area(), shape.list()[2].area())
    let type = type(of: shape)
    print(make(type).area(), name(type, "a"))
}
print(shapes.map { bigger($0).area() }, shapes.map { $0.doubled().doubled().area() })
let kinds: [any Shape.Type] = [Triangle.self, Square.self]
for kind in kinds { print(make(kind).area(), name(kind, "the")) }
// expect: 4.0 2 1.0 true
// expect: 1.0 3 4.0 1.0
// expect: 1.0 a Triangle 3
// expect: 25.0 2 4.0 true
// expect: 4.0 4 64.0 4.0
// expect: 4.0 a Square 4
// expect: [4.0, 25.0] [64.0, 16384.0]
// expect: 1.0 the Triangle 3
// expect: 4.0 the Square 4
