struct V: Equatable {
    var x, y: Double
    static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
    static func - (a: V, b: V) -> V { V(x: a.x - b.x, y: a.y - b.y) }
    static func * (k: Double, v: V) -> V { V(x: k * v.x, y: k * v.y) }
    static prefix func - (v: V) -> V { V(x: -v.x, y: -v.y) }
    static func += (a: inout V, b: V) { a = a + b }
    static let zero = V(x: 0, y: 0)
}
var v = V(x: 1, y: 2)
v += V(x: 0.5, y: 0)
print(v, -v, 2 * v - v == v, [v, v].reduce(.zero, +))  // expect: V(x: 1.5, y: 2.0) V(x: -1.5, y: -2.0) true V(x: 3.0, y: 4.0)
