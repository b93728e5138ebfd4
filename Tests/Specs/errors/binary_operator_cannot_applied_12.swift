let s = "a" + 1  // expect error 13: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(s)
