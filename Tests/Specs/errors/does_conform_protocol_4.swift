protocol Shape {
    func area() -> Double
}
struct Square: Shape {  // expect error 8: type 'Square' does not conform to protocol 'Shape'
    var side: Double
    func area() -> Int {
        return 4
    }
}
print(Square(side: 2))
