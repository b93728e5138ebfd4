struct S { private var x = 1 }
let s = S()
print(s.x)  // expect error 9: 'x' is inaccessible due to 'private' protection level
