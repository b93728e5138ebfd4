struct Point {
    let x: Double
    let y: Double
}
var p = Point(x: 1, y: 2)
p.x = 3  // expect error 3: cannot assign to property: 'x' is a 'let' constant
print(p.x)
