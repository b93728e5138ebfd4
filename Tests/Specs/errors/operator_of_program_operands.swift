infix operator ⊕: AdditionPrecedence
struct Vector { var x = 1 }
func ⊕ (a: Vector, b: Vector) -> Vector { a }
print(Vector() ⊕ 1)  // expect error 20: cannot convert value of type 'Int' to expected argument type 'Vector'
print(2.5 ⊕ Vector())  // expect error 7: cannot convert value of type 'Double' to expected argument type 'Vector'
