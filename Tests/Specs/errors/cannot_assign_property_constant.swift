struct Point {
    var x: Double
    var y: Double
}
let p = Point(x: 1, y: 2)
p.x = 3  // expect error 3: cannot assign to property: 'p' is a 'let' constant
print(p.x)
