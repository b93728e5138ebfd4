let n = 3
if n == "3" { print(n) }  // expect error 6: binary operator '==' cannot be applied to operands of type 'Int' and 'String'
