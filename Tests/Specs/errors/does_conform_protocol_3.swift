protocol Shape {
    var area: Double { get }
    var name: String { get }
}
struct Square: Shape {  // expect error 8: type 'Square' does not conform to protocol 'Shape'
    var side: Double
    var area: Double { side * side }
}
print(Square(side: 2).area)
