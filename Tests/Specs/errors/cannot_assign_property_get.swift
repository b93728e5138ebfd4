struct Rectangle {
    var width: Double
    var height: Double
    var area: Double { return width * height }
}
let r = Rectangle(width: 2, height: 3)
r.area = 10  // expect error 3: cannot assign to property: 'area' is a get-only property
print(r.area)
