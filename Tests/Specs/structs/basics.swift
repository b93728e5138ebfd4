struct Point {
    var x = 0.0, y = 0.0
    let id: Int
    init(x: Double, y: Double) { self.x = x; self.y = y; id = 7 }
    init(id: Int) { self.id = id }
    func length() -> Double { (x * x + y * y).squareRoot() }
    mutating func move(by d: Double) { x += d; y += d }
}
var p = Point(x: 3, y: 4)
print(p.length(), p.id, Point(id: 2).x)  // expect: 5.0 7 0.0
p.move(by: 1)
print(p.x, p.y, p)  // expect: 4.0 5.0 Point(x: 4.0, y: 5.0, id: 7)
var q = p
q.x = 100
print(p.x, q.x)  // expect: 4.0 100.0
