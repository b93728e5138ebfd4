let numbers = [1, 2]
let largest = numbers.max
print(largest + 1)  // expect error 7: cannot convert value of type '() -> Int?' to expected argument type 'Int'
print(largest * 2)  // expect error 15: binary operator '*' cannot be applied to operands of type '() -> Int?' and 'Int'
print(numbers.max + 1)  // expect error 19: binary operator '+' cannot be applied to operands of type '() -> Int?' and 'Int'
func found() -> Int? { 3 }
print(found - 1)  // expect error 7: cannot convert value of type '() -> Int?' to expected argument type 'Int'
