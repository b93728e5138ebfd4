// A call whose overloads take a number or a vector, of a part that is a number unless a vector is asked for: what is
// wanted of the whole decides.
struct Vector {
    var numbers: [Double]

    subscript(index: Int) -> Double { numbers[index] }

    @_disfavoredOverload
    subscript(index: Int) -> Vector { Vector(numbers: [numbers[index]]) }

    static func * (left: Vector, right: Vector) -> Vector {
        Vector(numbers: left.numbers.map { $0 * right.numbers[0] } + [-1])
    }

    @_disfavoredOverload
    static func * (left: Double, right: Vector) -> Vector { Vector(numbers: right.numbers.map { left * $0 } + [-2]) }

    @_disfavoredOverload
    static func * (left: Vector, right: Double) -> Vector { Vector(numbers: left.numbers.map { $0 * right } + [-3]) }

    static prefix func - (operand: Vector) -> Vector { Vector(numbers: operand.numbers.map { -$0 } + [-4]) }
}

func twice(_ x: Double) -> Double { 2 * x }
func twice(_ x: Vector) -> Vector { Vector(numbers: x.numbers.map { 2 * $0 } + [-5]) }

func apply(_ x: Vector, _ body: (Vector) -> Vector) -> [Double] { body(x).numbers }

let v = Vector(numbers: [3, 4])
let plain = [5.0, 6]

print(apply(v) { v in twice(v[0]) })  // expect: [6.0, -5.0]
print(apply(v) { twice($0[1]) })  // expect: [8.0, -5.0]
print(apply(v) { v in twice(v[0]) * v[1] })  // expect: [24.0, -20.0, -1.0]
print(apply(v) { v in v[1] * twice(v[0]) })  // expect: [24.0, -1.0]
print(apply(v) { v in twice(-v[0]) })  // expect: [-6.0, -8.0, -5.0]
print(apply(v) { v in twice(plain[0]) * v })  // expect: [30.0, 40.0, -2.0]
let wanted: Vector = twice(v[1])
print(wanted.numbers)  // expect: [8.0, -5.0]
let number: Double = twice(v[1])
print(number, twice(v[0]) * v[1], twice(plain[1]))  // expect: 8.0 24.0 12.0
