class Shape {
    func area() -> Double { 0 }
}
class Square: Shape {
    override func area() -> Int { 1 }  // expect error 19: method does not override any method from its superclass
}
let square = Square()
print(square.area())  // expect error 14: ambiguous use of 'area()'
let plain: Int = square.area()
let other = square.area()  // expect error 20: ambiguous use of 'area()'
print("\(square.area())")
