let s = "a" * 3  // expect error 13: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
