struct Point {
    var x: Double
    var y: Double
}
let p = Point(x: 1)  // expect error 19: missing argument for parameter 'y' in call
print(p.x)
