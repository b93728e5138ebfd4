let x = if true { 1 } else if false { 2 }   // expect error 9: 'if' must have an unconditional 'else' to be used as expression
