struct Point {
    var x: Double
    var y: Double
}
let p = Point(1, 2)  // expect error 14: missing argument labels 'x:y:' in call
print(p.x)
