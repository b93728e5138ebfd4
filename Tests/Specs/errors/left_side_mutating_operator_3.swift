struct Point {
    var x: Double
    var y: Double
    func moveBy(dx: Double) {
        x += dx  // expect error 11: left side of mutating operator isn't mutable: 'self' is immutable
    }
}
var p = Point(x: 1, y: 2)
p.moveBy(dx: 1)
print(p.x)
