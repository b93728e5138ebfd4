let a = 3
let b = 2.5
print(a * b)  // expect error 9: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
