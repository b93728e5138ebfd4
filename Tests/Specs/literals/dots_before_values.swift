// Elements that begin with a dot are read after one that has a type of its own.
struct Angle: Comparable, CustomStringConvertible {
    var degrees: Double
    static func deg(_ d: Double) -> Angle { .init(degrees: d) }
    static let right = Angle.deg(90)
    static func < (a: Angle, b: Angle) -> Bool { a.degrees < b.degrees }
    static prefix func - (a: Angle) -> Angle { .deg(-a.degrees) }
    static func + (a: Angle, b: Angle) -> Angle { .deg(a.degrees + b.degrees) }
    var description: String { "\(degrees)°" }
    var half: Angle { .deg(degrees / 2) }
}
let a = Angle.deg(140)
print([.deg(3), -.right, a].min()!, [.right, .right.half, .deg(4), a].max()!, [.right.half, a + .deg(1)])  // expect: -90.0° 140.0° [45.0°, 141.0°]
let all = [.deg(1), .right, a], named = ["k": .deg(2), "l": .right, "m": a]
print(all, named["k"]!, named.count)  // expect: [1.0°, 90.0°, 140.0°] 2.0° 3
