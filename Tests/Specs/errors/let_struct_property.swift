struct P { var x = 1 }
let p = P()
p.x = 2  // expect error 3: cannot assign to property: 'p' is a 'let' constant
