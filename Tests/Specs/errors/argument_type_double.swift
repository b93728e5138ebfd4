func f(_ a: Double) {}
let n = 3
f(n)  // expect error 3: cannot convert value of type 'Int' to expected argument type 'Double'
