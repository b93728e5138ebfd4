let n = 7
let half = n / 2.0  // expect error 14: binary operator '/' cannot be applied to operands of type 'Int' and 'Double'
print(half)
