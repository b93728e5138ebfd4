let s = "a"
print(-s)  // expect error 7: unary operator '-' cannot be applied to an operand of type 'String'
