struct P { let x = 1 }
var p = P()
p.x = 2  // expect error 3: cannot assign to property: 'x' is a 'let' constant
