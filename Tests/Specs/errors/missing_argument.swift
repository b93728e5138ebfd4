func f(a: Int, b: Int) {}
f(a: 1)  // expect error 7: missing argument for parameter 'b' in call
