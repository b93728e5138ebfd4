func f(_ x: Int) {}
var a = 1
f(&a)  // expect error 3: '&' used with non-inout argument of type 'Int'
