func f(_ x: inout Int) {}
let a = 1
f(&a)  // expect error 3: cannot pass immutable value as inout argument: 'a' is a 'let' constant
