let n = 5
let p = n * 1.5 + 2  // expect error 13: cannot convert value of type 'Double' to expected argument type 'Int'
let q = n / 2.5 * 3  // expect error 11: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'
let r = 1.5 * n + 2  // expect error 9: cannot convert value of type 'Double' to expected argument type 'Int'
