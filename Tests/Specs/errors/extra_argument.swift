func f(a: Int) {}
f(a: 1, b: 2)  // expect error 12: extra argument 'b' in call
