let a = 1
let b = 1.0
print(a == b)  // expect error 9: binary operator '==' cannot be applied to operands of type 'Int' and 'Double'
