let a = 1
let a = 2  // expect error 5: invalid redeclaration of 'a'
