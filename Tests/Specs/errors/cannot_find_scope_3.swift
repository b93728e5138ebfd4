let a = 5
let b = 3
let c = sqrt(a * a + b * b)  // expect error 9: cannot find 'sqrt' in scope
print(c)
