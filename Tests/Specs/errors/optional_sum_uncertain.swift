let a: Int? = 1
let b: Int? = 2
if a < b {}  // expect error 6: binary operator '<' cannot be applied to two 'Int?' operands
print(a + b)  // expect error 9: binary operator '+' cannot be applied to two 'Int?' operands
