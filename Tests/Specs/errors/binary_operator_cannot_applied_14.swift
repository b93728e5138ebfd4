let a = [1, 2, 3]
let b = a.map { $0 + "x" }  // expect error 20: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
print(b)
