#compute  // expect error 2: no macro named 'compute'
let a = 1
