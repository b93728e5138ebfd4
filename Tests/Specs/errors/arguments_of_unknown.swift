greet(  // expect error 1: cannot find 'greet' in scope
    name: String,
    1 + "a")  // expect error 7: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
