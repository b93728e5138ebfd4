struct C {
    var r: Double
    var area: Double { set { r = newValue } }  // expect error 24: variable with a setter must also have a getter
    subscript(i: Int) -> Double { set { r = newValue } }  // expect error 35: subscript with a setter must also have a getter
    static var s: Int { set { print(newValue) } }  // expect error 25: variable with a setter must also have a getter
}
var t: Int { set { print(newValue) } }  // expect error 14: variable with a setter must also have a getter
var c = C(r: 1)
c.area = 3
print(c.area)
