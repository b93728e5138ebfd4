struct Box<T> { var value: T }
let b: Box = Box(value: 1)
print(b.value + "a")  // expect error 15: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
