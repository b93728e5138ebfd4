struct Rect {
    var width: Double, height: Double
    var area: Double { width * height }
    var perimeter: Double { get { 2 * (width + height) } set { width = newValue / 4; height = newValue / 4 } }
    var square: Rect { let s = area.squareRoot(); return Rect(width: s, height: s) }
}
var r = Rect(width: 2, height: 8)
print(r.area, r.perimeter, r.square.width)  // expect: 16.0 20.0 4.0
r.perimeter = 12
print(r)  // expect: Rect(width: 3.0, height: 3.0)
r.perimeter += 4
print(r.width, r.area)  // expect: 4.0 16.0
