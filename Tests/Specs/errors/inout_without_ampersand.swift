func f(_ x: inout Int) {}
var a = 1
f(a)  // expect error 3: passing value of type 'Int' to an inout parameter requires explicit '&'
