let n = 3
let x: Int = if n > 2 { 1 }  // expect error 14: 'if' must have an unconditional 'else' to be used as expression
