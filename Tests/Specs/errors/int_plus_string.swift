let n = 3
let s = "total: " + n  // expect error 19: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
