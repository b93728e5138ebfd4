let pi = 3.14, r = 2
print(pi * r * r)  // expect error 10: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
print(
    r * r  // expect error 5: cannot convert value of type 'Int' to expected argument type 'Duration'
        * pi)  // expect error 9: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let b: Double =
    pi * r  // expect error 8: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'
    * r  // expect error 5: no '*' candidates produce the expected contextual result type 'Double'
