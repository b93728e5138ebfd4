// What print shows of an instance is its own class's description, however far up the conformance stands.
class Shape: CustomStringConvertible {
    let name: String
    init(_ name: String) { self.name = name }
    var area: Double { 0 }
    var description: String { "\(name) of area \(area)" }
}
class Square: Shape {
    var side = 2.0
    override var area: Double { side * side }
    override var description: String { "[" + super.description + "]" }
}
class Plain: Shape {}
final class Named: Plain {
    override var description: String { "<" + super.description + ">" }
}
let shapes: [Shape] = [Shape("a"), Square("b"), Plain("c"), Named("d")]
shapes.forEach { print($0) }
print(shapes, "\(shapes[3])", String(describing: shapes[1]))

class Point: Hashable {
    let x: Int
    init(_ x: Int) { self.x = x }
    static func == (left: Point, right: Point) -> Bool { left.x == right.x }
    func hash(into hasher: inout Hasher) { hasher.combine(x) }
}
class Loud: Point {
    override func hash(into hasher: inout Hasher) { hasher.combine(x / 2) }
}
print(Set([Loud(1), Loud(1), Loud(3)]).count, [Loud(2): "two"][Loud(2)] ?? "none")
// expect: a of area 0.0
// expect: [b of area 4.0]
// expect: c of area 0.0
// expect: <d of area 0.0>
// expect: [a of area 0.0, [b of area 4.0], c of area 0.0, <d of area 0.0>] <d of area 0.0> [b of area 4.0]
// expect: 2 two
