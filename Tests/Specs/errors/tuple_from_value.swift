let (a, b) = [1, 2]  // expect error 14: cannot convert value of type '[Int]' to specified type '(_, _)'
let number = 5
let (c, d) = number  // expect error 14: cannot convert value of type 'Int' to specified type '(_, _)'
