struct Vector {
    var x: Double
    var y: Double
    func dot(_ other: Vector) -> Double {
        return x * other.x + y * other.y
    }
    func length() -> Double {
        return dot(self).squareRoot  // expect error 26: function produces expected type 'Double'; did you mean to call it with '()'?
    }
}
print(Vector(x: 3, y: 4).length())
