struct Point {
    init(x: Int) {}
    init(x: Int) {}  // expect error 5: invalid redeclaration of 'init(x:)'
    func area() -> Int { 1 }
    func area() -> Double { 1 }
    static func area() -> Int { 2 }
    func area() -> Int { 3 }  // expect error 10: invalid redeclaration of 'area()'
    subscript(index: Int) -> Int { index }
    subscript(place: Int) -> Int { place }  // expect error 5: invalid redeclaration of 'subscript(_:)'
}
extension Point { func move(_ by: Int) {} }
extension Point {
    func move(_ by: Int) {}  // expect error 10: invalid redeclaration of 'move'
}
class Shape {
    func draw() -> Int { 1 }
    func draw() -> Double { 1 }
    func draw() -> Int { 2 }  // expect error 10: invalid redeclaration of 'draw()'
}
