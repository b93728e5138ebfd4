func f(a: Int) {}
f(a: "x")  // expect error 6: cannot convert value of type 'String' to expected argument type 'Int'
