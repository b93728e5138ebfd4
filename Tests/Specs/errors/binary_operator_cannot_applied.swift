struct Vector {
    var x: Double
    var y: Double
    static func + (lhs: Vector, rhs: Vector) -> Vector {
        return Vector(x: lhs.x + rhs.x, y: lhs.y + rhs.y)
    }
}
let a = Vector(x: 1, y: 2)
let b = Vector(x: 3, y: 4)
let c = a * b  // expect error 11: binary operator '*' cannot be applied to two 'Vector' operands
print(c)
