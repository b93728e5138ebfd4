let age = 30
let text = "Age: " + age  // expect error 20: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(text)
