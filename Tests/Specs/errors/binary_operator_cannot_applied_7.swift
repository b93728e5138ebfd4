let radius = 2
let area = 3.14159 * radius * radius  // expect error 20: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
print(area)
