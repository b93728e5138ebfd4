let grade = 85
let letter = if grade > 90 { "A" } else if grade > 80 { "B" }  // expect error 14: 'if' must have an unconditional 'else' to be used as expression
print(letter)
